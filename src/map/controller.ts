import mapLibreStyle from 'maplibre-gl/dist/maplibre-gl.css?url';
import { MAP_WORDS } from '../i18n/map-words';
import './worker';
import type { FeatureCollection } from 'geojson';
import { AttributionControl, type GeoJSONSource, GPUInitializationError, Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../domain/place';
import { reportBounds, reportMap } from '../state/actions';
import { dataset, selectedEvent, selectedPlace } from '../state/selectors';
import type { State, Tool } from '../state/state';
import type { store } from '../state/store';
import type { Frame } from './arrangement';
import { linkHasCamera, move, opening, strayed } from './camera';
import { difference } from './difference';
import { EMPTY } from './features/collection';
import { addAtMiddle, listen, type Scene } from './gestures';
import { globals } from './globals';
import { addNotes } from './notes';
import { screenOf, sheetHeight, watchOverlays } from './overlays';
import { imageResolver } from './raster';
import { addReticle } from './reticle';
import { soon } from './soon';
import { SOURCE_IDS, type SourceId, sources } from './sources';
import { style } from './style';

/** The element carries its map, for tests in a browser; `data-map-ready` appears on it once something of the data is drawn. */
export type MapElement = HTMLElement & { map?: MapLibre };

const PHONE_PX = 700;

/** MapLibre's style, before ours so that ours holds; rejects when it cannot be had, and the next call asks again. */
export function libraryStyle(): Promise<void> {
  if (document.querySelector(`link[href="${mapLibreStyle}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = mapLibreStyle;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style from ${link.href}`));
    });
    document.head.prepend(link);
  });
}

