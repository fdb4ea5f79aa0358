import { type KeyboardEvent, useEffect } from 'react';
import { chooseTool, editRuler, moveCamera, redoRuler, undoRuler } from '../state/actions';
import { checkLeg } from '../state/assume';
import { dataset } from '../state/selectors';
import { AddPoint } from './AddPoint';
import { LegReports } from './LegReports';
import { LegTable } from './LegTable';
import { Examples } from './measure/examples';
import { PacePresets } from './PacePresets';
import { Fold } from './parts/fold';
import styles from './Ruler.module.css';
import { RulerOptions } from './RulerOptions';
import { RulerRings } from './RulerRings';
import { RulerStatus } from './RulerStatus';
import { RulerTotal } from './RulerTotal';
import { TakeAway } from './TakeAway';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The ruler as a form: the total and what is published beside it, points by name, coordinates or on the map, legs as a table; all that the map can do, by keyboard. */
export function Ruler() {
  const words = useRulerWords();
  const data = useSelect(dataset);
  const ruler = useSelect((state) => state.view.ruler);
  const past = useSelect((state) => state.live.rulerPast.length);
  const future = useSelect((state) => state.live.rulerFuture.length);
  useEffect(() => () => checkLeg(undefined), []);
  if (!data) return null;
  const empty = ruler.vertices.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single letters for the whole panel, all of which are buttons in it as well
    <div className={styles.ruler} onKeyDown={press}>
      <RulerTotal />
      <RulerStatus data={data} />
      <LegReports data={data} />
      <AddPoint data={data} />
      {empty && <Examples data={data} />}
      <LegTable data={data} />
      <div className={styles.buttons}>
        <button type="button" className={`${styles.button} ${styles.inPeek}`} disabled={past === 0} onClick={undoRuler}>
          {words.undo}
        </button>
        <button type="button" className={styles.button} disabled={future === 0} onClick={redoRuler}>
          {words.redo}
        </button>
        {ruler.vertices.length + ruler.rings.length > 0 && (
          <button type="button" className={styles.button} onClick={() => editRuler({ type: 'clear' })}>
            {words.clear}
          </button>
        )}
        {ruler.vertices.length > 1 && (
          <>
            <button type="button" className={styles.button} onClick={() => editRuler({ type: 'reverse' })}>
              {words.reverse}
            </button>
            {!ruler.finished && (
              <button type="button" className={`${styles.button} ${styles.inPeek}`} onClick={() => editRuler({ type: 'finish' })}>
                {words.finish}
              </button>
            )}
            <button type="button" className={styles.button} onClick={() => moveCamera({ type: 'fit', points: ruler.vertices.map(({ at }) => at) })}>
              {words.show}
            </button>
          </>
        )}
      </div>
      <Fold title={words.rings} {...(ruler.rings.length > 0 && { note: String(ruler.rings.length) })}>
        <RulerRings data={data} />
      </Fold>
      <Fold title={words.settings}>
        <RulerOptions />
        <PacePresets kmPerDay={ruler.paceKmPerDay} data={data} onCommit={(kmPerDay) => editRuler({ type: 'pace', kmPerDay })} />
      </Fold>
      {ruler.vertices.length + ruler.rings.length > 0 && (
        <Fold title={words.take}>
          <TakeAway data={data} />
        </Fold>
      )}
      <p className={styles.method}>{words.method}</p>
    </div>
  );
}

/** Keys of the whole panel; letters are left alone where something is typed or chosen. */
function press(event: KeyboardEvent): void {
  const { target } = event;
  const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
  const key = event.key.toLowerCase();
  if (key === 'escape' && typing) chooseTool('explore');
  else if (key === 'enter' && event.shiftKey) {
    event.preventDefault();
    editRuler({ type: 'finish' });
  } else if (typing || event.altKey) return;
  else if (event.ctrlKey || event.metaKey) {
    if (key !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) redoRuler();
    else undoRuler();
  } else if (key === 'r') editRuler({ type: 'reverse' });
  else if (key === 't') editRuler({ type: 'toggle' });
}
