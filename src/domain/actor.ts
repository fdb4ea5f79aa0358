import type { Brand } from './brand';
import type { Text } from './text';
import type { Instant, When } from './when';

export type ActorId = Brand<string, 'ActorId'>;
export type Side = 'state' | 'rebel' | 'jihadist' | 'un' | 'foreign' | 'civilian' | 'none';

export const PARTY_SLOTS = ['indigo', 'teal', 'ochre', 'umber', 'petrol', 'violet', 'moss', 'rose'] as const;
export type PartySlot = (typeof PARTY_SLOTS)[number];

export interface ActorName {
  readonly name: Text;
  /** At a mark or in a legend: "army". */
  readonly short: Text;
  /** In running text, with its article: "the army". */
  readonly definite: Text;
  /** What it is, in apposition: "a Tuareg-led separatist coalition". */
  readonly gloss: Text | undefined;
  readonly from: When | undefined;
  readonly to: When | undefined;
}

export interface Actor {
  readonly id: ActorId;
  readonly names: readonly [ActorName, ...ActorName[]];
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly side: Side;
  readonly protected: boolean;
  readonly colour: PartySlot | undefined;
  readonly note: Text | undefined;
}

/** The name borne at an instant: the last one begun by then. */
export function nameAt(actor: Actor, t: Instant): ActorName {
  return actor.names.findLast((name) => !name.from || name.from.start <= t) ?? actor.names[0];
}
