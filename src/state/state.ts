import type { ActorId } from '../domain/actor';
import type { Speaker } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { EventId, EventKind } from '../domain/event';
import type { LonLat, PlaceId } from '../domain/place';
import type { Problem } from '../domain/problem';
import type { Support } from '../domain/support';
import type { Language } from '../domain/text';
import type { Instant, Span } from '../domain/when';
import type { Ruler } from '../measure/ruler';
import type { Theme } from '../theme/palette';

/** What the reader narrowed to. An empty list means all. */
export interface Filter {
  readonly kinds: readonly EventKind[];
  readonly actors: readonly ActorId[];
  readonly support: readonly Support[];
  /** For whom those who assert it speak: a party, `none` or `unknown`. */
  readonly speakers: readonly Speaker['for'][];
  readonly outlets: readonly string[];
  readonly disputed: boolean;
  readonly query: string;
}

export type Selection = { readonly type: 'event'; readonly id: EventId } | { readonly type: 'place'; readonly id: PlaceId } | undefined;

/** Exactly what a link carries. */
export interface View {
  /** Undefined: the data set's opening window. */
  readonly span: Span | undefined;
  /** The second clock: only what had been published by then. Undefined: everything. */
  readonly known: Instant | undefined;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly ruler: Ruler;
  readonly language: Language;
}

/** What is open beside the map: pages over the map's frame (sources, compare) or a panel in the column (convoy). */
export const PANELS = ['convoy', 'compare', 'sources'] as const;
export type Panel = (typeof PANELS)[number];

export type Tool = 'explore' | 'measure';

export type Notice =
  | { readonly code: 'link-part'; readonly part: string; readonly value: string }
  | { readonly code: 'edition'; readonly cited: string; readonly shown: string }
  | { readonly code: 'no-webgl' }
  | { readonly code: 'map-failed' }
  | { readonly code: 'storage' }
  | { readonly code: 'copied' }
  | { readonly code: 'copy-failed' };

/** Gone on reload. */
export interface Live {
  /** The window while a hand moves it. */
  readonly preview: Span | undefined;
  /** The stretch that the time axis shows; undefined: the data set's. */
  readonly shown: Span | undefined;
  readonly hover: Selection;
  readonly tool: Tool;
  readonly panel: Panel | undefined;
  /** Only what lies inside the map's frame; west, south, east, north in degrees. */
  readonly inViewOnly: boolean;
  readonly bounds: readonly [number, number, number, number] | undefined;
  readonly rulerPast: readonly Ruler[];
  readonly rulerFuture: readonly Ruler[];
  readonly notices: readonly Notice[];
  readonly camera: CameraMove | undefined;
}

/** A wish to move the camera, which the map carries out once; `serial` tells two equal wishes apart. */
export type CameraMove = { readonly serial: number } & (
  | { readonly type: 'home' }
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'fit'; readonly points: readonly LonLat[] }
  | { readonly type: 'show'; readonly at: LonLat }
);

/** This browser's, not the link's. */
export interface Preferences {
  readonly theme: Theme | 'system';
  readonly units: 'km' | 'mi' | 'nmi';
}

export interface State {
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
  readonly view: View;
  readonly live: Live;
  readonly preferences: Preferences;
  /** What `system` means at this moment. */
  readonly systemTheme: Theme;
}
