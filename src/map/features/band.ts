import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Range } from '../../domain/convoy';
import { stretch } from '../../measure/polyline';
import { type Band, band, type Column } from '../../state/convoy';
import { derived } from '../../state/derived';
import type { State } from '../../state/state';
import type { Frame } from '../arrangement';
import { lookedAt } from '../place/band-room';
import type { Caption } from '../place/captions';
import { captions } from '../place/noted';
import { captionFeatures } from './captions';
import { collection, EMPTY, feature, lineAlong } from './collection';

/** Where the shown column's head can have been at the window's end, along its track; behind it what its length may cover. With its words, so that nobody takes it for a sighting. */
export function columnBand(state: State, frame: Frame): FeatureCollection {
  const seen = lookedAt(state);
  const here = seen && band(state);
  return seen && here ? pictured(seen, here, captions(state, frame), frame.zoom) : EMPTY;
}

const pictured = derived((column: Column, { broad, core }: Band, words: readonly Caption[], zoom: number): FeatureCollection => {
  const { along } = column.route;
  const { own, lengthKm } = column;
  const line = ({ low, high }: Range): Geometry => {
    const short = Math.max(0, SHORTEST_KM - (high - low)) / 2;
    return lineAlong(stretch(along, Math.max(0, low - short), Math.min(along.km, high + short)));
  };
  const part = (key: 'tail' | 'broad' | 'core', range: Range): Feature => feature(key, line(range), { part: key, own });
  return collection([
    ...(lengthKm && !column.coarse && broad.low > 0 ? [part('tail', { low: Math.max(0, broad.low - lengthKm.high), high: broad.low })] : []),
    part('broad', broad),
    ...(core ? [part('core', core)] : []),
    ...words.filter(({ key }) => key === 'caption').flatMap((caption) => captionFeatures(caption, zoom, 'center')),
  ]);
});

/** A band is still to be seen where the column is known to stand in one place, km. */
const SHORTEST_KM = 0.5;
