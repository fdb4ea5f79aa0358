import type { Dataset } from '../domain/dataset';
import type { Assessment } from '../evidence/assess';
import type { Messages } from '../i18n/en';
import { partyName } from '../i18n/names';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** What is agreed and what is disputed, in two sentences. */
export function CardSummary({ seen, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const { assessment, event } = seen;
  const heard = new Set(assessment.standing.map(({ speaker }) => speaker.for));
  const silent = event.actors.filter(({ id }) => !heard.has(id) && !data.actors.get(id)?.protected);
  return (
    <div className={styles.sunk}>
      <p>
        <strong>{words.label(words.card.agreed)}</strong> {agreed(assessment, words)}
      </p>
      <p>
        <strong>{words.label(words.card.disputed)}</strong>{' '}
        {assessment.disputes.length === 0
          ? words.card.nothingDisputed
          : words.card.disputedList(assessment.disputes.map(({ aspect }) => words.disputes[aspect]))}{' '}
        {silent.length > 0 && words.card.notHeard(silent.map(({ id }) => partyName(data, id, event.when.start, language, 'definite')))}
      </p>
    </div>
  );
}

function agreed(assessment: Assessment, words: Messages): string {
  const outlet = assessment.deciding[0]?.source.outlet ?? '';
  const speakers = assessment.deciding.reduce((sum, { speaker }) => sum + speaker.count, 0);
  switch (assessment.support) {
    case 'acknowledged by both sides':
      return words.card.agreedBoth;
    case 'corroborated':
      return words.card.agreedSeveral;
    case 'one side only':
      return words.card.agreedNone(words.card.oneSide(words.sides[assessment.side ?? 'none']));
    case 'several speakers, one outlet':
      return words.card.agreedNone(words.card.oneOutlet(speakers, outlet));
    case 'single account':
      return words.card.agreedNone(words.card.oneAccount);
    default:
      return words.supportRule[assessment.support];
  }
}

/** The support in words, with the side where it is one side's: "One side only: the separatists". */
export function supportWords({ support, side }: Assessment, words: Messages): string {
  return support === 'one side only' && side ? `${words.support[support]}: ${words.sides[side]}` : words.support[support];
}
