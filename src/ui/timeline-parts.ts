import type { Dataset } from '../domain/dataset';
import { doer, EVENT_KINDS } from '../domain/event';
import { SUPPORTS } from '../domain/support';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import type { Messages } from '../i18n/en';
import { capital, partyName } from '../i18n/names';
import type { TimelineWords } from '../i18n/timeline-words';
import type { Judged } from '../state/selectors';

/** What the bars are stacked by. */
export const STACKS = ['none', 'party', 'kind', 'support'] as const;
export type StackBy = (typeof STACKS)[number];

/** The key of an event that names no party as having acted. */
export const NOBODY = 'nobody';

/** To which part of its bar each event belongs; undefined: bars of one colour. */
export function partsOf(events: readonly Judged[], stack: StackBy): readonly string[] | undefined {
  switch (stack) {
    case 'none':
      return undefined;
    case 'party':
      return events.map(({ event }) => doer(event) ?? NOBODY);
    case 'kind':
      return events.map(({ event }) => event.kind);
    case 'support':
      return events.map(({ assessment }) => assessment.support);
  }
}

/** All parts there can be, from the foot of a bar up. */
export function partOrder(data: Dataset, stack: StackBy): readonly string[] {
  if (stack === 'party') return [...data.actors.keys(), NOBODY];
  return stack === 'kind' ? EVENT_KINDS : stack === 'support' ? SUPPORTS : [];
}

/** A part in words, as borne at an instant. */
export function partName(data: Dataset, key: string, at: Instant, language: Language, words: Messages, own: TimelineWords): string {
  if (key === NOBODY) return own.nobody;
  const kind = EVENT_KINDS.find((one) => one === key);
  if (kind) return words.kinds[kind];
  const support = SUPPORTS.find((one) => one === key);
  if (support) return words.support[support];
  const actor = [...data.actors.keys()].find((id) => id === key);
  return actor === undefined ? key : capital(partyName(data, actor, at, language, 'short'), language);
}
