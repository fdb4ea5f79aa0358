import type { FeatureCollection, Position } from 'geojson';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { MAP_WORDS } from '../i18n/map-words';
import { palette } from '../state/selectors';
import { store } from '../state/store';
import styles from './MapView.module.css';

const WEST = -19;
const NORTH = 39;

/** Where the map lies in Africa: the continent, Mali, and the frame of what is shown. */
export function Inset() {
  const shapes = useAfrica();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  if (!shapes) return null;
  const colours = palette(state);
  const [west, south, east, north] = state.live.bounds ?? [0, 0, 0, 0];
  const shown = east - west > 0 && east - west < 60;
  return (
    <svg className={styles['inset']} data-over-map viewBox="0 0 72 76" role="img" aria-label={MAP_WORDS[state.view.language].inset}>
      <path d={shapes.africa} fill={colours.sunk} stroke={colours.border} strokeWidth="0.7" strokeLinejoin="round" />
      <path d={shapes.mali} fill={colours.muted} />
      {shown && <rect x={west - WEST} y={NORTH - north} width={east - west} height={north - south} fill="none" stroke={colours.accent} strokeWidth="1.2" />}
    </svg>
  );
}

interface Shapes {
  readonly africa: string;
  readonly mali: string;
}

function useAfrica(): Shapes | undefined {
  const [shapes, setShapes] = useState<Shapes>();
  useEffect(() => {
    let wanted = true;
    readAfrica().then(
      (read) => wanted && setShapes(read),
      () => undefined, // the inset is a comfort: without its file there is none
    );
    return () => {
      wanted = false;
    };
  }, []);
  return shapes;
}

async function readAfrica(): Promise<Shapes> {
  const response = await fetch(new URL('basemap/africa-inset.geojson', document.baseURI));
  if (!response.ok) throw new Error(`africa-inset.geojson: ${response.status}`);
  const { features } = (await response.json()) as FeatureCollection;
  const pathOf = (k: string): string =>
    features
      .filter(({ properties }) => properties?.['k'] === k)
      .map(({ geometry }) => outline(geometry))
      .join('');
  return { africa: pathOf('africa'), mali: pathOf('mali') };
}

function outline(geometry: FeatureCollection['features'][number]['geometry']): string {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return polygons.flatMap((rings) => rings.map(ringPath)).join('');
}

function ringPath(ring: readonly Position[]): string {
  return `M${ring.map(([lon = 0, lat = 0]) => `${(lon - WEST).toFixed(1)} ${(NORTH - lat).toFixed(1)}`).join('L')}Z`;
}
