import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './Tabs.module.css';

interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Tab; readonly face: ReactNode }[];
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
  /** Stands at the end of the row. */
  readonly aside?: ReactNode;
  /** The chosen tab's panel. */
  readonly children: ReactNode;
}

/** Tabs with one Tab stop: arrows, Home and End go from one to the next. */
export function Tabs<Tab extends string>({ label, tabs, chosen, onChoose, aside, children }: TabsProps<Tab>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const now = tabs.findIndex((tab) => tab.id === chosen);
    const backwards = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : /^Arrow(Left|Right)$/.test(event.key)
            ? now + (event.key === backwards ? -1 : 1)
            : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (tab) onChoose(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        <div ref={row} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={press}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              className={styles.tab}
              aria-selected={tab.id === chosen}
              aria-controls={tab.id === chosen ? `${id}-panel` : undefined}
              tabIndex={tab.id === chosen ? 0 : -1}
              onClick={() => onChoose(tab.id)}
            >
              {tab.face}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
