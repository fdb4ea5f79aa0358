import { useSyncExternalStore } from 'react';
import { store } from '../state/store';
import { hoverLine } from './hover-line';
import styles from './MapView.module.css';

/** One line on what the pointer or the focus is on; who listens hears it from the row itself. */
export function HoverPlate() {
  const line = useSyncExternalStore(store.subscribe, () => hoverLine(store.getState()));
  return line === undefined ? null : (
    <p className={styles['plate-over']} aria-hidden="true">
      {line}
    </p>
  );
}
