import type { Dataset } from '../domain/dataset';
import type { LonLat } from '../domain/place';
import type { Language } from '../domain/text';
import { RULER_WORDS } from '../i18n/ruler-words';
import type { Vertex } from '../measure/ruler';

/** What a corner of the ruler is called: its place, or its coordinates, latitude first. */
export function vertexName(vertex: Vertex, data: Dataset, language: Language): string {
  const words = RULER_WORDS[language];
  if (vertex.type === 'place') return data.places.get(vertex.place)?.names[language] ?? vertex.place;
  return `${vertex.type === 'track' ? words.onTrack : words.point} ${coordinates(vertex.at)}`;
}

/** "18.441, 1.408": latitude first, to about 100 m. */
export function coordinates([lon, lat]: LonLat): string {
  return `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
}
