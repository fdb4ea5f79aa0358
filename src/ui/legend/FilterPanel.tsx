import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { LEGEND_WORDS } from '../../i18n/legend-words';
import { useSelect } from '../use-select';
import { FilterChips } from './FilterChips';
import { FilterGroups } from './FilterGroups';
import styles from './FilterPanel.module.css';
import { MapKey } from './MapKey';

/** As in the style sheet: too little room to lie beside what it filters. */
const SMALL = '(max-width: 719px), (max-height: 599px)';

interface FilterPanelProps {
  /** What may be pressed while it is open. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The whole legend and filter: over the map's right side, on a small screen over the page. Esc and a press outside close it; the focus goes back. */
export function FilterPanel({ place, onClose }: FilterPanelProps) {
  const words = useSelect((state) => LEGEND_WORDS[state.view.language]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (matchMedia(SMALL).matches) element.showModal();
    else element.show();
    const leave = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !place.current?.contains(target)) element.close();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [place]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="filter-title" onClose={onClose} onKeyDown={press}>
      <div className={styles.head}>
        <h2 id="filter-title" className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className={styles.scroller}>
        <FilterChips />
        <FilterGroups />
        <MapKey />
      </div>
    </dialog>
  );
}
