import { useEffect, useRef } from 'react';
import { store } from '../state/store';
import { mountMap } from './controller';
import { HoverPlate } from './HoverPlate';
import { Inset } from './Inset';
import styles from './MapView.module.css';

/** The map with its inset; fills its parent. */
export function MapView() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current ? mountMap(element.current, store) : undefined), []);
  return (
    <div className={styles['view']}>
      <div ref={element} className={styles['map']} data-testid="map" />
      <Inset />
      <HoverPlate />
    </div>
  );
}
