import { expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/actor';
import type { Instant } from '../../src/domain/when';
import { addDataset } from '../../src/state/actions';
import { knownEvents, wholeOf } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { buildIndex, type Found } from '../../src/ui/search-index';
import { isOneOff } from '../../src/ui/search-names';
import { SHIPPED } from '../fixtures/shipped';

addDataset(SHIPPED, []);
const TIME = { zone: SHIPPED.timeZone, extent: wholeOf(SHIPPED), near: SHIPPED.opening.span };
const find = (query: string, clock?: Instant): readonly Found[] => buildIndex(SHIPPED, knownEvents(store.getState()), clock).find(query, 8, TIME);
const names = (query: string): readonly string[] => find(query).map((found) => ('id' in found ? `${found.type} ${found.id}` : found.type));

test.each([
  ['gao', 'place gao'],
  ['kidal', 'place kidal'],
  ['Tessalit', 'place tessalit'],
  ['anéfis', 'place anefis'],
  ['GAKL', 'place kidal-airport'],
  ['camp 1', 'place kidal-camp-1'],
  ['kidla', 'place kidal'],
  ['kdal', 'place kidal'],
  ['agelhok', 'place aguelhok'],
  ['tombuctou', 'place timbuktu'],
  ['كيدال', 'place kidal'],
  ['ⴾⴸⵍ', 'place kidal'],
  ['ⴽⵉⴷⴰⵍ', 'place kidal'],
  ['CSP', 'party csp'],
  ['malian army', 'party fama'],
  ['jnmi', 'party jnim'],
])('%s finds %s first', (query, first) => expect(names(query)[0]).toBe(first));

test('of names that fit alike, towns stand before camps, airfields and roads', () => {
  expect(names('kidal').slice(0, 4)).toEqual(['place kidal', 'place kidal-un-camp', 'place kidal-camp-1', 'place kidal-airport']);
  expect(names('gao').slice(0, 2)).toEqual(['place gao', 'place gao-airport']);
  expect(names('kidal').filter((name) => name.startsWith('event')).length).toBeGreaterThanOrEqual(3);
});

test('a typo of one letter finds events too', () => {
  expect(names('phones kidla')[0]).toMatch(/^event phones-/);
});

test('a date offers its day, then what happened on it; no other day', () => {
  const day = { start: Date.UTC(2023, 10, 11), end: Date.UTC(2023, 10, 12) };
  for (const query of ['2023-11-11', '11 Nov 2023', '11 novembre 2023', '11/11', '11 Nov 2023 6pm']) {
    const [first, ...rest] = find(query);
    expect(first, query).toEqual({ type: 'time', span: day });
    expect(rest.length).toBeGreaterThan(3);
    for (const found of rest) {
      const when = SHIPPED.events.find(({ id }) => 'id' in found && id === found.id)?.when;
      expect(when && when.start < day.end && when.end > day.start, query).toBe(true);
    }
  }
  expect(find('November 2023')[0]).toEqual({ type: 'time', span: { start: Date.UTC(2023, 10, 1), end: Date.UTC(2023, 11, 1) } });
});

test('coordinates can be shown and measured from', () => {
  for (const query of ['18.44, 1.41', '18.44 N 1.41 E', '18°26′24″N 1°24′36″E'])
    expect(find(query).map((found) => (found.type === 'point' ? [found.use, ...found.at.map((one) => one.toFixed(2))] : found))).toEqual([
      ['show', '1.41', '18.44'],
      ['measure', '1.41', '18.44'],
    ]);
});

test('a name that begins after the clock finds no party', () => {
  const party = { type: 'party', id: 'csp' as ActorId };
  expect(find('FLA')).toContainEqual(party);
  expect(find('FLA', Date.UTC(2023, 10, 11) as Instant)).not.toContainEqual(party);
  expect(find('Azawad Liberation Front', Date.UTC(2023, 10, 11) as Instant)).not.toContainEqual(party);
  expect(find('CSP', Date.UTC(2023, 10, 11) as Instant)).toContainEqual(party);
});

test('one letter more, less, other or exchanged with its neighbour is one off', () => {
  for (const word of ['kidla', 'ikdal', 'kida', 'kidall', 'kodal', 'xkidal', 'idal']) expect(isOneOff(word, 'kidal'), word).toBe(true);
  for (const word of ['kidal', 'kadil', 'kid', 'kidalll', 'dikal', 'laidk']) expect(isOneOff(word, 'kidal'), word).toBe(false);
});
