import type { Claim, ClaimId } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Place } from '../domain/place';
import type { Instant, Span } from '../domain/when';
import { asReported } from '../evidence/as-reported';
import type { Holding } from '../evidence/holders';
import { asserts } from '../evidence/support';
import { derived } from './derived';
import { lastReport } from './reach';
import { activeSpan, dataset, holdings, type Judged, knownBy, knownEvents, propositions } from './selectors';
import type { State } from './state';

/** Something said of the place that matters or of its column. */
export interface LatestWord {
  readonly claim: Claim;
  readonly event: MapEvent;
  /** Published on the clock's day, at no stated hour: told, but never without its perhaps. */
  readonly perhaps: boolean;
  /** It happened before the window began. */
  readonly earlier: boolean;
}

/** The answer before everything: who holds the place the data set is about, and what is said of it now. */
export interface Answer {
  readonly place: Place;
  readonly holding: Holding | undefined;
  /** Of the former holder when the place changed hands, else on where the column is, else the last on file. */
  readonly latest: LatestWord | undefined;
  /** The end of the window, or of the last report on file where that is earlier: no headline speaks past it. */
  readonly end: Instant;
}

type Told = Omit<LatestWord, 'earlier'>;
type Carriers = ReadonlyMap<ClaimId, Told>;

/** Every claim that may be told, by id: those that stand at the clock, and those of which only the day of publication is known. */
const carriers = derived((data: Dataset | undefined, known: readonly Judged[], clock: Instant | undefined): Carriers => {
  const standing = known.flatMap(({ event, assessment }) => assessment.standing.map((claim) => [claim.id, { claim, event, perhaps: false }] as const));
  const events = new Map(known.map(({ event }) => [event.id, event]));
  const perhaps = (clock === undefined ? [] : (data?.events ?? [])).flatMap((event) => {
    const reported = asReported(event, clock, 'perhaps');
    return (reported?.claims ?? []).map((claim) => [claim.id, { claim, event: events.get(event.id) ?? (reported as MapEvent), perhaps: true }] as const);
  });
  return new Map<ClaimId, Told>([...perhaps, ...standing]);
});

const answered = derived(
  (data: Dataset | undefined, held: ReturnType<typeof holdings>, said: readonly Judged[], told: Carriers, span: Span, last: Instant): Answer | undefined => {
    const place = data?.places.get(data.focus.place);
    if (!data || !place) return undefined;
    const holding = held.get(place.id);
    return {
      place,
      holding,
      latest: (holding?.before && farewell(said, holding, span)) ?? sighting(data, told, span) ?? lastOnFile(place, said, told, data, span),
      end: Math.min(span.end, last) as Instant,
    };
  },
);

/** Undefined until there is a data set with a focus. */
export function answer(state: State): Answer | undefined {
  const data = dataset(state);
  return answered(data, holdings(state), propositions(state), carriers(data, knownEvents(state), knownBy(state)), activeSpan(state), lastSaid(state));
}

/** What the former holder says about leaving. */
function farewell(events: readonly Judged[], holding: Holding, span: Span): LatestWord | undefined {
  const former = holding.before?.holder;
  const left = events.filter(
    ({ event }) =>
      event.holding?.value === 'left' && event.holding.holder === former && event.where.place === holding.last.where.place && event.when.start < span.end,
  );
  return spoken(left.at(-1), span, (claim) => claim.speaker.for === former);
}

/** The latest sighting of the column that began before the window's end and was not over before it. */
function sighting(data: Dataset, told: Carriers, span: Span): LatestWord | undefined {
  const convoy = data.convoys.find(({ id }) => id === data.focus.convoy);
  const seen = (convoy?.sightings ?? []).filter(({ when }) => when.start < span.end && when.end > span.start).sort((a, b) => b.when.start - a.when.start);
  for (const { claim } of seen) {
    const found = told.get(claim);
    if (found) return { ...found, earlier: false };
  }
  return undefined;
}

/** The last that was said of the place's holder or of the column before the window's end. */
function lastOnFile(place: Place, said: readonly Judged[], told: Carriers, data: Dataset, span: Span): LatestWord | undefined {
  const convoy = data.convoys.find(({ id }) => id === data.focus.convoy);
  const last = said.filter(({ event }) => event.where.place === place.id && event.when.start < span.end).at(-1);
  const seen = (convoy?.sightings ?? [])
    .filter(({ claim, when }) => told.has(claim) && when.start < span.end)
    .reduce<{ readonly claim: ClaimId; readonly start: Instant } | undefined>(
      (latest, { claim, when }) => (latest && latest.start > when.start ? latest : { claim, start: when.start }),
      undefined,
    );
  if (seen && (!last || seen.start > last.event.when.start)) {
    const found = told.get(seen.claim);
    return found && { ...found, earlier: found.event.when.end <= span.start };
  }
  return spoken(last, span, () => true);
}

function spoken(judged: Judged | undefined, span: Span, by: (claim: Claim) => boolean): LatestWord | undefined {
  const asserting = judged?.assessment.standing.filter(asserts) ?? [];
  const claim = asserting.find(by) ?? asserting[0];
  return judged && claim ? { claim, event: judged.event, perhaps: false, earlier: judged.event.when.end <= span.start } : undefined;
}

/** When all that is on file had been reported; with a clock that stops before, no bound. */
function lastSaid(state: State): Instant {
  const last = knownBy(state) === undefined ? lastReport(dataset(state)) : undefined;
  return (last ?? Number.POSITIVE_INFINITY) as Instant;
}

/** By when what is shown had been published: the second clock, else the newest report on file. */
export function reportedBy(state: State): Instant | undefined {
  const last = lastReport(dataset(state));
  return knownBy(state) ?? (last === undefined ? undefined : ((last - 1) as Instant));
}
