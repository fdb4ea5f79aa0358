import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { EventId, MapEvent } from '../../src/domain/event';
import type { LonLat, PlaceId } from '../../src/domain/place';
import { imageSvg } from '../../src/map/images';
import { project, unproject } from '../../src/map/mercator';
import { sources } from '../../src/map/sources';
import { distanceKm } from '../../src/measure/geodesy';
import { visibleEvents } from '../../src/state/selectors';
import type { State } from '../../src/state/state';
import { claim, event } from '../fixtures/claims';
import { ALL, OPENED, SHIPPED, span } from './shipped';

const FRAME = { zoom: 8, markSize: 22 } as const;
const FAR: LonLat = [1.40754, 18.6];

/** The shipped places with these events alone, the first of them chosen. */
const telling = (...events: readonly [MapEvent, ...MapEvent[]]): State => ({
  ...ALL,
  datasets: [{ ...SHIPPED, events }],
  view: { ...ALL.view, selection: { type: 'event', id: events[0].id } },
});
const parts = (features: readonly Feature[], part: string): readonly Feature[] => features.filter(({ properties }) => properties?.['part'] === part);
const corners = ({ geometry }: Feature): readonly LonLat[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat().map(([lon = 0, lat = 0]): LonLat => [lon, lat]) : [];

describe('two versions of where', () => {
  const apart = telling(event([claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: FAR, radiusKm: 3 } })], { radiusKm: 2 }));
  const together = telling(event([claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: FAR, radiusKm: 20 } })], { radiusKm: 2 }));

  it('that cannot both be right are two hollow marks with their radii, and a line with the gap', () => {
    const { versions, doubt } = sources(apart, FRAME);
    expect(parts(versions.features, 'mark').map(({ geometry }) => geometry.type === 'Point' && geometry.coordinates)).toEqual([[1.40754, 18.44084], [...FAR]]);
    const discs = parts(versions.features, 'disc').map((disc, i) => distanceKm(i === 0 ? [1.40754, 18.44084] : FAR, corners(disc)[0] ?? FAR));
    expect(discs.map((km) => Math.round(km * 1000) / 1000)).toEqual([2, 3]);
    expect(parts(versions.features, 'gap')).toHaveLength(1);
    expect(parts(versions.features, 'apart').map(({ properties }) => properties?.['text'])).toEqual(['17.6\u00a0km apart']);
    expect(parts(versions.features, 'caption').map(({ properties }) => properties?.['text'])).toEqual([
      'army: Kidal ±\u00a02\u00a0km',
      expect.stringMatching(/^CSP: ±\u00a03\u00a0km$/),
    ]);
    // the event's own disc would say a third thing
    expect(parts(doubt.features, 'disc')).toEqual([]);
  });

  it('leave the chosen mark beside the hollow ones', () => {
    const offsetOf = (state: State): readonly [number, number] => {
      const { x = 0, y = 0 } = sources(state, FRAME).selected.features[0]?.properties ?? {};
      return [x, y];
    };
    const plain = telling(event([claim('fama', 'communique')], { radiusKm: 1 }));
    const [x, y] = project([1.40754, 18.44084], FRAME.zoom);
    const usual = offsetOf(plain);
    const there = unproject([x + usual[0], y + usual[1]], FRAME.zoom);
    const taken = telling(event([claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: there, radiusKm: 1 } })], { radiusKm: 1 }));
    const [dx, dy] = offsetOf(taken);
    expect(parts(sources(taken, FRAME).versions.features, 'mark')).toHaveLength(2);
    expect(Math.hypot(dx - usual[0], dy - usual[1])).toBeGreaterThan(FRAME.markSize / 2 + 9);
  });

  it('that may both be right are one disc and two captions', () => {
    const { versions, doubt } = sources(together, FRAME);
    expect(versions.features.map(({ properties }) => properties?.['part'])).toEqual(['caption', 'caption']);
    expect(parts(doubt.features, 'disc')).toHaveLength(1);
  });

  it('of an event that is not chosen are not drawn', () => {
    expect(sources({ ...apart, view: { ...apart.view, selection: undefined } }, FRAME).versions.features).toEqual([]);
  });
});

describe('a position computed from a report', () => {
  const id = 'column-30-km-from-kidal' as EventId;
  const shown = (state: State) => sources(state, FRAME).doubt.features.filter(({ properties }) => properties?.['part'] === 'broad');
  const found = SHIPPED.events.find((one) => one.id === id);
  if (!found?.at) throw new Error('no such event');
  const alone = telling(found);

  it('is part of a ring round the place it counts from, never a disc', () => {
    const { doubt } = sources(alone, FRAME);
    expect(parts(doubt.features, 'disc')).toEqual([]);
    expect(parts(doubt.features, 'core')).toHaveLength(1);
    const [band] = shown(alone);
    const kidal = SHIPPED.places.get('kidal' as PlaceId)?.at ?? FAR;
    const km = band ? corners(band).map((corner) => distanceKm(kidal, corner)) : [];
    // "about 30 km" is 25.5 to 34.5, and Kidal is known to 2 km
    expect(Math.min(...km)).toBeCloseTo(23.5, 3);
    expect(Math.max(...km)).toBeCloseTo(36.5, 3);
  });

  it('keeps the disc where no claim gives a distance', () => {
    const bare = SHIPPED.events.find(({ where, claims }) => where.basis === 'computed-from-report' && claims.every(({ distance }) => !distance));
    if (!bare) throw new Error('no such event');
    const { doubt } = sources(telling(bare), FRAME);
    expect(parts(doubt.features, 'broad')).toEqual([]);
    expect(parts(doubt.features, 'disc')).toHaveLength(1);
  });

  it('is drawn for the chosen event and for the one that is pointed at, which does not stand out, and for no other', () => {
    expect(shown(alone)[0]?.properties?.['chosen']).toBe(true);
    const none: State = { ...alone, view: { ...alone.view, selection: undefined } };
    expect(shown(none)).toEqual([]);
    const pointed = shown({ ...none, live: { ...none.live, hover: { type: 'event', id } } });
    expect(pointed).toHaveLength(1);
    expect(pointed[0]?.properties?.['chosen']).toBeUndefined();
  });
});

