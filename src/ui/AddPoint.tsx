import { useId, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { fold } from '../domain/text';
import { namesAxes, readCoordinates } from '../measure/coordinates';
import type { Vertex } from '../measure/ruler';
import { editRuler } from '../state/actions';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The field for a place in any spelling or coordinates, and the type of the leg that will lead there. */
export function AddPoint({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const id = useId();
  const language = useSelect((state) => state.view.language);
  const { next, finished } = useSelect((state) => state.view.ruler);
  const [typed, type] = useState('');
  const [told, tell] = useState<{ readonly fault: boolean; readonly text: string }>();

  function add(): void {
    const text = typed.trim();
    if (text === '') return;
    const vertex = vertexOf(text, data);
    if (!vertex) {
      tell({ fault: true, text: words.notFound(text) });
      return;
    }
    editRuler({ type: 'add', vertex });
    type('');
    const [lon, lat] = vertex.at;
    tell(vertex.type === 'free' && !namesAxes(text) ? { fault: false, text: words.readAs(lat.toFixed(4), lon.toFixed(4)) } : undefined);
  }

  if (finished)
    return (
      <p className={styles.finished}>
        <span>{words.finishedHint}</span>
        <button type="button" className={styles.button} onClick={() => editRuler({ type: 'resume' })}>
          {words.resume}
        </button>
      </p>
    );
  return (
    <>
      <p className={styles.intro}>{matchMedia('(pointer: coarse)').matches ? words.introTouch : words.intro}</p>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}-add`}>
          {words.add}
        </label>
        <input
          id={`${id}-add`}
          className={styles.field}
          list={`${id}-places`}
          placeholder={words.add}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
          aria-invalid={told?.fault}
          aria-describedby={told?.fault ? `${id}-told` : undefined}
          data-add-point
        />
        <datalist id={`${id}-places`}>
          {[...data.places.values()]
            .filter(({ kind }) => kind !== 'region')
            .map((place) => (
              <option key={place.id} value={place.names[language]} />
            ))}
        </datalist>
        <button type="submit" className={styles.button}>
          {words.addButton}
        </button>
      </form>
      <p id={`${id}-told`} className={told?.fault ? styles.fault : styles.told} aria-live="polite">
        {told?.text}
      </p>
      <fieldset className={styles.choice}>
        <legend>{words.legType}</legend>
        {(['straight', 'track'] as const).map((leg) => (
          <label key={leg}>
            <input type="radio" name={`${id}-next`} checked={next === leg} onChange={() => editRuler({ type: 'next', leg })} /> {words[leg]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** A place by any of its spellings, also begun, or typed coordinates. */
function vertexOf(typed: string, data: Dataset): Vertex | undefined {
  const wanted = fold(typed);
  const places = [...data.places.values()].filter(({ kind }) => kind !== 'region');
  const names = (place: (typeof places)[number]): readonly string[] =>
    [...Object.values(place.names), ...place.variants].flatMap((name) => (name === undefined ? [] : [fold(name)]));
  const place = places.find((one) => names(one).includes(wanted)) ?? places.find((one) => names(one).some((name) => name.startsWith(wanted)));
  if (place) return { type: 'place', place: place.id, at: place.at };
  const at = readCoordinates(typed);
  return at && { type: 'free', at };
}
