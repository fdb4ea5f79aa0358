import { type FormEvent, useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Instant } from '../../domain/when';
import { CLOCK_WORDS } from '../../i18n/clock-words';
import { instantInWords } from '../../i18n/dates';
import { TYPED_WORDS } from '../../i18n/typed-words';
import { zoneInWords } from '../../i18n/zones';
import { shownZone } from '../../state/axis';
import { activeSpan, knownBy, wholeExtent } from '../../state/selectors';
import { knowAt } from '../../state/time-actions';
import { readTyped, type Typed, type TypedFault, typedClock } from '../../timeline/typed';
import { reveal } from '../timeline-steps';
import { useSelect } from '../use-select';
import styles from './ArchiveLine.module.css';

/** Moments that the data set names, and a field for any other; it is read back in words before it is used. */
export function ArchivePanel({ data, onClose }: { readonly data: Dataset; readonly onClose: () => void }) {
  const words = CLOCK_WORDS[useSelect((state) => state.view.language)];
  const language = useSelect((state) => state.view.language);
  const known = useSelect(knownBy);
  const choose = (at: Instant | undefined): void => {
    knowAt(at);
    if (at !== undefined) reveal({ start: at, end: at });
    onClose();
  };
  const chip = (title: string, at: Instant | undefined) => (
    <button key={title} type="button" className={styles.chip} aria-pressed={known === at} onClick={() => choose(at)}>
      {title}
    </button>
  );
  return (
    <>
      <p className={styles.title}>{words.title}</p>
      <div className={styles.chips}>
        {data.clocks.map(({ title, at }) => chip(title[language], at))}
        {chip(words.everything, undefined)}
      </div>
      <ClockField onClock={choose} />
      <p className={styles.hint}>{words.hint}</p>
    </>
  );
}

function ClockField({ onClock }: { readonly onClock: (at: Instant) => void }) {
  const language = useSelect((state) => state.view.language);
  const words = CLOCK_WORDS[language];
  const zone = useSelect(shownZone);
  const extent = useSelect(wholeExtent);
  const near = useSelect(activeSpan);
  const [typed, type] = useState('');
  const [fault, setFault] = useState<TypedFault>();
  const id = useId();
  const read: Typed = readTyped(typed, zone, extent, near);
  const at = read.ok ? typedClock(read.span) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (at !== undefined) onClock(at);
    setFault(read.ok ? undefined : read.fault);
  };
  const inWords = (moment: Instant): string => {
    const { city, offset } = zoneInWords(zone, moment, language);
    return words.readAs(instantInWords(moment, zone, language), city === undefined ? offset : `${offset} (${city})`);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{words.field}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.field}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => {
            type(target.value);
            setFault(undefined);
          }}
        />
        <button type="submit" className={styles.use}>
          {words.use}
        </button>
      </div>
      <p id={`${id}-said`} className={fault ? styles.fault : styles.said} role="status">
        {fault ? TYPED_WORDS[language].faults[fault] : at === undefined ? words.example : inWords(at)}
      </p>
    </form>
  );
}
