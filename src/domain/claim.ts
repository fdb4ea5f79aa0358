import type { ActorId } from './actor';
import type { Brand } from './brand';
import type { LonLat, PlaceId } from './place';
import type { Source } from './source';
import type { Text } from './text';
import type { When } from './when';

export type ClaimId = Brand<string, 'ClaimId'>;

export const SPEAKS_AS = [
  'communique',
  'spokesperson',
  'officer-or-fighter',
  'state-official',
  'local-elected',
  'resident',
  'health-worker',
  'aid-worker',
  'un',
  'foreign-government',
  'security-source',
  'journalist',
  'researcher',
  'data-set',
  'unknown',
] as const;
export type SpeaksAs = (typeof SPEAKS_AS)[number];
export type Stance = 'asserts' | 'confirms' | 'denies' | 'cannot-verify';
export type Knows = 'did' | 'saw' | 'told' | 'document' | 'imagery';

export interface Speaker {
  /** This alone carries the side. */
  readonly for: ActorId | 'none' | 'unknown';
  readonly as: SpeaksAs;
  readonly name: string | undefined;
  readonly anonymous: boolean;
  readonly count: number;
  readonly knows: Knows | undefined;
}

export const FIGURE_KINDS = ['dead', 'children-dead', 'wounded', 'missing', 'prisoners', 'vehicles', 'people', 'displaced', 'aircraft', 'attacks'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A count said by one speaker; no `high` means "at least". */
export interface Figure {
  readonly what: FigureKind;
  readonly of: ActorId | undefined;
  readonly low: number;
  readonly best: number | undefined;
  readonly high: number | undefined;
}

export const WINDS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'] as const;
export type Wind = (typeof WINDS)[number];

export interface DistanceSaid {
  readonly phrase: Text;
  readonly value: number;
  readonly unit: 'km' | 'mi';
  readonly from: PlaceId;
  /** Absent: the event's own position. */
  readonly to: PlaceId | undefined;
  readonly direction: Wind | undefined;
  readonly reading: 'straight' | 'track' | undefined;
}

export interface Claim {
  readonly id: ClaimId;
  readonly source: Source;
  /** The second clock: when it was published; undefined when undated. */
  readonly reported: When | undefined;
  readonly speaker: Speaker;
  readonly stance: Stance;
  readonly about: ClaimId | undefined;
  /** The outlet whose report this repeats: a relay is not a second source. */
  readonly relays: string | undefined;
  readonly says: Text;
  readonly when: When | undefined;
  readonly where: { readonly place: PlaceId | undefined; readonly at: LonLat; readonly radiusKm: number } | undefined;
  readonly actors: readonly ActorId[];
  readonly distance: DistanceSaid | undefined;
  readonly figures: readonly Figure[];
  readonly corrects: { readonly claim: ClaimId; readonly note: Text } | undefined;
}
