import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { kmPerPixel } from '../../src/map/mercator';
import { type SourceId, sources } from '../../src/map/sources';
import { stacks } from '../../src/state/selectors';
import type { State } from '../../src/state/state';
import { OPENED_DOZEN } from '../fixtures/dozen';

const FRAME = { zoom: 8, markSize: 22 } as const;

const drawn = (state: State, source: SourceId, zoom: number = FRAME.zoom): readonly Feature[] => sources(state, { ...FRAME, zoom })[source].features;
const named = (features: readonly Feature[], key: string): Readonly<Record<string, unknown>> | undefined =>
  features.find(({ properties }) => properties?.['key'] === key)?.properties ?? undefined;
const chosen = (id: string): State => ({ ...OPENED_DOZEN, view: { ...OPENED_DOZEN.view, selection: { type: 'event', id: id as EventId } } });
const hovered = (id: string): State => ({ ...OPENED_DOZEN, live: { ...OPENED_DOZEN.live, hover: { type: 'event', id: id as EventId } } });

describe('the ring of a stack', () => {
  it('shows at most three parties, the most first, and the others together', () => {
    expect(named(drawn(OPENED_DOZEN, 'marks'), 'kidal')?.['image']).toBe('stack|teal 0 6,unknown 0 5,indigo 0 5,others 0 8|22');
    expect(named(drawn(OPENED_DOZEN, 'marks'), 'anefis')?.['image']).toBe('stack|indigo 0 8,ochre 0 8,umber 0 8|22');
  });
});

describe('a mark that is only possibly in the window', () => {
  const possible = (features: readonly Feature[]): readonly unknown[] =>
    features.filter(({ properties }) => properties?.['possible']).map(({ properties }) => properties?.['key']);

  it('is pale; one that stands for something certain too is not', () => {
    const kidal = stacks(OPENED_DOZEN).find(({ key }) => key === 'kidal');
    expect(new Set(kidal?.events.map(({ presence }) => presence))).toEqual(new Set(['certain', 'possible']));
    expect(possible(drawn(OPENED_DOZEN, 'marks'))).toEqual(['tessalit']);
  });

  it('is pale alone, when it is chosen out of such a stack', () => {
    expect(possible(drawn(chosen('arrests-about-the-9th'), 'selected'))).toEqual(['selected kidal']);
  });
});

describe('doubt of just a kilometre', () => {
  it('is drawn in true scale, less is not', () => {
    const state = chosen('looting-within-a-kilometre');
    expect(named(drawn(state, 'doubt'), '0.5,17.9 1')).toMatchObject({ part: 'disc', party: 'umber' });
    expect(drawn(chosen('mutiny-in-the-camp'), 'doubt').filter(({ properties }) => properties?.['part'] === 'disc' && properties['chosen'])).toEqual([]);
  });

  it('is a soft ring while the mark covers it, and only then: with its outline a mark reaches 16.5 px', () => {
    const soft = (zoom: number) => named(drawn(chosen('looting-within-a-kilometre'), 'selected', zoom), 'selected anefis')?.['soft'] !== undefined;
    for (const zoom of [6, 8, 10, 12, 14]) expect({ zoom, soft: soft(zoom) }).toEqual({ zoom, soft: 1 / kmPerPixel(17.9, zoom) < 16.5 });
  });
});

describe('the ring of a place that somebody holds', () => {
  it('has its dots on the side that the name leaves free, whichever that is', () => {
    const rings = drawn(OPENED_DOZEN, 'places').flatMap(({ properties }) =>
      typeof properties?.['ring'] === 'string' && typeof properties['textX'] === 'number' && properties['textX'] !== 0
        ? [{ name: properties['textX'] < 0 ? 'west' : 'east', dots: properties['ring'].split('|').at(-1) }]
        : [],
    );
    expect(new Set(rings.map(({ name }) => name))).toEqual(new Set(['west', 'east']));
    for (const { name, dots } of rings) expect(dots).not.toBe(name);
  });
});

describe('what the pointer or the list is on', () => {
  it('is ringed on the map, also where it is not the first of its stack', () => {
    const kidal = stacks(OPENED_DOZEN).find(({ key }) => key === 'kidal');
    const mark = drawn(OPENED_DOZEN, 'marks').find(({ properties }) => properties?.['key'] === 'kidal');
    expect(kidal?.events.length).toBeGreaterThan(5);
    for (const { event } of kidal?.events ?? []) {
      const [ring] = drawn(hovered(event.id), 'focus');
      expect(ring?.geometry).toEqual(mark?.geometry);
      expect([ring?.properties?.['x'], ring?.properties?.['y']]).toEqual([mark?.properties?.['x'], mark?.properties?.['y']]);
    }
    expect(drawn({ ...OPENED_DOZEN, live: { ...OPENED_DOZEN.live, hover: { type: 'place', id: 'kidal-region' as PlaceId } } }, 'focus')).toEqual([]);
    expect(drawn(hovered('statement-of-the-council'), 'focus')).toEqual([]);
  });
});
