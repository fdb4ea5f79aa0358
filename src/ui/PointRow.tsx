import type { KeyboardEvent } from 'react';
import type { Dataset } from '../domain/dataset';
import { KM_IN } from '../measure/format';
import { destination } from '../measure/geodesy';
import type { Vertex } from '../measure/ruler';
import { dragRuler, editRuler, moveCamera } from '../state/actions';
import { store } from '../state/store';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { vertexName } from './vertex-name';

interface PointRowProps {
  readonly data: Dataset;
  readonly vertex: Vertex;
  readonly index: number;
  /** The element that tells the keys. */
  readonly help: string;
}

const AZIMUTHS: Readonly<Record<string, number>> = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 };

/** A corner: Delete removes it, the arrow keys move it, pressing it shows it on the map. */
export function PointRow({ data, vertex, index, help }: PointRowProps) {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const name = vertexName(vertex, data, language);

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const azimuth = AZIMUTHS[event.key];
    if (azimuth === undefined && event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (azimuth === undefined) remove(event.currentTarget, index);
    else nudge(vertex, index, azimuth, event.shiftKey ? 10 : 1, event.repeat);
  }

  return (
    <p className={styles.point}>
      <button
        type="button"
        className={styles.name}
        aria-label={words.pointNumber(index + 1, name)}
        aria-describedby={help}
        aria-keyshortcuts="Delete ArrowUp ArrowDown ArrowLeft ArrowRight"
        data-corner={index}
        onKeyDown={press}
        onClick={() => moveCamera({ type: 'show', at: vertex.at })}
      >
        {name}
      </button>
      {vertex.type !== 'place' && <span className={styles.aside}>{words.free}</span>}
      <button type="button" className={styles.remove} aria-label={words.remove(name)} onClick={(event) => remove(event.currentTarget, index)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </p>
  );
}

/** Held down, an arrow key is one step to undo. The distance is of the chosen unit. */
function nudge(vertex: Vertex, index: number, azimuth: number, times: number, again: boolean): void {
  const unit = store.getState().preferences.units;
  const edit = again ? dragRuler : editRuler;
  edit({ type: 'move', index, vertex: { type: 'free', at: destination(vertex.at, azimuth, times * KM_IN[unit]) } });
}

/** The focus goes to the next corner, from the last to the one before, from the only one to the field. */
function remove(from: HTMLElement, index: number): void {
  const panel = from.closest('section');
  const corners = panel?.querySelectorAll<HTMLElement>('[data-corner]') ?? [];
  editRuler({ type: 'remove', index });
  const next = corners[index + 1] ? corners[index] : corners[index - 1];
  (next ?? panel?.querySelector<HTMLElement>('[data-add-point]'))?.focus();
}
