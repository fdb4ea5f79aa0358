import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { bearingText, kilometres, type Unit, withError } from '../measure/format';
import { editRuler } from '../state/actions';
import { measurement } from '../state/measuring';
import { vertexName } from './Ruler';
import styles from './Ruler.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The ruler's points in order and, between two of them, what was measured. */
export function LegTable({ data, language, unit }: { readonly data: Dataset; readonly language: Language; readonly unit: Unit }) {
  const words = useWords();
  const ruler = useSelect((state) => state.view.ruler);
  const { legs } = useSelect(measurement);
  const km = (value: number): string => kilometres(value, { unit, language, precise: true });
  return (
    <ol className={styles.points}>
      {ruler.vertices.map((vertex, i) => {
        const name = vertexName(vertex, data, language, words);
        const leg = legs[i];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a vertex is its position in the ruler
          <li key={i}>
            <p className={styles.point}>
              <span>{name}</span>
              {vertex.type !== 'place' && <span className={styles.aside}>{words.ruler.free}</span>}
              <button type="button" className={styles.remove} aria-label={words.ruler.remove(name)} onClick={() => editRuler({ type: 'remove', index: i })}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </button>
            </p>
            {leg && (
              <div className={styles.leg}>
                <button
                  type="button"
                  className={styles.type}
                  aria-label={`${words.ruler.leg(i + 1)}: ${words.ruler[leg.type]}`}
                  onClick={() => editRuler({ type: 'leg', index: i, leg: leg.type === 'straight' ? 'track' : 'straight' })}
                >
                  {words.ruler[leg.type]}
                </button>
                <dl>
                  <div data-chosen={leg.type === 'straight' || undefined}>
                    <dt>{words.ruler.direct}</dt>
                    <dd>{withError(leg.straightKm, leg.errorKm, { unit, language, precise: true })}</dd>
                  </div>
                  <div data-chosen={(leg.type === 'track' && !leg.fellBack) || undefined}>
                    <dt>{words.ruler.alongTrack}</dt>
                    <dd>{leg.trackKm === undefined ? words.ruler.noTrack : withError(leg.trackKm, leg.errorKm, { unit, language, precise: true })}</dd>
                  </div>
                  {leg.ratio !== undefined && (
                    <div>
                      <dt>{words.ruler.ratio}</dt>
                      <dd>{leg.ratio.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</dd>
                    </div>
                  )}
                  <div>
                    <dt>{words.ruler.bearing}</dt>
                    <dd>
                      {bearingText(leg.bearing)} {words.winds[leg.wind]}, {words.ruler.back(bearingText(leg.reverse))}
                    </dd>
                  </div>
                </dl>
                {leg.type === 'track' && leg.offTrackKm && leg.offTrackKm[0] + leg.offTrackKm[1] > 0.05 && (
                  <p className={styles.aside}>{words.ruler.offTrack(km(leg.offTrackKm[0] + leg.offTrackKm[1]))}</p>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
