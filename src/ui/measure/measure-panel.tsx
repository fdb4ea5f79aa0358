import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { kilometres } from '../../measure/format';
import { closeMeasure, openMeasure } from '../../state/actions/measure';
import { measurement } from '../../state/measuring';
import { measureTab } from '../../state/questions/measure';
import type { MeasureTab } from '../../state/state';
import { part } from '../parts/part';
import { Ruler } from '../Ruler';
import { useRulerWords } from '../use-ruler-words';
import { useSelect } from '../use-select';
import styles from './measure-panel.module.css';

const Convoy = part('column', async () => (await import('../Convoy')).Convoy);

const TABS = ['distance', 'column'] as const satisfies readonly MeasureTab[];

/** Where an arrow key leads from one tab, with two of them and nothing at the ends. */
const KEYS: Readonly<Record<string, (now: number) => number>> = {
  ArrowLeft: (now) => now + TABS.length - 1,
  ArrowRight: (now) => now + 1,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/** Measure: how far it is, and where the column can be. It takes the column's place below the answer. */
export function MeasurePanel() {
  const words = useRulerWords();
  const id = useId();
  const tab = useSelect(measureTab) ?? 'distance';
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const { legs, total } = useSelect(measurement);
  const columns = useSelect((state) => state.datasets.some(({ convoys }) => convoys.length > 0));
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // opened by a key, with the focus nowhere: typing can begin where there are keys, else the tab has it
    if (document.activeElement !== document.body) return;
    const field = matchMedia('(pointer: coarse)').matches ? null : frame.current?.querySelector<HTMLElement>('[data-add-point]');
    (field ?? frame.current?.querySelector<HTMLElement>('[aria-selected="true"]'))?.focus({ preventScroll: true });
  }, []);

  function press(event: KeyboardEvent<HTMLElement>): void {
    const goal = TABS[(KEYS[event.key]?.(TABS.indexOf(tab)) ?? Number.NaN) % TABS.length];
    if (!goal || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${goal}"]`)?.focus();
    openMeasure(goal);
  }

  return (
    <section className={styles.panel} ref={frame} aria-label={words.title} data-keys>
      <div className={styles.head}>
        <div className={styles.tabs} role="tablist" aria-label={words.title} onKeyDown={press}>
          {TABS.filter((one) => one === 'distance' || columns).map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              className={styles.tab}
              aria-selected={one === tab}
              aria-controls={one === tab ? `${id}-panel` : undefined}
              tabIndex={one === tab ? 0 : -1}
              data-tab={one}
              onClick={() => openMeasure(one)}
            >
              {words.tabs[one]}
              {one === 'distance' && legs.length > 0 && <> {kilometres(total.km, { unit, language, precise: true })}</>}
            </button>
          ))}
        </div>
        <button type="button" className={styles.close} onClick={closeMeasure}>
          {words.close}
        </button>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'distance' ? <Ruler /> : <Convoy />}
      </div>
    </section>
  );
}
