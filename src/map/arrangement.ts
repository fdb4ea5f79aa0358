import type { Dataset } from '../domain/dataset';
import type { LonLat, Place, PlaceId } from '../domain/place';
import type { Language } from '../domain/text';
import { MAP_WORDS } from '../i18n/map-words';
import { derived } from '../state/derived';
import { selectedVersions } from '../state/positions';
import { dataset, type SeenEvent, type Stack, stacks } from '../state/selectors';
import type { State } from '../state/state';
import { type Box, holds, shifted, square } from './box';
import { type Anchor, anchors, captionBox, firstZoom, type Label, visibleLabels, type Wording } from './labels';
import { type Point, project } from './mercator';
import { bandRoom } from './place/band-room';
import { relief } from './place/relief';
import { boxesAt, clear, leader, type Offset, place, type Wish } from './placement';
import type { Screen } from './screen';
import { gatheredInto, ownSpots, type Spot, softSpots, spots, trackPoints } from './spots';
import { wordings } from './wordings';

/** How the map is seen: the zoom at which things were last arranged, and the diameter of a mark's disc, px. */
export interface Frame {
  readonly zoom: number;
  readonly markSize: 22 | 28;
  /** Undefined: endless and uncovered. */
  readonly screen?: Screen | undefined;
  readonly moving?: boolean;
}

export interface PlacedMark {
  readonly key: string;
  readonly at: LonLat;
  readonly offset: Offset;
  /** A dot is drawn at the point from which the mark had to step out. */
  readonly fromDot: boolean;
  readonly place: PlaceId | undefined;
  readonly events: readonly [SeenEvent, ...SeenEvent[]];
  readonly selected: boolean;
  /** Says that it has no exact place; once for each such area. */
  readonly captioned: boolean;
  /** What it takes up, px of the world at the frame's zoom: first the mark, then perhaps its words. */
  readonly boxes: readonly Box[];
  /** The hair line from its spot, where it stands beside it. */
  readonly leader: readonly [Point, Point] | undefined;
}

/** Which names stand where, and which marks stand beside them. */
export interface Arrangement {
  readonly labels: readonly Label[];
  readonly marks: readonly PlacedMark[];
  /** What the dots of places take up, with a ring round them. */
  readonly dots: readonly Box[];
}

/** Names first, marks round them; the spots of all events of the data set are kept free, so that scrubbing moves no mark. */
export function arrangement(state: State, frame: Frame): Arrangement {
  const data = dataset(state);
  if (!data) return NOTHING;
  const { zoom, markSize, screen } = frame;
  return arranged(
    data,
    wordings(state, frame),
    state.view.language,
    stacks(state),
    selectedId(state),
    selectedVersions(state),
    bandRoom(state, zoom),
    zoom,
    markSize,
    screen,
  );
}

const NOTHING: Arrangement = { labels: [], marks: [], dots: [] };

/** What lies beside a town has its name's side chosen at a zoom at which the two are apart. */
const CLOSE_UP = 10;

const sides = derived((data: Dataset, language: Language): ReadonlyMap<PlaceId, Anchor> => {
  const { zoom } = data.opening;
  const eventsAt = (at: number) => spots(data).map((spot) => project(spot.at, at));
  const name = (item: Place): string => item.names[language];
  const [near, far] = [[...data.places.values()], [...data.places.values()].filter((item) => firstZoom(item) < CLOSE_UP)];
  const chosen = anchors(far, name, trackPoints(data, zoom), eventsAt(zoom), zoom, new Map());
  return anchors(near, name, trackPoints(data, CLOSE_UP + 1), eventsAt(CLOSE_UP + 1), CLOSE_UP + 1, chosen);
});

const labelled = derived((data: Dataset, words: readonly Wording[], language: Language, zoom: number, screen: Screen | undefined) =>
  visibleLabels(words, sides(data, language), zoom, screen),
);

