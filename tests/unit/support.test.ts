import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/domain/actor';
import { type Claim, SPEAKS_AS } from '../../src/domain/claim';
import { ASPECTS, type Aspect, SUPPORTS, type Support } from '../../src/domain/support';
import type { Instant } from '../../src/domain/when';
import { assess } from '../../src/evidence/assess';
import { ACTORS, claim, type EventSketch, event, KIDAL, when } from '../fixtures/claims';

interface Row {
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly support: Support;
  /** Ids of the deciding claims. */
  readonly deciding: readonly string[];
  readonly side?: string;
  readonly disputes?: readonly Aspect[];
  readonly unchecked?: readonly string[];
  readonly event?: EventSketch;
}

const army = (id: string, more: Parameters<typeof claim>[2] = {}) => claim('fama', 'communique', { id, ...more });
const csp = (id: string, more: Parameters<typeof claim>[2] = {}) => claim('csp', 'spokesperson', { id, ...more });
const voice = (id: string, more: Parameters<typeof claim>[2] = {}) => claim('none', 'journalist', { id, ...more });
const elected = (id: string, more: Parameters<typeof claim>[2] = {}) => claim('unknown', 'local-elected', { id, speaker: { anonymous: true }, ...more });

const TABLE: readonly Row[] = [
  {
    name: 'the seed: an officer and two elected representatives in one outlet, which could not check',
    claims: [
      claim('fama', 'officer-or-fighter', { id: 'officer', speaker: { anonymous: true } }),
      elected('elected', { speaker: { anonymous: true, count: 2 } }),
      voice('afp', { stance: 'cannot-verify', about: 'elected' }),
    ],
    support: 'several speakers, one outlet',
    deciding: ['officer', 'elected'],
    unchecked: ['afp'],
  },
  {
    name: 'two elected representatives entered as one claim with a count',
    claims: [elected('two', { speaker: { anonymous: true, count: 2 } })],
    support: 'several speakers, one outlet',
    deciding: ['two'],
  },
  { name: 'one elected representative', claims: [elected('one')], support: 'single account', deciding: ['one'] },
  { name: 'the army alone', claims: [army('a')], support: 'one side only', deciding: ['a'], side: 'state' },
  {
    name: 'army and head of state, one outlet',
    claims: [army('a'), claim('government', 'state-official', { id: 'g' })],
    support: 'one side only',
    deciding: ['a', 'g'],
    side: 'state',
  },
  {
    name: 'army and head of state, two outlets',
    claims: [army('a'), claim('government', 'state-official', { id: 'g', source: 'RFI' })],
    support: 'one side only',
    deciding: ['a', 'g'],
    side: 'state',
  },
  {
    name: 'the army through three outlets',
    claims: [army('a'), army('b', { source: 'RFI' }), army('c', { source: 'AP' })],
    support: 'one side only',
    deciding: ['a', 'b', 'c'],
    side: 'state',
  },
  { name: 'two rebel officials in one text', claims: [csp('a'), csp('b')], support: 'one side only', deciding: ['a', 'b'], side: 'rebel' },
  {
    name: 'one agency text on two sites is one outlet',
    claims: [voice('a'), voice('b', { source: 'AFP 2' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'army and CSP say the same, same outlet',
    claims: [army('a'), csp('b')],
    support: 'acknowledged by both sides',
    deciding: ['a', 'b'],
  },
  {
    name: 'army and CSP say the same, two outlets, with a newspaper in its own voice',
    claims: [voice('n', { source: 'Le Monde' }), army('a'), csp('b', { source: 'RFI', stance: 'confirms', about: 'a' })],
    support: 'acknowledged by both sides',
    deciding: ['a', 'b'],
  },
  {
    name: 'a party and a bystander who is no party to the event',
    claims: [army('a'), claim('france', 'foreign-government', { id: 'f' })],
    support: 'several speakers, one outlet',
    deciding: ['a', 'f'],
  },
  {
    name: 'the opponent says less: what it says stands on another event, so here the army is alone',
    claims: [army('control')],
    support: 'one side only',
    deciding: ['control'],
    side: 'state',
    event: { kind: 'control', holding: { holder: 'fama', value: 'held' } },
  },
  {
    name: 'the opponent denies',
    claims: [army('a'), csp('b', { stance: 'denies', about: 'a' })],
    support: 'one side only',
    deciding: ['a'],
    side: 'state',
    disputes: ['whether'],
  },
  {
    name: 'a witness at two outlets: allegiance unknown, never counts',
    claims: [claim('unknown', 'resident', { id: 'a' }), claim('unknown', 'resident', { id: 'b', source: 'RFI' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'residents who speak for nobody, two outlets',
    claims: [claim('none', 'resident', { id: 'a' }), claim('none', 'resident', { id: 'b', source: 'RFI' })],
    support: 'corroborated',
    deciding: ['a', 'b'],
  },
  { name: 'two outlets in their own voice', claims: [voice('a'), voice('b', { source: 'RFI' })], support: 'corroborated', deciding: ['a', 'b'] },
  {
    name: 'army and another outlet in its own voice',
    claims: [army('a'), voice('b', { source: 'RFI' })],
    support: 'corroborated',
    deciding: ['a', 'b'],
  },
  {
    name: 'the second outlet repeats the first',
    claims: [voice('a'), voice('b', { source: 'BBC', relays: 'AFP' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'two outlets repeat the same third report',
    claims: [voice('a', { source: 'BBC', relays: 'AFP' }), voice('b', { source: 'RFI', relays: 'AFP' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'a relay of one report and another report',
    claims: [voice('a', { source: 'BBC', relays: 'AFP' }), voice('b', { source: 'RFI' })],
    support: 'corroborated',
    deciding: ['a', 'b'],
  },
  {
    name: 'a newspaper and an encyclopaedia',
    claims: [voice('a'), claim('none', 'researcher', { id: 'w', source: 'Wikipedia' })],
    support: 'single account',
    deciding: ['a', 'w'],
  },
  {
    name: 'a newspaper and a data set',
    claims: [voice('a'), claim('none', 'data-set', { id: 'd', source: 'ACLED' })],
    support: 'single account',
    deciding: ['a', 'd'],
  },
  { name: 'an imported row', claims: [claim('none', 'data-set', { id: 'd', source: 'ACLED' })], support: 'not graded', deciding: ['d'] },
  {
    name: 'the outlet in its own voice twice is one voice',
    claims: [voice('a'), voice('b')],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'a resident in each of two texts of one outlet may be the same person',
    claims: [claim('unknown', 'resident', { id: 'a' }), claim('unknown', 'resident', { id: 'b', source: 'AFP 2' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  {
    name: 'three residents in one text, one in another text of the same outlet: three at least',
    claims: [claim('unknown', 'resident', { id: 'a', speaker: { count: 3 } }), claim('unknown', 'resident', { id: 'b', source: 'AFP 2' })],
    support: 'several speakers, one outlet',
    deciding: ['a', 'b'],
  },
  {
    name: 'a resident and an elected representative in two texts of one outlet',
    claims: [claim('unknown', 'resident', { id: 'a' }), elected('b', { source: 'AFP 2' })],
    support: 'several speakers, one outlet',
    deciding: ['a', 'b'],
  },
  {
    name: 'army here, an unknown speaker there',
    claims: [army('a'), elected('b', { source: 'RFI' })],
    support: 'single account',
    deciding: ['a', 'b'],
  },
  { name: 'only a denial', claims: [csp('d', { stance: 'denies', about: 'elsewhere' })], support: 'denied', deciding: ['d'] },
  {
    name: 'a denial and a "cannot verify"',
    claims: [voice('v', { stance: 'cannot-verify' }), csp('d', { stance: 'denies', about: 'elsewhere' })],
    support: 'denied',
    deciding: ['d'],
    unchecked: ['v'],
  },
  {
    name: 'only "cannot verify"',
    claims: [voice('v', { stance: 'cannot-verify' })],
    support: 'not established',
    deciding: ['v'],
    unchecked: ['v'],
  },
  {
    name: 'withdrawn: the only assertion was corrected',
    claims: [voice('a'), voice('c', { source: 'AFP 2', stance: 'denies', about: 'a', corrects: 'a' })],
    support: 'withdrawn',
    deciding: ['a', 'c'],
  },
  {
    name: 'a correction that still asserts replaces the first version',
    claims: [army('a', { figures: [{ what: 'dead', low: 3, high: 3 }] }), army('c', { corrects: 'a', figures: [{ what: 'dead', low: 5, high: 5 }] })],
    support: 'one side only',
    deciding: ['c'],
    side: 'state',
  },
  {
    name: 'one of two who asserted it corrects',
    claims: [voice('a'), voice('b', { source: 'RFI' }), voice('c', { source: 'AFP 2', stance: 'denies', about: 'a', corrects: 'a' })],
    support: 'single account',
    deciding: ['b'],
    disputes: ['whether'],
  },
  {
    name: 'differing tolls without a denial',
    claims: [
      army('a', { figures: [{ what: 'dead', low: 2, high: 2 }] }),
      claim('unknown', 'health-worker', { id: 'h', figures: [{ what: 'dead', low: 6, high: 6 }] }),
      csp('b', { figures: [{ what: 'dead', low: 14, high: 14 }] }),
    ],
    support: 'acknowledged by both sides',
    deciding: ['a', 'b'],
    disputes: ['how many'],
  },
  {
    name: '"at least 6" and "14" can both hold',
    claims: [voice('a', { figures: [{ what: 'dead', low: 6 }] }), csp('b', { figures: [{ what: 'dead', low: 14, high: 14 }] })],
    support: 'several speakers, one outlet',
    deciding: ['a', 'b'],
  },
  {
    name: 'figures of different things are not compared',
    claims: [voice('a', { figures: [{ what: 'dead', low: 6, high: 6 }] }), csp('b', { figures: [{ what: 'wounded', low: 14, high: 14 }] })],
    support: 'several speakers, one outlet',
    deciding: ['a', 'b'],
  },
  {
    name: 'the dead of one party and the dead of the other are not compared',
    claims: [
      army('a', { figures: [{ what: 'dead', of: 'csp' as ActorId, low: 14, high: 14 }] }),
      csp('b', { figures: [{ what: 'dead', of: 'fama' as ActorId, low: 6, high: 6 }] }),
    ],
    support: 'acknowledged by both sides',
    deciding: ['a', 'b'],
  },
  {
    name: 'the dead of one party in two figures',
    claims: [
      army('a', { figures: [{ what: 'dead', of: 'csp' as ActorId, low: 14, high: 14 }] }),
      csp('b', { figures: [{ what: 'dead', of: 'csp' as ActorId, low: 6, high: 6 }] }),
    ],
    support: 'acknowledged by both sides',
    deciding: ['a', 'b'],
    disputes: ['how many'],
  },
  {
    name: 'phones cut on Thursday or on Friday',
    claims: [voice('afp', { when: '2023-11-10' }), voice('rfi', { source: 'RFI', when: '2023-11-09' })],
    support: 'corroborated',
    deciding: ['afp', 'rfi'],
    disputes: ['when'],
    event: { when: '[2023-11-09..2023-11-10]', kind: 'communications', actors: ['csp'] },
  },
  {
    name: '7 km north or 7 km south',
    claims: [voice('a', { where: { at: [1.01, 20.26], radiusKm: 2 } }), voice('b', { source: 'RFI', where: { at: [1.01, 20.14], radiusKm: 2 } })],
    support: 'corroborated',
    deciding: ['a', 'b'],
    disputes: ['where'],
  },
  {
    name: 'two positions within their radii',
    claims: [voice('a', { where: { at: KIDAL, radiusKm: 10 } }), voice('b', { source: 'RFI', where: { at: [1.5, 18.5], radiusKm: 10 } })],
    support: 'corroborated',
    deciding: ['a', 'b'],
  },
  {
    name: 'who laid the mine',
    claims: [voice('a', { actors: ['jnim'] }), voice('b', { source: 'RFI', actors: ['csp'] })],
    support: 'corroborated',
    deciding: ['a', 'b'],
    disputes: ['who'],
    event: { kind: 'blast', actors: ['minusma:target'] },
  },
  {
    name: 'one names the doer, the other nobody',
    claims: [voice('a', { actors: ['jnim'] }), voice('b', { source: 'RFI' })],
    support: 'corroborated',
    deciding: ['a', 'b'],
    event: { kind: 'blast', actors: ['minusma:target'] },
  },
  {
    name: 'a claim that names one of two doers does not dispute the other',
    claims: [voice('a', { actors: ['wagner'] }), voice('b', { source: 'RFI' })],
    support: 'corroborated',
    deciding: ['a', 'b'],
    event: { actors: ['fama', 'wagner', 'csp:target'] },
  },
  {
    name: 'a denial does not stand for the position, day and doer that it denies',
    claims: [army('a', { when: '2023-11-10', where: { at: [0, 18], radiusKm: 1 }, actors: ['csp'] }), csp('d', { stance: 'denies', about: 'a' })],
    support: 'one side only',
    deciding: ['a'],
    side: 'state',
    disputes: ['whether'],
  },
  {
    name: 'an actor of no side is one side by itself',
    claims: [claim('mutineers', 'spokesperson', { id: 'a' }), claim('mutineers', 'spokesperson', { id: 'b', source: 'RFI' })],
    support: 'one side only',
    deciding: ['a', 'b'],
    side: 'none',
    event: { actors: ['mutineers', 'government:target'], kind: 'political' },
  },
];

const ids = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

describe('support and dispute of a set of claims', () => {
  it('the table holds at least 30 sets', () => expect(TABLE.length).toBeGreaterThanOrEqual(30));

  it.each(TABLE.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const found = assess(event(row.claims, row.event), undefined, ACTORS);
    expect(found).toBeDefined();
    expect({
      support: found?.support,
      deciding: ids(found?.deciding ?? []),
      side: found?.side,
      disputes: found?.disputes.map(({ aspect }) => aspect),
      unchecked: ids(found?.unchecked ?? []),
    }).toEqual({ support: row.support, deciding: row.deciding, side: row.side, disputes: row.disputes ?? [], unchecked: row.unchecked ?? [] });
  });
});

describe('the second clock', () => {
  const clock = (text: string): Instant => when(text).start;
  const claims = [
    army('noon', { reported: '2023-11-11T12:00Z' }),
    voice('day', { source: 'RFI', reported: '2023-11-11' }),
    csp('undated', { source: 'Blog', reported: undefined }),
  ];

  it('no claim known: the event does not exist yet', () => expect(assess(event(claims), clock('2023-11-11T11:59Z'), ACTORS)).toBeUndefined());

  it('a day is "perhaps" until it is over, and never used for support', () => {
    const found = assess(event(claims), clock('2023-11-11T12:00Z'), ACTORS);
    expect(found).toMatchObject({ support: 'one side only', side: 'state' });
    expect(ids([...(found?.standing ?? []), ...(found?.corrected ?? [])])).toEqual(['noon']);
  });

  it('the last minute of the day is the whole day', () => expect(assess(event(claims), clock('2023-11-11T23:59Z'), ACTORS)?.support).toBe('corroborated'));

  it('an undated source counts only when the clock is open', () => {
    expect(assess(event(claims), clock('2025-01-01'), ACTORS)?.support).toBe('corroborated');
    expect(assess(event(claims), undefined, ACTORS)?.support).toBe('acknowledged by both sides');
  });

  it('a correction counts from its own publication', () => {
    const corrected = event([voice('a', { reported: '2023-11-11' }), voice('c', { reported: '2023-11-13', stance: 'denies', about: 'a', corrects: 'a' })]);
    expect(assess(corrected, clock('2023-11-12'), ACTORS)?.support).toBe('single account');
    expect(assess(corrected, undefined, ACTORS)?.support).toBe('withdrawn');
  });
});

describe('for any set of claims', () => {
  const anyClaim = fc
    .record({
      speaksFor: fc.constantFrom('none', 'unknown', 'fama', 'government', 'csp', 'jnim', 'mutineers'),
      as: fc.constantFrom(...SPEAKS_AS),
      stance: fc.constantFrom('asserts', 'confirms', 'denies', 'cannot-verify' as const),
      source: fc.constantFrom('AFP', 'AFP 2', 'RFI', 'Wikipedia', 'ACLED'),
      relays: fc.option(fc.constantFrom('AFP', 'RFI'), { nil: undefined }),
      count: fc.integer({ min: 1, max: 3 }),
      corrects: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      reported: fc.option(fc.constantFrom('2023-11-10', '2023-11-11T21:44Z', '2023-11-13'), { nil: undefined }),
      dead: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    })
    .map((drawn) => drawn);

  const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 6 }).map((drawn) =>
    drawn.map(({ speaksFor, as, stance, source, relays, count, corrects, reported, dead }, i) =>
      claim(speaksFor, as, {
        id: `c${i}`,
        stance: stance as Claim['stance'],
        source,
        reported,
        speaker: { count },
        ...(relays === undefined ? {} : { relays }),
        ...(corrects === undefined || corrects === i ? {} : { corrects: `c${corrects}` }),
        ...(dead === undefined ? {} : { figures: [{ what: 'dead' as const, low: dead, high: dead }] }),
      }),
    ),
  );

  it('the rule is total: exactly one support, decided by claims that are known', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(undefined, when('2023-11-11T18:00Z').start, when('2023-11-14').start), (claims, clock) => {
        const found = assess(event(claims), clock, ACTORS);
        if (!found) return;
        expect(SUPPORTS.filter((support) => support === found.support)).toHaveLength(1);
        const known = ids([...found.standing, ...found.corrected]);
        expect(found.deciding.every(({ id }) => known.includes(id))).toBe(true);
        expect(found.side !== undefined).toBe(found.support === 'one side only');
        expect(new Set(found.disputes.map(({ aspect }) => aspect)).size).toBe(found.disputes.length);
        expect(found.disputes.every(({ aspect }) => ASPECTS.includes(aspect))).toBe(true);
      }),
    );
  });

  it('the order of the claims does not matter', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const forth = assess(event(claims), undefined, ACTORS);
        const back = assess(event(claims.toReversed()), undefined, ACTORS);
        expect(back?.support).toBe(forth?.support);
        expect(back?.disputes.map(({ aspect }) => aspect)).toEqual(forth?.disputes.map(({ aspect }) => aspect));
      }),
    );
  });

  it('an earlier clock never shows a claim that a later one lacks', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (claims, a, b) => {
        const start = when('2023-11-10').start;
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((minutes) => (start + minutes * 60_000) as Instant);
        const shown = (clock: Instant | undefined) => {
          const found = assess(event(claims), clock, ACTORS);
          return new Set(ids([...(found?.standing ?? []), ...(found?.corrected ?? [])]));
        };
        const later = shown(late);
        for (const id of shown(early)) expect(later.has(id)).toBe(true);
      }),
    );
  });
});
