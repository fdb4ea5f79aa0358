import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkHasCamera, opening } from '../../src/map/camera';
import { kmPerPixel, project } from '../../src/map/mercator';
import { scaleBar } from '../../src/map/scale-bar';
import { textWidth } from '../../src/map/text-width';
import { distanceKm } from '../../src/measure/geodesy';
import { SHIPPED } from './shipped';

describe('the camera', () => {
  it('opens as the data set says, a little farther out on a narrow map', () => {
    expect(opening(SHIPPED, 1048).zoom).toBe(SHIPPED.opening.zoom);
    expect(opening(SHIPPED, 390).zoom).toBeCloseTo(SHIPPED.opening.zoom - 0.7);
    expect(opening(SHIPPED, 390).center).toEqual([...SHIPPED.opening.center]);
  });

  it('leaves the opening to a link that carries one', () => {
    expect(linkHasCamera('#map=7/18.2/1&measure=kidal')).toBe(true);
    expect(linkHasCamera('#measure=kidal')).toBe(false);
    expect(linkHasCamera('')).toBe(false);
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
