import type { Range } from './convoy';
import type { SourceId } from './source';
import type { Text } from './text';

/** A march that was made: so many km of road in so many days. */
export interface Precedent {
  readonly id: string;
  readonly text: Text;
  readonly km: number;
  readonly days: number;
  /** Its vehicles, and its length on the road, km, where a source gives them. */
  readonly vehicles: number | undefined;
  readonly lengthKm: number | undefined;
  readonly source: SourceId;
}

/** A pace to choose, km a day, with the marches that it is taken from; none: editorial. */
export interface PacePreset {
  readonly id: string;
  readonly title: Text;
  readonly kmPerDay: Range;
  readonly note: Text | undefined;
  readonly precedents: readonly Precedent[];
}

/** km a day. */
export function paceOf({ km, days }: Precedent): number {
  return km / days;
}
