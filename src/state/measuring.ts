import type { Dataset } from '../domain/dataset';
import { type Measurement, measure } from '../measure/measurement';
import type { Vertex } from '../measure/ruler';
import { buildNetwork, type TrackNetwork } from '../measure/track-graph';
import { derived } from './derived';
import { dataset } from './selectors';
import type { State } from './state';

// apart from selectors.ts, so that the geodesic library is fetched with the map and the ruler, not before the text

const tracks = derived((data: Dataset | undefined): TrackNetwork => buildNetwork(data?.tracks ?? []));

export function network(state: State): TrackNetwork {
  return tracks(dataset(state));
}

const measured = derived(
  (state: State['view']['ruler'], way: TrackNetwork, data: Dataset | undefined): Measurement =>
    measure(state, way, (vertex: Vertex) => (vertex.type === 'place' ? data?.places.get(vertex.place)?.radiusKm : undefined)),
);

export function measurement(state: State): Measurement {
  return measured(state.view.ruler, network(state), dataset(state));
}
