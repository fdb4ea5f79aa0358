import type { Place, PlaceId } from '../domain/place';
import { type Box, grown, holds, overlap, shifted } from './box';
import { type Point, project } from './mercator';
import { outside, type Screen, seen, whole } from './screen';
import { textWidth } from './text-width';

export type Anchor = 'left' | 'right' | 'top' | 'bottom';
export type Rank = Place['rank'];

/** What stands at a place: its name, under it perhaps the words of who holds it. */
export interface Wording {
  readonly place: Place;
  readonly name: string;
  /** The name in a second script, or ''. */
  readonly script: string;
  readonly words: string;
  /** What is kept free for two lines of words whatever they are now, px, so that scrubbing moves nothing; 0: only what they need. */
  readonly room: number;
  /** It has its point in common with another place; the ring of the outer one, and so the text of both, stands farther out. */
  readonly shares: 'inner' | 'outer' | undefined;
}

export interface Label extends Wording {
  /** Which side of the text is at the dot: `left` puts the name to the right. */
  readonly anchor: Anchor;
  /** Round the dot, px. */
  readonly box: Box;
}

export const NAME_SIZE: Readonly<Record<Rank, number>> = { 1: 14, 2: 12, 3: 11 };
/** Size of the words under a name, px: 85 % of it, and readable also under a small one. */
export function wordsSize(rank: Rank): number {
  return Math.max(10.5, NAME_SIZE[rank] * 0.85);
}
/** From the dot's middle to the text, px: past the ring where there is one. */
const GAP: Readonly<Record<Rank, number>> = { 1: 13, 2: 12, 3: 8 };
/** Farther out where the ring is. */
export function gapOf({ rank }: Place, shares: Wording['shares']): number {
  return GAP[rank] + (shares ? 10 : 0);
}
const SIDES: readonly Anchor[] = ['left', 'right', 'bottom', 'top'];

/** The zoom from which a place is drawn at all: villages of rank 2 from 6, rank 3 from 7.5, camps, airfields and junctions beside a town from 10; never a computed one or a region. */
export function firstZoom(place: Place): number {
  if (place.computed || place.kind === 'region') return Number.POSITIVE_INFINITY;
  if (place.near || place.kind === 'airfield') return 10;
  if (place.rank === 3 || place.kind === 'junction') return 7.5;
  return place.rank === 2 && place.kind !== 'town' ? 6 : 0;
}

/** The label's rectangle round its dot. */
function labelBox({ place, name, script, words, room, shares }: Wording, anchor: Anchor): Box {
  const size = NAME_SIZE[place.rank];
  const lines = words === '' ? [] : words.split('\n');
  const width = Math.max(
    textWidth(name, size, place.rank === 1 ? 600 : 400),
    textWidth(script, size),
    room,
    ...lines.map((line) => textWidth(line, wordsSize(place.rank))),
  );
  const height = size * 1.25 + Math.max(lines.length, room > 0 ? 2 : 0) * wordsSize(place.rank) * 1.25 + (script ? size * 1.35 : 0);
  const gap = gapOf(place, shares);
  switch (anchor) {
    case 'left':
      return { left: gap, right: gap + width, top: -height / 2, bottom: height / 2 };
    case 'right':
      return { left: -gap - width, right: -gap, top: -height / 2, bottom: height / 2 };
    case 'top':
      return { left: -width / 2, right: width / 2, top: gap, bottom: gap + height };
    case 'bottom':
      return { left: -width / 2, right: width / 2, top: -gap - height, bottom: -gap };
  }
}

export const CAPTION_SIZE = 11;

/** The rectangle of the words under the mark of an event without an exact place, round its point; `top`: the mark's lower edge. */
export function captionBox(text: string, top: number): Box {
  const half = Math.min(textWidth(text, CAPTION_SIZE), 14 * CAPTION_SIZE) / 2;
  return { left: -half, right: half, top, bottom: top + (textWidth(text, CAPTION_SIZE) > 14 * CAPTION_SIZE ? 30 : 16) };
}

/**
 * The side on which each name stands, chosen once for a data set at its opening zoom and then left alone:
 * the least cluttered of east, west, north and south. Clutter is other places, names already set, and points (px at that zoom) of tracks and events;
 * the sides of `fixed` are kept.
 */
