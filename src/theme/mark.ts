import type { Actor, PartySlot } from '../domain/actor';
import type { EventKind } from '../domain/event';
import { badgesSvg } from './badges';
import { GLYPHS } from './glyphs';
import { PALETTES, type Palette, type Theme } from './palette';

/** Whose colour a mark wears: a slot, ink on paper for civilians, hatched grey when the party is not known. */
export type Party = PartySlot | 'civilians' | 'unknown';

/** How a mark is built, by what supports it. The words are those of evidence/support.ts. */
export const CONSTRUCTION = {
  'acknowledged by both sides': 'ringed',
  corroborated: 'solid',
  'several speakers, one outlet': 'hollow',
  'one side only': 'half',
  'single account': 'dashed',
  'not graded': 'dot',
  withdrawn: 'struck',
  denied: 'dotted',
  'not established': 'dotted',
} as const;
export type Construction = (typeof CONSTRUCTION)[keyof typeof CONSTRUCTION];

export interface MarkLook {
  readonly kind: EventKind;
  readonly support: keyof typeof CONSTRUCTION;
  readonly disputed: boolean;
  readonly unchecked: boolean;
  readonly party: Party;
}

/** The mark's half extent with ring, badges and casing, for a disc of 22 px. */
const MARK_REACH = 18;
const RADIUS = 10.1;

/** An event mark as an SVG document, transparent outside; `size` is the diameter of its disc in px, the picture is 36/22 of that. `plain`: in ink alone, for forced colours. */
export function markSvg(look: MarkLook, theme: Theme, size = 22, plain = false): string {
  const palette = plain ? inInk(PALETTES[theme]) : PALETTES[theme];
  const build = CONSTRUCTION[look.support];
  const side = Math.round((size * MARK_REACH * 2) / 22);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-18 -18 36 36" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    `<circle r="${build === 'ringed' ? 15.4 : build === 'dot' ? 7.5 : 12.6}" fill="${palette.ground}"/>`,
    body(look, build, palette),
    badgesSvg(look, palette),
    '</svg>',
  ].join('');
}

function inInk(palette: Palette): Palette {
  const { ink } = palette;
  const parties = { indigo: ink, teal: ink, ochre: ink, umber: ink, petrol: ink, violet: ink, moss: ink, rose: ink };
  return { ...palette, unknown: ink, parties };
}

/** For an `<img>`; needs `img-src data:`. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The party of an actor: civilians have no colour, a party without a slot is "unknown". */
export function partyOf(actor: Actor | undefined): Party {
  if (!actor) return 'unknown';
  return actor.side === 'civilian' ? 'civilians' : (actor.colour ?? 'unknown');
}

/** Another party before it in the data set's order has the same colour: its swatches are hollow, so that the two can be told apart. */
export function isHollow(actor: Actor, actors: Iterable<Actor>): boolean {
  for (const other of actors) {
    if (other.id === actor.id) return false;
    if (actor.colour !== undefined && partyOf(other) === actor.colour) return true;
  }
  return false;
}

/** What stands for a party beside its name. */
export interface Swatch {
  readonly party: Party;
  readonly hollow: boolean;
}

export function swatchOf(actor: Actor | undefined, actors: ReadonlyMap<unknown, Actor>): Swatch {
  const party = partyOf(actor);
  return { party, hollow: party === 'civilians' || (actor !== undefined && isHollow(actor, actors.values())) };
}

/** The colour of a party's strokes. */
export function partyColour(party: Party, palette: Palette): string {
  return party === 'civilians' ? palette.ink : party === 'unknown' ? palette.unknown : palette.parties[party];
}

function body(look: MarkLook, build: Construction, palette: Palette): string {
  const colour = partyColour(look.party, palette);
  const filled = look.party !== 'civilians';
  const glyph = (stroke: string, clip = ''): string => `<path d="${GLYPHS[look.kind]}" stroke="${stroke}" stroke-width="1.8"${clip}/>`;
  const ring = (width: number, more = ''): string => `<circle r="${RADIUS}" stroke="${colour}" stroke-width="${width}"${more}/>`;
  const disc = filled ? `<circle r="11" fill="${colour}"/>` : `<circle r="9.4" stroke="${colour}" stroke-width="3.2"/>`;
  const onDisc = filled ? palette.ground : colour;
  const hatched = look.party === 'unknown' ? hatch(filled && (build === 'solid' || build === 'ringed' || build === 'dot') ? palette.ground : colour) : '';
  switch (build) {
    case 'ringed':
      return `${disc}${hatched}<circle r="13.4" stroke="${colour}" stroke-width="1.6"/>${glyph(onDisc)}`;
    case 'solid':
      return `${disc}${hatched}${glyph(onDisc)}`;
    case 'dot':
      return filled ? `<circle r="6" fill="${colour}"/>` : `<circle r="5" stroke="${colour}" stroke-width="2"/>`;
    case 'hollow':
      return `${hatched}${ring(1.8)}${glyph(colour)}`;
    case 'half': {
      const left = filled
        ? `<path d="M0-11A11 11 0 0 0 0 11Z" fill="${colour}"/>`
        : `<path d="M0-9.4A9.4 9.4 0 0 0 0 9.4" stroke="${colour}" stroke-width="3.2" stroke-linecap="butt"/>`;
      const clips = '<clipPath id="l"><path d="M-18-18H0V18H-18Z"/></clipPath><clipPath id="r"><path d="M0-18H18V18H0Z"/></clipPath>';
      return `${clips}${hatched}${left}${ring(1.8)}${glyph(onDisc, ' clip-path="url(#l)"')}${glyph(colour, ' clip-path="url(#r)"')}`;
    }
    case 'dashed':
      return `${hatched}${ring(1.8, ' stroke-dasharray="3.2 2.4" pathLength="61.6" stroke-linecap="butt"')}${glyph(colour)}`;
    case 'dotted':
      return `${hatched}${ring(1.8, ' stroke-dasharray="1 2" pathLength="63" stroke-linecap="butt"')}${glyph(colour)}`;
    case 'struck':
      return `<g opacity=".5">${hatched}${ring(1.8)}${glyph(colour)}</g><path d="M-11 11 11-11" stroke="${colour}" stroke-width="1.8"/>`;
  }
}

function hatch(colour: string): string {
  const lines = [-12, -8, -4, 0, 4, 8, 12].map((x) => `M${x - 11} 11 ${x + 11}-11`).join('');
  return `<clipPath id="h"><circle r="10.4"/></clipPath><path d="${lines}" stroke="${colour}" stroke-width="1" opacity=".45" clip-path="url(#h)"/>`;
}
