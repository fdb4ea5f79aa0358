import type { Vertex } from '../measure/ruler';
import type { MapMenu } from './state';
import { store } from './store';

/** Where the next corner of the ruler would fall; undefined: nowhere on the map. */
export function aimRuler(aim: Vertex | undefined): void {
  store.setState(({ live }) => ({ live: { ...live, aim } }));
}

/** Opens the map's context menu, or closes it with undefined. */
export function openMapMenu(mapMenu: MapMenu | undefined): void {
  store.setState(({ live }) => ({ live: { ...live, mapMenu } }));
}
