import { type KeyboardEvent, useId } from 'react';
import { chooseTool, editRuler, moveCamera, redoRuler, undoRuler } from '../state/actions';
import { dataset } from '../state/selectors';
import { AddPoint } from './AddPoint';
import { LegTable } from './LegTable';
import { PacePresets } from './PacePresets';
import styles from './Ruler.module.css';
import { RulerOptions } from './RulerOptions';
import { RulerRings } from './RulerRings';
import { RulerStatus } from './RulerStatus';
import { RulerTotal } from './RulerTotal';
import { TakeAway } from './TakeAway';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The ruler as a form: points by name, coordinates or on the map; legs as a table; rings; all that the map can do, by keyboard. */
export function Ruler() {
  const words = useRulerWords();
  const id = useId();
  const data = useSelect(dataset);
  const ruler = useSelect((state) => state.view.ruler);
  const past = useSelect((state) => state.live.rulerPast.length);
  const future = useSelect((state) => state.live.rulerFuture.length);
  if (!data) return null;
  return (
    <section className={styles.ruler} aria-labelledby={`${id}-title`} onKeyDown={press} data-keys>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className={styles.close} onClick={() => chooseTool('explore')}>
          {words.stop}
        </button>
      </div>
      <RulerTotal />
      <RulerStatus data={data} />
      <AddPoint data={data} />
      <LegTable data={data} />
      <div className={styles.buttons}>
        <button type="button" className={styles.button} disabled={past === 0} onClick={undoRuler}>
          {words.undo}
        </button>
        <button type="button" className={styles.button} disabled={future === 0} onClick={redoRuler}>
          {words.redo}
        </button>
        <button type="button" className={styles.button} disabled={ruler.vertices.length < 2} onClick={() => editRuler({ type: 'reverse' })}>
          {words.reverse}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={ruler.vertices.length + ruler.rings.length === 0}
          onClick={() => editRuler({ type: 'clear' })}
        >
          {words.clear}
        </button>
        {ruler.vertices.length > 1 && (
          <>
            {!ruler.finished && (
              <button type="button" className={styles.button} onClick={() => editRuler({ type: 'finish' })}>
                {words.finish}
              </button>
            )}
            <button type="button" className={styles.button} onClick={() => moveCamera({ type: 'fit', points: ruler.vertices.map(({ at }) => at) })}>
              {words.show}
            </button>
          </>
        )}
      </div>
      <RulerOptions />
      <PacePresets kmPerDay={ruler.paceKmPerDay} data={data} onCommit={(kmPerDay) => editRuler({ type: 'pace', kmPerDay })} />
      <RulerRings data={data} />
      <TakeAway data={data} />
      <p className={styles.method}>{words.method}</p>
    </section>
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