const obstacles = derived((data: Dataset, labels: readonly Label[], zoom: number): readonly Box[] => {
  const names = labels.map(({ place: { at }, box }) => shifted(box, project(at, zoom)));
  return [...names, ...dots(data, zoom)];
});

/** What a dot takes up with a ring round it. */
const dots = derived((data: Dataset, zoom: number): readonly Box[] =>
  [...data.places.values()].filter((item) => firstZoom(item) <= zoom).map((item) => square(project(item.at, zoom), item.rank === 3 ? 5 : 10)),
);

const soft = derived((data: Dataset, zoom: number): readonly Point[] => trackPoints(data, zoom));

const settled = derived((data: Dataset, labels: readonly Label[], language: Language, zoom: number, size: number, screen: Screen | undefined) =>
  place(
    ownSpots(data, zoom, size).map((spot) => wish(data, spot, language, zoom, size)),
    obstacles(data, labels, zoom),
    soft(data, zoom),
    screen,
  ),
);

const arranged = derived(
  (
    data: Dataset,
    words: readonly Wording[],
    language: Language,
    seen: readonly Stack[],
    selected: string | undefined,
    versions: Versions,
    band: readonly Box[],
    zoom: number,
    size: number,
    screen: Screen | undefined,
  ): Arrangement => {
    const labels = labelled(data, words, language, zoom, screen);
    const offsets = settled(data, labels, language, zoom, size, screen);
    const fromDot = (at: LonLat): boolean => dots(data, zoom).some((box) => holds(box, project(at, zoom)));
    const hollow = versions?.kind === 'apart' ? versions.pair.map(({ at }) => square(project(at, zoom), HOLLOW_PX)) : [];
    const hard = [...obstacles(data, labels, zoom), ...hollow, ...band];
    const asked = (mark: Unboxed): Wish => wish(data, mark, language, zoom, size, mark.captioned);
    const far = (mark: Unboxed): boolean => Math.hypot(...mark.offset) > asked(mark).half + FAR_PX;
    const boxed = (mark: Unboxed): PlacedMark => {
      const wished = asked(mark);
      const beside = !wished.caption && (mark.offset[0] !== 0 || mark.offset[1] !== 0);
      return { ...mark, boxes: boxesAt(wished, mark.offset), leader: beside ? leader(wished, mark.offset) : undefined };
    };
    const settle = (stacks: readonly Gathered[], silent: ReadonlySet<string>): readonly PlacedMark[] => {
      const standing = stacks
        .flatMap((stack) => split(stack, selected))
        .map(
          (mark): Unboxed => ({
            ...mark,
            captioned: mark.captioned && !silent.has(mark.key),
            offset: offsets.get(mark.key) ?? [0, 0],
            fromDot: fromDot(mark.at),
          }),
        );
      // what found no clean place near by among all the spots of the data set looks for one among those that show
      const unsettled = standing.filter(
        (mark) => !offsets.has(mark.key) || (mark.selected && hollow.length > 0) || far(mark) || !clear(asked(mark), mark.offset, hard),
      );
      if (unsettled.length === 0) return standing.map(boxed);
      const firm = standing.filter((mark) => !unsettled.includes(mark));
      // the busiest first; words without an exact place find room anywhere
      const order = unsettled
        .map((mark) => ({ wished: asked(mark), count: mark.events.length }))
        .toSorted((a, b) => Number(a.wished.caption !== undefined) - Number(b.wished.caption !== undefined) || b.count - a.count);
      const found = place(
        order.map(({ wished }) => wished),
        [...hard, ...firm.flatMap((mark) => boxesAt(asked(mark), mark.offset))],
        soft(data, zoom),
        screen,
      );
      const moved = unsettled.map((mark) => ({ ...mark, offset: found.get(mark.key) ?? mark.offset }));
      return [...firm, ...moved].map(boxed);
    };

    let stacks = gather(seen, gatheredInto(data, zoom, size));
    const silent = new Set<string>();
    let marks = settle(stacks, silent);
    // where there is no room for all, neighbours share a stack
    for (let round = 0; screen && round < ROUNDS; round++) {
      const helps = relief(
        marks,
        hard,
        screen.edge,
        (mark) => project(mark.at, zoom),
        (mark) => !inRegion(mark, data),
      );
      if (!helps) break;
      if (helps.into === undefined) silent.add(helps.key);
      else stacks = joined(stacks, helps.key, helps.into);
      marks = settle(stacks, silent);
    }
    return { labels, marks, dots: dots(data, zoom) };
  },
);

