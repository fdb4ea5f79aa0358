import { beforeEach, expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/actor';
import type { Instant } from '../../src/domain/when';
import * as actions from '../../src/state/actions';
import { toggleChoice } from '../../src/state/actions/choices';
import { INITIAL, NO_FILTER } from '../../src/state/initial';
import { type Choice, choices } from '../../src/state/questions/filtering';
import { parties } from '../../src/state/questions/parties';
import { activeSpan, legendCounts, namesAt } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { decodeView } from '../../src/state/url';
import { swatchOf } from '../../src/theme/mark';
import { SHIPPED } from '../fixtures/shipped';

const now = () => store.getState();
const CSP = 'csp' as ActorId;

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
});

test('every part of the filter is a choice, each is taken away by itself, all together by clearing', () => {
  const made: readonly Choice[] = [
    { part: 'support', value: 'single account' },
    { part: 'disputed' },
    { part: 'actors', value: CSP },
    { part: 'kinds', value: 'clash' },
    { part: 'speakers', value: 'none' },
    { part: 'outlets', value: 'AFP' },
  ];
  expect(choices(now())).toEqual([]);
  for (const choice of made) toggleChoice(choice);
  actions.search('Kidal');
  actions.toggleInViewOnly();
  const all = [...made, { part: 'query', value: 'Kidal' }, { part: 'in-view' }];
  expect(choices(now())).toEqual(all);
  for (const [i, choice] of choices(now()).entries()) {
    toggleChoice(choice);
    expect(choices(now())).toEqual(all.slice(i + 1));
  }
  expect(now().view.filter).toEqual(NO_FILTER);
  for (const choice of made) toggleChoice(choice);
  actions.toggleInViewOnly();
  actions.clearFilters();
  expect(choices(now())).toEqual([]);
});

test('a link that names an outlet or a speaker alone is a filter, whatever the window holds', () => {
  for (const [part, value] of [
    ['outlets', 'AFP'],
    ['speakers', 'csp'],
  ] as const) {
    const search = new URLSearchParams({ [part]: value, from: '2012-01-17', to: '2012-01-17' });
    actions.changeView(decodeView({ search, fragment: new URLSearchParams() }, SHIPPED, 'en').view);
    expect(choices(now())).toEqual([{ part, value }]);
  }
});

test('parties come by how many events they have a part in; a chosen one stays with 0', () => {
  const before = parties(now());
  expect(before.map(({ count }) => count)).toEqual(before.map(({ count }) => count).toSorted((a, b) => b - a));
  for (const { actor, count } of before) expect(count).toBe(legendCounts(now()).actors.get(actor.id));
  const absent = [...SHIPPED.actors.keys()].find((id) => !before.some(({ actor }) => actor.id === id));
  if (absent === undefined) throw new Error('every party is in the window');
  actions.toggleActor(absent);
  expect(parties(now()).at(-1)).toMatchObject({ actor: { id: absent }, count: 0 });
  expect(parties(now())).toHaveLength(before.length + 1);
});

test('parties are named as of the window’s end, or of the clock where that is earlier', () => {
  const { start, end } = activeSpan(now());
  expect(namesAt(now())).toBe(end - 1);
  store.setState((state) => ({ view: { ...state.view, known: start as Instant } }));
  expect(namesAt(now())).toBe(start);
});

test('of parties that share a colour the first is solid and the others are hollow', () => {
  const look = (id: string) => swatchOf(SHIPPED.actors.get(id as ActorId), SHIPPED.actors);
  expect(look('fama')).toEqual({ party: 'indigo', hollow: false });
  expect(look('government')).toEqual({ party: 'indigo', hollow: true });
  expect(look('wagner')).toEqual({ party: 'umber', hollow: false });
  expect(look('civilians')).toEqual({ party: 'civilians', hollow: true });
  expect(look('mutineers')).toEqual({ party: 'unknown', hollow: false });
});
