import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat, PlaceId } from '../../../src/domain/place';
import { between, destination, distanceKm, lineKm } from '../../../src/measure/geodesy';
import { measure, type RadiusOf } from '../../../src/measure/measurement';
import { EMPTY_RULER, type LegType, type Ruler, type Vertex } from '../../../src/measure/ruler';
import { buildNetwork } from '../../../src/measure/track-graph';
import { ANEFIS, GAO, KIDAL, TRACKS } from './fixture';

const network = buildNetwork(TRACKS);
const place = (name: string, at: LonLat): Vertex => ({ type: 'place', place: name as PlaceId, at });
const free = (at: LonLat): Vertex => ({ type: 'free', at });
const line = (legs: readonly LegType[], ...vertices: readonly Vertex[]): Ruler => ({ ...EMPTY_RULER, vertices, legs });
const radiusOf: RadiusOf = (vertex) => (vertex.type === 'place' ? 2 : undefined);
const [kidal, anefis, gao] = [place('kidal', KIDAL), place('anefis', ANEFIS), place('gao', GAO)];

describe('a leg', () => {
  it('gives straight, track, ratio, bearing, reverse and error', () => {
    const [leg] = measure(line(['straight'], kidal, anefis), network, radiusOf).legs;
    expect(leg).toMatchObject({ type: 'straight', wind: 'WSW', fellBack: false, free: false, line: [KIDAL, ANEFIS], stubs: [] });
    expect(leg!.km.toFixed(1)).toBe('95.7');
    expect(leg!.trackKm!.toFixed(1)).toBe('104.1');
    expect(leg!.ratio!.toFixed(3)).toBe('1.088');
    expect([leg!.bearing, leg!.reverse].map(Math.round)).toEqual([243, 63]);
    expect(leg!.errorKm.toFixed(1)).toBe('2.8');
  });

  it('along the track counts and draws the track', () => {
    const [leg] = measure(line(['track'], anefis, kidal), network, radiusOf).legs;
    expect(leg!.km.toFixed(1)).toBe('104.1');
    expect(leg!.line).toHaveLength(3);
    expect(leg!.stubs).toEqual([]);
  });

  it('counts what lies off the track and draws it apart', () => {
    const off = destination(GAO, 180, 10);
    const [leg] = measure(line(['track'], free(off), kidal), network, radiusOf).legs;
    expect(leg!.stubs).toEqual([[off, GAO]]);
    expect(leg!.offTrackKm![0]).toBeCloseTo(10, 6);
    expect(leg!.km).toBeCloseTo(lineKm(leg!.line) + 10, 6);
  });

  it('falls back to straight where no track leads, and says so', () => {
    const [leg] = measure(line(['track'], kidal, free([1.4, 22])), network, radiusOf).legs;
    expect(leg).toMatchObject({ type: 'track', fellBack: true, trackKm: undefined, ratio: undefined, offTrackKm: undefined });
    expect(leg!.km).toBe(leg!.straightKm);
  });

  it('takes the error from the known end only, and says that the other is free', () => {
    const both = measure(line(['straight'], kidal, free(GAO)), network, radiusOf);
    expect(both.legs[0]).toMatchObject({ errorKm: 2, free: true });
    expect(both.total.free).toBe(true);
    expect(measure(line(['straight'], free(KIDAL), free(GAO)), network, radiusOf).legs[0]!.errorKm).toBe(0);
  });

  it('draws straight legs over 300 km as a curve', () => {
    const far = place('bamako', [-8.00034, 12.64932]);
    expect(measure(line(['straight'], kidal, far), network, radiusOf).legs[0]!.line.length).toBeGreaterThan(40);
    expect(measure(line(['straight'], kidal, gao), network, radiusOf).legs[0]!.line).toHaveLength(2);
  });
});

