import type { Dataset } from '../domain/dataset';
import { radiusText } from '../measure/format';
import { chooseConvoy, redoAssumption, undoAssumption } from '../state/assume';
import type { Column } from '../state/convoy';
import styles from './Convoy.module.css';
import { reportName } from './ConvoyAlarm';
import { hoursText } from './hours-text';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** What of the column is the reader's own, in words, and the way back. */
export function OwnMark({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const common = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const own = useSelect((state) => state.view.convoy);
  const past = useSelect((state) => state.live.convoyPast.length);
  const future = useSelect((state) => state.live.convoyFuture.length);
  const { convoy } = column;
  const pace = (km: number): string => radiusText(km, { unit, language });
  const parts = [
    own?.kmPerDay !== undefined && words.own.pace(pace(own.kmPerDay), pace(convoy.paceKmPerDay.high)),
    own?.hours && words.own.hours(hoursText(own.hours, words), hoursText(convoy.marchingHours, words)),
    own?.side && words.own.side(common.sides[own.side]),
    own && own.off.length > 0 && words.own.off(own.off.length),
    ...column.sightings.map((seen) => seen.hours !== 0 && words.own.moved(reportName(seen, data, language), words.graph.hours(seen.hours))),
  ].filter((part) => typeof part === 'string');
  if (!column.own && past + future === 0) return null;
  return (
    <div className={styles.own} data-own={column.own || undefined}>
      {column.own && (
        <p>
          <strong>{words.own.mark}</strong> {words.own.joined(parts)} <span className={styles.aside}>{words.own.note}</span>
        </p>
      )}
      <p className={styles.buttons}>
        <button type="button" className={styles.button} disabled={past === 0} onClick={undoAssumption}>
          {words.own.undo}
        </button>
        <button type="button" className={styles.button} disabled={future === 0} onClick={redoAssumption}>
          {words.own.redo}
        </button>
        <button type="button" className={styles.button} disabled={!column.own} onClick={() => chooseConvoy(convoy.id)}>
          {words.own.reset}
        </button>
      </p>
    </div>
  );
}