/** Draws the map into an empty element and keeps it a picture of the store's state; returns what takes it away. Without WebGL it leaves a notice and draws nothing. */
export function mountMap(element: MapElement, from: typeof store): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const first = from.getState();
  const small = element.clientWidth < PHONE_PX && devicePixelRatio < 1.5;
  const start = dataset(first);
  const linked = linkHasCamera(location.hash);
  let map: MapLibre;
  try {
    map = new MapLibre({
      container: element,
      style: style(new URL('basemap/', document.baseURI).href, document.baseURI, small),
      globalState: globals(first),
      ...(start ? opening(start, element.clientWidth, element.clientHeight - (sheetHeight(element) ?? 0)) : { center: [0.6, 18], zoom: 5.6 }),
      minZoom: 3.5,
      maxZoom: 15,
      hash: 'map',
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      // a hand that presses is not quite still, a finger less so
      clickTolerance: matchMedia('(pointer: coarse)').matches ? 12 : 8,
      fadeDuration: 0,
      reduceMotion: still,
      locale: { 'Map.Title': title(first) },
      transformRequest: (url) => ({ url: ownOnly(url) }),
    });
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    reportMap('no-webgl');
    return () => undefined;
  }
  element.map = map;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('error', ({ error }) => {
    console.error('[map]', error?.message ?? error);
    if (/^Worker failed to load/.test(error?.message ?? '')) reportMap('no-worker');
  });
  map.setMissingStyleImageResolver(imageResolver(map, Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)))));

  let frame = frameOf(map);
  let opened = start !== undefined || linked;
  // a wish from before there was a map still holds, unless the link or an earlier map says where to look
  let wished = linked ? (first.live.camera?.serial ?? 0) : 0;
  let ready = false;
  let tool: Tool = 'explore';
  const set = new Map<string, unknown>(Object.entries(globals(first)));
  const drawn = new Map<SourceId, FeatureCollection>();
  const scene: Scene = { state: from.getState, frame: () => frame, middle: () => reticle.middle() };
  const notes = addNotes(map, (customAttribution) => new AttributionControl({ compact: true, customAttribution }));
  const reticle = addReticle(element, () => addAtMiddle(map, scene));

  function render(state: State): void {
    const data = dataset(state);
    if (data && !opened) {
      opened = true;
      map.jumpTo(opening(data, element.clientWidth, element.clientHeight - notes.footing(sheet)));
    }
    notes.update(state.view.language, state.preferences.units);
    reticle.update(state);
    if (state.live.tool !== tool) handOver(state.live.tool);
    map.getCanvas().setAttribute('aria-label', title(state));
    const wish = state.live.camera;
    if (wish && wish.serial > wished) {
      wished = wish.serial;
      move(map, wish, data, still);
    }
    if (ready) draw(state);
  }

  /** Shift and double clicks belong to the ruler while measuring. */
  function handOver(next: Tool): void {
    tool = next;
    const change = next === 'measure' ? 'disable' : 'enable';
    map.boxZoom[change]();
    map.doubleClickZoom[change]();
    map.getCanvas().style.cursor = '';
  }

  function draw(state: State): void {
    for (const [name, value] of Object.entries(globals(state))) {
      if (Object.is(set.get(name), value)) continue;
      set.set(name, value);
      map.setGlobalStateProperty(name, value);
    }
    const next = sources(state, frame);
    for (const id of SOURCE_IDS) {
      const last = drawn.get(id) ?? EMPTY;
      if (last === next[id]) continue;
      drawn.set(id, next[id]);
      const changed = difference(last, next[id]);
      if (changed)
        map
          .getSource<GeoJSONSource>(id)
          ?.updateData(changed)
          .catch((error: unknown) => console.error('[map]', error));
    }
  }

  let sheet = 0;
  /** The map's middle is that of the strip which a sheet leaves; what is selected stays in it. */
  function makeRoom(): void {
    const height = sheetHeight(element);
    if (height === undefined || height === sheet) return;
    const raised = height > sheet;
    sheet = height;
    element.style.setProperty('--map-foot', `${height}px`);
    const state = from.getState();
    const padding = { bottom: notes.footing(height) };
    const astray = raised ? strayed(map, selectedAt(state), padding.bottom) : undefined;
    map.easeTo({ padding, ...(astray && { center: [astray[0], astray[1]] }), duration: still || !ready ? 0 : 180 });
  }

  function rearrange(): void {
    makeRoom();
    frame = { ...frameOf(map, frame), moving: map.isMoving() };
    if (ready) draw(from.getState());
  }

  map.on('style.load', () => {
    ready = true;
    draw(from.getState());
  });
  map.on('zoom', () => {
    if (Math.abs(map.getZoom() - frame.zoom) > 0.3) rearrange();
  });
  map.on('movestart', () => {
    frame = { ...frame, moving: true };
    if (ready) draw(from.getState());
  });
  map.on('moveend', rearrange);
  map.on('resize', rearrange);
  map.on('dragstart', reticle.moved);
  map.on('zoomstart', ({ originalEvent }) => originalEvent && reticle.moved());
  makeRoom();
  const unwatch = watchOverlays(element, rearrange);
  map.on('moveend', () => reportBounds(boundsOf(map)));
  map.on('webglcontextlost', () => reportMap('map-lost'));
  map.on('webglcontextrestored', () => reportMap(undefined));
  map.on('load', () => reportBounds(boundsOf(map)));
  map.on('idle', () => {
    if (element.dataset['mapReady'] === undefined && map.queryRenderedFeatures({ layers: ['place-dots'] }).length > 0) element.dataset['mapReady'] = '';
  });
  const deafen = listen(map, scene);
  // a canvas holds its picture for the task in which it was drawn; who copies it asks for it in the same one
  map.getCanvas().addEventListener('draw-anew', () => map.redraw());
  // List and counts are drawn in the hand's own frame; the map follows in a task of its own, so that neither holds the other up.
  const drawing = soon(render);
  const unsubscribe = from.subscribe(drawing.ask);
  render(first);

  return () => {
    unsubscribe();
    drawing.drop();
    deafen();
    unwatch();
    // MapLibre takes its camera out of the address; a map that is mounted again (StrictMode) should find it there.
    const address = location.href;
    map.remove();
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // refused: the camera is not in the link
    }
    element.replaceChildren();
    delete element.map;
    delete element.dataset['mapReady'];
  };
}

/** Where the selected event or place is. */
function selectedAt(state: State): LonLat | undefined {
  return selectedEvent(state)?.event.at ?? selectedPlace(state)?.at;
}

function frameOf(map: MapLibre, last?: Frame): Frame {
  const zoom = Math.round(map.getZoom() * 100) / 100;
  return { zoom, markSize: map.getContainer().clientWidth < PHONE_PX ? 28 : 22, screen: screenOf(map, zoom, last?.screen) };
}

function boundsOf(map: MapLibre): readonly [number, number, number, number] {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

function title(state: State): string {
  const { language } = state.view;
  return MAP_WORDS[language].title(dataset(state)?.title[language] ?? '');
}

/** A `<meta>` policy does not bind the map's worker: this refuses every request to another origin, whoever makes it. */
function ownOnly(url: string): string {
  const { protocol, origin } = new URL(url, location.href);
  if (protocol !== 'data:' && protocol !== 'blob:' && origin !== location.origin) throw new Error(`request to ${origin} refused`);
  return url;
}
