import { bearingText, kilometres, withError } from '../measure/format';
import { type LegMeasurement, middleOf } from '../measure/measurement';
import { editRuler } from '../state/actions';
import { marchTime } from './march-time';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** A way off the track shorter than this, km, is not worth a line. */
const WORTH_KM = 0.05;

/** One leg: both readings, ratio, bearing and back, time; its type can be switched, and a point put in its middle. */
export function LegFigures({ leg, index }: { readonly leg: LegMeasurement; readonly index: number }) {
  const words = useRulerWords();
  const { winds } = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const pace = useSelect((state) => state.view.ruler.paceKmPerDay);
  const format = { unit, language, precise: true };
  const off = leg.offTrackKm ? leg.offTrackKm[0] + leg.offTrackKm[1] : 0;
  return (
    <div className={styles.leg}>
      <p className={styles.legHead}>
        <button
          type="button"
          className={styles.type}
          aria-label={`${words.leg(index + 1)}: ${words[leg.type]}`}
          onClick={() => editRuler({ type: 'leg', index, leg: leg.type === 'straight' ? 'track' : 'straight' })}
        >
          {words[leg.type]}
        </button>
        <button type="button" className={styles.type} aria-label={words.insertIn(index + 1)} onClick={() => insert(leg, index)}>
          {words.insert}
        </button>
      </p>
      <dl>
        <div data-chosen={leg.type === 'straight' || leg.fellBack || undefined}>
          <dt>{words.direct}</dt>
          <dd>{withError(leg.straightKm, leg.errorKm, format)}</dd>
        </div>
        <div data-chosen={(leg.type === 'track' && !leg.fellBack) || undefined}>
          <dt>{words.alongTrack}</dt>
          <dd>{leg.trackKm === undefined ? words.noTrack : withError(leg.trackKm, leg.errorKm, format)}</dd>
        </div>
        {leg.ratio !== undefined && (
          <div>
            <dt>{words.ratio}</dt>
            <dd>{leg.ratio.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</dd>
          </div>
        )}
        <div>
          <dt>{words.bearing}</dt>
          <dd>
            {bearingText(leg.bearing)} {winds[leg.wind]}, {words.back(bearingText(leg.reverse))}
          </dd>
        </div>
        <div>
          <dt>{words.time}</dt>
          <dd>{marchTime(leg.km, pace, format)}</dd>
        </div>
      </dl>
      {leg.type === 'track' && off > WORTH_KM && <p className={styles.aside}>{words.offTrack(kilometres(off, format))}</p>}
    </div>
  );
}

/** The same middle as the map's small handle. */
function insert(leg: LegMeasurement, index: number): void {
  const at = middleOf(leg);
  if (at) editRuler({ type: 'insert', index: index + 1, vertex: { type: leg.type === 'track' && !leg.fellBack ? 'track' : 'free', at } });
}