describe('the total', () => {
  it('sums each leg in its own type', () => {
    const { legs, total } = measure(line(['straight', 'track'], gao, anefis, kidal), network, radiusOf);
    expect(total.km).toBeCloseTo(legs[0]!.straightKm + legs[1]!.trackKm!, 9);
    expect(total.straightKm).toBeCloseTo(legs[0]!.straightKm + legs[1]!.straightKm, 9);
  });

  it('has the error of its leg when there is one', () => {
    const { legs, total } = measure(line(['straight'], gao, kidal), network, radiusOf);
    expect(total.errorKm).toBeCloseTo(legs[0]!.errorKm, 9);
  });

  it('lets a middle vertex on a straight chain cancel out', () => {
    const middle = place('middle', between(ANEFIS, KIDAL, 40));
    expect(measure(line(['straight', 'straight'], anefis, middle, kidal), network, radiusOf).total.errorKm).toBeCloseTo(Math.hypot(2, 2), 5);
  });

  it('doubles there and back: the same places, the same errors', () => {
    const once = measure(line(['straight'], anefis, kidal), network, radiusOf).total;
    const twice = measure(line(['straight', 'straight'], anefis, kidal, anefis), network, radiusOf).total;
    expect(twice.errorKm).toBeCloseTo(2 * once.errorKm, 6);
  });

  it('is what random shifts of the places do to the length', () => {
    const places = [GAO, ANEFIS, KIDAL, destination(KIDAL, 350, 120)];
    const { errorKm } = measure(line(['straight', 'straight', 'straight'], ...places.map((at, i) => place(`p${i}`, at))), network, radiusOf).total;
    const exact = lineKm(places);
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    let squares = 0;
    for (let n = 0; n < 1500; n++) {
      // A normal of 2 km in each direction.
      const shifted = places.map((at) => destination(at, random() * 360, 2 * Math.sqrt(-2 * Math.log(random()))));
      squares += (lineKm(shifted) - exact) ** 2;
    }
    expect(Math.abs(Math.sqrt(squares / 1500) / errorKm - 1)).toBeLessThan(0.06);
  });

  it('of an empty ruler is nothing', () => {
    expect(measure(line([]), network, radiusOf)).toEqual({ legs: [], total: { km: 0, errorKm: 0, straightKm: 0, free: false } });
  });
});

describe('any ruler', () => {
  const at = fc.tuple(fc.double({ min: -0.4, max: 1.8, noNaN: true }), fc.double({ min: 16, max: 19.8, noNaN: true }));
  const legs = fc.array(fc.constantFrom<LegType>('straight', 'track'), { minLength: 1, maxLength: 4 });
  const ruler = legs.chain((types) =>
    fc.array(at, { minLength: types.length + 1, maxLength: types.length + 1 }).map((points) => line(types, ...points.map(free))),
  );

  it('has no track shorter than the straight line less the radii', () => {
    fc.assert(
      fc.property(ruler, (given) => {
        for (const { trackKm, straightKm, errorKm } of measure(given, network, () => 2).legs)
          if (trackKm !== undefined) expect(trackKm).toBeGreaterThanOrEqual(straightKm - errorKm);
      }),
    );
  });

  it('is as long from the other end', () => {
    fc.assert(
      fc.property(ruler, (given) => {
        const there = measure(given, network, () => 2).total;
        const back = measure({ ...given, vertices: given.vertices.toReversed(), legs: given.legs.toReversed() }, network, () => 2).total;
        expect(back.km).toBeCloseTo(there.km, 6);
        expect(back.errorKm).toBeCloseTo(there.errorKm, 6);
      }),
    );
  });

  it('draws each leg from end to end, with its stubs', () => {
    fc.assert(
      fc.property(ruler, (given) => {
        measure(given, network, () => 2).legs.forEach(({ line: drawn, stubs }, i) => {
          const drawnFrom = stubs.find(([from]) => from === given.vertices[i]!.at)?.[0] ?? drawn[0]!;
          const drawnTo = stubs.find(([, to]) => to === given.vertices[i + 1]!.at)?.[1] ?? drawn.at(-1)!;
          expect(distanceKm(drawnFrom, given.vertices[i]!.at)).toBeLessThan(0.06);
          expect(distanceKm(drawnTo, given.vertices[i + 1]!.at)).toBeLessThan(0.06);
        });
      }),
    );
  });
});
