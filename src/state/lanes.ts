import type { Claim } from '../domain/claim';
import type { Convoy, Sighting } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { PlaceId } from '../domain/place';
import { overlaps, type Span } from '../domain/when';
import { asReportedSighting } from '../evidence/as-reported';
import { type Holder, holdings } from '../evidence/holders';
import { type Clock, untilClock } from '../evidence/known';
import { derived } from './derived';
import { dataset, type Judged, knownBy, knownEvents, propositions, selectedEvent, selectedPlace, shownSpan, wholeExtent } from './selectors';
import type { State } from './state';

/** Who holds a place from one report to the next. */
export interface HolderBand extends Span {
  readonly holder: Holder;
}

/** The place whose holders the lanes show: the selected one, that of the selected event, or the one the data set is about. */
export function lanePlace(state: State): PlaceId | undefined {
  const data = dataset(state);
  const named = selectedPlace(state)?.id ?? selectedEvent(state)?.event.where.place;
  return named !== undefined && data?.places.get(named)?.kind !== 'region' ? named : data?.focus.place;
}

function bandsOf(known: readonly Judged[], place: PlaceId, extent: Span): readonly HolderBand[] {
  const about = known.filter(({ event }) => event.holding && event.where.place === place);
  const turns = about.map(({ event: { when } }) => (when.nature === 'once' ? when.end : when.from.end)).filter((at) => at > extent.start && at < extent.end);
  const bands: HolderBand[] = [];
  for (const start of [...new Set([extent.start, ...turns])].sort((a, b) => a - b)) {
    const holder = holdings(about, { start, end: start }).get(place);
    const last = bands.at(-1);
    const same = last && holder && last.holder.holder === holder.holder && last.holder.value === holder.value;
    if (same || (!last && !holder)) continue;
    if (last) bands[bands.length - 1] = { ...last, end: start };
    if (holder) bands.push({ start, end: extent.end, holder });
  }
  return bands;
}

/** Who holds one place, in order of time. */
export interface HolderLane {
  readonly place: PlaceId;
  readonly bands: readonly HolderBand[];
}

/** Places at most, so that the parties' lanes stay in sight. */
const PLACES = 2;

const banded = derived((known: readonly Judged[], first: PlaceId | undefined, extent: Span, shown: Span): readonly HolderLane[] => {
  const told = new Map<PlaceId, number>(first === undefined ? [] : [[first, Number.POSITIVE_INFINITY]]);
  for (const { event } of known) {
    const { place } = event.where;
    if (event.holding && place && overlaps(event.when, shown)) told.set(place, (told.get(place) ?? 0) + 1);
  }
  return [...told]
    .sort(([, a], [, b]) => (a === b ? 0 : b - a))
    .slice(0, PLACES)
    .map(([place]) => place)
    .map((place) => ({ place, bands: bandsOf(known, place, extent) }))
    .filter(({ bands }) => bands.length > 0);
});

const clipped = derived(untilClock<Span>);

/** Who holds the lanes' place and the one that the shown stretch tells most of, by what is known at the second clock and no farther. */
export function holderLanes(state: State): readonly HolderLane[] {
  return banded(propositions(state), lanePlace(state), clipped(wholeExtent(state), knownBy(state)), shownSpan(state));
}

/** A report of a column with the event that carries it. */
export interface SeenSighting {
  readonly sighting: Sighting;
  readonly event: MapEvent;
}

const sighted = derived(
  (data: Dataset | undefined, known: readonly Judged[], clock: Clock): readonly { readonly convoy: Convoy; readonly seen: readonly SeenSighting[] }[] => {
    const carrier = new Map(known.flatMap(({ event, assessment }) => assessment.standing.map(({ id }) => [id, event] as const)));
    return (data?.convoys ?? []).map((convoy) => ({
      convoy,
      seen: convoy.sightings.flatMap((sighting) => {
        const event = carrier.get(sighting.claim);
        const seen = event && asReportedSighting(sighting, clock);
        return event && seen ? [{ sighting: seen, event }] : [];
      }),
    }));
  },
);

/** Each column's sightings that are known at the second clock. */
export function sightings(state: State): ReturnType<typeof sighted> {
  return sighted(dataset(state), knownEvents(state), knownBy(state));
}

const dated = derived((event: MapEvent | undefined): readonly (Claim & { readonly reported: NonNullable<Claim['reported']> })[] =>
  (event?.claims ?? []).flatMap((claim) => (claim.reported && Number.isFinite(claim.reported.end) ? [{ ...claim, reported: claim.reported }] : [])),
);

/** The selected event's claims that have a date of publication, by the clock: the second clock in a lane. */
export function claimsByPublication(state: State): ReturnType<typeof dated> {
  return dated(selectedEvent(state)?.event);
}
