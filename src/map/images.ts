import type { EventKind } from '../domain/event';
import { type MarkLook, markSvg, type Party, partyColour } from '../theme/mark';
import { PALETTES, type Theme } from '../theme/palette';
import type { Segment } from './features/parties';
import { type ChangedLook, changedSvg, type RingLook, ringSvg } from './holding-ring';
import type { Offset } from './placement';

/**
 * Every picture on the map has an id that says how to draw it; the style appends the theme.
 * So one image exists for each combination in use, drawn when the map first asks for it.
 */
export const imageId = {
  mark: (look: MarkLook, size: number): string => ['mark', look.kind, look.support, look.disputed ? 1 : 0, look.unchecked ? 1 : 0, look.party, size].join('|'),
  stack: (parts: readonly Segment[], size: number): string =>
    ['stack', parts.map(({ party, hollow, share }) => `${party} ${hollow ? 1 : 0} ${share}`).join(','), size].join('|'),
  leader: ([x, y]: Offset, size: number, fromDot: boolean): string => ['leader', x, y, size, fromDot ? 1 : 0].join('|'),
  ring: (look: RingLook): string => ['ring', look.value, look.party, look.present.join(','), look.side].join('|'),
  changed: (look: ChangedLook): string =>
    ['changed', look.value, look.party, look.before.value, look.before.party, look.present.join(','), look.side].join('|'),
  /** The soft ring of a mark of so many px. */
  soft: (size: number): string => ['soft', size].join('|'),
  hollow: (party: Party): string => ['hollow', party].join('|'),
  focus: (how: 'selected' | 'hovered', radius: number): string => ['focus', how, radius].join('|'),
  hatch: (party: Party): string => ['hatch', party].join('|'),
  /** Nothing, so wide and so high, px. */
  blank: (width: number, height: number): string => ['blank', width, height].join('|'),
  dot: 'dot',
};

/** The SVG of an image id with its theme at the end; undefined for an id that is not ours. */
export function imageSvg(id: string): string | undefined {
  const parts = id.split('|');
  const last = parts.at(-1);
  if (last !== 'light' && last !== 'dark') return undefined;
  const [noun, a = '', b = '', c = '', d = '', e = '', f = ''] = parts;
  switch (noun) {
    case 'mark':
      return markSvg(
        { kind: a as EventKind, support: b as MarkLook['support'], disputed: c === '1', unchecked: d === '1', party: e as Party },
        last,
        Number(f),
      );
    case 'stack':
      return stackSvg(a.split(',').map(segmentOf), last, Number(b));
    case 'leader':
      return leaderSvg([Number(a), Number(b)], last, Number(c), d === '1');
    case 'ring':
      return ringSvg(
        { value: a as RingLook['value'], party: b as Party, present: c === '' ? [] : (c.split(',') as Party[]), side: d as RingLook['side'] },
        PALETTES[last],
      );
    case 'changed':
      return changedSvg(
        {
          value: a as RingLook['value'],
          party: b as Party,
          before: { value: c as RingLook['value'], party: d as Party },
          present: e === '' ? [] : (e.split(',') as Party[]),
          side: f as RingLook['side'],
        },
        PALETTES[last],
      );
    case 'soft':
      return softSvg(last, Number(a));
    case 'hollow':
      return hollowSvg(a as Party, last);
    case 'focus':
      return focusSvg(a as 'selected' | 'hovered', Number(b), last);
    case 'blank':
      return `<svg xmlns="http://www.w3.org/2000/svg" width="${Number(a)}" height="${Number(b)}"/>`;
    case 'dot':
      return dotSvg(last);
    case 'hatch':
      return hatchSvg(a as Party, last);
    default:
      return undefined;
  }
}

function segmentOf(text: string): Segment {
  const [party = '', hollow, share] = text.split(' ');
  return { party: party as Segment['party'], hollow: hollow === '1', share: Number(share) };
}

