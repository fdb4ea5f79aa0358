import { type FormEvent, useId, useState } from 'react';
import type { MarchingHours } from '../convoy/march';
import type { Side } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import { assume } from '../state/assume';
import type { Column } from '../state/convoy';
import styles from './Convoy.module.css';
import { clockText } from './hours-text';
import { PacePresets } from './PacePresets';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** What the reader may assume otherwise: pace, with its precedents, hours, and whose reports count. */
export function ConvoyAssumptions({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const common = useWords();
  const id = useId();
  const { convoy, pace, sightings } = column;
  const side = useSelect((state) => (state.view.convoy?.convoy === convoy.id ? state.view.convoy.side : undefined));
  const sides = [...new Set(sightings.flatMap((seen) => (seen.side && seen.side !== 'none' ? [seen.side] : [])))];
  return (
    <>
      <PaceField key={pace.kmPerDay} kmPerDay={pace.kmPerDay} onCommit={(kmPerDay) => assume(convoy.id, { kmPerDay })} />
      <PacePresets kmPerDay={pace.kmPerDay} data={data} onCommit={(kmPerDay) => assume(convoy.id, { kmPerDay })} />
      <Hours hours={pace.hours} onCommit={(hours) => assume(convoy.id, { hours })} />
      <fieldset className={styles.row}>
        <legend>{words.assume.side}</legend>
        {[undefined, ...sides].map((one: Side | undefined) => (
          <label key={one ?? 'all'}>
            <input type="radio" name={`${id}-side`} checked={side === one} onChange={() => assume(convoy.id, { side: one })} />{' '}
            {one ? common.sides[one] : words.assume.all}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Typed, then applied: a figure half typed is nobody's assumption. */
function PaceField({ kmPerDay, onCommit }: { readonly kmPerDay: number; readonly onCommit: (kmPerDay: number) => void }) {
  const words = useConvoyWords();
  const id = useId();
  const [typed, type] = useState(String(kmPerDay));
  const value = Math.round(Number(typed.replace(',', '.')) * 10) / 10;
  const valid = value >= 1 && value <= 1000;
  const apply = (event?: FormEvent): void => {
    event?.preventDefault();
    if (valid && value !== kmPerDay) onCommit(value);
  };
  return (
    <form className={styles.row} onSubmit={apply}>
      <label htmlFor={id}>{words.assume.pace}</label>
      <input
        id={id}
        className={styles.number}
        type="number"
        min={1}
        max={1000}
        step="any"
        inputMode="decimal"
        value={typed}
        aria-invalid={!valid}
        onChange={({ target }) => type(target.value)}
        onBlur={() => apply()}
      />
      <button type="submit" className={styles.button} disabled={!valid || value === kmPerDay}>
        {words.assume.apply}
      </button>
    </form>
  );
}

function Hours({ hours, onCommit }: { readonly hours: MarchingHours; readonly onCommit: (hours: MarchingHours) => void }) {
  const words = useConvoyWords();
  const read = (text: string): number | undefined => {
    const [hour, minute] = text.split(':').map(Number);
    return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? undefined : (hour * 60 + minute) / 60;
  };
  const field = (name: 'from' | 'to') => (
    <label>
      {words.assume[name]}{' '}
      <input
        className={styles.clock}
        type="time"
        value={clockText(hours[name])}
        onChange={({ target }) => {
          const clock = read(target.value);
          if (clock !== undefined) onCommit({ ...hours, [name]: clock });
        }}
      />
    </label>
  );
  return (
    <fieldset className={styles.row}>
      <legend>{words.assume.hours}</legend>
      {field('from')}
      {field('to')}
      <button type="button" className={styles.button} onClick={() => onCommit({ from: 0, to: 24 })}>
        {words.assume.evenly}
      </button>
    </fieldset>
  );
}
