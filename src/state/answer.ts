import type { Claim, ClaimId } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Place } from '../domain/place';
import type { Instant, Span } from '../domain/when';
import type { Holding } from '../evidence/holders';
import { asserts } from '../evidence/support';
import { derived } from './derived';
import { activeSpan, dataset, holdings, type Judged, knownBy, knownEvents, propositions } from './selectors';
import type { State } from './state';

/** The answer before everything: who holds the place the data set is about, and what is said of it now. */
export interface Answer {
  readonly place: Place;
  readonly holding: Holding | undefined;
  /** The newest word: of the former holder when the place changed hands, else on where the column is. */
  readonly newest: { readonly claim: Claim; readonly event: MapEvent } | undefined;
  /** The last instant of the window. */
  readonly at: Instant;
}

type Carriers = ReadonlyMap<ClaimId, Judged>;

const carriers = derived(
  (events: readonly Judged[]): Carriers => new Map(events.flatMap((judged) => judged.assessment.standing.map(({ id }) => [id, judged] as const))),
);

const answered = derived(
  (data: Dataset | undefined, held: ReturnType<typeof holdings>, said: readonly Judged[], told: Carriers, span: Span): Answer | undefined => {
    const place = data?.places.get(data.focus.place);
    if (!data || !place) return undefined;
    const holding = held.get(place.id);
    return { place, holding, newest: (holding?.before && farewell(said, holding, span)) ?? sighting(data, told, span), at: (span.end - 1) as Instant };
  },
);

/** Undefined until there is a data set with a focus. */
export function answer(state: State): Answer | undefined {
  return answered(dataset(state), holdings(state), propositions(state), carriers(knownEvents(state)), activeSpan(state));
}

/** What the former holder says about leaving. */
function farewell(events: readonly Judged[], holding: Holding, span: Span): Answer['newest'] {
  const former = holding.before?.holder;
  const left = events.filter(
    ({ event }) =>
      event.holding?.value === 'left' && event.holding.holder === former && event.where.place === holding.last.where.place && event.when.start < span.end,
  );
  return spoken(left.at(-1), (claim) => claim.speaker.for === former);
}

/** The latest sighting of the column that began before the window's end. */
function sighting(data: Dataset, told: Carriers, span: Span): Answer['newest'] {
  const convoy = data.convoys.find(({ id }) => id === data.focus.convoy);
  const seen = (convoy?.sightings ?? []).filter(({ when }) => when.start < span.end && when.end > span.start).sort((a, b) => b.when.start - a.when.start);
  for (const { claim: id } of seen) {
    const found = spoken(told.get(id), (claim) => claim.id === id);
    if (found) return found;
  }
  return undefined;
}

function spoken(judged: Judged | undefined, by: (claim: Claim) => boolean): Answer['newest'] {
  const asserting = judged?.assessment.standing.filter(asserts) ?? [];
  const claim = asserting.find(by) ?? asserting[0];
  return judged && claim ? { claim, event: judged.event } : undefined;
}

const lastReported = derived((data: Dataset | undefined): Instant | undefined => {
  const ends = (data?.events ?? []).flatMap(({ claims }) =>
    claims.flatMap(({ reported }) => (reported && Number.isFinite(reported.end) ? [reported.end] : [])),
  );
  return ends.length > 0 ? ((Math.max(...ends) - 1) as Instant) : undefined;
});

/** By when what is shown had been published: the second clock, else the newest report on file. */
export function reportedBy(state: State): Instant | undefined {
  return knownBy(state) ?? lastReported(dataset(state));
}
