import type { ActorId } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import type { Holder, Holding } from '../evidence/holders';
import { whenInWords } from '../i18n/dates';
import type { Messages } from '../i18n/en';
import { partyName } from '../i18n/names';

const HELD = { held: 'held', said: 'saidHeld', disputed: 'disputed', left: 'saidHeld' } as const;

/** "held by the CSP, then held by the army (first report: … · last report: …)": who holds a place at an instant, as words. */
export function holdingText(holding: Holding | undefined, data: Dataset, at: Instant, language: Language, words: Messages): string {
  if (!holding) return words.place.noReport;
  const { before, since, last } = holding;
  const held = ({ holder, value, last: latest }: Holder): string =>
    holder === undefined ? words.place.left : words.place[HELD[value]](partyName(data, holder, before ? latest.when.start : at, language, 'definite'));
  const day = ({ when }: Holder['last']): string => whenInWords(when, data.timeZone, language);
  const reports = [words.place.firstReport(day(since)), ...(last.id === since.id ? [] : [words.place.lastReport(day(last))])];
  return `${before ? words.map.afterwards(held(before), held(holding)) : held(holding)} (${reports.join(' · ')})`;
}

/** "also present: Wagner", or nothing. */
export function presentText(present: readonly ActorId[], data: Dataset, at: Instant, language: Language, words: Messages): string | undefined {
  if (present.length === 0) return undefined;
  return words.place.present(present.map((id) => partyName(data, id, at, language, 'definite')).join(', '));
}
