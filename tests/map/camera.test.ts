import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { frame, inStrip, linkHasCamera, opening, room } from '../../src/map/camera';
import { kmPerPixel, project } from '../../src/map/mercator';
import { scaleBar } from '../../src/map/scale-bar';
import { textWidth } from '../../src/map/text-width';
import { distanceKm } from '../../src/measure/geodesy';
import { SHIPPED } from './shipped';

describe('the camera', () => {
  it('opens as the data set says, farther out on a narrow or low map', () => {
    expect(opening(SHIPPED, 1048, 680).zoom).toBe(SHIPPED.opening.zoom);
    expect(opening(SHIPPED, 390, 680).zoom).toBeCloseTo(SHIPPED.opening.zoom + Math.log2(390 / 560));
    expect(opening(SHIPPED, 1048, 330).zoom).toBeCloseTo(SHIPPED.opening.zoom - 1);
    expect(opening(SHIPPED, 390, 100).zoom).toBeCloseTo(SHIPPED.opening.zoom - 1.2);
    expect(opening(SHIPPED, 390, 480).center).toEqual([...SHIPPED.opening.center]);
  });

  it('opens on the whole axis from Gao to Aguelhok, on a desktop, a phone and a small map', () => {
    for (const [width, height] of [
      [1048, 680],
      [632, 500],
      [390, 460],
    ] as const) {
      const { center, zoom } = opening(SHIPPED, width, height);
      const [x, y] = project(center, zoom);
      for (const id of ['gao', 'aguelhok', 'kidal', 'anefis']) {
        const at = SHIPPED.places.get(id as PlaceId)?.at;
        if (!at) throw new Error(id);
        const [left, top] = project(at, zoom);
        expect(Math.abs(left - x)).toBeLessThan(width / 2 - 30);
        expect(Math.abs(top - y)).toBeLessThan(height / 2 - 20);
      }
    }
  });

  it('leaves the opening to a link that carries one', () => {
    expect(linkHasCamera('#map=7/18.2/1&measure=kidal')).toBe(true);
    expect(linkHasCamera('#measure=kidal')).toBe(false);
    expect(linkHasCamera('')).toBe(false);
  });
});

describe('the strip that a sheet leaves', () => {
  it('holds a mark well inside it, not one under the sheet or at its edge', () => {
    expect(inStrip({ x: 195, y: 100 }, 390, 200)).toBe(true);
    expect(inStrip({ x: 195, y: 180 }, 390, 200)).toBe(false);
    expect(inStrip({ x: 195, y: 300 }, 390, 200)).toBe(false);
    expect(inStrip({ x: 10, y: 100 }, 390, 200)).toBe(false);
  });
});

describe('a fit', () => {
  it('frames its points: west, south, east, north', () => {
    const points = [
      [1.4, 18.4],
      [-0.1, 16.3],
      [0.6, 18.1],
    ] as const;
    expect(frame(points)).toEqual([-0.1, 16.3, 1.4, 18.4]);
  });
});

describe('what a fit keeps free', () => {
  it('is a margin, and beyond it what covers most of the right or of the foot', () => {
    const legend = { left: 780, top: 240, right: 1036, bottom: 690 };
    const controls = { left: 1000, top: 12, right: 1036, bottom: 150 };
    expect(room(1048, 700, [])).toEqual({ top: 64, right: 64, bottom: 64, left: 64 });
    expect(room(1048, 700, [legend, controls])).toEqual({ top: 64, right: 332, bottom: 64, left: 64 });
    const sheet = { left: 0, top: 380, right: 390, bottom: 480 };
    expect(room(390, 480, [sheet])).toEqual({ top: 64, right: 64, bottom: 164, left: 64 });
    expect(room(390, 480, [{ ...sheet, top: 200 }]).bottom).toBe(64);
  });
});

describe('the scale', () => {
  it('is a round length that fits, and no less than a third of the room', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 9, max: 26, noNaN: true }),
        fc.double({ min: 3, max: 15, noNaN: true }),
        fc.constantFrom('km' as const, 'mi' as const, 'nmi' as const),
        (lat, zoom, unit) => {
          const { value, width } = scaleBar(lat, zoom, unit, 100);
          expect(width).toBeLessThanOrEqual(100);
          expect(width).toBeGreaterThan(33);
          expect([1, 2, 5]).toContain(Number(value.toExponential(6).split('e')[0]));
        },
      ),
    );
  });

  it('agrees with the geodesic on the ground to half a percent', () => {
    const [x1] = project([0, 18], 8);
    const [x2] = project([1, 18], 8);
    expect(((x2 - x1) * kmPerPixel(18, 8)) / distanceKm([0, 18], [1, 18])).toBeCloseTo(1, 2);
  });
});

describe('the width of a name', () => {
  it('grows with letters, size and weight', () => {
    expect(textWidth('Kidal', 14)).toBeGreaterThan(textWidth('Kida', 14));
    expect(textWidth('Kidal', 14)).toBeGreaterThan(textWidth('Kidal', 12));
    expect(textWidth('Kidal', 14, 600)).toBeGreaterThan(textWidth('Kidal', 14));
    expect(textWidth('', 14)).toBe(0);
  });
});
