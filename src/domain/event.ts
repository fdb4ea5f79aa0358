import type { ActorId } from './actor';
import type { Brand } from './brand';
import type { Claim } from './claim';
import type { LonLat, PlaceId } from './place';
import type { Text } from './text';
import type { When } from './when';

export type EventId = Brand<string, 'EventId'>;

export const EVENT_KINDS = [
  'clash',
  'air-strike',
  'shelling',
  'blast',
  'attack-on-civilians',
  'detention',
  'looting',
  'blockade',
  'movement',
  'control',
  'handover',
  'aircraft-loss',
  'communications',
  'displacement',
  'statement',
  'agreement',
  'political',
  'protest',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type WhereBasis = 'named-place' | 'near' | 'computed-from-report' | 'region';
export type Role = 'did' | 'target' | 'present';

/** What is said about who holds a place. */
export interface Holding {
  readonly holder: ActorId | 'none';
  readonly value: 'held' | 'present' | 'left';
}

/** One proposition that is said to have happened; every claim's stance is towards its title. */
export interface MapEvent {
  readonly id: EventId;
  readonly title: Text;
  readonly kind: EventKind;
  readonly when: When;
  /** Undefined: no place known, or outside the region; still listed and counted. */
  readonly at: LonLat | undefined;
  readonly where: { readonly place: PlaceId | undefined; readonly radiusKm: number; readonly basis: WhereBasis };
  readonly actors: readonly { readonly id: ActorId; readonly role: Role }[];
  readonly claims: readonly [Claim, ...Claim[]];
  readonly civilianHarm: 'reported' | 'denied' | 'none-reported' | 'unknown' | undefined;
  readonly holding: Holding | undefined;
  readonly tags: readonly string[];
  readonly relates: readonly EventId[];
}

/** The party said to have acted, whose colour the mark wears. */
export function doer(event: MapEvent): ActorId | undefined {
  return event.actors.find(({ role }) => role === 'did')?.id;
}
