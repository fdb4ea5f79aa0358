import type { MarchingHours } from '../convoy/march';
import type { ActorId, Side } from '../domain/actor';
import type { ClaimId, Speaker } from '../domain/claim';
import type { ConvoyId } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { EventId, EventKind } from '../domain/event';
import type { PacePreset } from '../domain/pace';
import type { LonLat, PlaceId } from '../domain/place';
import type { Problem } from '../domain/problem';
import type { Question } from '../domain/question';
import type { Story, StoryId } from '../domain/story';
import type { Support } from '../domain/support';
import type { Language } from '../domain/text';
import type { Instant, Span } from '../domain/when';
import type { Ruler, Vertex } from '../measure/ruler';
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

/** What the pointer or the focus is on; of a stack, which events. */
export type Hover = Selection | { readonly type: 'stack'; readonly id: string; readonly events: readonly EventId[] };

/** A window between two handles, or everything up to one. */
export type Mode = 'window' | 'up-to';

/** Which column is looked at and what the reader assumes of it; what is undefined is as the data have it. Never written to the data. */
export interface Assumptions {
  readonly convoy: ConvoyId;
  readonly kmPerDay: number | undefined;
  readonly hours: MarchingHours | undefined;
  /** Ids of the sightings that are switched off. */
  readonly off: readonly string[];
  /** Only what was said for this side. */
  readonly side: Side | undefined;
  /** By id: sightings moved in time, whole hours later; earlier where negative. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** A reported distance that is checked: between which places, and the report whose rings are drawn. */
export interface LegCheck {
  readonly leg: readonly [PlaceId, PlaceId];
  readonly claim: ClaimId | undefined;
}

/** Exactly what a link carries. */
export interface View {
  /** Undefined: the data set's opening window. */
  readonly span: Span | undefined;
  /** Up to: from the start of the whole extent; the window's own start is kept for the way back. */
  readonly mode: Mode;
  /** The second clock: only what had been published by then. Undefined: everything. */
  readonly known: Instant | undefined;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly ruler: Ruler;
  /** Undefined: the column that was under way at the window's end, as the data have it. */
  readonly convoy: Assumptions | undefined;
  /** The guided reading under way and its step, from 1. */
  readonly story: { readonly id: StoryId; readonly step: number } | undefined;
  readonly language: Language;
}

/** What is open beside the map: pages over the map's frame (sources, compare) or Measure's second tab (convoy). */
export const PANELS = ['convoy', 'compare', 'sources'] as const;
export type Panel = (typeof PANELS)[number];

export type Tool = 'explore' | 'measure';

/** The two halves of Measure: the ruler, and where the column can be. */
export type MeasureTab = 'distance' | 'column';

export type Notice =
  /** The first value that could not be read, and how many. */
  | { readonly code: 'link-part'; readonly part: string; readonly value: string; readonly count: number }
  | { readonly code: 'link-doubled'; readonly part: string }
  | { readonly code: 'link-reserved'; readonly part: string }
  | { readonly code: 'link-version'; readonly version: string }
  | { readonly code: 'link-swapped' }
  | { readonly code: 'edition'; readonly cited: string; readonly shown: string }
  | { readonly code: 'window-cut' }
  | { readonly code: 'window-outside' }
  | { readonly code: 'clock-cut' }
  | { readonly code: 'no-words'; readonly language: Language }
  | { readonly code: 'storage' }
  | { readonly code: 'copied' }
  | { readonly code: 'table-copied' }
  | { readonly code: 'table-not-copied' }
  | { readonly code: 'copy-failed' };

/** Why there is no drawing of the map; said in its frame. */
export type MapFault = 'no-webgl' | 'no-worker' | 'map-lost';

/** Gone on reload. */
export interface Live {
  /** The window while a hand moves it. */
  readonly preview: Span | undefined;
  /** The second clock while a hand moves it. */
  readonly knownPreview: { readonly known: Instant | undefined } | undefined;
  /** The stretch that the time axis shows; undefined: the data set's. */
  readonly shown: Span | undefined;
  readonly hover: Hover;
  /** The events of a stack that was pressed on the map: the list shows these alone until it is left. */
  readonly stack: readonly EventId[] | undefined;
  readonly tool: Tool;
  readonly mapFault: MapFault | undefined;
  readonly panel: Panel | undefined;
  /** On which half Measure was open last: there it opens again. */
  readonly measureTab: MeasureTab;
  /** Only what lies inside the map's frame; west, south, east, north in degrees. */
  readonly inViewOnly: boolean;
  readonly bounds: readonly [number, number, number, number] | undefined;
  readonly rulerPast: readonly Ruler[];
  readonly rulerFuture: readonly Ruler[];
  readonly convoyPast: readonly View['convoy'][];
  readonly convoyFuture: readonly View['convoy'][];
  readonly check: LegCheck | undefined;
  readonly notices: readonly Notice[];
  readonly camera: CameraMove | undefined;
  /** Where the next corner of the ruler would fall. */
  readonly aim: Vertex | undefined;
  /** The map's context menu, at a pixel of the map's frame. */
  readonly mapMenu: MapMenu | undefined;
  /** What a guided reading took over, to be given back when it is left. */
  readonly beforeStory: BeforeStory | undefined;
}

export type BeforeStory = Pick<View, 'span' | 'mode' | 'known' | 'filter' | 'selection'> & Pick<Live, 'shown' | 'bounds' | 'inViewOnly'>;

export interface MapMenu {
  readonly at: readonly [x: number, y: number];
  /** What it is about, snapped. */
  readonly vertex: Vertex;
}

/** A wish to move the camera, which the map carries out once; `serial` tells two equal wishes apart. */
export type CameraMove = { readonly serial: number } & (
  | { readonly type: 'home' }
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'fit'; readonly points: readonly LonLat[] }
  | { readonly type: 'show'; readonly at: LonLat }
  | { readonly type: 'frame'; readonly bounds: NonNullable<Live['bounds']> }
);

/** This browser's, not the link's. */
export interface Preferences {
  readonly theme: Theme | 'system';
  readonly units: 'km' | 'mi' | 'nmi';
  /** Whose clock the time axis shows: the data set's, UTC or this browser's. */
  readonly zone: 'data' | 'utc' | 'reader';
}

export interface State {
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
  /** Guided readings and the questions of the comparison arrive when a reader asks for them. */
  readonly stories: readonly Story[];
  readonly questions: readonly Question[] | undefined;
  /** Paces with their precedents; they arrive with the convoy panel. */
  readonly presets: readonly PacePreset[] | undefined;
  readonly view: View;
  readonly live: Live;
  readonly preferences: Preferences;
  /** What `system` means at this moment. */
  readonly systemTheme: Theme;
}
