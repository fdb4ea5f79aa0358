import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/place';
import type { Track } from '../../../src/domain/track';
import { between, densify, destination, distanceKm, lineKm } from '../../../src/measure/geodesy';
import { buildNetwork, nearestOnTrack, shortestWay, ways } from '../../../src/measure/track-graph';
import { AGUELHOK, ANEFIS, FORK, GAO, KIDAL, TABANKORT, TRACKS, track } from './fixture';

const network = buildNetwork(TRACKS);
const mirrored = (line: readonly LonLat[]): readonly LonLat[] => line.toReversed();

describe('Anefis–Kidal', () => {
  it('is 104.1 km by the fork 18 km north, which comes first, and 95.7 by the fork in Anefis', () => {
    expect(ways(network, ANEFIS, KIDAL).map(({ km, trackIds }) => [km.toFixed(1), ...trackIds])).toEqual([
      ['104.1', 'anefis-fork', 'fork-kidal'],
      ['95.7', 'anefis-kidal'],
    ]);
    expect(shortestWay(network, ANEFIS, KIDAL)?.km.toFixed(1)).toBe('104.1');
  });

  it('lets the order in the file decide, not the length', () => {
    expect(shortestWay(buildNetwork(TRACKS.toReversed()), ANEFIS, KIDAL)?.km.toFixed(1)).toBe('95.7');
  });

  it('takes tracks of a group that follow each other for one course', () => {
    const chained = TRACKS.map((each) => (each.id === 'anefis-fork' ? { ...each, alternative: 'kidal-fork' } : each));
    expect(ways(buildNetwork(chained), ANEFIS, KIDAL).map(({ km }) => km.toFixed(1))).toEqual(['104.1', '95.7']);
  });

  it('counts a way once that no choice changes', () => {
    expect(ways(network, GAO, ANEFIS)).toHaveLength(1);
    expect(ways(network, ANEFIS, AGUELHOK)).toHaveLength(1);
  });

  it('takes the later course when a point lies on it', () => {
    const middle = between(ANEFIS, KIDAL, 50);
    expect(shortestWay(network, middle, KIDAL)).toMatchObject({ trackIds: ['anefis-kidal'] });
    expect(shortestWay(network, middle, KIDAL)?.km).toBeCloseTo(distanceKm(ANEFIS, KIDAL) - 50, 5);
  });

  it('draws the way from end to end through the fork', () => {
    const line = shortestWay(network, ANEFIS, KIDAL)!.line;
    expect(line).toEqual([ANEFIS, FORK, KIDAL]);
  });
});

describe('points off the track', () => {
  const west = destination(between(TABANKORT, ANEFIS, 15), 300, 20);

  it('are projected, with the stub apart', () => {
    const way = shortestWay(network, west, KIDAL)!;
    expect(way.offTrackKm[0]).toBeGreaterThan(15);
    expect(way.offTrackKm[0]).toBeLessThan(20 + 1e-6);
    expect(way.offTrackKm[1]).toBeLessThan(1e-6);
    expect(distanceKm(west, way.line[0]!)).toBeCloseTo(way.offTrackKm[0], 6);
  });

  it('beyond 50 km have no connection', () => {
    expect(shortestWay(network, destination(GAO, 180, 49), KIDAL)).toBeDefined();
    expect(shortestWay(network, destination(GAO, 180, 51), KIDAL)).toBeUndefined();
  });

  it('have no connection where the tracks do not meet, nor on an empty network', () => {
    const apart = buildNetwork([
      ...TRACKS,
      track('far', 'x', 'y', [
        [3, 22],
        [4, 22],
      ]),
    ]);
    expect(shortestWay(apart, KIDAL, [3.5, 22])).toBeUndefined();
    expect(ways(apart, KIDAL, [3.5, 22])).toEqual([]);
    expect(shortestWay(buildNetwork([]), KIDAL, GAO)).toBeUndefined();
    expect(nearestOnTrack(buildNetwork([]), KIDAL)).toBeUndefined();
  });

  it('find the nearest track', () => {
    const at = destination(between(ANEFIS, KIDAL, 60), 153, 3);
    const found = nearestOnTrack(network, at)!;
    expect(found.trackId).toBe('anefis-kidal');
    expect(Math.abs(found.km - 3)).toBeLessThan(0.01);
    expect(distanceKm(found.at, at)).toBeCloseTo(found.km, 9);
  });
});

