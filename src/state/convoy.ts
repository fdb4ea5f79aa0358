import { columnLengthKm } from '../convoy/column-length';
import { coarsened, isCoarse, type Refusal, refusal } from '../convoy/floors';
import { type Outline, outline, type Slope, slopes } from '../convoy/graph';
import { type Clash, clashes } from '../convoy/impossible';
import { ALL_DAY } from '../convoy/march';
import { covered, type Fix, type Pace, slice } from '../convoy/reach';
import type { Route } from '../convoy/route';
import { hoursMoved, moved } from '../convoy/shift';
import { fixesOf } from '../convoy/sighted';
import type { Side } from '../domain/actor';
import type { Claim, ClaimId } from '../domain/claim';
import type { Convoy, Range, Sighting } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { Instant, Span, When } from '../domain/when';
import { asReportedSighting } from '../evidence/as-reported';
import type { Clock } from '../evidence/known';
import { assumedOf, withShift } from './assumptions';
import { derived } from './derived';
import { network } from './measuring';
import { type Placed, placedOf } from './placed';
import { activeSpan, dataset, type Judged, knownBy, knownEvents } from './selectors';
import type { Assumptions, State } from './state';

/** A sighting with the claim behind it and where on the route it puts the column, read narrowly and broadly, km from the start. */
export interface SightingSeen {
  readonly sighting: Sighting;
  readonly claim: Claim;
  readonly event: EventId;
  readonly side: Side | undefined;
  /** Undefined: the report lies off the route. */
  readonly core: Range | undefined;
  readonly broad: Range | undefined;
  /** Why it is not reckoned with, if it is not. */
  readonly left: 'off-route' | 'corrected' | 'switched-off' | 'other-side' | undefined;
  /** By how many hours the reader has moved it, later or (negative) earlier, and when it then is. */
  readonly hours: number;
  readonly when: When;
}

/** A column as the reader looks at it. */
export interface Column {
  readonly convoy: Convoy;
  readonly route: Route;
  readonly pace: Pace;
  readonly sightings: readonly SightingSeen[];
  /** In the broad reading; what is said of the column rests on these. */
  readonly fixes: readonly Fix[];
  readonly coreFixes: readonly Fix[];
  /** Where the last of these reports ends as it was reported: no shift goes beyond. */
  readonly last: Instant;
  readonly covers: Span | undefined;
  readonly clashes: readonly Clash[];
  readonly lengthKm: Range | undefined;
  /** Displaced people: in steps of 25 km only. */
  readonly coarse: boolean;
  /** Something is the reader's assumption. */
  readonly own: boolean;
  /** How many reports it rests on: a publication that says one thing through several speakers is one. */
  readonly reports: number;
}

/** Where the column could have been at an instant, km from the route's start. */
export interface Band {
  readonly at: Instant;
  readonly broad: Range;
  /** With every phrase read narrowly; undefined: no march keeps that. */
  readonly core: Range | undefined;
}

export type ColumnShown = { readonly column: Column; readonly refused: undefined } | { readonly convoy: Convoy; readonly refused: Unshown };

/** Why a column is not shown; `no-tracks`: the file of the tracks did not arrive, and along straight lines nothing may be said. */
export type Unshown = Refusal | 'no-tracks';

const claimsOf = derived((known: readonly Judged[]): ReadonlySet<ClaimId> => new Set(known.flatMap(({ event }) => event.claims.map(({ id }) => id))));

const reported = derived((data: Dataset | undefined, told: ReadonlySet<ClaimId>): readonly Convoy[] =>
  (data?.convoys ?? []).filter(({ sightings }) => sightings.some(({ claim }) => told.has(claim))),
);

/** The columns of which something had been reported by the clock. */
function knownConvoys(state: State): readonly Convoy[] {
  return reported(dataset(state), claimsOf(knownEvents(state)));
}

/** From the first to the last of its reports, whole days, of each column of which something had been reported by the clock. */
export function columnDays(state: State): ReadonlyMap<Convoy, Span> {
  return daysByColumn(knownConvoys(state), claimsOf(knownEvents(state)), knownBy(state));
}

const daysByColumn = derived((convoys: readonly Convoy[], told: ReadonlySet<ClaimId>, clock: Clock): ReadonlyMap<Convoy, Span> => {
  const whens = ({ sightings }: Convoy): readonly When[] =>
    sightings.flatMap((said) => {
      const when = told.has(said.claim) ? asReportedSighting(said, clock)?.when : undefined;
      return when && Number.isFinite(when.end) ? [when] : [];
    });
  return new Map(
    convoys.flatMap((convoy) => {
      const known = whens(convoy);
      const [start, end] = [Math.min(...known.map((when) => when.start)), Math.max(...known.map((when) => when.end))];
      return known.length === 0 ? [] : [[convoy, { start: (Math.floor(start / DAY) * DAY) as Instant, end: (Math.ceil(end / DAY) * DAY) as Instant }]];
    }),
  );
});

