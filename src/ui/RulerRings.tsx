import { useId, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { type DistanceFormat, radiusText } from '../measure/format';
import { type ReachFault, readReach, ringsOf } from '../measure/rings';
import type { RingSet, Vertex } from '../measure/ruler';
import { editRuler } from '../state/actions';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { vertexName } from './vertex-name';

/** Range rings: round which point, how far; those that are drawn, in words. */
export function RulerRings({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const id = useId();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const { vertices, rings } = useSelect((state) => state.view.ruler);
  const [chosen, choose] = useState<string>();
  const [typed, type] = useState('');
  const [fault, setFault] = useState<ReachFault>();
  const centres = centresOf(data, vertices, rings);
  const newest = rings.at(-1)?.centre ?? vertices.at(-1);
  const vertex = (chosen === undefined ? undefined : centres.get(chosen)) ?? newest ?? centres.get(data.focus.place);

  function draw(): void {
    const reach = readReach(typed, unit, language);
    setFault(typeof reach === 'string' ? reach : undefined);
    if (!vertex || typeof reach === 'string') return;
    editRuler({ type: 'ring', ring: { centre: vertex, reach } });
    type('');
    choose(undefined);
  }

  return (
    <>
      {rings.length > 0 && (
        <ul className={styles.rings} aria-label={words.rings}>
          {rings.map((set, i) => (
            <RingRow key={`${keyOf(set.centre)} ${set.reach.type}`} data={data} set={set} index={i} format={{ unit, language }} />
          ))}
        </ul>
      )}
      <p id={`${id}-help`} className={styles.intro}>
        {words.ringsIntro}
      </p>
      <form
        className={styles.draw}
        onSubmit={(event) => {
          event.preventDefault();
          draw();
        }}
      >
        <label htmlFor={`${id}-centre`}>{words.ringsCentre}</label>
        <select id={`${id}-centre`} value={vertex && keyOf(vertex)} onChange={(event) => choose(event.target.value)}>
          {[...centres].map(([key, one]) => (
            <option key={key} value={key}>
              {vertexName(one, data, language)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-reach`}>{words.ringsReach}</label>
        <input
          id={`${id}-reach`}
          className={styles.field}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-help ${id}-fault`}
        />
        <button type="submit" className={styles.button}>
          {words.ringsAdd}
        </button>
      </form>
      <p id={`${id}-fault`} className={styles.fault} aria-live="polite">
        {fault && words.ringFaults[fault]}
      </p>
    </>
  );
}

interface RingRowProps {
  readonly data: Dataset;
  readonly set: RingSet;
  readonly index: number;
  readonly format: DistanceFormat;
}

function RingRow({ data, set, index, format }: RingRowProps) {
  const words = useRulerWords();
  const name = vertexName(set.centre, data, format.language);
  const radius = set.centre.type === 'place' ? data.places.get(set.centre.place)?.radiusKm : undefined;
  const text = (km: number): string => radiusText(km, format);
  const drawn = ringsOf(set).toReversed();
  const reach = drawn.map((ring) => {
    if (ring.part === 'radius') return text(ring.km);
    const said = ring.part === 'core' ? words.ringsCore : drawn.length > 1 ? words.ringsBroad : words.ringsBroadOnly;
    return said(text(ring.low), text(ring.high));
  });
  return (
    <li className={styles.ring}>
      <span>
        <strong>{name}</strong> {set.reach.type === 'phrase' && <>{words.quote(set.reach.phrase)} </>}
        {drawn.length === 0 ? words.ringsUnread : reach.join(', ')}
        {radius !== undefined && <span className={styles.aside}> ({words.centreRadius(text(radius))})</span>}
      </span>
      <button type="button" className={styles.remove} aria-label={words.ringsRemove(name)} onClick={() => editRuler({ type: 'remove-ring', index })}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  );
}

/** What rings may be drawn round: the ruler's corners and earlier centres first, then every place that is a dot. */
function centresOf(data: Dataset, vertices: readonly Vertex[], rings: readonly RingSet[]): ReadonlyMap<string, Vertex> {
  const places = [...data.places.values()].filter(({ kind }) => kind !== 'region').toSorted((a, b) => a.rank - b.rank);
  const all: readonly Vertex[] = [
    ...rings.map(({ centre }) => centre).toReversed(),
    ...vertices.toReversed(),
    ...places.map((place) => ({ type: 'place', place: place.id, at: place.at }) as const),
  ];
  return new Map(all.map((vertex) => [keyOf(vertex), vertex]));
}

function keyOf(vertex: Vertex): string {
  return vertex.type === 'place' ? vertex.place : vertex.at.join(',');
}