/** Several events at one spot: a disc of paper for their number, the parties as arcs round it. */
function stackSvg(parts: readonly Segment[], theme: Theme, size: number): string {
  const palette = PALETTES[theme];
  const side = Math.round((size * 36) / 22);
  const gap = parts.length > 1 ? 0.55 : 0;
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  let from = 0;
  const arcs = parts.map(({ party, hollow, share }) => {
    const dash = `pathLength="${whole}" stroke-dasharray="${(share - gap).toFixed(2)} ${(whole - share + gap).toFixed(2)}" stroke-dashoffset="${-(from + gap / 2)}" transform="rotate(-90)"`;
    from += share;
    const colour = party === 'others' ? palette.muted : partyColour(party, palette);
    const arc = (radius: number, width: number): string => `<circle r="${radius}" stroke="${colour}" stroke-width="${width}" ${dash}/>`;
    return hollow ? arc(13.3, 1.2) + arc(10.4, 1.2) : arc(11.85, 4.1);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-18 -18 36 36" fill="none"><circle r="15.2" fill="${palette.ground}"/><circle r="11" fill="${palette.panel}"/>${arcs.join('')}</svg>`;
}

/** px round a leader for its casing. */
const CASING = 2;

/** A hair line to the edge of a mark that stands beside its spot; from the ring's edge where there is a dot. Its picture is no larger than the line, with its middle half way. */
function leaderSvg([x, y]: Offset, theme: Theme, size: number, fromDot: boolean): string {
  const palette = PALETTES[theme];
  const length = Math.hypot(x, y);
  const [width, height] = [Math.abs(x) + 2 * CASING, Math.abs(y) + 2 * CASING];
  const end = Math.max(0, length - size / 2 - 1) / length;
  const start = Math.min(end, fromDot ? 10 / length : 0);
  const at = (t: number): string => `${(x * t).toFixed(1)} ${(y * t).toFixed(1)}`;
  const line = (colour: string, width: number): string => `<path d="M${at(start)} ${at(end)}" stroke="${colour}" stroke-width="${width}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${Math.min(0, x) - CASING} ${Math.min(0, y) - CASING} ${width} ${height}" fill="none" stroke-linecap="round">${line(palette.ground, 3)}${line(palette.ink, 0.9)}</svg>`;
}

/** Outside the outline, which is the support's, and of nobody's colour. */
function softSvg(theme: Theme, size: number): string {
  const side = Math.round((size * 42) / 22);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-21 -21 42 42" fill="none"><circle r="17.8" stroke="${PALETTES[theme].muted}" stroke-width="5.6" opacity=".3"/></svg>`;
}

/** One of two positions that cannot both be right. */
function hollowSvg(party: Party, theme: Theme): string {
  const palette = PALETTES[theme];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="-10 -10 20 20"><circle r="9" fill="${palette.ground}"/><circle r="6.6" fill="none" stroke="${partyColour(party, palette)}" stroke-width="2.2"/></svg>`;
}

function focusSvg(how: 'selected' | 'hovered', radius: number, theme: Theme): string {
  const palette = PALETTES[theme];
  const half = radius + 4;
  const ring =
    how === 'selected'
      ? `<circle r="${radius}" stroke="${palette.ground}" stroke-width="7"/><circle r="${radius}" stroke="${palette.accent}" stroke-width="3"/>`
      : `<circle r="${radius}" stroke="${palette.ground}" stroke-width="3.5"/><circle r="${radius}" stroke="${palette.ink}" stroke-width="1.5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${half * 2}" height="${half * 2}" viewBox="${-half} ${-half} ${half * 2} ${half * 2}" fill="none">${ring}</svg>`;
}

function hatchSvg(party: Party, theme: Theme): string {
  const colour = partyColour(party, PALETTES[theme]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="6" viewBox="0 0 6 6"><path d="M-1 1 1-1M0 6 6 0M5 7 7 5" stroke="${colour}" stroke-width="1"/></svg>`;
}

/** A town for orientation. */
function dotSvg(theme: Theme): string {
  const palette = PALETTES[theme];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="6" viewBox="-3 -3 6 6"><circle r="2.6" fill="${palette.ground}"/><circle r="1.5" fill="${palette.muted}"/></svg>`;
}
