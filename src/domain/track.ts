import type { Brand } from './brand';
import type { LonLat, PlaceId } from './place';
import type { SourceId } from './source';
import type { Text } from './text';

export type TrackId = Brand<string, 'TrackId'>;

/** What somebody says of a track's length, km. */
export interface ReportedLength {
  readonly value: number;
  readonly low: number | undefined;
  readonly source: SourceId;
  readonly note: Text;
}

/** An indicative axis between two neighbouring places; tracks meet at shared vertices. */
export interface Track {
  readonly id: TrackId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly line: readonly LonLat[];
  readonly accuracy: 'indicative';
  readonly rule: Text;
  readonly reportedKm: readonly ReportedLength[];
  /** Rival courses carry the same group name. */
  readonly alternative: string | undefined;
}
