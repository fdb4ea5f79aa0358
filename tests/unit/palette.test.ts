import { describe, expect, it } from 'vitest';
import { PARTY_SLOTS } from '../../src/domain/actor';
import { PALETTES, type Theme } from '../../src/theme/palette';
import { ciede2000, contrast, difference, mix, SIGHTS } from '../fixtures/colour';

/** Relief at its darkest and brightest, and the wash of the chosen window: what text may lie on besides the plain grounds. */
const RELIEF = { light: { shadow: ['#8A6B42', 0.22], slope: ['#FFFFFF', 0.4] }, dark: { shadow: ['#000000', 0.45], slope: ['#B59F79', 0.13] } } as const;

describe('the measures themselves', () => {
  it('contrast of black and white is 21', () => expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6));

  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('CIEDE2000 of %j and %j, from the published test pairs', (a, b, expected) => expect(ciede2000(a, b)).toBeCloseTo(expected, 4));
});

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('the %s palette', (theme) => {
  const palette = PALETTES[theme];
  const grounds = [palette.ground, palette.outland, palette.panel, palette.sunk];
  const relief = Object.values(RELIEF[theme]).map(([colour, opacity]) => mix(palette.ground, colour, opacity));
  const wash = mix(palette.sunk, palette.accent, 0.13);
  const least = (colour: string, on: readonly string[]): number => Math.min(...on.map((ground) => contrast(colour, ground)));

  it.each([
    ['ink', palette.ink, 9.2, [...grounds, ...relief, palette.water, wash]],
    ['muted', palette.muted, 4.79, [...grounds, ...relief, palette.water, wash]],
    ['accent', palette.accent, 4.5, [...grounds, ...relief, palette.water]],
    ['accent on the wash of the window', palette.accent, 4.4, [wash]],
    ['the lettering of water', palette.waterLabel, 4.5, [...grounds, ...relief, palette.water]],
    ['unknown', palette.unknown, 4.4, grounds],
    ['what stands on the accent', palette.onAccent, 4.5, [palette.accent]],
    ['tracks', palette.track, 3, grounds],
    ['borders', palette.border, 3, [palette.ground]],
    ['region lines', palette.region, 3, [palette.ground]],
  ] as const)('%s (%s) has a contrast of at least %f', (_, colour, ratio, on) => expect(least(colour, on)).toBeGreaterThanOrEqual(ratio));

  it.each(PARTY_SLOTS.map((slot) => [slot, palette.parties[slot]] as const))('%s %s stands out on every ground, and so does its glyph', (_, colour) => {
    expect(least(colour, grounds)).toBeGreaterThanOrEqual(3.145);
    expect(contrast(palette.ground, colour)).toBeGreaterThanOrEqual(3.4);
  });

  it.each([
    ['normal', 17.5],
    ['deuteranopia (Machado)', 11.8],
    ['deuteranopia (Viénot)', 11.8],
    ['protanopia (Machado)', 12.6],
    ['protanopia (Viénot)', 12.6],
    ['tritanopia (Machado)', 11.2],
  ] as const)('any two parties are apart in sight: %s, at least %f', (sight, apart) => {
    const see = SIGHTS[sight];
    if (!see) throw new Error(sight);
    const tooNear = PARTY_SLOTS.flatMap((a, i) =>
      PARTY_SLOTS.slice(i + 1).flatMap((b) => {
        const found = difference(palette.parties[a], palette.parties[b], see);
        return found < apart ? [`${a}/${b} ${found.toFixed(2)}`] : [];
      }),
    );
    expect(tooNear).toEqual([]);
  });
});
