import { PARTY_SLOTS } from '../domain/actor';
import { PALETTES, type Theme } from './palette';

/** Hands the palette to the page as custom properties: --ink, --party-teal … */
export function applyTheme(theme: Theme, root: HTMLElement): void {
  const { parties, ...colours } = PALETTES[theme];
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  for (const slot of PARTY_SLOTS) root.style.setProperty(`--party-${slot}`, parties[slot]);
  root.style.setProperty('color-scheme', theme);
  root.dataset['theme'] = theme;
}