export function anchors(
  places: readonly Place[],
  name: (place: Place) => string,
  tracks: readonly Point[],
  events: readonly Point[],
  zoom: number,
  fixed: ReadonlyMap<PlaceId, Anchor>,
): ReadonlyMap<PlaceId, Anchor> {
  const drawn = places.filter((place) => firstZoom(place) < Number.POSITIVE_INFINITY).toSorted(byRank);
  const dots = drawn.map((place) => ({ place, at: project(place.at, zoom) }));
  const set: Box[] = [];
  const chosen = new Map<PlaceId, Anchor>();
  for (const { place, at } of dots) {
    const wording = { place, name: name(place), script: '', words: '', room: place.rank === 1 ? 150 : 0, shares: undefined };
    const others = dots.filter((dot) => dot.place !== place && !same(dot.at, at)).map((dot) => dot.at);
    const scores = SIDES.map((anchor, preference) => {
      const box = shifted(labelBox(wording, anchor), at);
      const crossed = set.reduce((sum, other) => sum + overlap(box, other), 0);
      const hit = others.filter((dot) => holds(grown(box, 4), dot)).length;
      const touched =
        tracks.filter((point) => holds(box, point)).length * 4 + events.filter((point) => !same(point, at) && holds(grown(box, 8), point)).length * 8;
      return { anchor, score: crossed / 20 + hit * 30 + touched + preference * (anchor === 'top' || anchor === 'bottom' ? 9 : 3) };
    });
    const [best] = scores.toSorted((a, b) => a.score - b.score);
    const anchor = fixed.get(place.id) ?? best?.anchor ?? 'left';
    chosen.set(place.id, anchor);
    set.push(shifted(labelBox(wording, anchor), at));
  }
  return chosen;
}

/**
 * The names that stand at a zoom without running into each other, the more important first. Where a name would be cut by the frame or by something over
 * the map, or lie on another place's dot, its other sides are tried; a name of which only a piece could be seen is left out, unless it is of a place of the story.
 */
export function visibleLabels(wordings: readonly Wording[], side: ReadonlyMap<PlaceId, Anchor>, zoom: number, screen?: Screen): readonly Label[] {
  const shown: { readonly label: Label; readonly box: Box }[] = [];
  const drawn = wordings
    .filter(({ place }) => firstZoom(place) <= zoom)
    .map((wording) => {
      const preferred = side.get(wording.place.id) ?? 'left';
      const at = project(wording.place.at, zoom);
      return { wording, at, preferred, usual: shifted(labelBox(wording, preferred), at) };
    });
  const onDot = (box: Box, own: Point): boolean => drawn.some(({ at }) => !same(at, own) && holds(grown(box, 4), at));
  const all = drawn.map((label): Candidate => {
    const { at, usual } = label;
    const inView = !screen || seen(screen, at);
    const cut = screen !== undefined && !(inView && whole(screen, usual));
    return { ...label, turns: inView && (cut || onDot(usual, at)), stays: !cut || (inView ? label.wording.place.rank === 1 : outside(screen, usual)) };
  });
  // of equals, those that may stand where they always stand come first
  for (const { wording, at, preferred, turns, stays } of all.toSorted(
    (a, b) => a.wording.place.rank - b.wording.place.rank || Number(a.turns) - Number(b.turns) || byRank(a.wording.place, b.wording.place),
  )) {
    const there = (anchor: Anchor): Box => shifted(labelBox(wording, anchor), at);
    const free = (anchor: Anchor): boolean => shown.every((other) => overlap(other.box, there(anchor)) === 0);
    const better = (anchor: Anchor): boolean => (!screen || whole(screen, there(anchor))) && free(anchor) && !onDot(there(anchor), at);
    // of two places on one point the first leaves the sides free, the second takes what is left
    const seeks = turns || (wording.shares === 'outer' && !free(preferred));
    const anchor =
      (seeks ? (wording.shares === 'inner' ? SIDES.toReversed() : SIDES).find(better) : undefined) ?? (stays && free(preferred) ? preferred : undefined);
    if (anchor) shown.push({ label: { ...wording, anchor, box: labelBox(wording, anchor) }, box: grown(there(anchor), 2) });
  }
  return shown.map(({ label }) => label);
}

interface Candidate {
  readonly wording: Wording;
  readonly at: Point;
  readonly preferred: Anchor;
  /** Looks for another side. */
  readonly turns: boolean;
  /** Where none is better, stands on its usual side. */
  readonly stays: boolean;
}

/** The more important first; a camp after its town. */
export function byRank(a: Place, b: Place): number {
  return (
    a.rank - b.rank ||
    Number(a.near !== undefined) - Number(b.near !== undefined) ||
    Number(b.kind === 'town') - Number(a.kind === 'town') ||
    (a.id < b.id ? -1 : 1)
  );
}

function same(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < 1 && Math.abs(a[1] - b[1]) < 1;
}
