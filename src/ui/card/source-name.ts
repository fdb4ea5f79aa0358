import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import { whenInWords } from '../../i18n/dates';
import type { Messages } from '../../i18n/en';

/** A publication as its link is named: "AFP read at Al Arabiya English · 11 Nov". */
export function sourceName({ source, reported }: Claim, data: Dataset, language: Language, words: Messages): string {
  const where = [source.outlet, ...(source.via === undefined ? [] : [words.card.via(source.via)])].join(' ');
  return [
    source.mirror ? `${where}, ${words.card.mirror}` : where,
    reported ? whenInWords(reported, data.timeZone, language, 'short') : words.card.undated,
  ].join(' · ');
}
