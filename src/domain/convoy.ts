import type { ActorId } from './actor';
import type { Brand } from './brand';
import type { ClaimId } from './claim';
import type { PlaceId } from './place';
import type { Text } from './text';
import type { When } from './when';

export type ConvoyId = Brand<string, 'ConvoyId'>;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where a report puts the column: at a place, or so many km from one. */
export type SightedAt =
  | { readonly place: PlaceId }
  | { readonly from: PlaceId; readonly low: number; readonly high: number; readonly along: 'straight' | 'track' };

export interface Sighting {
  readonly id: string;
  readonly claim: ClaimId;
  readonly when: When;
  readonly at: SightedAt;
}

export interface Convoy {
  readonly id: ConvoyId;
  readonly title: Text;
  readonly actor: ActorId;
  readonly with: readonly ActorId[];
  readonly route: readonly PlaceId[];
  readonly vehicles: Range | undefined;
  readonly paceKmPerDay: Range;
  /** In which hours of the day it is taken to move, UTC, from 0 up to 24, and why; undefined: nothing is assumed, evenly over 24 hours. */
  readonly marchingHours: { readonly from: number; readonly to: number; readonly note: Text } | undefined;
  readonly sightings: readonly Sighting[];
}
