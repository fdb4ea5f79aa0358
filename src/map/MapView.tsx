import { useEffect, useRef } from 'react';
import { store } from '../state/store';
import { libraryStyle, mountMap } from './controller';
import { HoverPlate } from './HoverPlate';
import { Inset } from './Inset';
import styles from './MapView.module.css';

/** The map with its inset; fills its parent. */
function MapView() {
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

/** The map, once MapLibre's style is there as well. */
export async function styledMap(): Promise<typeof MapView> {
  await libraryStyle();
  return MapView;
}
