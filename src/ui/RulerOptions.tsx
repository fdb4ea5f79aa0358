import { useId, useState } from 'react';
import { KM_IN, type Unit } from '../measure/format';
import { PACES } from '../measure/ruler';
import { dragRuler, editRuler, prefer } from '../state/actions';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

const UNITS = ['km', 'mi', 'nmi'] as const satisfies readonly Unit[];

/** Unit, remembered in this browser, and pace, which is the link's. */
export function RulerOptions() {
  const words = useRulerWords();
  const id = useId();
  const unit = useSelect((state) => state.preferences.units);
  const pace = useSelect((state) => state.view.ruler.paceKmPerDay);
  const [typed, type] = useState<string>();
  const shown = Math.round((pace / KM_IN[unit]) * 10) / 10;
  return (
    <div className={styles.options}>
      <label htmlFor={`${id}-units`}>{words.units}</label>
      <select id={`${id}-units`} value={unit} onChange={(event) => prefer({ units: UNITS.find((one) => one === event.target.value) ?? 'km' })}>
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {words.unitNames[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-pace`}>{words.pace(words.unitNames[unit])}</label>
      <input
        id={`${id}-pace`}
        type="number"
        inputMode="decimal"
        min={PACES.low}
        max={PACES.high}
        step="any"
        value={typed ?? shown}
        onChange={(event) => {
          const kmPerDay = Math.round(Number(event.target.value) * KM_IN[unit] * 1000) / 1000;
          // one visit to the field is one step to undo
          (typed === undefined ? editRuler : dragRuler)({ type: 'pace', kmPerDay });
          type(event.target.value);
        }}
        onBlur={() => type(undefined)}
      />
    </div>
  );
}