/** The column that is looked at: the chosen one, else the one under way at the window's end, else the one the data set is about. Undefined: nothing had been reported of any. */
export function shownConvoy(state: State): Convoy | undefined {
  const convoys = knownConvoys(state);
  const told = claimsOf(knownEvents(state));
  const chosen = state.view.convoy?.convoy;
  const { end } = activeSpan(state);
  const underWay = ({ sightings }: Convoy): boolean => {
    const known = sightings.filter(({ claim }) => told.has(claim));
    return known.some(({ when }) => when.start <= end) && known.some(({ when }) => when.end >= end);
  };
  return convoys.find(({ id }) => id === chosen) ?? convoys.find(underWay) ?? convoys.find(({ id }) => id === dataset(state)?.focus.convoy) ?? convoys[0];
}

/** The column, or why it is not shown; `now` is the device's clock. Undefined: the data know of none. */
export function shownColumn(state: State, now: Instant = Date.now() as Instant): ColumnShown | undefined {
  const data = dataset(state);
  const convoy = shownConvoy(state);
  if (!data || !convoy) return undefined;
  const refused = data.absent.has('tracks.geojson') ? 'no-tracks' : refusal(convoy, data.actors, now);
  const assumed = state.view.convoy?.convoy === convoy.id ? state.view.convoy : undefined;
  return refused
    ? refusing(convoy, refused)
    : shown(columnOf(convoy, data, placedOf(convoy, data, network(state)), knownEvents(state), assumed, cutting(convoy, knownBy(state))));
}

/** The column with one report moved by so many hours, while a hand tries it: nothing is assumed yet, and what the other views remember of the column stays. */
export function triedColumn(state: State, { convoy }: Column, sighting: string, hours: number): Column | undefined {
  const data = dataset(state);
  return (
    data &&
    gather(
      convoy,
      data,
      placedOf(convoy, data, network(state)),
      knownEvents(state),
      withShift(assumedOf(state.view, convoy.id), sighting, hours),
      knownBy(state),
    )
  );
}

/** The clock as far as it matters to a column: while a report of it reaches beyond. */
function cutting({ sightings }: Convoy, clock: Clock): Clock {
  return clock !== undefined && sightings.some(({ when }) => when.end > clock) ? clock : undefined;
}

const refusing = derived((convoy: Convoy, refused: Unshown): ColumnShown => ({ convoy, refused }));
const shown = derived((column: Column): ColumnShown => ({ column, refused: undefined }));

function gather(
  convoy: Convoy,
  data: Dataset,
  { route, positions }: Placed,
  events: readonly Judged[],
  assumed: Assumptions | undefined,
  clock: Clock,
): Column {
  const standing = new Set(events.flatMap(({ assessment }) => assessment.standing.map(({ id }) => id)));
  const told = claimsOf(events);
  const seen = convoy.sightings.flatMap((said): readonly Omit<SightingSeen, 'hours' | 'when'>[] => {
    const placed = positions.get(said.id);
    const sighting = told.has(said.claim) ? asReportedSighting(said, clock) : undefined;
    if (!placed || !sighting) return [];
    const side = sideOf(placed.claim, data);
    const left = !placed.broad
      ? 'off-route'
      : !standing.has(sighting.claim)
        ? 'corrected'
        : assumed?.off.includes(sighting.id)
          ? 'switched-off'
          : assumed?.side !== undefined && assumed.side !== side
            ? 'other-side'
            : undefined;
    return [{ sighting, ...placed, side, left }];
  });
  const last = Math.max(...seen.map(({ sighting, left }) => (left === undefined ? sighting.when.end : Number.NEGATIVE_INFINITY))) as Instant;
  const sightings = seen.map((one): SightingSeen => {
    const { id, when } = one.sighting;
    const hours = one.left === undefined ? hoursMoved(assumed?.shifts[id] ?? 0, when, last) : 0;
    return { ...one, hours, when: moved(when, hours) };
  });
  const used = sightings.filter(({ left }) => left === undefined);
  const fixes = used.flatMap(({ sighting, when, broad }) => (broad ? fixesOf(sighting.id, when, broad) : []));
  const pace: Pace = { kmPerDay: assumed?.kmPerDay ?? convoy.paceKmPerDay.high, hours: assumed?.hours ?? convoy.marchingHours ?? ALL_DAY };
  return {
    convoy,
    route,
    pace,
    sightings,
    fixes,
    coreFixes: used.flatMap(({ sighting, when, core, broad }) => fixesOf(sighting.id, when, core ?? broad ?? { low: 0, high: route.along.km })),
    last,
    covers: covered(fixes),
    clashes: clashes(fixes, pace),
    lengthKm: convoy.vehicles && columnLengthKm(convoy.vehicles),
    coarse: isCoarse(convoy, data.actors),
    own:
      (assumed !== undefined && (assumed.kmPerDay !== undefined || assumed.hours !== undefined || assumed.side !== undefined || assumed.off.length > 0)) ||
      sightings.some(({ hours }) => hours !== 0),
    reports: new Set(used.map(({ claim, event }) => `${event} ${claim.source.id}`)).size,
  };
}

