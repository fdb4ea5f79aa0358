import { pointAlong } from '../../measure/polyline';
import { type Band, band, type Column, shownColumn } from '../../state/convoy';
import { derived } from '../../state/derived';
import type { State } from '../../state/state';
import { type Box, square } from '../box';
import { kmPerPixel, project } from '../mercator';

/** The shown column while its panel is open, or an event that carries one of its sightings is selected. */
export function lookedAt(state: State): Column | undefined {
  const { selection } = state.view;
  if (state.live.panel !== 'convoy' && selection?.type !== 'event') return undefined;
  const seen = shownColumn(state);
  if (!seen || seen.refused !== undefined) return undefined;
  return state.live.panel === 'convoy' || seen.column.sightings.some(({ event }) => event === selection?.id) ? seen.column : undefined;
}

const NONE: readonly Box[] = [];
/** Half of what the band takes up beside its line, and from where to where a box is set, px. */
const HALF_PX = 10;
const EVERY_PX = 12;

/** What the column's band takes up at a zoom, so that marks step aside from it; nothing without a band. */
export function bandRoom(state: State, zoom: number): readonly Box[] {
  const column = lookedAt(state);
  const here = column && band(state);
  return column && here ? taken(column, here, zoom) : NONE;
}

const taken = derived((column: Column, { broad }: Band, zoom: number): readonly Box[] => {
  const { along } = column.route;
  const every = EVERY_PX * kmPerPixel(pointAlong(along, broad.low)[1], zoom);
  const steps = Math.min(60, Math.ceil((broad.high - broad.low) / every));
  return Array.from({ length: steps + 1 }, (_, i) =>
    square(project(pointAlong(along, broad.low + (steps === 0 ? 0 : ((broad.high - broad.low) * i) / steps)), zoom), HALF_PX),
  );
});
