import { bbox, multiPoint } from '@turf/turf';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset';
import type { LonLat } from '../domain/place';
import { readCamera } from '../state/link/camera';
import type { CameraMove } from '../state/state';
import type { Box } from './box';
import { overlays } from './overlays';

const DURATION_MS = 600;
const PADDING_PX = 64;
const CLOSEST_FIT = 9;

/** The frame for which data sets choose their opening zoom: as much of it as is seen at least, px. */
const CHOSEN_FOR = { width: 560, height: 660 } as const;
/** How much farther out a small map opens at most. */
const FARTHER = 1.2;

/** Where a data set opens: its own centre; on a narrow or low map farther out, so that the same is seen. */
export function opening(data: Dataset, width: number, height: number): { readonly center: [number, number]; readonly zoom: number } {
  const [lon, lat] = data.opening.center;
  const room = Math.log2(Math.min(width / CHOSEN_FOR.width, height / CHOSEN_FOR.height));
  return { center: [lon, lat], zoom: data.opening.zoom + Math.max(-FARTHER, Math.min(0, room)) };
}

/** Whether the link carries a camera that can be used, which then wins over the opening. */
export function linkHasCamera(hash: string): boolean {
  return readCamera(new URLSearchParams(hash.replace(/^#/, '')).get('map') ?? '') !== undefined;
}

/** Carries out a wish; `still` moves without animation. */
export function move(map: MapLibre, wish: CameraMove, data: Dataset | undefined, still: boolean): void {
  const motion = { duration: still ? 0 : DURATION_MS, essential: false };
  switch (wish.type) {
    case 'home':
      if (data) map.easeTo({ ...opening(data, ...seenOf(map)), ...motion });
      return;
    case 'zoom':
      map.easeTo({ zoom: map.getZoom() + wish.by, ...motion });
      return;
    case 'fit':
      fitPoints(map, wish.points, motion);
      return;
    case 'frame':
      if (seenOf(map)[1] > 0) map.fitBounds([...wish.bounds], { padding: 0, ...motion });
      return;
    case 'show':
      if (!comfortable(map, wish.at)) map.easeTo({ center: [wish.at[0], wish.at[1]], zoom: Math.max(map.getZoom(), 6), ...motion });
      return;
  }
}

/** Width and height of what a sheet leaves of the map, px. */
function seenOf(map: MapLibre): [width: number, height: number] {
  const { clientWidth, clientHeight } = map.getContainer();
  return [clientWidth, clientHeight - (map.getPadding().bottom ?? 0)];
}

function fitPoints(map: MapLibre, points: readonly LonLat[], motion: { readonly duration: number }): void {
  if (points.length === 0) return;
  const element = map.getContainer();
  const padding = beyond(room(element.clientWidth, element.clientHeight, overlays(element)), map.getPadding().bottom ?? 0);
  const [width, height] = seenOf(map);
  // a sheet that is all the way up leaves nothing to fit into
  if (width - padding.left - padding.right < 1 || height - padding.top - padding.bottom < 1) return;
  map.fitBounds(frame(points), {
    padding,
    maxZoom: CLOSEST_FIT,
    ...motion,
  });
}

/** The camera keeps the map's own foot free already. */
function beyond(free: ReturnType<typeof room>, foot: number): ReturnType<typeof room> {
  return { ...free, bottom: Math.max(16, free.bottom - foot) };
}

/** The frame round some points: west, south, east, north in degrees. */
export function frame(points: readonly LonLat[]): [west: number, south: number, east: number, north: number] {
  const [west, south, east, north] = bbox(multiPoint(points.map((point) => [...point])));
  return [west, south, east, north];
}

/** What a fit keeps free at each side, px: a margin, and beyond it a legend or a sheet that takes up most of that side, but less than half of the map. */
export function room(width: number, height: number, covers: readonly Box[]): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  const margin = Math.min(PADDING_PX, width / 6, height / 6);
  const beside = covers.filter((box) => box.left > width / 2 && box.bottom - box.top > height / 2);
  const below = covers.filter((box) => box.top > height / 2 && box.right - box.left > width * 0.9);
  const right = Math.max(0, ...beside.map(({ left }) => width - left));
  const bottom = Math.max(0, ...below.map(({ top }) => height - top));
  return { top: margin, left: margin, right: margin + right, bottom: margin + bottom };
}

/** The point, if it is not well inside what a sheet with such a foot, px, leaves of the map. */
export function strayed(map: MapLibre, at: LonLat | undefined, foot: number): LonLat | undefined {
  if (!at) return undefined;
  const { clientWidth, clientHeight } = map.getContainer();
  return inStrip(map.project([at[0], at[1]]), clientWidth, clientHeight - foot) ? undefined : at;
}

/** Well inside a strip along the map's upper edge, px. */
export function inStrip({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): boolean {
  const margin = Math.min(48, width / 8, height / 4);
  return x > margin && x < width - margin && y > margin && y < height - margin;
}

/** Already on the map, and not at its very edge. */
function comfortable(map: MapLibre, [lon, lat]: LonLat): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return inStrip(map.project([lon, lat]), clientWidth, clientHeight - (map.getPadding().bottom ?? 0));
}
