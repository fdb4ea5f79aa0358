import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim';
import type { Presence } from '../../src/domain/when';
import { deaths } from '../../src/evidence/deaths';
import { PAGE_WORDS } from '../../src/i18n/page-words';
import { claim, type EventSketch, event } from '../fixtures/claims';
import { SHIPPED } from '../fixtures/shipped';

function counted(claims: readonly Claim[], sketch: EventSketch = {}, presence: Presence = 'certain') {
  return { event: event(claims, sketch), presence, assessment: { standing: claims } };
}

const dead = (low: number, high?: number, of?: string) => ({
  what: 'dead' as const,
  low,
  ...(high === undefined ? {} : { high }),
  ...(of ? { of: of as never } : {}),
});

test('one event, several claims: its lowest low to its highest high, never a mean', () => {
  const said = [claim('csp', 'spokesperson', { figures: [dead(14, 14)] }), claim('unknown', 'resident', { figures: [dead(6, 9)] })];
  expect(deaths([counted(said)])).toEqual({ low: 6, high: 14, more: false, stated: 1, of: 1 });
});

test('the ranges of events and of groups of dead add up', () => {
  const one = counted([
    claim('fama', 'communique', { figures: [dead(5, 5, 'fama'), dead(7, 7, 'csp')] }),
    claim('csp', 'communique', { figures: [dead(35, 35, 'fama')] }),
  ]);
  const other = counted([claim('none', 'journalist', { figures: [dead(1, 2)] })]);
  expect(deaths([one, other])).toEqual({ low: 13, high: 44, more: false, stated: 2, of: 2 });
});

test('“at least” leaves the top open', () => {
  expect(deaths([counted([claim('none', 'journalist', { figures: [dead(10)] })])])).toEqual({ low: 10, high: 10, more: true, stated: 1, of: 1 });
});

test('an event only possibly in the window adds nothing to the low end', () => {
  expect(deaths([counted([claim('none', 'journalist', { figures: [dead(3, 4)] })], {}, 'possible')])).toMatchObject({ low: 0, high: 4, stated: 1 });
});

test('violent events of which nobody counts the dead are counted apart; nought said is a number', () => {
  const silent = [counted([claim('none', 'journalist')], { kind: 'clash' }), counted([claim('none', 'journalist')], { kind: 'movement' })];
  const nought = counted([claim('csp', 'communique', { figures: [dead(0, 0)] })], { kind: 'air-strike' });
  expect(deaths([...silent, nought])).toEqual({ low: 0, high: 0, more: false, stated: 1, of: 2 });
});

test('the line says for how many of how many, then the sum, and no sum begins with nought', () => {
  const { line, sum } = PAGE_WORDS.en.deaths;
  expect(line(3, 16, sum(6, 14, true))).toBe('Deaths: stated for 3 of 16 clashes, strikes and attacks; 6–14 or more there');
  expect(line(0, 16, sum(0, 0, false))).toBe('Deaths: stated for none of 16 clashes, strikes and attacks');
  for (const { deaths: words } of Object.values(PAGE_WORDS)) {
    for (const low of [0, 1, 14]) {
      for (const more of [false, true]) for (const high of [low, 14]) expect(words.sum(low, high, more)).not.toMatch(/(^|\D)0/);
    }
  }
});

test('a denial’s figure, the wounded and the children among the dead do not count', () => {
  const said = [
    claim('fama', 'communique', { stance: 'denies', about: 'x', figures: [dead(99, 99)] }),
    claim('none', 'journalist', { figures: [dead(6, 6), { what: 'children-dead', low: 3, high: 3 }, { what: 'wounded', low: 20 }] }),
  ];
  expect(deaths([counted(said)])).toMatchObject({ low: 6, high: 6 });
});

test('the strike of 7 November: 6 to 14 or more', () => {
  const strike = SHIPPED.events.find(({ id }) => id === 'civilians-killed-kidal-7-november');
  if (!strike) throw new Error('no strike');
  expect(deaths([{ event: strike, presence: 'certain', assessment: { standing: strike.claims } }])).toEqual({
    low: 6,
    high: 14,
    more: true,
    stated: 1,
    of: 1,
  });
});
