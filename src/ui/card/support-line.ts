import type { ActorId } from '../../domain/actor';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import type { Instant } from '../../domain/when';
import type { Assessment } from '../../evidence/assess';
import type { Messages } from '../../i18n/en';
import { partyName } from '../../i18n/names';

/** The support in one line, with the sides or the outlets named: "Acknowledged by both sides: the army and the CSP", "Corroborated: RFI and AFP". */
export function supportLine({ support, side, deciding }: Assessment, data: Dataset, language: Language, words: Messages): string {
  const named = (names: readonly string[]): string => {
    const all = new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names));
    return all === '' ? words.support[support] : `${words.label(words.support[support])} ${all}`;
  };
  switch (support) {
    case 'acknowledged by both sides':
      return named(deciding.map(({ speaker, reported }) => partyName(data, speaker.for as ActorId, reported?.start ?? (0 as Instant), language, 'definite')));
    case 'corroborated':
    case 'several speakers, one outlet':
      return named(deciding.map(({ source }) => source.outlet));
    case 'one side only':
      return named(side ? [words.sides[side]] : []);
    default:
      return words.support[support];
  }
}
