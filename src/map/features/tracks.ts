import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import { derived } from '../../state/derived';
import { dataset } from '../../state/selectors';
import type { State } from '../../state/state';
import { collection, feature, lineAlong } from './collection';

/** The indicative tracks. */
export function tracks(state: State): FeatureCollection {
  return drawn(dataset(state));
}

const drawn = derived(
  (data: Dataset | undefined): FeatureCollection => collection((data?.tracks ?? []).map(({ id, line }) => feature(id, lineAlong(line), {}))),
);
