import type { ActorId } from './actor';
import type { FigureKind } from './claim';
import type { ConvoyId } from './convoy';
import type { EventId, EventKind } from './event';
import type { PlaceId } from './place';
import type { Text } from './text';

/** A row of the comparison: what each side says about it. Named events, and those that a rule finds. */
export interface Question {
  readonly id: string;
  readonly title: Text;
  readonly events: readonly EventId[];
  /** All parts that are not empty must hold. */
  readonly rule: {
    readonly kinds: readonly EventKind[];
    readonly places: readonly PlaceId[];
    readonly convoys: readonly ConvoyId[];
  };
  /** Only claims that count one of these, of one of these parties; empty: all claims. */
  readonly figures: readonly FigureKind[];
  readonly of: readonly ActorId[];
}
