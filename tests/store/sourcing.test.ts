import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { SourceId } from '../../src/domain/source';
import type { Instant } from '../../src/domain/when';
import { decodePresets } from '../../src/load/decode-presets';
import { addDataset } from '../../src/state/actions';
import { addPresets } from '../../src/state/assume';
import { INITIAL } from '../../src/state/initial';
import { corrections, sourced, standing } from '../../src/state/sourcing';
import { store } from '../../src/state/store';
import { knowAt } from '../../src/state/time-actions';
import { claim, event } from '../fixtures/claims';
import { SHIPPED } from '../fixtures/shipped';

const now = () => store.getState();
const source = (id: string) => {
  const found = SHIPPED.sources.get(id as SourceId);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};

beforeEach(() => {
  store.setState(INITIAL, true);
  addDataset(SHIPPED, []);
});

test('every source is there, and every claim rests on exactly one', () => {
  expect(sourced(now()).map((one) => one.source)).toEqual([...SHIPPED.sources.values()]);
  const resting = sourced(now()).flatMap(({ source: { id }, events }) => events.flatMap(({ claims }) => claims.map((said) => [id, said.source.id])));
  expect(resting).toHaveLength(SHIPPED.events.flatMap(({ claims }) => claims).length);
  expect(resting.filter(([a, b]) => a !== b)).toEqual([]);
});

test('with the paces, something rests on every source', () => {
  addPresets(decodePresets(readFileSync('data/precedents.json', 'utf8'), SHIPPED).presets, []);
  const idle = sourced(now()).filter(({ events, places, tracks, paces }) => events.length + places.length + tracks + paces === 0);
  expect(idle.map((one) => one.source.id)).toEqual([]);
  expect(sourced(now()).find((one) => one.source.id === 'malivox')).toMatchObject({ events: [], paces: 2 });
});

test('by the clock: published or perhaps that day are listed, later ones are not; an undated one only while the clock is open', () => {
  const at = (text: string) => Date.parse(text) as Instant;
  expect(standing(source('rfi10'), at('2023-11-12T00:00Z'))).toBe('published');
  expect(standing(source('rfi10'), at('2023-11-09T12:00Z'))).toBe('later');
  expect(standing(source('afp12'), at('2023-11-12T12:00Z'))).toBe('perhaps');
  expect(standing(source('wptb'), undefined)).toBe('published');
  const listed = (known: Instant | undefined) => {
    knowAt(known);
    return sourced(now()).map((one) => one.source.id as string);
  };
  expect(listed(undefined)).toContain('wptb');
  expect(listed(at('2030-01-01T00:00Z'))).not.toContain('wptb');
  expect(listed(at('2023-11-12T12:00Z'))).toEqual(expect.arrayContaining(['rfi10', 'afp12']));
  expect(listed(at('2023-11-09T12:00Z'))).not.toContain('rfi10');
});

test('a correction stands with what it replaces', () => {
  const first = claim('fama', 'communique', { id: 'a', reported: '2023-11-11' });
  const second = claim('fama', 'communique', { id: 'b', reported: '2023-11-12', corrects: 'a' });
  expect(corrections(now())).toEqual([]);
  const corrected = event([first, second]);
  addDataset({ ...SHIPPED, events: [corrected] }, []);
  expect(corrections(now())).toEqual([{ event: corrected, claim: second, corrected: first }]);
});
