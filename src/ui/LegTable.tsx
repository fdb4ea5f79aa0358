import { useId } from 'react';
import type { Dataset } from '../domain/dataset';
import { KM_IN, radiusText } from '../measure/format';
import { measurement } from '../state/measuring';
import { LegFigures } from './LegFigures';
import { PointRow } from './PointRow';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The ruler's points in order and, between two of them, what was measured. */
export function LegTable({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const id = useId();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const ruler = useSelect((state) => state.view.ruler);
  const { legs } = useSelect(measurement);
  if (ruler.vertices.length === 0) return null;
  const step = (times: number): string => radiusText(times * KM_IN[unit], { unit, language });
  return (
    <>
      <ol className={styles.points} aria-label={words.points}>
        {ruler.vertices.map((vertex, i) => {
          const leg = legs[i];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a vertex is its position in the ruler
            <li key={i}>
              <PointRow data={data} vertex={vertex} index={i} help={`${id}-help`} />
              {leg && <LegFigures leg={leg} index={i} />}
            </li>
          );
        })}
      </ol>
      <p id={`${id}-help`} className={styles.help}>
        {words.nudge(step(1), step(10))}
      </p>
    </>
  );
}
