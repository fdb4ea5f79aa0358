import { describe, expect, it } from 'vitest';
import type { LonLat, Place, PlaceId } from '../../../src/domain/place';
import type { Vertex } from '../../../src/measure/ruler';
import { type SnapTargets, snap } from '../../../src/measure/snap';
import { buildNetwork } from '../../../src/measure/track-graph';
import { track } from './fixture';

/** 100 px a degree, north up. */
const project = ([lon, lat]: LonLat): readonly [number, number] => [lon * 100, -lat * 100];
const unproject = ([x, y]: readonly [number, number]): LonLat => [x / 100, -y / 100];

function place(id: string, at: LonLat, more: Partial<Place> = {}): Place {
  const names = { en: id, fr: id };
  return {
    id: id as PlaceId,
    at,
    names,
    variants: [],
    kind: 'town',
    radiusKm: 2,
    population: undefined,
    region: undefined,
    country: 'ML',
    rank: 1,
    coordinateSource: 'test',
    computed: undefined,
    near: undefined,
    note: undefined,
    ...more,
  };
}

const vertex: Vertex = { type: 'free', at: [0.1, 0] };
const targets: SnapTargets = {
  project,
  unproject,
  places: [place('origin', [0, 0]), place('beside', [0.05, 0])],
  vertices: [vertex],
  network: buildNetwork([
    track('east', 'a', 'b', [
      [-1, 0.02],
      [3, 0.02],
    ]),
  ]),
  tolerance: 14,
};

describe('snapping', () => {
  it('takes the nearest place first', () => {
    expect(snap([1, 0], targets)).toEqual({ on: 'place', vertex: { type: 'place', place: 'origin', at: [0, 0] } });
    expect(snap([4, 0], targets).vertex).toMatchObject({ place: 'beside' });
  });

  it('takes a place before a nearer vertex', () => {
    expect(snap([10, 0], targets).on).toBe('place');
  });

  it('takes a vertex before a nearer track', () => {
    expect(snap([20, -2], targets)).toEqual({ on: 'vertex', vertex });
  });

  it('takes the track where nothing else is near', () => {
    const caught = snap([200, 8], targets);
    expect(caught.on).toBe('track');
    expect(caught.vertex.type).toBe('track');
    expect(project(caught.vertex.at)[1]).toBeCloseTo(-2, 1);
  });

  it('leaves a free point where the pointer is', () => {
    expect(snap([200, 40], targets)).toEqual({ on: 'nothing', vertex: { type: 'free', at: [2, -0.4] } });
  });

  it('reaches as far as the tolerance and no farther', () => {
    expect(snap([200, 20], targets).on).toBe('nothing');
    expect(snap([200, 20], { ...targets, tolerance: 24 }).on).toBe('track');
    expect(snap([-14, 0], { ...targets, network: buildNetwork([]) }).on).toBe('place');
    expect(snap([-14.1, 0], { ...targets, network: buildNetwork([]) }).on).toBe('nothing');
  });

  it('is held off with a tolerance of 0', () => {
    expect(snap([0, 0], { ...targets, tolerance: 0 })).toEqual({ on: 'nothing', vertex: { type: 'free', at: unproject([0, 0]) } });
  });

  it('passes over regions and computed places, which are not drawn as dots', () => {
    const hidden = [place('region', [0, 0], { kind: 'region' }), place('computed', [0, 0], { computed: { en: 'x', fr: 'x' } })];
    expect(snap([0, 30], { ...targets, places: hidden }).on).toBe('nothing');
    expect(snap([0, 0], { ...targets, places: hidden, vertices: [], network: buildNetwork([]) }).on).toBe('nothing');
  });
});
