import type { LonLat } from '../domain/place';
import { circle, ringsOf } from '../measure/rings';
import { densifiedLeg, type Route, rounded } from './route';

/** GPX 1.1: the corners as a route, the measured line as a track with one segment a leg, every ring as a track of its own. */
export function toGpx({ title, points, measured, rings, method, credit }: Route): string {
  const named = (name: string, inside: string): string => `<name>${escaped(name)}</name>${inside}`;
  const route = points.map(({ name, vertex }) => at('rtept', vertex.at, `<name>${escaped(name)}</name>`)).join('');
  const segments = measured.legs.map((leg, i) => segment(densifiedLeg(leg, points[i]!.vertex.at, points[i + 1]!.vertex.at)));
  const circles = rings.flatMap(({ name, set }) =>
    ringsOf(set).flatMap((ring) =>
      (ring.part === 'radius' ? [ring.km] : [ring.low, ring.high])
        .filter((km) => km > 0)
        .map(
          (km) => `<trk>${named(`${name}: ${rounded(km, 1)} km${ring.part === 'radius' ? '' : ` (${ring.part})`}`, segment(circle(set.centre.at, km)))}</trk>`,
        ),
    ),
  );
  const parts = [
    `<metadata>${named(title, `<desc>${escaped(`${method} ${credit}`)}</desc>`)}</metadata>`,
    ...(points.length > 0 ? [`<rte>${named(title, route)}</rte>`] : []),
    ...(segments.length > 0 ? [`<trk>${named(title, segments.join(''))}</trk>`] : []),
    ...circles,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="conflict map">',
    ...parts,
    '</gpx>',
    '',
  ].join('\n');
}

function segment(line: readonly LonLat[]): string {
  return `<trkseg>${line.map((one) => at('trkpt', one)).join('')}</trkseg>`;
}

function at(tag: string, [lon, lat]: LonLat, inside = ''): string {
  const start = `<${tag} lat="${lat.toFixed(6)}" lon="${lon.toFixed(6)}"`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** For text and attributes; characters that XML 1.0 forbids are dropped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
