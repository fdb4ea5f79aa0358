import type { State } from '../../state/state';
import { arrangement, type Frame } from '../arrangement';
import { type Box, crosses, overlap, shifted } from '../box';
import { project } from '../mercator';
import type { Line } from './captions';
import { captions } from './noted';

/** Something of the map that takes up room, px of the world at the frame's zoom; a leader is a line. */
export type Part =
  | { readonly kind: 'name' | 'mark' | 'caption'; readonly key: string; readonly box: Box }
  | { readonly kind: 'leader'; readonly key: string; readonly line: Line };

/** Everything that we place ourselves: names with the words under them, marks with their captions, leaders, the ruler's figures and the band's words. */
export function parts(state: State, frame: Frame): readonly Part[] {
  const { labels, marks } = arrangement(state, frame);
  const noted = captions(state, frame);
  return [
    ...labels.map(({ place: { id, at }, box }): Part => ({ kind: 'name', key: id, box: shifted(box, project(at, frame.zoom)) })),
    ...marks.flatMap(({ key, boxes: [disc, ...words] }): readonly Part[] => [
      ...(disc ? [{ kind: 'mark', key, box: disc } as const] : []),
      ...words.map((box) => ({ kind: 'caption', key, box }) as const),
    ]),
    ...noted.map(({ key, box }): Part => ({ kind: 'caption', key, box })),
    ...[...marks, ...noted].flatMap(({ key, leader }): readonly Part[] => (leader ? [{ kind: 'leader', key, line: leader }] : [])),
  ];
}

/** Pairs of parts one of which covers the other, as far as they can be seen: words and marks never, a leader neither words nor another's mark. */
export function overlaps(state: State, frame: Frame): readonly (readonly [string, string])[] {
  const all = parts(state, frame).filter((part) => !frame.screen || inside(part, frame.screen.edge));
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .flatMap((other): readonly (readonly [string, string])[] => (meet(one, other) ? [[`${one.kind} ${one.key}`, `${other.kind} ${other.key}`]] : [])),
  );
}

function inside(part: Part, edge: Box): boolean {
  return 'box' in part ? overlap(part.box, edge) > 0 : crosses(edge, ...part.line);
}

function meet(one: Part, other: Part): boolean {
  if ('box' in one && 'box' in other) return overlap(one.box, other.box) > 0;
  if ('line' in one && 'line' in other) return false;
  const [box, line] = 'box' in one ? [one, other] : [other, one];
  return 'box' in box && 'line' in line && box.key !== line.key && crosses(box.box, ...line.line);
}
