import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import { whenInWords } from '../i18n/dates';
import { speakerWords } from '../i18n/names';
import { PAGE_WORDS } from '../i18n/page-words';
import type { Comparison, Said } from '../state/comparison';
import styles from './ComparePage.module.css';
import { EventButton } from './EventButton';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** What one side says to one question: by event, the newest first; a denial is marked as one. */
interface CellProps {
  readonly said: readonly Said[];
  readonly row: Comparison;
  readonly data: Dataset;
}

export function CompareCell({ said, row: { upFront, unknown }, data }: CellProps) {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].compare);
  if (said.length === 0) return <p className={styles.nothing}>{unknown ? words.unknown : words.nothing}</p>;
  const groups = [...new Set(said.map(({ event }) => event))];
  const [open, folded] = [groups.filter((event) => upFront.has(event)), groups.filter((event) => !upFront.has(event))];
  const list = (events: readonly MapEvent[]) => (
    <ul>
      {events.map((event) => (
        <li key={event.id} className={styles.event}>
          <EventButton event={event} data={data} />
          <ul>
            {said
              .filter((one) => one.event === event)
              .map((one) => (
                <SaidItem key={one.claim.id} said={one} data={data} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(open)}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.earlier(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

function SaidItem({ said: { claim, corrected }, data }: { readonly said: Said; readonly data: Dataset }) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].compare;
  const stances = useWords().stances;
  const who = speakerWords(data, claim, language);
  const day = claim.reported && whenInWords(claim.reported, data.timeZone, language, 'short');
  return (
    <li className={styles.said} data-stance={claim.stance} data-corrected={corrected || undefined}>
      {claim.stance === 'denies' && <span className={styles.denial}>{words.denial}</span>}
      {who} <em>{stances[claim.stance](claim.speaker.count)}</em> <span className={styles.says}>{claim.says[language]}</span>
      {corrected && <> ({words.corrected})</>}{' '}
      <span className={styles.outlet}>
        {/* an outlet in its own voice is named already */}
        {who !== claim.source.outlet && `${claim.source.outlet}, `}
        {day ?? PAGE_WORDS[language].sources.undated}
      </span>
    </li>
  );
}
