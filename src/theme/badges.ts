import type { Palette } from './palette';

export const UNEQUAL = 'M-2.7-1.1H2.7M-2.7 1.3H2.7M1.5-3.2-1.5 3.4';
export const QUESTION = 'M-1.6-1.3C-1.6-3.6 1.7-3.6 1.7-1.4 1.7.1 0 0 0 1.4M0 3.1V3.2';

/** What is wrong with an event: ≠ top right when something is disputed, a dotted ? bottom right when someone tried and could not check. */
export function badgesSvg(look: { readonly disputed: boolean; readonly unchecked: boolean }, palette: Palette): string {
  const badge = (y: number, glyph: string, dashes: string): string =>
    `<g transform="translate(9.6 ${y})"><circle r="7.2" fill="${palette.ground}"/><circle r="5.6" fill="${palette.panel}" stroke="${palette.ink}" stroke-width="1.1"${dashes}/><path d="${glyph}" stroke="${palette.ink}" stroke-width="1.25"/></g>`;
  const disputed = look.disputed ? badge(-9.6, UNEQUAL, '') : '';
  const unchecked = look.unchecked ? badge(9.6, QUESTION, ' stroke-dasharray="1 2" pathLength="36" stroke-linecap="butt"') : '';
  return disputed + unchecked;
}
