import { useId } from 'react';
import styles from './TimelineTools.module.css';

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** One of a few, as radio buttons. */
export function Choice<Option extends string>({ legend, options, names, chosen, onChoose }: ChoiceProps<Option>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} /> {names[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
