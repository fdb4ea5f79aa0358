import { type KeyboardEvent, useId, useState } from 'react';
import type { Span } from '../domain/when';
import { TYPED_WORDS } from '../i18n/typed-words';
import { shownZone } from '../state/axis';
import { activeSpan, wholeExtent } from '../state/selectors';
import { readTyped, type TypedFault } from '../timeline/typed';
import styles from './TimelineTools.module.css';
import { useSelect } from './use-select';

interface TypedDateProps {
  readonly label: string;
  /** What stands in the field until something is typed. */
  readonly value: string;
  /** Takes the date, or answers why it cannot. */
  readonly onDate: (span: Span) => 'order' | undefined;
}

/** A date or minute to be typed; Enter sets it, a fault is said in a sentence. */
export function TypedDate({ label, value, onDate }: TypedDateProps) {
  const { faults } = useSelect((state) => TYPED_WORDS[state.view.language]);
  const zone = useSelect(shownZone);
  const extent = useSelect(wholeExtent);
  const near = useSelect(activeSpan);
  const [typed, type] = useState<string>();
  const [fault, setFault] = useState<TypedFault | 'order'>();
  const id = useId();

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      type(undefined);
      setFault(undefined);
    }
    if (event.key !== 'Enter') return;
    const read = readTyped(typed ?? value, zone, extent, near);
    const wrong = read.ok ? onDate(read.span) : read.fault;
    setFault(wrong);
    if (!wrong) type(undefined);
  };

  return (
    <div className={styles.typed}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.field}
        value={typed ?? value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
      />
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault && faults[fault]}
      </p>
    </div>
  );
}
