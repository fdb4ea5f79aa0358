import type { Brand } from './brand';
import type { LonLat, PlaceId } from './place';
import type { SourceId } from './source';
import type { Text } from './text';

export type TrackId = Brand<string, 'TrackId'>;

/** An indicative axis between two neighbouring places; tracks meet at shared vertices. */
export interface Track {
  readonly id: TrackId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly line: readonly LonLat[];
  readonly accuracy: 'indicative';
  readonly rule: Text;
  readonly reportedKm: readonly { readonly value: number; readonly low: number | undefined; readonly source: SourceId; readonly note: Text }[];
  /** Rival courses carry the same group name. */
  readonly alternative: string | undefined;
}
