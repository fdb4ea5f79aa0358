import type { DistanceSaid, Wind } from '../domain/claim';
import type { Range } from '../domain/convoy';
import type { LonLat } from '../domain/place';
import { KM_IN } from './format';
import { bearing, distanceKm } from './geodesy';
import { type PhraseReading, readPhrase, type Surroundings } from './phrases';
import { type TrackNetwork, ways } from './track-graph';
import { degreesOutside, windOf } from './wind';

export type Verdict = 'fits' | 'loosely-fits' | 'does-not-fit';

/** One reading of a report, straight or along one track. */
export interface ReadingCheck {
  readonly measuredKm: number;
  /** M: what the measure could be, with its error and a track's slack, km. */
  readonly range: Range;
  /** Undefined: the phrase names no distance of its own. */
  readonly verdict: Verdict | undefined;
  /** From the nearer end of M to the broad band, km: above 0 the measure is longer, below 0 shorter; 0 where they meet. */
  readonly gapKm: number;
  /** (measured − figure) / figure; undefined for a phrase without a figure of its own. */
  readonly difference: number | undefined;
  /** Which measured lengths would fit as well, km. */
  readonly wouldFit: Range | undefined;
}

/** A reported direction is stated as a fact, never a verdict. */
export interface DirectionCheck {
  readonly said: Wind;
  readonly bearing: number;
  readonly wind: Wind;
  /** How far the bearing lies outside the sector said, degrees; 0 inside. */
  readonly outside: number;
}

/** `straight`, `track`: that reading is strictly better. `no-track`: no connection on file. `as-said`: the report itself says which reading. */
export type Conclusion = 'straight' | 'track' | 'cannot-tell' | 'neither' | 'no-track' | 'as-said' | 'no-verdict';

export interface ReportCheck {
  readonly phrase: PhraseReading;
  readonly straight: ReadingCheck;
  /** The default way first, then those over other forks; empty: no track on file. */
  readonly tracks: readonly ReadingCheck[];
  readonly direction: DirectionCheck | undefined;
  readonly conclusion: Conclusion;
  /** It fits along the track, but so would any track from the straight line to the highest published sinuosity: the check could hardly fail. */
  readonly hardlyFails: boolean;
}

/** What we measure where a report gives a distance; km and degrees from true north, seen from the place that the report counts from. */
export interface Measured extends Surroundings {
  readonly straightKm: number;
  readonly tracksKm: readonly number[];
  readonly errorKm: number;
  readonly bearing: number;
}

/** An indicative track cuts corners: the true one is as long or up to a tenth longer. */
const TRACK_SLACK = 0.1;
/** Gao–Anefis and Anefis–Kidal, published road km over straight km: 1.16 and 1.15. */
const SINUOSITY = 1.16;

const RANK: Readonly<Record<Verdict, number>> = { fits: 2, 'loosely-fits': 1, 'does-not-fit': 0 };

/** Measures what a report is about: straight, along each alternative track, with the error of both positions. */
export function measureBetween(from: Position, to: Position, network: TrackNetwork, around: Surroundings = {}): Measured {
  return {
    ...around,
    straightKm: distanceKm(from.at, to.at),
    tracksKm: ways(network, from.at, to.at).map(({ km, offTrackKm: [start, end] }) => km + start + end),
    errorKm: Math.hypot(from.radiusKm, to.radiusKm),
    bearing: bearing(from.at, to.at),
  };
}

interface Position {
  readonly at: LonLat;
  readonly radiusKm: number;
}

/** Holds a reported distance against the measured ones; the English phrase is the one that is read. Never true or false. */
export function checkReport(said: DistanceSaid, measured: Measured): ReportCheck {
  const phrase = readPhrase(said.phrase.en, said.value, said.unit, measured);
  const figureKm = hasFigure(phrase) && said.value > 0 ? said.value * KM_IN[said.unit] : undefined;
  const check = (km: number, slack: number): ReadingCheck => checkReading(km, measured.errorKm, slack, phrase, figureKm);
  const straight = check(measured.straightKm, 0);
  const tracks = measured.tracksKm.map((km) => check(km, TRACK_SLACK));
  const room = tracks[0]?.verdict === 'fits' ? tracks[0].wouldFit : undefined;
  return {
    phrase,
    straight,
    tracks,
    direction: said.direction && {
      said: said.direction,
      bearing: measured.bearing,
      wind: windOf(measured.bearing),
      outside: degreesOutside(measured.bearing, said.direction),
    },
    conclusion: conclude(straight, tracks[0], said.reading),
    hardlyFails: room !== undefined && room.low <= measured.straightKm && room.high >= measured.straightKm * SINUOSITY,
  };
}

function checkReading(km: number, errorKm: number, slack: number, { core, broad }: PhraseReading, figureKm: number | undefined): ReadingCheck {
  const range = { low: km - errorKm, high: km * (1 + slack) + errorKm };
  return {
    measuredKm: km,
    range,
    verdict: core && (meet(range, core) ? 'fits' : meet(range, broad) ? 'loosely-fits' : 'does-not-fit'),
    gapKm: range.low > broad.high ? range.low - broad.high : range.high < broad.low ? range.high - broad.low : 0,
    difference: figureKm === undefined ? undefined : (km - figureKm) / figureKm,
    wouldFit: core && { low: Math.max(0, (core.low - errorKm) / (1 + slack)), high: core.high + errorKm },
  };
}

/** On several tracks the default one speaks. */
function conclude(straight: ReadingCheck, track: ReadingCheck | undefined, reading: DistanceSaid['reading']): Conclusion {
  if (!straight.verdict) return 'no-verdict';
  if (!track?.verdict) return 'no-track';
  if (reading) return 'as-said';
  const better = RANK[straight.verdict] - RANK[track.verdict];
  if (better !== 0) return better > 0 ? 'straight' : 'track';
  return straight.verdict === 'does-not-fit' ? 'neither' : 'cannot-tell';
}

function hasFigure({ rule }: PhraseReading): boolean {
  return rule !== 'few-dozen' && rule !== 'dozens' && rule !== 'few' && rule !== 'halfway' && rule !== 'near';
}

function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && a.high >= b.low;
}
