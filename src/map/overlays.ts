import type { Map as MapLibre } from 'maplibre-gl';
import { type Box, shifted } from './box';
import { project } from './mercator';
import type { Screen } from './screen';

/** Whatever lies over the map bears this attribute. */
const OVER_MAP = '[data-over-map]';
/** A sheet that is drawn up, a legend that opens: only their end counts, ms. */
const SETTLED_MS = 150;

/** What a reader sees of the map now; `last` itself when nothing has changed. */
export function screenOf(map: MapLibre, zoom: number, last: Screen | undefined): Screen {
  const element = map.getContainer();
  const { clientWidth: width, clientHeight: height } = element;
  const { lng, lat } = map.getCenter();
  const [x, y] = project([lng, lat], zoom).map(Math.round) as [number, number];
  // a sheet moves the map's middle up
  const middle = map.project([lng, lat]);
  const corner = [x - Math.round(middle.x), y - Math.round(middle.y)] as const;
  const screen = { edge: shifted({ left: 0, top: 0, right: width, bottom: height }, corner), covers: overlays(element).map((box) => shifted(box, corner)) };
  return last && JSON.stringify(last) === JSON.stringify(screen) ? last : screen;
}

/** What lies over the map, px from its left upper corner. */
export function overlays(element: HTMLElement): readonly Box[] {
  const frame = element.getBoundingClientRect();
  return covering(element).flatMap((over) => {
    const { left, top, right, bottom } = over.getBoundingClientRect();
    const box = {
      left: Math.round(left - frame.left),
      top: Math.round(top - frame.top),
      right: Math.round(right - frame.left),
      bottom: Math.round(bottom - frame.top),
    };
    const meets = box.right > 0 && box.bottom > 0 && box.left < frame.width && box.top < frame.height;
    return meets && right > left && bottom > top ? [box] : [];
  });
}

/** What a sheet of the page, and not the map's own strip, takes of the map's foot, px; undefined: so much that the map is not seen. */
export function sheetHeight(element: HTMLElement): number | undefined {
  const frame = element.getBoundingClientRect();
  const sheets = covering(element)
    .filter((over) => !element.contains(over))
    .map((over) => over.getBoundingClientRect())
    .filter(({ left, right, top, bottom }) => right - left > frame.width * 0.9 && left < frame.right && top < frame.bottom && bottom >= frame.bottom - 1);
  const height = Math.round(Math.max(0, ...sheets.map(({ top }) => frame.bottom - top)));
  return height > frame.height * 0.85 ? undefined : height;
}

/** Calls back once something that lies over the map has come, or changed its size; returns what ends it. */
export function watchOverlays(element: HTMLElement, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_MS);
  };
  const sizes = new ResizeObserver(settle);
  const watch = (): void => {
    for (const over of covering(element)) sizes.observe(over);
  };
  const arrivals = new MutationObserver(watch);
  if (element.parentElement) arrivals.observe(element.parentElement, { childList: true });
  watch();
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    arrivals.disconnect();
  };
}

function covering({ ownerDocument }: HTMLElement): readonly Element[] {
  return [...ownerDocument.querySelectorAll(OVER_MAP)];
}
