import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Place } from '../domain/place';
import type { Instant, Span } from '../domain/when';
import type { Holding } from '../evidence/holders';
import { asserts } from '../evidence/support';
import { derived } from './derived';
import { activeSpan, dataset, holdings, type Judged, knownBy, knownEvents } from './selectors';
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

const answered = derived((data: Dataset | undefined, events: readonly Judged[], held: ReturnType<typeof holdings>, span: Span): Answer | undefined => {
  const place = data?.places.get(data.focus.place);
  if (!data || !place) return undefined;
  const holding = held.get(place.id);
  return { place, holding, newest: (holding?.before && farewell(events, holding, span)) ?? sighting(data, events, span), at: (span.end - 1) as Instant };
});

/** Undefined until there is a data set with a focus. */
export function answer(state: State): Answer | undefined {
  return answered(dataset(state), knownEvents(state), holdings(state), activeSpan(state));
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
function sighting(data: Dataset, events: readonly Judged[], span: Span): Answer['newest'] {
  const convoy = data.convoys.find(({ id }) => id === data.focus.convoy);
  const seen = (convoy?.sightings ?? []).filter(({ when }) => when.start < span.end && when.end > span.start).sort((a, b) => b.when.start - a.when.start);
  for (const { claim: id } of seen) {
    const found = spoken(
      events.find(({ assessment }) => assessment.standing.some((claim) => claim.id === id)),
      (claim) => claim.id === id,
    );
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
