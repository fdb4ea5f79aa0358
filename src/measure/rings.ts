import type { Range } from '../domain/convoy';
import type { LonLat } from '../domain/place';
import type { Language } from '../domain/text';
import { figureIn, unitIn, withoutUnits } from './figure';
import { KM_IN, type Unit } from './format';
import { destination } from './geodesy';
import { type PhraseReading, readPhrase } from './phrases';
import { FARTHEST_RING_KM, type Reach, type RingSet } from './ruler';

/** Radii in one set. */
const MOST_RADII = 5;
const NEAREST_KM = 0.1;
const LONGEST_PHRASE = 80;

/** Why a typed reach was refused. */
export type ReachFault = 'no-distance' | 'too-many' | 'too-far';

/** "30, 60, 90 km" as radii, "some 110 km" as a phrase; what names no unit is in `unit`. A comma without a space parts two radii in English and is a decimal comma in French. */
export function readReach(text: string, unit: Unit, language: Language): Reach | ReachFault {
  const figures = withoutUnits(text).trim();
  if (!/^[\d.,;\s]+$/.test(figures)) return readVague(text.trim().replace(/\s+/g, ' '), unit);
  const decimalComma = language === 'fr' && !/\d,\d+,\d/.test(figures);
  const parts = figures.split(decimalComma ? /[;\s]+|,(?!\d)/ : /[,;\s]+/).filter((part) => part !== '');
  const km = parts.map((part) => Math.round(Number(part.replace(',', '.')) * KM_IN[unitIn(text) ?? unit] * 1000) / 1000);
  if (km.length === 0 || km.some((one) => !Number.isFinite(one) || one < NEAREST_KM)) return 'no-distance';
  const radii = [...new Set(km)].sort((a, b) => a - b);
  if (radii.length > MOST_RADII) return 'too-many';
  return radii.some((one) => one > FARTHEST_RING_KM) ? 'too-far' : { type: 'radii', km: radii };
}

function readVague(text: string, unit: Unit): Reach | ReachFault {
  const phrase = unitIn(text) ? text : `${text} ${unit}`;
  const reading = phrase.length <= LONGEST_PHRASE ? phraseReading(phrase) : undefined;
  if (!reading) return 'no-distance';
  return reading.broad.high > FARTHEST_RING_KM ? 'too-far' : { type: 'phrase', phrase };
}

/** A vague distance in words, as core and broad band; undefined when the words name no distance from one place ("half way", "far"). */
export function phraseReading(phrase: string): Pick<PhraseReading, 'core' | 'broad'> | undefined {
  const unit = unitIn(phrase) ?? 'km';
  const { rule, core, broad } = readPhrase(phrase, figureIn(phrase) ?? Number.NaN, unit === 'nmi' ? 'km' : unit);
  if (rule === 'halfway' || !Number.isFinite(broad.high) || broad.high < NEAREST_KM) return undefined;
  // the phrase table knows km and miles; a nautical mile is read by its rows and then converted
  const factor = unit === 'nmi' && rule !== 'near' ? KM_IN.nmi : 1;
  const scaled = ({ low, high }: Range): Range => ({ low: low * factor, high: high * factor });
  return { core: core && scaled(core), broad: scaled(broad) };
}

/** What one set draws: a thin ring at a radius, or the two bands of a phrase; all km, the widest first. A core is missing where the words name no distance ("near"). */
export type Ring = { readonly part: 'radius'; readonly km: number } | { readonly part: 'broad' | 'core'; readonly low: number; readonly high: number };

export function ringsOf({ reach }: RingSet): readonly Ring[] {
  if (reach.type === 'radii') return reach.km.toReversed().map((km) => ({ part: 'radius', km }));
  const reading = phraseReading(reach.phrase);
  if (!reading) return [];
  return [{ part: 'broad', ...reading.broad }, ...(reading.core ? [{ part: 'core' as const, ...reading.core }] : [])];
}

/** A geodesic circle as a closed line, counter-clockwise from due north; its chords stay within 0.02 % of the radius. */
export function circle(centre: LonLat, km: number): readonly LonLat[] {
  const corners = Array.from({ length: 180 }, (_, i) => destination(centre, -2 * i, km));
  return [...corners, corners[0]!];
}

/** The ground between two radii as the rings of a polygon: outside counter-clockwise, the hole clockwise; from 0 it is a disc. */
export function annulus(centre: LonLat, low: number, high: number): readonly (readonly LonLat[])[] {
  return low > 0 ? [circle(centre, high), circle(centre, low).toReversed()] : [circle(centre, high)];
}
