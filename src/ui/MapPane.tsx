import { useEffect, useState } from 'react';
import { moveCamera, reportMap } from '../state/actions';
import { openMapMenu } from '../state/map-actions';
import { Legend } from './Legend';
import styles from './MapPane.module.css';
import { part, Waiting } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const MapMenu = part('map-menu', async () => (await import('./MapMenu')).MapMenu, { place: 'frame', leave: () => openMapMenu(undefined) });
const MapFault = part('map', async () => (await import('./MapFault')).MapFault, { place: 'frame' });
const MapView = part('map', async () => (await import('../map/MapView')).styledMap(), { place: 'frame', waiting: 'words' });

/** The map with its legend and controls. Its code is asked for once the text has been painted; without it the page goes on. */
export function MapPane() {
  const words = useWords();
  const menu = useSelect((state) => state.live.mapMenu);
  const fault = useSelect((state) => state.live.mapFault);
  const [drawings, draw] = useState(0);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={styles.place}>
      <div className={styles.pane} data-keys>
        {painted ? <MapView key={drawings} /> : <Waiting name="map" />}
        {fault && (
          <MapFault
            fault={fault}
            onAgain={() => {
              reportMap(undefined);
              draw(drawings + 1);
            }}
          />
        )}
        {menu && <MapMenu opened={menu} />}
        <div className={styles.controls} data-over-map>
          <Control label={words.mapControls.zoomIn} path="M2 8h12M8 2v12" onPress={() => moveCamera({ type: 'zoom', by: 1 })} />
          <Control label={words.mapControls.zoomOut} path="M2 8h12" onPress={() => moveCamera({ type: 'zoom', by: -1 })} />
        </div>
      </div>
      <Legend />
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

function Control({ label, path, onPress }: ControlProps) {
  return (
    <button type="button" className={styles.control} aria-label={label} title={label} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
