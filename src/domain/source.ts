import type { Brand } from './brand';
import type { Text } from './text';
import type { When } from './when';

export type SourceId = Brand<string, 'SourceId'>;

export type SourceKind = 'agency' | 'newspaper' | 'broadcaster' | 'official' | 'think-tank' | 'encyclopaedia' | 'other';

/** A publication: the outlet whose report it is, and apart from it where the text was read. */
export interface Source {
  readonly id: SourceId;
  readonly outlet: string;
  readonly via: string | undefined;
  /** Read at a scraper or mirror, not at the outlet or a known republisher. */
  readonly mirror: boolean;
  readonly title: Text | undefined;
  /** Undated publications count only when the second clock is open. */
  readonly published: When | undefined;
  readonly language: string;
  readonly url: string | undefined;
  /** A copy that an archive keeps. */
  readonly archived: string | undefined;
  readonly kind: SourceKind;
  readonly note: Text | undefined;
}
