import type { Map as MapLibre } from 'maplibre-gl';
import { svgUrl } from '../theme/mark';
import { imageSvg } from './images';

/** Draws the images that the map asks for. MapLibre asks several times in parallel: each is drawn once. */
export function imageResolver(map: MapLibre, pixelRatio: number): (id: string) => Promise<void> {
  const pending = new Map<string, Promise<HTMLImageElement>>();
  return async (id) => {
    const svg = imageSvg(id);
    if (svg === undefined || map.hasImage(id)) return;
    const drawing = pending.get(id) ?? drawn(svg, pixelRatio);
    pending.set(id, drawing);
    const image = await drawing;
    if (map._removed) return;
    if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
  };
}

function drawn(svg: string, pixelRatio: number): Promise<HTMLImageElement> {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return new Promise((resolve, reject) => {
    const image = new Image(Number(width) * pixelRatio, Number(height) * pixelRatio);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`image could not be drawn: ${svg.slice(0, 80)}`));
    image.src = svgUrl(svg);
  });
}
