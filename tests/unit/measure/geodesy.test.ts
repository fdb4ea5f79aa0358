import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/place';
import { kmByFork } from '../../../src/measure/fork';
import { bearing, between, densify, destination, distanceKm, footOn, lineKm } from '../../../src/measure/geodesy';
import { ANEFIS, KIDAL } from './fixture';

const K: LonLat = [1.4078, 18.4411];
const A: LonLat = [0.6003, 18.0513];
const G: LonLat = [-0.0447, 16.2717];
const T: LonLat = [1.0114, 20.1986];
const B: LonLat = [-8.0029, 12.6392];

const point = fc.tuple(fc.double({ min: -12, max: 6, noNaN: true }), fc.double({ min: 10, max: 26, noNaN: true }));
const line = fc.array(point, { minLength: 2, maxLength: 6 });

describe('the geodesic', () => {
  it.each([
    ['Anefis–Kidal', A, K, 95.678, 63.07],
    ['Gao–Anefis', G, A, 208.562, 19.12],
    ['Gao–Kidal', G, K, 285.435, 32.53],
    ['Bamako–Kidal', B, K, 1195.873, 56.35],
    ['Kidal–Tessalit', K, T, 198.958, 360 - 12.02],
  ] as const)('%s', (_, from, to, km, degrees) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(0.001);
    expect(Math.abs(bearing(from, to) - degrees)).toBeLessThan(0.01);
  });

  it('agrees with the C++ GeodSolve to the millimetre', () => {
    expect(distanceKm([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19_959.679267, 6);
  });

  it('has Anefis 95.7 km from Kidal, bearing 243°, with the positions of the gazetteer', () => {
    expect(distanceKm(KIDAL, ANEFIS).toFixed(1)).toBe('95.7');
    expect(Math.round(bearing(KIDAL, ANEFIS))).toBe(243);
  });

  it.each([
    [0, 106.9],
    [20, 101.3],
    [30, 99.1],
    [45, 96.7],
  ])('turns the length with the fork: bearing %s°', (degrees, km) => {
    expect(kmByFork(ANEFIS, KIDAL, 18, degrees).toFixed(1)).toBe(km.toFixed(1));
  });

  it('goes out and comes back', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0, max: 359.9, noNaN: true }), fc.double({ min: 1, max: 1500, noNaN: true }), (at, degrees, km) => {
        const there = destination(at, degrees, km);
        expect(distanceKm(at, there)).toBeCloseTo(km, 6);
        expect(Math.abs(((bearing(at, there) - degrees + 540) % 360) - 180)).toBeLessThan(1e-5);
      }),
    );
  });
});

describe('densify', () => {
  it('keeps every point and the length, and leaves no gap', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 20, max: 400, noNaN: true }), (given, every) => {
        const dense = densify(given, every);
        expect(dense[0]).toBe(given[0]);
        expect(dense.at(-1)).toBe(given.at(-1));
        for (const at of given) expect(dense).toContain(at);
        for (let i = 1; i < dense.length; i++) expect(distanceKm(dense[i - 1]!, dense[i]!)).toBeLessThanOrEqual(every + 1e-6);
        expect(lineKm(dense)).toBeCloseTo(lineKm(given), 5);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the foot on a geodesic', () => {
  it('is nearer than any point sampled along it', () => {
    const close = fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 15, max: 21, noNaN: true }));
    fc.assert(
      fc.property(close, close, close, (a, b, given) => {
        const whole = distanceKm(a, b);
        fc.pre(whole > 0.1);
        const foot = footOn(a, b, given);
        expect(distanceKm(foot.at, given)).toBeCloseTo(foot.offKm, 6);
        expect(distanceKm(between(a, b, foot.km), foot.at)).toBeLessThan(1e-5);
        for (let i = 0; i <= 200; i++) expect(foot.offKm).toBeLessThanOrEqual(distanceKm(between(a, b, (whole * i) / 200), given) + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('sees the point at a right angle', () => {
    const given: LonLat = [-2, 18.5];
    const foot = footOn(G, T, given);
    const angle = Math.abs(bearing(foot.at, given) - bearing(foot.at, T));
    expect(Math.min(angle, 360 - angle)).toBeCloseTo(90, 6);
  });

  it('is an end itself, not a point beside it', () => {
    expect(footOn(ANEFIS, KIDAL, [2, 19]).at).toBe(KIDAL);
    expect(footOn(ANEFIS, KIDAL, [0, 17]).at).toBe(ANEFIS);
  });
});