describe('one edge', () => {
  it('is cut where another track meets it in mid-line', () => {
    const cross = buildNetwork([
      track('ab', 'a', 'b', [
        [0, 18],
        [1, 18],
        [2, 18],
      ]),
      track('cd', 'c', 'd', [
        [1, 17],
        [1, 18],
        [1, 19],
      ]),
    ]);
    expect(cross.edges).toHaveLength(4);
    const way = shortestWay(cross, [0, 18], [1, 19])!;
    expect(way.line).toEqual([
      [0, 18],
      [1, 18],
      [1, 19],
    ]);
    expect(way.km).toBeCloseTo(lineKm(way.line), 9);
  });

  it('may be walked directly or the other way round a loop, whichever is shorter', () => {
    const ring = buildNetwork([
      track('long', 'a', 'b', [
        [0, 18],
        [0, 19],
        [1, 19],
        [1, 18],
      ]),
      track('short', 'b', 'a', [
        [1, 18],
        [0, 18],
      ]),
    ]);
    expect(shortestWay(ring, [0, 18.1], [1, 18.1])?.trackIds).toEqual(['long', 'short']);
    expect(shortestWay(ring, [0, 18.9], [1, 18.9])?.trackIds).toEqual(['long']);
  });

  it('of no length is a way of 0 km', () => {
    expect(shortestWay(network, KIDAL, KIDAL)).toMatchObject({ km: 0, line: [KIDAL, KIDAL] });
  });
});

const corner = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map(([x, y]): LonLat => [x * 0.6 + 0.13 * y, 17 + y * 0.5 - 0.07 * x]);
const net = fc
  .array(fc.array(corner, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 7 })
  .map((lines) => lines.map((line) => line.filter((at, i) => i === 0 || String(at) !== String(line[i - 1]))).filter((line) => line.length > 1))
  .map((lines) => lines.map((line, i) => track(`t${i}`, `f${i}`, `g${i}`, line)));
const anywhere = fc.tuple(fc.double({ min: -0.3, max: 2.5, noNaN: true }), fc.double({ min: 16.6, max: 18.7, noNaN: true }));

/** Bellman–Ford over all points of the lines cut every 4 km; the ends are the nearest of those points. */
function bruteKm(tracks: readonly Track[], a: LonLat, b: LonLat): number {
  const key = ([lon, lat]: LonLat): string => `${lon.toFixed(9)} ${lat.toFixed(9)}`;
  const points = new Map<string, LonLat>();
  const links: [string, string, number][] = [];
  for (const { line } of tracks) {
    const dense = densify(line, 4);
    for (const at of dense) points.set(key(at), at);
    for (let i = 1; i < dense.length; i++) links.push([key(dense[i - 1]!), key(dense[i]!), distanceKm(dense[i - 1]!, dense[i]!)]);
  }
  const nearest = (at: LonLat): string => [...points].reduce((best, each) => (distanceKm(each[1], at) < distanceKm(best[1], at) ? each : best))[0];
  const km = new Map([[nearest(a), 0]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [u, v, w] of links)
      for (const [from, to] of [
        [u, v],
        [v, u],
      ] as const) {
        const next = (km.get(from) ?? Infinity) + w;
        if (next < (km.get(to) ?? Infinity) - 1e-9) {
          km.set(to, next);
          changed = true;
        }
      }
  }
  return km.get(nearest(b)) ?? Infinity;
}

describe('on random networks', () => {
  it('agrees with a brute-force shortest path on the densified lines', () => {
    let connected = 0;
    fc.assert(
      fc.property(net, anywhere, anywhere, (tracks, a, b) => {
        fc.pre(tracks.length > 0);
        const graph = buildNetwork(tracks);
        // Start from points of the tracks, so that both sides project to the same place.
        const [from, to] = [nearestOnTrack(graph, a)!.at, nearestOnTrack(graph, b)!.at];
        const way = shortestWay(graph, from, to);
        const brute = bruteKm(tracks, from, to);
        // Where two segments come near without a shared vertex, also of one line, the nearest fine point may lie on the other.
        const segments = tracks.flatMap(({ line }) => line.slice(1).map((end, i) => track('x', 'x', 'x', [line[i]!, end])));
        const nearBoth = (at: LonLat): boolean => segments.filter((segment) => nearestOnTrack(buildNetwork([segment]), at)!.km < 4).length > 1;
        fc.pre(!nearBoth(from) && !nearBoth(to));
        if (!way) expect(brute).toBe(Infinity);
        else {
          connected++;
          expect(Math.abs(way.km - brute)).toBeLessThan(4 + 1e-6);
          expect(lineKm(way.line)).toBeCloseTo(way.km, 6);
        }
      }),
      { numRuns: 60 },
    );
    expect(connected).toBeGreaterThan(10);
  });

  it('never beats the straight line, and is as long backwards', () => {
    fc.assert(
      fc.property(net, anywhere, anywhere, (tracks, a, b) => {
        const graph = buildNetwork(tracks);
        const way = shortestWay(graph, a, b);
        const back = shortestWay(graph, b, a);
        expect(back === undefined).toBe(way === undefined);
        if (!way || !back) return;
        expect(way.km + way.offTrackKm[0] + way.offTrackKm[1]).toBeGreaterThanOrEqual(distanceKm(a, b) - 1e-6);
        expect(back.km).toBeCloseTo(way.km, 6);
        expect(lineKm(mirrored(back.line))).toBeCloseTo(lineKm(way.line), 6);
      }),
    );
  });
});