/** A mark farther off than so many px beyond its half side looks for a nearer place, though it may then move while time is scrubbed. */
const FAR_PX = 48;

type Versions = ReturnType<typeof selectedVersions>;

/** Half of what a hollow mark takes up, px: where the line between two of them ends. */
export const HOLLOW_PX = 9;

type Gathered = Omit<Stack, 'selected'>;

/** From afar the stacks of neighbouring places are one. */
function gather(stacks: readonly Stack[], into: ReadonlyMap<string, Spot>): readonly Gathered[] {
  const found = new Map<string, Gathered>();
  for (const { key, at, place: where, events } of stacks) {
    const spot = into.get(key) ?? { key, at, place: where };
    const known = found.get(spot.key);
    found.set(spot.key, known ? { ...spot, events: [...known.events, ...events] } : { ...spot, events });
  }
  return [...found.values()];
}

/** How often marks make room for each other at most. */
const ROUNDS = 10;

function inRegion({ place: where }: Spot, data: Dataset): boolean {
  return where !== undefined && data.places.get(where)?.kind === 'region';
}

function joined(stacks: readonly Gathered[], key: string, into: string): readonly Gathered[] {
  const gone = stacks.find((stack) => stack.key === key);
  return stacks.flatMap((stack) =>
    stack === gone ? [] : stack.key === into && gone ? [{ ...stack, events: [...stack.events, ...gone.events] as const }] : [stack],
  );
}

type Unboxed = Omit<PlacedMark, 'boxes' | 'leader'>;
type Standing = Omit<Unboxed, 'offset' | 'fromDot'>;

/** The selected event of a stack is a mark of its own; the others stay together. */
function split(stack: Gathered, selected: string | undefined): readonly Standing[] {
  const { key, at, place: where, events } = stack;
  const chosen = events.find(({ event }) => event.id === selected);
  if (!chosen || events.length === 1) return [{ key, at, place: where, events, selected: chosen !== undefined, captioned: true }];
  const [first, ...rest] = events.filter((seen) => seen !== chosen);
  const { event } = chosen;
  const alone = {
    key: `${ALONE}${key}`,
    at: event.at ?? at,
    place: event.where.place,
    events: [chosen] as const,
    selected: true,
    captioned: first === undefined,
  };
  return first ? [{ key, at, place: where, events: [first, ...rest], selected: false, captioned: true }, alone] : [alone];
}

function wish(data: Dataset, { key, at, place: where }: Spot, language: Language, zoom: number, size: number, captioned = true): Wish {
  const item = where && data.places.get(where);
  const words = MAP_WORDS[language];
  // room for what it says while its region is hatched, so that a mark does not move under the pointer
  const caption = captioned && item?.kind === 'region' && captionBox(words.somewhereIn(item.names[language]), softHalf(size));
  const room = softSpots(data, zoom, size).has(key.replace(ALONE, '')) ? softHalf(size) : half(size);
  return { key, at: project(at, zoom), half: room, onSpot: !item || firstZoom(item) > zoom, ...(caption && { caption }) };
}

/** Before the key of the spot that a selected event has left its stack. */
const ALONE = 'selected ';

/** With its soft ring a disc of 22 px needs a square of 42. */
export function softHalf(size: number): number {
  return Math.round((size * 21) / 22);
}

/** With its badges a disc of 22 px needs a square of 30. */
function half(size: number): number {
  return Math.round((size * 15) / 22);
}

function selectedId({ view }: State): string | undefined {
  return view.selection?.type === 'event' ? view.selection.id : undefined;
}