describe('a region', () => {
  const one = SHIPPED.events.find(({ where, at }) => where.basis === 'region' && at);
  const region = one?.where.place;
  if (!one || !region) throw new Error('no such event');
  const hatched = (state: State) => parts(sources(state, FRAME).doubt.features, 'region').map(({ properties }) => properties?.['key']);
  const hovering = (hover: State['live']['hover']): State => ({ ...ALL, live: { ...ALL.live, hover } });

  it('is hatched while the pointer or the list is on one of its events, or on all of them', () => {
    expect(hatched(ALL)).toEqual([]);
    expect(hatched(hovering({ type: 'event', id: one.id }))).toEqual([`region ${region}`]);
    expect(hatched(hovering({ type: 'place', id: region }))).toEqual([`region ${region}`]);
    expect(hatched(hovering({ type: 'place', id: 'kidal' as PlaceId }))).toEqual([]);
  });

  it('then says "somewhere in", without moving its mark', () => {
    const mark = (state: State) => sources(state, FRAME).marks.features.find(({ properties }) => properties?.['place'] === region)?.properties;
    const [still, touched] = [mark(ALL), mark(hovering({ type: 'event', id: one.id }))];
    expect(still?.['caption']).toMatch(/no exact place$/);
    expect(touched?.['caption']).toMatch(/somewhere in the hatched area$/);
    expect([touched?.['x'], touched?.['y']]).toEqual([still?.['x'], still?.['y']]);
  });
});

describe('a mark', () => {
  it('wears a soft ring wherever one of its events is less exact than a town, at any zoom, and only there', () => {
    const events = new Map<string, MapEvent>(visibleEvents(ALL).map((seen) => [seen.event.id, seen.event]));
    for (const zoom of [4, 6.3, 8, 10, 12])
      for (const markSize of [22, 28] as const)
        for (const { properties } of sources(ALL, { zoom, markSize }).marks.features) {
          const vague = String(properties?.['events'])
            .split(' ')
            .flatMap((id) => events.get(id) ?? [])
            .some(({ where }) => where.basis !== 'named-place' || where.radiusKm >= 5);
          expect({ key: properties?.['key'], zoom, soft: properties?.['soft'] !== undefined }).toEqual({ key: properties?.['key'], zoom, soft: vague });
        }
  });

  it('takes its soft ring off while its event’s own area shows round it', () => {
    const near = SHIPPED.events.find(({ where, at }) => at && where.basis === 'near' && where.radiusKm >= 20);
    if (!near) throw new Error('no such event');
    const state: State = { ...telling(near), view: { ...telling(near).view, selection: undefined } };
    const soft = (hover: State['live']['hover'], zoom: number) =>
      sources({ ...state, live: { ...state.live, hover } }, { zoom, markSize: 22 }).marks.features.map(({ properties }) => properties?.['soft'] !== undefined);
    expect(soft(undefined, 9)).toEqual([true]);
    expect(soft({ type: 'event', id: near.id }, 9)).toEqual([false]);
    // from afar the area is smaller than the mark, and would not be seen
    expect(soft({ type: 'event', id: near.id }, 4)).toEqual([true]);
  });
});

describe('a holder that changed inside the window', () => {
  const place = (state: State, id: string, zoom = 8) =>
    sources(state, { zoom, markSize: 22 }).places.features.find(({ properties }) => properties?.['key'] === id)?.properties;
  const within = (from: string, to: string): State => ({ ...OPENED, view: { ...OPENED.view, span: span(from, to) } });

  it('is drawn as both, before and after, and so are the words', () => {
    const kidal = place(within('2023-11-09', '2023-11-15'), 'kidal');
    expect(kidal?.['ring']).toMatch(/^changed\|held\|indigo\|held\|teal/);
    expect(String(kidal?.['words']).replaceAll('\n', ' ').trim()).toMatch(/^held by CSP, then army, 14 Nov/);
  });

  it('follows the window’s end', () => {
    expect(place(within('2023-11-09', '2023-11-12'), 'kidal')?.['ring']).toMatch(/^ring\|\w+\|teal/);
    expect(place(within('2023-11-20', '2023-11-25'), 'kidal')?.['ring']).toMatch(/^ring\|held\|indigo/);
  });

  it('has two halves of different colours, and other pictures for other values', () => {
    const id = String(place(within('2023-11-09', '2023-11-15'), 'kidal')?.['ring']);
    const svg = imageSvg(`${id}|light`) ?? '';
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(new Set(svg.match(/stroke="#\w+"/g)).size).toBe(2);
    expect(imageSvg(`${id.replace('|held|teal', '|said|teal')}|light`)).not.toBe(svg);
  });

  it('is told for the camps apart from the town from zoom 10, round its ring where they share a point', () => {
    const state = within('2023-11-09', '2023-11-15');
    expect(place(state, 'kidal-camp-1', 9.9)).toBeUndefined();
    const camp = place(state, 'kidal-camp-1', 11);
    expect(camp?.['outer']).toBe(true);
    expect(camp?.['name']).toEqual(expect.any(String));
    expect(place(state, 'kidal-un-camp', 11)?.['name']).toEqual(expect.any(String));
    expect(place(state, 'kidal', 11)?.['outer']).toBeUndefined();
  });
});
