import type { Dataset } from '../domain/dataset';
import type { LonLat, PlaceId } from '../domain/place';
import type { Language } from '../domain/text';
import { derived } from '../state/derived';
import { dataset, type SeenEvent, type Stack, stacks } from '../state/selectors';
import type { State } from '../state/state';
import { type Box, shifted, square } from './box';
import { MESSAGES } from '../i18n/messages';
import { type Anchor, anchors, captionBox, firstZoom, type Label, visibleLabels, type Wording } from './labels';
import { project, type Point } from './mercator';
import { type Offset, place, type Wish } from './placement';
import { type Spot, spots, trackPoints } from './spots';
import { wordings } from './wordings';

/** How the map is seen: the zoom at which things were last arranged, and the diameter of a mark's disc, px. */
export interface Frame {
  readonly zoom: number;
  readonly markSize: 22 | 28;
}

export interface PlacedMark {
  readonly key: string;
  readonly at: LonLat;
  readonly offset: Offset;
  readonly place: PlaceId | undefined;
  readonly events: readonly [SeenEvent, ...SeenEvent[]];
  readonly selected: boolean;
}

/** Which names stand where, and which marks stand beside them. */
export interface Arrangement {
  readonly labels: readonly Label[];
  readonly marks: readonly PlacedMark[];
}

/** Names first, marks round them; the spots of all events of the data set are kept free, so that scrubbing moves no mark. */
export function arrangement(state: State, frame: Frame): Arrangement {
  const data = dataset(state);
  return data ? arranged(data, wordings(state, frame), state.view.language, stacks(state), selectedId(state), frame.zoom, frame.markSize) : NOTHING;
}

const NOTHING: Arrangement = { labels: [], marks: [] };

const sides = derived((data: Dataset, language: Language): ReadonlyMap<PlaceId, Anchor> => {
  const { zoom } = data.opening;
  const events = spots(data).map(({ at }) => project(at, zoom));
  return anchors([...data.places.values()], (item) => item.names[language], trackPoints(data, zoom), events, zoom);
});

const labelled = derived((data: Dataset, words: readonly Wording[], language: Language, zoom: number) => visibleLabels(words, sides(data, language), zoom));

const obstacles = derived((data: Dataset, labels: readonly Label[], language: Language, zoom: number): readonly Box[] => {
  const captions = [...data.places.values()].filter(({ kind }) => kind === 'region').map((item) => shifted(captionBox(MESSAGES[language].map.noExactPlace(item.names[language])), project(item.at, zoom)));
  const names = labels.map(({ place: { at }, box }) => shifted(box, project(at, zoom)));
  const drawn = [...data.places.values()].filter((item) => firstZoom(item) <= zoom);
  return [...names, ...captions, ...drawn.map((item) => square(project(item.at, zoom), item.rank === 1 ? 10 : 5))];
});

const soft = derived((data: Dataset, zoom: number): readonly Point[] => trackPoints(data, zoom));

const settled = derived((data: Dataset, labels: readonly Label[], language: Language, zoom: number, size: number) =>
  place(spots(data).map((spot) => wish(data, spot, zoom, size)), obstacles(data, labels, language, zoom), soft(data, zoom)),
);

const arranged = derived(
  (data: Dataset, words: readonly Wording[], language: Language, seen: readonly Stack[], selected: string | undefined, zoom: number, size: number): Arrangement => {
    const labels = labelled(data, words, language, zoom);
    const offsets = settled(data, labels, language, zoom, size);
    const standing = seen.flatMap((stack) => split(stack, selected)).map((mark): PlacedMark => ({ ...mark, offset: offsets.get(mark.key) ?? [0, 0] }));
    const alone = standing.find((mark) => mark.selected && !offsets.has(mark.key));
    if (!alone) return { labels, marks: standing };
    const others = standing.filter((mark) => mark !== alone);
    const taken = others.map((mark) => square(moved(project(mark.at, zoom), mark.offset), half(size)));
    const found = place([wish(data, alone, zoom, size)], [...obstacles(data, labels, language, zoom), ...taken], soft(data, zoom));
    return { labels, marks: [...others, { ...alone, offset: found.get(alone.key) ?? [0, 0] }] };
  },
);

/** The selected event of a stack is a mark of its own; the others stay together. */
function split(stack: Stack, selected: string | undefined): readonly Omit<PlacedMark, 'offset'>[] {
  const { key, at, place: where, events } = stack;
  const chosen = events.find(({ event }) => event.id === selected);
  if (!chosen || events.length === 1) return [{ key, at, place: where, events, selected: chosen !== undefined }];
  const [first, ...rest] = events.filter((seen) => seen !== chosen);
  const alone = { key: `selected ${key}`, at, place: where, events: [chosen] as const, selected: true };
  return first ? [{ key, at, place: where, events: [first, ...rest], selected: false }, alone] : [alone];
}

function wish(data: Dataset, { key, at, place: where }: Spot, zoom: number, size: number): Wish {
  const item = where && data.places.get(where);
  return { key, at: project(at, zoom), half: half(size), onSpot: !item || firstZoom(item) > zoom };
}

/** With its badges a disc of 22 px needs a square of 30. */
function half(size: number): number {
  return Math.round((size * 15) / 22);
}

function selectedId({ view }: State): string | undefined {
  return view.selection?.type === 'event' ? view.selection.id : undefined;
}

function moved([x, y]: Point, [dx, dy]: Offset): Point {
  return [x + dx, y + dy];
}
