import type { Actor, ActorId } from './actor';
import type { Brand } from './brand';
import type { Convoy, ConvoyId } from './convoy';
import type { EventId, MapEvent } from './event';
import type { LonLat, Place, PlaceId } from './place';
import type { Source, SourceId } from './source';
import type { StoryOffer } from './story';
import type { Language, Text } from './text';
import type { Track } from './track';
import type { Instant, Span } from './when';

export type DatasetId = Brand<string, 'DatasetId'>;

/** A stretch of time worth a button. */
export interface Stretch extends Span {
  readonly id: string;
  readonly title: Text;
}

/** A moment of the second clock worth a button. */
export interface NamedClock {
  readonly title: Text;
  readonly at: Instant;
}
/** The files that every statement rests on. */
export const CORE_FILES = ['dataset.json', 'events.geojson', 'places.geojson', 'sources.json', 'actors.json'] as const;

/** The files without which a data set still says something true. */
export const SPARE_FILES = ['tracks.geojson', 'convoys.json'] as const;
export type SpareFile = (typeof SPARE_FILES)[number];

export interface Dataset {
  readonly id: DatasetId;
  readonly title: Text;
  readonly summary: Text;
  readonly edition: { readonly number: string; readonly date: string };
  readonly timeZone: string;
  readonly licence: string;
  readonly redistribute: boolean;
  readonly attribution: Text;
  readonly languages: readonly Language[];
  /** What the answer sentence is about. */
  readonly focus: { readonly place: PlaceId; readonly convoy: ConvoyId | undefined };
  readonly opening: { readonly center: LonLat; readonly zoom: number; readonly span: Span; readonly event: EventId | undefined };
  /** What the time axis shows on opening. */
  readonly shown: Span;
  readonly stretches: readonly Stretch[];
  readonly clocks: readonly NamedClock[];
  /** Guided readings, each a file of its own. */
  readonly stories: readonly StoryOffer[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In order of time. */
  readonly events: readonly MapEvent[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly tracks: readonly Track[];
  readonly convoys: readonly Convoy[];
  /** Files that did not arrive or cannot be used: what they would have held is not known, which is not the same as none. */
  readonly absent: ReadonlySet<SpareFile>;
}
