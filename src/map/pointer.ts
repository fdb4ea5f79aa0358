import type { LonLat, Place } from '../domain/place';
import { other, type Vertex } from '../measure/ruler';
import { chooseTool, editRuler, hover, moveCamera, redoRuler, select, undoRuler } from '../state/actions';
import { aimRuler } from '../state/map-actions';
import type { Selection, State, Tool } from '../state/state';
import type { PlacedMark } from './arrangement';

/** What lies under the pointer. */
export interface Pointer {
  readonly at: LonLat;
  readonly mark: PlacedMark | undefined;
  readonly place: Place | undefined;
  /** The pointer as a corner of the ruler, snapped. */
  readonly vertex: Vertex;
  /** The ruler's own corner under the pointer. */
  readonly handle: number | undefined;
  readonly shift: boolean;
}

/** A change to be made: an action with its arguments. */
export type Act = () => void;

interface ToolBehaviour {
  readonly click: (pointer: Pointer, state: State) => readonly Act[];
  readonly move: (pointer: Pointer, state: State) => readonly Act[];
  readonly doubleClick: (pointer: Pointer, state: State) => readonly Act[];
  readonly escape: (state: State) => readonly Act[];
}

/** What the pointer does with each tool. */
export const tools: Readonly<Record<Tool, ToolBehaviour>> = {
  explore: {
    click: (pointer, { view }) => {
      const apart = pointer.mark?.gathered ? pointer.mark.events.flatMap(({ event }) => (event.at ? [event.at] : [])) : [];
      if (apart.length > 0) return [() => moveCamera({ type: 'fit', points: apart })];
      const meant = meaning(pointer);
      return same(meant, view.selection) ? [] : [() => select(meant)];
    },
    move: (pointer, { live }) => {
      const meant = meaning(pointer);
      return same(meant, live.hover) ? [] : [() => hover(meant)];
    },
    doubleClick: () => [],
    escape: ({ view }) => (view.selection ? [() => select(undefined)] : []),
  },
  measure: {
    click: ({ vertex, handle, shift }, { view: { ruler } }) => {
      if (ruler.finished) return handle === ruler.vertices.length - 1 ? [() => editRuler({ type: 'resume' })] : [];
      // beside the last corner nothing is meant; on an earlier one the line comes back to it
      if (handle !== undefined && handle === ruler.vertices.length - 1) return [];
      return [() => editRuler({ type: 'add', vertex, ...(shift && { leg: other(ruler.next) }) })];
    },
    move: ({ vertex }, { live }) => [() => aimRuler(vertex), ...(live.hover ? [() => hover(undefined)] : [])],
    doubleClick: (_, { view: { ruler } }) => (ruler.finished ? [] : [() => editRuler({ type: 'finish' })]),
    escape: () => [() => chooseTool('explore')],
  },
};

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly command: boolean;
}

/** What a key does while the map has the focus and measures; `vertex` is the map's middle, snapped. Undefined: not a key of the ruler. */
export function rulerKey({ key, shift, command }: Key, { view: { ruler } }: State, vertex: Vertex): Act | undefined {
  if (command) return key.toLowerCase() === 'z' ? (shift ? redoRuler : undoRuler) : undefined;
  switch (key) {
    case 'Enter':
      return shift ? () => editRuler({ type: 'finish' }) : () => editRuler({ type: 'add', vertex });
    case 'Backspace':
      return () => editRuler({ type: 'remove', index: ruler.vertices.length - 1 });
    case 'r':
    case 'R':
      return () => editRuler({ type: 'reverse' });
    case 't':
    case 'T':
      return () => editRuler({ type: 'toggle' });
    default:
      return undefined;
  }
}

/** An event by itself means the event, several mean their place. */
function meaning({ mark, place }: Pointer): Selection {
  if (mark) {
    const [first, ...more] = mark.events;
    return more.length > 0 && mark.place ? { type: 'place', id: mark.place } : { type: 'event', id: first.event.id };
  }
  return place && { type: 'place', id: place.id };
}

function same(a: Selection, b: Selection): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}
