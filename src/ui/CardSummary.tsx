import type { Dataset } from '../domain/dataset';
import type { Assessment } from '../evidence/assess';
import type { Messages } from '../i18n/en';
import { partyName } from '../i18n/names';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Which parties to the event have said nothing of it; nothing where all were heard. */
export function CardSummary({ seen: { assessment, event }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const heard = new Set(assessment.standing.map(({ speaker }) => speaker.for));
  const silent = event.actors.filter(({ id }) => !heard.has(id) && !data.actors.get(id)?.protected);
  if (silent.length === 0) return null;
  return <p className={styles.aside}>{words.card.notHeard(silent.map(({ id }) => partyName(data, id, event.when.start, language, 'definite')))}</p>;
}

/** The support in words, with the side where it is one side's: "One side only: the separatists". */
export function supportWords({ support, side }: Assessment, words: Messages): string {
  return support === 'one side only' && side ? `${words.support[support]}: ${words.sides[side]}` : words.support[support];
}
