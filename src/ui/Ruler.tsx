import { type KeyboardEvent, useId, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { fold } from '../domain/text';
import type { Messages } from '../i18n/en';
import { readCoordinates } from '../measure/coordinates';
import { type Unit, withError } from '../measure/format';
import type { Vertex } from '../measure/ruler';
import { chooseTool, clearRuler, editRuler, moveCamera, prefer, redoRuler, undoRuler } from '../state/actions';
import { measurement } from '../state/measuring';
import { dataset } from '../state/selectors';
import { LegTable } from './LegTable';
import styles from './Ruler.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const UNITS = ['km', 'mi', 'nmi'] as const satisfies readonly Unit[];

/** The ruler as a form: points by name, coordinates or on the map; legs as a table; all that the map can do, by keyboard. */
export function Ruler() {
  const words = useWords();
  const id = useId();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const ruler = useSelect((state) => state.view.ruler);
  const measured = useSelect(measurement);
  const unit = useSelect((state) => state.preferences.units);
  const past = useSelect((state) => state.live.rulerPast.length);
  const future = useSelect((state) => state.live.rulerFuture.length);
  const [typed, type] = useState('');
  const [unknown, setUnknown] = useState<string>();
  if (!data) return null;

  function add(): void {
    if (!data || typed.trim() === '') return;
    const vertex = vertexOf(typed, data);
    if (vertex) {
      editRuler({ type: 'add', vertex });
      type('');
    }
    setUnknown(vertex ? undefined : typed.trim());
  }

  function press(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key === 'Escape' && target instanceof HTMLInputElement) chooseTool('explore');
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      if (event.shiftKey) redoRuler();
      else undoRuler();
    } else if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLSelectElement) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key.toLowerCase() === 'r') editRuler({ type: 'reverse' });
      else if (event.key.toLowerCase() === 't') editRuler({ type: 'next', leg: ruler.next === 'straight' ? 'track' : 'straight' });
    }
  }

  const last = measured.legs.at(-1);
  const format = { unit, language, precise: true };
  return (
    <section className={styles.ruler} aria-labelledby={`${id}-title`} onKeyDown={press} data-keys>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {words.ruler.title}
        </h2>
        <button type="button" className={styles.close} onClick={() => chooseTool('explore')}>
          {words.header.stopMeasuring}
        </button>
      </div>
      <p className={styles.intro}>{words.ruler.intro}</p>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}-add`}>
          {words.ruler.add}
        </label>
        <input
          id={`${id}-add`}
          className={styles.field}
          list={`${id}-places`}
          placeholder={words.ruler.add}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
          aria-invalid={unknown !== undefined}
          aria-describedby={unknown === undefined ? undefined : `${id}-unknown`}
        />
        <datalist id={`${id}-places`}>
          {[...data.places.values()]
            .filter(({ kind }) => kind !== 'region')
            .map((place) => (
              <option key={place.id} value={place.names[language]} />
            ))}
        </datalist>
        <button type="submit" className={styles.button}>
          {words.ruler.addButton}
        </button>
      </form>
      {unknown !== undefined && (
        <p id={`${id}-unknown`} className={styles.unknown} role="alert">
          {words.ruler.notFound(unknown)}
        </p>
      )}
      <fieldset className={styles.choice}>
        <legend>{words.ruler.legType}</legend>
        {(['straight', 'track'] as const).map((leg) => (
          <label key={leg}>
            <input type="radio" name={`${id}-next`} checked={ruler.next === leg} onChange={() => editRuler({ type: 'next', leg })} /> {words.ruler[leg]}
          </label>
        ))}
      </fieldset>
      <LegTable data={data} language={language} unit={unit} />
      {measured.legs.length > 0 && (
        <p className={styles.total}>
          <span>{words.ruler.total}</span>
          <strong>{withError(measured.total.km, measured.total.errorKm, format)}</strong>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {last &&
          words.ruler.live(
            words.ruler.leg(measured.legs.length),
            words.ruler[last.type].toLocaleLowerCase(language),
            spoken(withError(last.km, last.errorKm, format), words),
            spoken(withError(measured.total.km, measured.total.errorKm, format), words),
          )}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} disabled={past === 0} onClick={undoRuler}>
          {words.ruler.undo}
        </button>
        <button type="button" className={styles.button} disabled={future === 0} onClick={redoRuler}>
          {words.ruler.redo}
        </button>
        <button type="button" className={styles.button} disabled={ruler.vertices.length < 2} onClick={() => editRuler({ type: 'reverse' })}>
          {words.ruler.reverse}
        </button>
        <button type="button" className={styles.button} disabled={ruler.vertices.length === 0} onClick={clearRuler}>
          {words.ruler.clear}
        </button>
        {ruler.vertices.length > 1 && (
          <>
            <button type="button" className={styles.button} onClick={() => editRuler({ type: ruler.finished ? 'resume' : 'finish' })}>
              {ruler.finished ? words.ruler.resume : words.ruler.finish}
            </button>
            <button type="button" className={styles.button} onClick={() => moveCamera({ type: 'fit', points: ruler.vertices.map(({ at }) => at) })}>
              {words.card.show}
            </button>
          </>
        )}
        <label className={styles.units}>
          {words.ruler.units}{' '}
          <select value={unit} onChange={(event) => prefer({ units: UNITS.find((one) => one === event.target.value) ?? 'km' })}>
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {words.ruler.unitNames[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.method}>{words.ruler.method}</p>
    </section>
  );
}

/** A place by any of its spellings, or typed coordinates. */
function vertexOf(typed: string, data: Dataset): Vertex | undefined {
  const wanted = fold(typed.trim());
  const places = [...data.places.values()].filter(({ kind }) => kind !== 'region');
  const names = (place: (typeof places)[number]): readonly string[] =>
    [...Object.values(place.names), ...place.variants].flatMap((name) => (name === undefined ? [] : [fold(name)]));
  const place = places.find((one) => names(one).includes(wanted)) ?? places.find((one) => names(one).some((name) => name.startsWith(wanted)));
  if (place) return { type: 'place', place: place.id, at: place.at };
  const at = readCoordinates(typed);
  return at && { type: 'free', at };
}

/** For a screen reader: ± in words. */
function spoken(text: string, words: Messages): string {
  return text.replace('±', words.ruler.plusMinus);
}

/** What a vertex is called. */
export function vertexName(vertex: Vertex, data: Dataset, language: Language, words: Messages): string {
  if (vertex.type === 'place') return data.places.get(vertex.place)?.names[language] ?? vertex.place;
  const [lon, lat] = vertex.at;
  return `${vertex.type === 'track' ? words.ruler.onTrack : words.ruler.point} ${lat.toFixed(3)}, ${lon.toFixed(3)}`;
}
