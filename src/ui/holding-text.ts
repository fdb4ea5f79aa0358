import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { type Holder, type Holding, namedAt, type Present } from '../evidence/holders';
import { whenInWords } from '../i18n/dates';
import type { Messages } from '../i18n/en';
import { MAP_WORDS } from '../i18n/map-words';
import { partyName } from '../i18n/names';

const HELD = { held: 'held', said: 'saidHeld', disputed: 'disputed', left: 'saidHeld' } as const;

/** "held by the CSP, then held by the army (first report: … · last report: …)": who holds a place, as words; each party by its name of that time. */
export function holdingText(holding: Holding | undefined, data: Dataset, language: Language, words: Messages): string {
  if (!holding) return words.place.noReport;
  const { before, since, last } = holding;
  const held = (of: Holder): string =>
    of.holder === undefined ? words.place.left : words.place[HELD[of.value]](partyName(data, of.holder, namedAt(of), language, 'definite'));
  const day = ({ when }: Holder['last']): string => whenInWords(when, data.timeZone, language);
  const reports = [words.place.firstReport(day(since)), ...(last.id === since.id ? [] : [words.place.lastReport(day(last))])];
  return `${before ? MAP_WORDS[language].afterwards(held(before), held(holding)) : held(holding)} (${reports.join(' · ')})`;
}

/** "also present: Wagner", or nothing. */
export function presentText(present: readonly Present[], data: Dataset, language: Language, words: Messages): string | undefined {
  if (present.length === 0) return undefined;
  return words.place.present(present.map(({ actor, event }) => partyName(data, actor, namedAt({ last: event }), language, 'definite')).join(', '));
}
