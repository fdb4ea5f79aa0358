import type { Dataset } from '../domain/dataset';
import { EMPTY_RULER, FARTHEST_RING_KM, type LegType, MOST_RING_SETS, PACES, type Reach, type RingSet, type Ruler, type Vertex } from '../measure/ruler';

const LEG_LETTERS: Readonly<Record<LegType, string>> = { straight: 's', track: 't' };
/** More than any hand has set; a link with more would only stop the page. */
const MOST_VERTICES = 500;
const RADII = /^\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){0,4}$/;
const WORDS = /^(?=.*\p{L})[^\p{C}]{1,80}$/u;

/** The parts of the fragment that the ruler owns. */
export const RULER_PARTS = ['measure', 'rings', 'pace'] as const;

/**
 * Into the fragment. `measure=anefis~t~kidal`: place ids or "lat,lon" to four decimals ("@" before one on a track), leg types
 * between them; a last letter is the next leg's, and stands alone without points. `rings=kidal~30,60` or `rings=anefis~some 110 km`, once a centre. `pace=35`.
 */
export function encodeRuler(ruler: Ruler, fragment: URLSearchParams): void {
  if (ruler.vertices.length > 0 || ruler.next !== EMPTY_RULER.next) fragment.set('measure', lineText(ruler));
  for (const { centre, reach } of ruler.rings)
    fragment.append('rings', `${vertexText(centre)}~${reach.type === 'radii' ? reach.km.map(String).join(',') : reach.phrase}`);
  if (ruler.paceKmPerDay !== EMPTY_RULER.paceKmPerDay) fragment.set('pace', String(ruler.paceKmPerDay));
}

/** The ruler of a fragment; what cannot be read is told to `broken` and left out. */
export function decodeRuler(fragment: URLSearchParams, dataset: Dataset, broken: (part: string, value: string) => undefined): Ruler {
  const line = fragment.get('measure');
  const found = line === null ? undefined : (readLine(line, dataset) ?? broken('measure', line));
  const rings = fragment.getAll('rings').flatMap((text, i): readonly RingSet[] => {
    const ring = i < MOST_RING_SETS ? readRing(text, dataset) : undefined;
    return ring ? [ring] : (broken('rings', text) ?? []);
  });
  const pace = fragment.get('pace');
  const kmPerDay = pace === null || !/^\d+(\.\d+)?$/.test(pace) ? Number.NaN : Number(pace);
  const held = kmPerDay >= PACES.low && kmPerDay <= PACES.high;
  if (pace !== null && !held) broken('pace', pace);
  if (!found && rings.length === 0 && !held) return EMPTY_RULER;
  return { ...EMPTY_RULER, ...found, rings, ...(held && { paceKmPerDay: kmPerDay }) };
}

function lineText({ vertices, legs, next, finished }: Ruler): string {
  const points = vertices.map(vertexText);
  return [
    ...points.flatMap((point, i) => (i === 0 ? [point] : [LEG_LETTERS[legs[i - 1] ?? 'straight'], point])),
    ...(finished ? [] : [LEG_LETTERS[next]]),
  ].join('~');
}

function vertexText(vertex: Vertex): string {
  if (vertex.type === 'place') return vertex.place;
  const [lon, lat] = vertex.at;
  return `${vertex.type === 'track' ? '@' : ''}${lat.toFixed(4)},${lon.toFixed(4)}`;
}

function readLine(text: string, dataset: Dataset): Pick<Ruler, 'vertices' | 'legs' | 'next' | 'finished'> | undefined {
  const leg = legOf(text);
  if (leg) return { vertices: [], legs: [], next: leg, finished: false };
  const parts = text.split('~');
  if (parts.length > 2 * MOST_VERTICES) return undefined;
  const vertices: Vertex[] = [];
  const legs: LegType[] = [];
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) {
      const leg = legOf(part);
      if (!leg) return undefined;
      legs.push(leg);
    } else {
      const vertex = readVertex(part, dataset);
      if (!vertex) return undefined;
      vertices.push(vertex);
    }
  }
  const finished = parts.length % 2 === 1;
  const last = finished ? undefined : legs.pop();
  return { vertices, legs, next: last ?? legs.at(-1) ?? 'straight', finished };
}

function legOf(letter: string): LegType | undefined {
  return letter === LEG_LETTERS.straight ? 'straight' : letter === LEG_LETTERS.track ? 'track' : undefined;
}

/** Words are kept as they stand: the page says when they name no distance. */
function readRing(text: string, dataset: Dataset): RingSet | undefined {
  const cut = text.indexOf('~');
  const centre = cut < 0 ? undefined : readVertex(text.slice(0, cut), dataset);
  const said = text.slice(cut + 1);
  if (!centre) return undefined;
  const reach: Reach | undefined = RADII.test(said)
    ? { type: 'radii', km: said.split(',').map(Number) }
    : WORDS.test(said)
      ? { type: 'phrase', phrase: said }
      : undefined;
  return reach && (reach.type === 'phrase' || reach.km.every((km) => km > 0 && km <= FARTHEST_RING_KM)) ? { centre, reach } : undefined;
}

function readVertex(text: string, dataset: Dataset): Vertex | undefined {
  const place = [...dataset.places.values()].find(({ id }) => id === text);
  if (place) return { type: 'place', place: place.id, at: place.at };
  const found = /^(@?)(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!found) return undefined;
  const [lat, lon] = [Number(found[2]), Number(found[3])];
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { type: found[1] === '@' ? 'track' : 'free', at: [lon, lat] };
}
