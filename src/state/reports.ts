import type { Claim, DistanceSaid } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Place, PlaceId } from '../domain/place';
import type { ReportedLength, Track } from '../domain/track';
import { type Clock, publication } from '../evidence/known';
import { kmByFork } from '../measure/fork';
import { bearing, lineKm } from '../measure/geodesy';
import { checkReport, type Measured, measureBetween, type ReportCheck } from '../measure/report-check';
import { shortestWay, type TrackNetwork, ways } from '../measure/track-graph';
import { derived } from './derived';
import { network } from './measuring';
import { dataset, type Judged, knownBy, knownEvents } from './selectors';
import type { State } from './state';

/** A distance as one outlet gives it, in however many of its texts, held against the measure. */
export interface LegReport {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly said: DistanceSaid;
  /** The place it counts from, and the other. */
  readonly from: Place;
  readonly to: Place;
  readonly measured: Measured;
  readonly check: ReportCheck;
  readonly otherwise: readonly OtherLength[];
}

/** A track on the way whose length is published otherwise than it is drawn, km. */
export interface OtherLength {
  readonly track: Track;
  readonly drawnKm: number;
  readonly reported: readonly ReportedLength[];
}

/** How the length along the track turns with the fork. */
export interface Fork {
  /** Where the course begins, how far on the fork lies and in which direction from there, degrees. */
  readonly from: Place;
  readonly km: number;
  readonly degrees: number;
  readonly turns: readonly { readonly degrees: number; readonly km: number }[];
}

export interface Leg {
  readonly places: readonly [Place, Place];
  readonly reports: readonly LegReport[];
}

/** The places between which a claim gives a distance that can be measured. A position that was computed from the report proves nothing about it. */
function legOf({ distance }: Claim, { where }: MapEvent): readonly [PlaceId, PlaceId] | undefined {
  const to = distance?.to ?? (where.basis === 'named-place' ? where.place : undefined);
  return distance && to !== undefined && to !== distance.from ? [distance.from, to] : undefined;
}

/** The lengths published by the clock, as far as they differ in whole km from the track as drawn. */
function otherLengths(a: Place, b: Place, data: Dataset, tracks: TrackNetwork, clock: Clock): readonly OtherLength[] {
  const onTheWay = new Set(ways(tracks, a.at, b.at).flatMap(({ trackIds }) => trackIds));
  return data.tracks.flatMap((track): readonly OtherLength[] => {
    if (!onTheWay.has(track.id) || track.reportedKm.length === 0) return [];
    const drawnKm = lineKm(track.line);
    const reported = track.reportedKm.filter(
      ({ value, source }) => Math.round(value) !== Math.round(drawnKm) && publication({ reported: data.sources.get(source)?.published }, clock) === 'published',
    );
    return reported.length > 0 ? [{ track, drawnKm, reported }] : [];
  });
}

const allLegs = derived((data: Dataset | undefined, events: readonly Judged[], tracks: TrackNetwork, clock: Clock): readonly Leg[] => {
  const legs = new Map<string, { readonly places: readonly [Place, Place]; readonly reports: Map<string, LegReport> }>();
  for (const { event, assessment } of events) {
    for (const claim of assessment.standing) {
      const [from, to] = (legOf(claim, event) ?? []).map((id) => data?.places.get(id));
      const said = claim.distance;
      if (!data || !from || !to || !said) continue;
      const key = [from.id, to.id].sort().join(' ');
      const leg = legs.get(key) ?? { places: [from, to] as const, reports: new Map<string, LegReport>() };
      legs.set(key, leg);
      const same = [claim.source.outlet, said.phrase.en, said.value, said.unit, said.from, said.direction].join('|');
      const known = leg.reports.get(same);
      const measured = known?.measured ?? measureBetween(from, to, tracks);
      leg.reports.set(same, {
        claims: [...(known?.claims ?? []), claim] as [Claim, ...Claim[]],
        said,
        from,
        to,
        measured,
        check: known?.check ?? checkReport(said, measured),
        otherwise: known?.otherwise ?? otherLengths(from, to, data, tracks, clock),
      });
    }
  }
  return [...legs.values()].map(({ places, reports }) => ({ places, reports: [...reports.values()] }));
});

/** Every pair of places with a distance on file that can be measured, with all its reports known at the clock. */
export function reportedLegs(state: State): readonly Leg[] {
  return allLegs(dataset(state), knownEvents(state), network(state), knownBy(state));
}

/** The distances that are reported between two places; undefined: none. */
export function legBetween(state: State, a: PlaceId, b: PlaceId): Leg | undefined {
  return a === b ? undefined : reportedLegs(state).find(({ places }) => [a, b].every((id) => places.some((place) => place.id === id)));
}

/** The distances that are reported between the two places from which and to which the ruler leads. */
export function rulerLeg(state: State): Leg | undefined {
  const { vertices } = state.view.ruler;
  const [first, last] = [vertices[0], vertices.at(-1)];
  return first?.type === 'place' && last?.type === 'place' ? legBetween(state, first.place, last.place) : undefined;
}

/** The report whose rings the map draws. */
export function checkedReport(state: State): LegReport | undefined {
  const { check } = state.live;
  const [a, b] = check?.leg ?? [];
  return a && b && legBetween(state, a, b)?.reports.find(({ claims }) => claims.some(({ id }) => id === check?.claim));
}

const DIRECTIONS = [0, 20, 30, 45];

/** The fork of the default course nearest to an end of the leg; undefined where the course has none. */
export const forkOf = derived(({ places: [a, b] }: Leg, data: Dataset, tracks: TrackNetwork): Fork | undefined => {
  const line = shortestWay(tracks, a.at, b.at)?.line ?? [];
  const junctions = [...data.places.values()].filter(({ kind }) => kind === 'junction');
  const found = junctions.flatMap(({ at }) => {
    const i = line.findIndex((point) => point[0] === at[0] && point[1] === at[1]);
    if (i <= 0 || i >= line.length - 1) return [];
    const [after, before] = [lineKm(line.slice(0, i + 1)), lineKm(line.slice(i))];
    const [from, to, km] = after <= before ? [a, b, after] : [b, a, before];
    return [{ from, km, degrees: bearing(from.at, at), turns: DIRECTIONS.map((degrees) => ({ degrees, km: kmByFork(from.at, to.at, km, degrees) })) }];
  });
  return found.sort((one, other) => one.km - other.km)[0];
});