const columnOf = derived(gather);

/** The side for which a claim speaks; undefined for nobody's voice and unknown allegiance. */
function sideOf({ speaker }: Claim, { actors }: Dataset): Side | undefined {
  return speaker.for === 'none' || speaker.for === 'unknown' ? undefined : actors.get(speaker.for)?.side;
}

/** The instant for which a column is told: the window's end or, where that lies past the reports, the last that they cover. Never later, so nothing is forecast. */
export function toldAt({ covers }: Column, end: Instant): Instant {
  return covers && Number.isFinite(covers.end) ? (Math.min(end, lastMoment(covers)) as Instant) : end;
}

/** The last moment of the reports as it is written: their end or, where that is the minute after, the minute itself. */
function lastMoment({ end }: Span): Instant {
  return (end % DAY === 0 ? end : end - MINUTE) as Instant;
}

/** Hours from the first report to the last, for a table or a choice: every six, rarer for a long march. Empty where the reports have no end. */
export const hoursTold = derived((column: Column): readonly Instant[] => {
  const { covers } = column;
  if (!covers || !Number.isFinite(covers.end)) return [];
  const end = lastMoment(covers);
  const step = Math.max(1, Math.ceil((end - covers.start) / MOST_HOURS_TOLD / STEP)) * STEP;
  const first = Math.floor(covers.start / step) + 1;
  const between = Array.from({ length: Math.max(0, Math.ceil(end / step) - first) }, (_, i) => ((first + i) * step) as Instant);
  return [...new Set([covers.start, ...between, end])];
});

const MINUTE = 60_000;
const DAY = 86_400_000;
const STEP = 6 * 3_600_000;
const MOST_HOURS_TOLD = 60;

/** The same of the column that is looked at; undefined: none is shown. */
export function columnInstant(state: State, now?: Instant): Instant | undefined {
  const seen = shownColumn(state, now);
  return seen && seen.refused === undefined ? toldAt(seen.column, activeSpan(state).end) : undefined;
}

/** The band at the column's instant, frame by frame. Undefined: before the hours that the reports cover, an empty slice, or a column that is not shown. */
export function band(state: State, now?: Instant): Band | undefined {
  const seen = shownColumn(state, now);
  return seen && seen.refused === undefined ? bandAt(seen.column, toldAt(seen.column, activeSpan(state).end)) : undefined;
}

/** The band of a column at an instant. */
export function bandOf(column: Column, at: Instant): Band | undefined {
  const { fixes, coreFixes, pace, route, coarse } = column;
  const whole = route.along.km;
  const broad = slice(fixes, at, pace, whole);
  if (!broad) return undefined;
  const core = slice(coreFixes, at, pace, whole);
  return coarse ? { at, broad: coarsened(broad, whole), core: undefined } : { at, broad, core };
}

/** The same, remembering its last answer. */
export const bandAt = derived(bandOf);

/** The band over all hours, for the movement graph. */
export const outlines = derived((column: Column): { readonly broad: Outline; readonly core: Outline; readonly slopes: readonly Slope[] } => {
  const { fixes, coreFixes, pace, route, coarse } = column;
  const coarsely = (runs: Outline): Outline => runs.map((run) => run.map(({ at, ...range }) => ({ at, ...coarsened(range, route.along.km) })));
  const broad = outline(fixes, pace, route.along.km);
  return coarse ? { broad: coarsely(broad), core: [], slopes: [] } : { broad, core: outline(coreFixes, pace, route.along.km), slopes: slopes(fixes, pace) };
});
