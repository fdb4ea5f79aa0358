import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { dragRuler, editRuler, hover } from '../state/actions';
import { aimRuler, openMapMenu } from '../state/map-actions';
import type { State } from '../state/state';
import { FINGER, handleAt, MOUSE, markAt, placeAt, type Reach, vertexAt } from './aim';
import type { Frame } from './arrangement';
import { listenForMenu } from './menu-gestures';
import type { Point } from './mercator';
import { type Act, type Pointer, rulerKey, tools } from './pointer';

export interface Scene {
  readonly state: () => State;
  readonly frame: () => Frame;
  /** Where the cross is, px. */
  readonly middle: () => Point;
}

/** Two clicks so near in time and place are a double click. */
const DOUBLE = { ms: 350, px: 8 } as const;
/** A mark so near to the cross, px from its edge, is meant by Enter. */
const KEYED_PX = 30;

/** Turns what hands do on the map into calls of the tools; returns what undoes it. */
export function listen(map: MapLibre, scene: Scene): () => void {
  const canvas = map.getCanvas();
  let finger = false;
  let keyed = false;
  let clicked: { readonly at: Point; readonly time: number } | undefined;

  const aim = ({ point, lngLat, originalEvent }: MapMouseEvent): Pointer => {
    const [state, frame] = [scene.state(), scene.frame()];
    const pixel: Point = [point.x, point.y];
    const reach = finger ? FINGER : MOUSE;
    const handle = state.live.tool === 'measure' ? handleAt(map, state, pixel, reach) : undefined;
    return {
      at: [lngLat.lng, lngLat.lat],
      mark: markAt(map, state, frame, pixel),
      place: placeAt(map, state, frame, pixel),
      vertex: vertexAt(map, state, frame, pixel, originalEvent.altKey ? 0 : reach.snap),
      handle: handle?.part === 'corner' ? handle.index : undefined,
      shift: originalEvent.shiftKey,
    };
  };
  const run = (acts: readonly Act[]): void => {
    for (const act of acts) act();
  };
  const tool = () => tools[scene.state().live.tool];

  const onClick = (event: MapMouseEvent): void => {
    const [at, time]: [Point, number] = [[event.point.x, event.point.y], event.originalEvent.timeStamp];
    const again = clicked !== undefined && time - clicked.time <= DOUBLE.ms && Math.hypot(at[0] - clicked.at[0], at[1] - clicked.at[1]) <= DOUBLE.px;
    clicked = again ? undefined : { at, time };
    run(again ? tool().doubleClick(aim(event), scene.state()) : tool().click(aim(event), scene.state()));
  };
  const onMove = (event: MapMouseEvent): void => {
    if (finger) return;
    const pointer = aim(event);
    run(tool().move(pointer, scene.state()));
    const measuring = scene.state().live.tool === 'measure';
    canvas.style.cursor = measuring ? (pointer.handle === undefined ? 'crosshair' : 'move') : pointer.mark || pointer.place ? 'pointer' : '';
  };
  const onOut = (): void => {
    const { live } = scene.state();
    if (live.hover) hover(undefined);
    if (live.aim && !finger) aimRuler(undefined);
  };
  /** Fingers and keys move the map under the cross instead of a pointer over the map. */
  const onMapMove = (): void => {
    if ((finger || keyed) && scene.state().live.tool === 'measure') aimRuler(middleVertex(map, scene));
  };
  const onPress = (event: MapMouseEvent | MapTouchEvent): void => {
    finger = event.type === 'touchstart';
    startDrag(map, scene, event, finger ? FINGER : MOUSE);
  };
  const onPointerType = (event: PointerEvent): void => {
    finger = event.pointerType === 'touch';
    keyed = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    const state = scene.state();
    if (event.key === 'Escape') {
      const acts = tool().escape(state);
      if (acts.length > 0) event.preventDefault();
      run(acts);
      return;
    }
    if (state.live.tool === 'explore' && event.key === 'Enter') {
      run(tool().click(aimed(map, scene), state));
      return;
    }
    if (state.live.tool !== 'measure' || (event.altKey && event.key !== 'Enter')) return;
    keyed = true;
    const vertex = middleVertex(map, scene, event.altKey);
    const act = rulerKey({ key: event.key, shift: event.shiftKey, command: event.ctrlKey || event.metaKey }, state, vertex);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const deafen = listenForMenu(canvas, {
    middle: scene.middle,
    isHandle: (at) => scene.state().live.tool === 'measure' && handleAt(map, scene.state(), at, FINGER) !== undefined,
    open: (at) => openMapMenu({ at, vertex: vertexAt(map, scene.state(), scene.frame(), at, finger ? FINGER.snap : MOUSE.snap) }),
  });

  map.on('click', onClick);
  map.on('move', onMapMove);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('mousedown', onPress);
  map.on('touchstart', onPress);
  canvas.addEventListener('pointerdown', onPointerType, { capture: true });
  canvas.addEventListener('keydown', onKey);
  return () => {
    deafen();
    map.off('move', onMapMove);
    map.off('click', onClick);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('mousedown', onPress);
    map.off('touchstart', onPress);
    canvas.removeEventListener('pointerdown', onPointerType, { capture: true });
    canvas.removeEventListener('keydown', onKey);
  };
}

/** Drops a corner of the ruler at the map's middle, where the reticle is. */
export function addAtMiddle(map: MapLibre, scene: Scene): void {
  editRuler({ type: 'add', vertex: middleVertex(map, scene) });
}

/** What lies in the cross, or nearest to it. */
function aimed(map: MapLibre, scene: Scene): Pointer {
  const [state, frame, at] = [scene.state(), scene.frame(), scene.middle()];
  const { lng, lat } = map.unproject([...at]);
  const mark = markAt(map, state, frame, at, KEYED_PX);
  const place = placeAt(map, state, frame, at);
  return { at: [lng, lat], mark, place, vertex: middleVertex(map, scene), handle: undefined, shift: false };
}

function middleVertex(map: MapLibre, scene: Scene, unsnapped = false) {
  return vertexAt(map, scene.state(), scene.frame(), scene.middle(), unsnapped ? 0 : FINGER.snap);
}

/** Takes hold of a corner, or of a leg's middle, which becomes a new corner; one drag is one step to undo. */
function startDrag(map: MapLibre, scene: Scene, press: MapMouseEvent | MapTouchEvent, reach: Reach): void {
  const state = scene.state();
  if (state.live.tool !== 'measure' || !single(press.originalEvent)) return;
  const held = handleAt(map, state, [press.point.x, press.point.y], reach);
  if (!held) return;
  press.preventDefault();
  const index = held.part === 'corner' ? held.index : held.index + 1;
  let moved = false;
  const drag = ({ point, originalEvent }: MapMouseEvent | MapTouchEvent): void => {
    const pixel: Point = [point.x, point.y];
    if (!moved && Math.hypot(pixel[0] - press.point.x, pixel[1] - press.point.y) < 4) return;
    const inserting = held.part === 'middle' && !moved;
    const vertex = vertexAt(map, scene.state(), scene.frame(), pixel, originalEvent.altKey ? 0 : reach.snap, inserting ? undefined : index);
    if (inserting) editRuler({ type: 'insert', index, vertex });
    else if (moved) dragRuler({ type: 'move', index, vertex });
    else editRuler({ type: 'move', index, vertex });
    moved = true;
  };
  const end = (): void => {
    map.off('mousemove', drag);
    map.off('touchmove', drag);
    window.removeEventListener('mouseup', end);
    window.removeEventListener('touchend', end);
    window.removeEventListener('touchcancel', end);
  };
  map.on('mousemove', drag);
  map.on('touchmove', drag);
  window.addEventListener('mouseup', end);
  window.addEventListener('touchend', end);
  window.addEventListener('touchcancel', end);
}

/** One finger, or the main button. */
function single(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event ? event.touches.length === 1 : event.button === 0;
}
