import type { Claim, Figure } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { partyName, speakerWords } from '../i18n/names';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

interface Said {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** What each speaker counted, one row a speaker on one scale; never a mean. */
export function Figures({ seen: { event, assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const groups = new Map<string, Said[]>();
  for (const claim of assessment.standing) {
    for (const figure of claim.figures) {
      const key = `${figure.what} ${figure.of ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { claim, figure }]);
    }
  }
  if (groups.size === 0) return null;
  return (
    <>
      <h3 className={styles.section}>{words.card.figuresTitle}</h3>
      {[...groups].map(([key, said]) => {
        const { what, of } = said[0]?.figure ?? { what: 'people' as const, of: undefined };
        const title = of === undefined ? words.figures[what] : `${words.figures[what]}, ${partyName(data, of, event.when.start, language, 'definite')}`;
        const top = Math.max(1, ...said.map(({ figure }) => figure.high ?? figure.best ?? figure.low)) * 1.15;
        return (
          <figure key={key} className={styles.check}>
            <figcaption>{title}</figcaption>
            <div className={styles.plot}>
              {said.map(({ claim, figure }) => (
                <FigureRow key={claim.id} who={speakerWords(data, claim, language)} figure={figure} top={top} atLeast={words.card.atLeast} />
              ))}
            </div>
          </figure>
        );
      })}
    </>
  );
}

function FigureRow({
  who,
  figure: { low, best, high },
  top,
  atLeast,
}: {
  readonly who: string;
  readonly figure: Figure;
  readonly top: number;
  readonly atLeast: (n: number) => string;
}) {
  const end = high ?? top;
  const x = (value: number): number => (value / top) * 100;
  const number = high === undefined ? atLeast(low) : low === high ? String(low) : `${low}–${high}`;
  return (
    <>
      <span>{who}</span>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="7" y2="7" stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
        {low !== end && (
          <line
            x1={x(low)}
            x2={x(end)}
            y1="7"
            y2="7"
            stroke="var(--ink)"
            strokeWidth="3"
            strokeDasharray={high === undefined ? '2 3' : undefined}
            vectorEffect="non-scaling-stroke"
          />
        )}
        <line x1={x(best ?? low)} x2={x(best ?? low)} y1="2" y2="12" stroke="var(--ink)" strokeWidth="3" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles.value}>{number}</span>
    </>
  );
}
