import type { Feature } from 'geojson';
import { unproject } from '../mercator';
import type { Caption } from '../place/captions';
import { feature, lineAlong, pointAt } from './collection';

/** Words at the middle of their place, with what leads to them. */
export function captionFeatures({ key, box, leader, strong, ink, muted }: Caption, zoom: number, justify: 'left' | 'center'): readonly Feature[] {
  const middle = unproject([(box.left + box.right) / 2, (box.top + box.bottom) / 2], zoom);
  return [
    feature(key, pointAt(middle), {
      part: 'label',
      text: strong,
      ...(ink && { ink: `\n${ink}` }),
      ...(muted && { muted: `\n${muted}` }),
      justify,
      width: box.right - box.left,
      height: box.bottom - box.top,
    }),
    ...(leader ? [feature(`leader ${key}`, lineAlong(leader.map((at) => unproject(at, zoom))), { part: 'leader' })] : []),
  ];
}
