import type { Brand } from './brand';
import type { ClaimId } from './claim';
import type { EventId } from './event';
import type { PlaceId } from './place';
import type { SourceId } from './source';
import type { Text } from './text';
import type { Instant, Span } from './when';

export type StoryId = Brand<string, 'StoryId'>;

/** How a data set offers a guided reading, before the reading itself is fetched. */
export interface StoryOffer {
  readonly id: StoryId;
  readonly invitation: Text;
}

/** One statement of a report, and where map, timeline and clock stand while it is read. */
export interface StoryStep {
  readonly says: Text;
  readonly note: Text | undefined;
  /** What it is about; the first is the one opened. */
  readonly events: readonly [EventId, ...EventId[]];
  /** The very claims of the report, and those set against them. */
  readonly claims: readonly ClaimId[];
  readonly span: Span;
  /** The second clock; undefined: everything. */
  readonly known: Instant | undefined;
  /** What the map shows: one place, or the frame round several. */
  readonly places: readonly [PlaceId, ...PlaceId[]];
}

/** A guided reading: the claims of a report in reading order. */
export interface Story {
  readonly id: StoryId;
  readonly title: Text;
  readonly source: SourceId | undefined;
  /** What stands beside every step: where the report is thin. */
  readonly caution: Text;
  readonly steps: readonly StoryStep[];
}
