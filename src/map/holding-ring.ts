import { type Party, partyColour } from '../theme/mark';
import type { Palette } from '../theme/palette';

export interface RingLook {
  readonly value: 'held' | 'said' | 'disputed' | 'left';
  readonly party: Party;
  /** Others reported there, drawn as small dots on the side away from the name. */
  readonly present: readonly Party[];
  readonly side: 'west' | 'east';
}

const RADIUS = 7.5;

/** A holder that changed inside the window: `before` is who held it at its start. */
export interface ChangedLook extends RingLook {
  readonly before: Pick<RingLook, 'value' | 'party'>;
}

/** Who holds a place, as a ring of 15 px round its dot: whole = held, dashed = said by one side or one voice, half = disputed, grey dashes = left. */
export function ringSvg(look: RingLook, palette: Palette): string {
  return svg(look, ring(look, partyColour(look.party, palette), palette.unknown), palette);
}

/** The same where the holder changed inside the window: the left half is who held it before, thin; the right half who came after, with a notch between. */
export function changedSvg(look: ChangedLook, palette: Palette): string {
  const { before } = look;
  const left = half(-1, before, before.value === 'left' ? palette.unknown : partyColour(before.party, palette), 1.7);
  const right = half(1, look, look.value === 'left' ? palette.unknown : partyColour(look.party, palette), 3.1);
  return svg(look, left + right, palette);
}

function svg(look: RingLook, drawn: string, palette: Palette): string {
  const x = look.side === 'west' ? -13.5 : 13.5;
  const dots = look.present.slice(0, 3).map((party, i, all) => presentDot(x, (i - (all.length - 1) / 2) * 7, partyColour(party, palette), palette.ground));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="-20 -20 40 40" fill="none">',
    ...dots,
    `<circle r="10.6" fill="${palette.ground}"/>`,
    drawn,
    '</svg>',
  ].join('');
}

const DASHES: Readonly<Record<RingLook['value'], string>> = {
  held: '',
  said: ' stroke-dasharray="5 2"',
  disputed: ' stroke-dasharray="2 1.4"',
  left: ' stroke-dasharray="3 2.6"',
};

function half(side: -1 | 1, { value }: Pick<RingLook, 'value'>, colour: string, width: number): string {
  return `<path d="M${side * 1.2}-${RADIUS}A${RADIUS} ${RADIUS} 0 0 ${side < 0 ? 0 : 1} ${side * 1.2} ${RADIUS}" stroke="${colour}" stroke-width="${width}"${DASHES[value]}/>`;
}

function ring({ value }: RingLook, colour: string, unknown: string): string {
  const circle = (stroke: string, more = ''): string => `<circle r="${RADIUS}" stroke="${stroke}" stroke-width="2.6"${more}/>`;
  switch (value) {
    case 'held':
      return circle(colour);
    case 'said':
      return circle(colour, ' stroke-dasharray="5 2" pathLength="49"');
    case 'disputed':
      return `<path d="M-1-${RADIUS}A${RADIUS} ${RADIUS} 0 0 0-1 ${RADIUS}" stroke="${colour}" stroke-width="2.6"/><path d="M1-${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 1 ${RADIUS}" stroke="${unknown}" stroke-width="2.6" stroke-dasharray="2 1.4"/>`;
    case 'left':
      return circle(unknown, ' stroke-dasharray="3 2.6" pathLength="44.8"');
  }
}

function presentDot(x: number, y: number, colour: string, ground: string): string {
  return `<circle cx="${x}" cy="${y}" r="3.8" fill="${ground}"/><circle cx="${x}" cy="${y}" r="2.6" fill="${colour}"/>`;
}
