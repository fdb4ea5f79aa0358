import type { LonLat, Place } from '../domain/place';
import { other, type Vertex } from '../measure/ruler';
import { chooseTool, editRuler, hover, openStack, redoRuler, select, undoRuler } from '../state/actions';
import { aimRuler } from '../state/map-actions';
import type { Hover, State, Tool } from '../state/state';
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
    click: (pointer, { view, live }) => {
      const meant = meaning(pointer);
      if (meant?.type === 'stack') return [() => openStack(meant.events)];
      // what is pressed beside a stack leaves its list
      return [...(live.stack ? [() => openStack(undefined)] : []), ...(same(meant, view.selection) ? [] : [() => select(meant)])];
    },
    move: (pointer, { live }) => {
      const meant = meaning(pointer);
      return same(meant, live.hover) ? [] : [() => hover(meant)];
    },
    doubleClick: () => [],
    escape: ({ view, live }) => (view.selection ? [() => select(undefined)] : live.stack ? [() => openStack(undefined)] : []),
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

/** An event by itself means the event, several mean their list. */
function meaning({ mark, place }: Pointer): Hover {
  if (mark) {
    const [first, ...more] = mark.events;
    return more.length > 0 ? { type: 'stack', id: mark.key, events: mark.events.map(({ event }) => event.id) } : { type: 'event', id: first.event.id };
  }
  return place && { type: 'place', id: place.id };
}

function same(a: Hover, b: Hover): boolean {
  return a?.type === b?.type && a?.id === b?.id;
}
