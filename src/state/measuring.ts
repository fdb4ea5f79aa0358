import type { Dataset } from '../domain/dataset';
import { type LegMeasurement, type Measurement, measure } from '../measure/measurement';
import { EMPTY_RULER, type LegType, type Vertex } from '../measure/ruler';
import { buildNetwork, type TrackNetwork } from '../measure/track-graph';
import { derived } from './derived';
import { dataset } from './selectors';
import type { State } from './state';

// apart from selectors.ts, so that the geodesic library is fetched with the map and the ruler, not before the text

const tracks = derived((data: Dataset | undefined): TrackNetwork => buildNetwork(data?.tracks ?? []));

export function network(state: State): TrackNetwork {
  return tracks(dataset(state));
}

const measured = derived((state: State['view']['ruler'], way: TrackNetwork, data: Dataset | undefined): Measurement => measure(state, way, radiusIn(data)));

function radiusIn(data: Dataset | undefined) {
  return (vertex: Vertex): number | undefined => (vertex.type === 'place' ? data?.places.get(vertex.place)?.radiusKm : undefined);
}

export function measurement(state: State): Measurement {
  return measured(state.view.ruler, network(state), dataset(state));
}

const aimed = derived(
  (last: Vertex, aim: Vertex, leg: LegType, way: TrackNetwork, data: Dataset | undefined): LegMeasurement | undefined =>
    measure({ ...EMPTY_RULER, vertices: [last, aim], legs: [leg] }, way, radiusIn(data)).legs[0],
);

/** The leg that would be added where the pointer or the cross is, while a line grows. */
export function aimedLeg(state: State): LegMeasurement | undefined {
  const { ruler } = state.view;
  const [last, aim] = [ruler.vertices.at(-1), state.live.aim];
  if (!last || !aim || ruler.finished || state.live.tool !== 'measure' || (last.at[0] === aim.at[0] && last.at[1] === aim.at[1])) return undefined;
  return aimed(last, aim, ruler.next, network(state), dataset(state));
}
