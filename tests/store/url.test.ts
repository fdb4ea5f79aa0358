import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_HOURS } from '../../src/convoy/shift';
import type { ActorId } from '../../src/domain/actor';
import type { Dataset } from '../../src/domain/dataset';
import { EVENT_KINDS } from '../../src/domain/event';
import { SUPPORTS } from '../../src/domain/support';
import type { Instant } from '../../src/domain/when';
import { EMPTY_RULER, type RingSet, type Ruler, type Vertex } from '../../src/measure/ruler';
import { INITIAL, NO_FILTER } from '../../src/state/initial';
import { clockInReach, lastReport } from '../../src/state/reach';
import { wholeOf } from '../../src/state/selectors';
import type { View } from '../../src/state/state';
import { decodeView, encodeView } from '../../src/state/url';
import { SHIPPED } from '../fixtures/shipped';

const MINUTE = 60_000;
const from = Date.UTC(2012, 0, 1) / MINUTE;
const until = Date.UTC(2025, 11, 31) / MINUTE;

const span = fc
  .tuple(fc.integer({ min: from, max: until - 1 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([start, length]) => ({ start: (start * MINUTE) as Instant, end: (Math.min(start + length, until) * MINUTE) as Instant }));
const places = [...SHIPPED.places.values()];
const vertex: fc.Arbitrary<Vertex> = fc.oneof(
  fc.constantFrom(...places).map((place) => ({ type: 'place', place: place.id, at: place.at }) as const),
  fc
    .tuple(fc.constantFrom('free' as const, 'track' as const), fc.integer({ min: -1_800_000, max: 1_800_000 }), fc.integer({ min: -900_000, max: 900_000 }))
    .map(([type, lon, lat]) => ({ type, at: [lon / 10_000, lat / 10_000] as const })),
);
const ring: fc.Arbitrary<RingSet> = fc.record({
  centre: vertex,
  reach: fc.oneof(
    fc
      .uniqueArray(fc.integer({ min: 100, max: 2_000_000 }), { minLength: 1, maxLength: 5 })
      .map((metres) => ({ type: 'radii', km: metres.map((one) => one / 1000) }) as const),
    fc
      .constantFrom('some 110 km', '~ 70 miles', 'a few dozen km', 'une trentaine de km & plus', 'près de 50 % de 200 km')
      .map((phrase) => ({ type: 'phrase', phrase }) as const),
  ),
});
const ruler: fc.Arbitrary<Ruler> = fc
  .tuple(
    fc.array(vertex, { minLength: 1, maxLength: 5 }),
    fc.array(fc.constantFrom('straight' as const, 'track' as const), { minLength: 5, maxLength: 5 }),
    fc.boolean(),
    fc.array(ring, { maxLength: 5 }),
    fc.constantFrom(EMPTY_RULER.paceKmPerDay, 1, 35, 47.5, 1000),
  )
  .map(([vertices, legs, finished, rings, paceKmPerDay]) => {
    const between = legs.slice(0, vertices.length - 1);
    return { vertices, legs: between, next: finished ? (between.at(-1) ?? 'straight') : (legs[4] ?? 'straight'), finished, rings, paceKmPerDay };
  });
const view: fc.Arbitrary<View> = fc.record({
  span: fc.option(span, { nil: undefined }),
  mode: fc.constantFrom('window' as const, 'up-to' as const),
  known: fc.option(
    fc.integer({ min: from, max: until }).map((t) => clockInReach((t * MINUTE) as Instant, SHIPPED)),
    { nil: undefined },
  ),
  filter: fc
    .record({
      kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { maxLength: 4 }),
      actors: fc.uniqueArray(fc.constantFrom(...SHIPPED.actors.keys()), { maxLength: 3 }),
      support: fc.uniqueArray(fc.constantFrom(...SUPPORTS), { maxLength: 3 }),
      speakers: fc.uniqueArray(fc.constantFrom('none' as const, 'unknown' as const, ...SHIPPED.actors.keys()), { maxLength: 3 }),
      outlets: fc.uniqueArray(fc.constantFrom(...[...SHIPPED.sources.values()].map(({ outlet }) => outlet)), { maxLength: 2 }),
      disputed: fc.boolean(),
      query: fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('Anéfis & co', 'كيدال', 'a+b=c#d?e')),
    })
    .map((filter) => (JSON.stringify(filter) === JSON.stringify(NO_FILTER) ? NO_FILTER : filter)),
  selection: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...SHIPPED.events).map(({ id }) => ({ type: 'event', id }) as const),
    fc.constantFrom(...places).map(({ id }) => ({ type: 'place', id }) as const),
  ),
  convoy: fc.option(
    fc.constantFrom(...SHIPPED.convoys).chain((convoy) =>
      fc.record({
        convoy: fc.constant(convoy.id),
        kmPerDay: fc.option(
          fc.integer({ min: 10, max: 10_000 }).map((tenths) => tenths / 10),
          { nil: undefined },
        ),
        hours: fc.option(
          fc.tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 })).map(([from, to]) => ({ from: from / 60, to: to / 60 })),
          { nil: undefined },
        ),
        off: fc.uniqueArray(fc.constantFrom(...convoy.sightings.map(({ id }) => id)), { maxLength: 3 }),
        side: fc.option(fc.constantFrom('state' as const, 'rebel' as const), { nil: undefined }),
        shifts: fc
          .uniqueArray(fc.tuple(fc.constantFrom(...convoy.sightings.map(({ id }) => id)), fc.integer({ min: -MOST_HOURS, max: MOST_HOURS })), {
            selector: ([id]) => id,
            maxLength: 3,
          })
          .map((pairs) => Object.fromEntries(pairs.filter(([, hours]) => hours !== 0))),
      }),
    ),
    { nil: undefined },
  ),
  ruler: fc.oneof(fc.constant(INITIAL.view.ruler), ruler),
  story: fc.option(fc.record({ id: fc.constantFrom(...SHIPPED.stories.map(({ id }) => id)), step: fc.integer({ min: 1, max: 999 }) }), { nil: undefined }),
  language: fc.constantFrom('en' as const, 'fr' as const),
});

/** Through the text of an address, as a browser would carry it. */
function carried({ search, fragment }: ReturnType<typeof encodeView>) {
  return { search: new URLSearchParams(search.toString()), fragment: new URLSearchParams(fragment.toString()) };
}

test('what a link carries comes back: decode(encode(view)) = view', () => {
  fc.assert(
    fc.property(view, (given) => {
      const { view: back, notices } = decodeView(carried(encodeView(given, SHIPPED)), SHIPPED, 'en');
      expect(notices).toEqual([]);
      expect(back).toEqual(given);
    }),
    { numRuns: 300 },
  );
});

const read = (query: string, fragment = '') => decodeView({ search: new URLSearchParams(query), fragment: new URLSearchParams(fragment) }, SHIPPED, 'en');

test('a date means the whole day: to=2023-11-14 includes the 14th', () => {
  const { view: seen } = read('from=2023-11-09&to=2023-11-14');
  expect(seen.span).toEqual({ start: Date.UTC(2023, 10, 9), end: Date.UTC(2023, 10, 15) });
  expect(encodeView(seen, SHIPPED).search.get('to')).toBe('2023-11-14');
});

test('a minute is kept as a minute', () => {
  const { view: seen } = read('from=2023-11-11T18:00Z&to=2023-11-11T21:44Z&known=2023-11-11T18:00Z');
  expect(seen.span).toEqual({ start: Date.UTC(2023, 10, 11, 18), end: Date.UTC(2023, 10, 11, 21, 44) });
  expect(seen.known).toBe(Date.UTC(2023, 10, 11, 18));
  expect(read('known=2023-11-11').view.known).toBe(Date.UTC(2023, 10, 11, 23, 59));
  const { search } = encodeView(seen, SHIPPED);
  expect([search.get('from'), search.get('to'), search.get('known')]).toEqual(['2023-11-11T18:00Z', '2023-11-11T21:44Z', '2023-11-11T18:00Z']);
});

test('the first release wrote the last minute that was in: its links keep their window', () => {
  const { view: seen } = read('from=2023-11-11T18:00Z&to=2023-11-11T21:43Z&edition=1');
  expect(seen.span?.end).toBe(Date.UTC(2023, 10, 11, 21, 44));
  expect(encodeView(seen, SHIPPED).search.get('to')).toBe('2023-11-11T21:44Z');
});

test('broken parts are named and left out, the rest holds', () => {
  const { view: seen, notices } = read(
    'from=yesterday&to=2023-11-14&kinds=clash,atack&actors=fma,csp&support=one-side-only&event=nothing&lang=xx&disputed=perhaps',
    'measure=anefis~q~kidal',
  );
  expect(notices.map((notice) => (notice.code === 'link-part' ? `${notice.part}=${notice.value}` : notice.code)).sort()).toEqual(
    ['actors=fma', 'disputed=perhaps', 'event=nothing', 'from=yesterday', 'kinds=atack', 'lang=xx', 'measure=anefis~q~kidal'].sort(),
  );
  expect(seen.filter).toMatchObject({ kinds: ['clash'], actors: ['csp' as ActorId], support: ['one side only'], disputed: false });
  expect(seen.span?.end).toBe(Date.UTC(2023, 10, 15));
  expect(seen.language).toBe('en');
});

test('ends in the wrong order are exchanged, and that is said', () => {
  const { view: seen, notices } = read('from=2023-10-05&to=2023-10-02');
  expect(seen.span).toEqual({ start: Date.UTC(2023, 9, 2), end: Date.UTC(2023, 9, 6) });
  expect(notices).toEqual([{ code: 'link-swapped' }]);
});

test('a window in which nothing lies is refused', () => {
  const { view: seen, notices } = read('v=1&from=2023-11-11T18:00Z&to=2023-11-11T18:00Z');
  expect(seen.span).toBeUndefined();
  expect(notices).toEqual([{ code: 'link-part', part: 'to', value: '2023-11-11T18:00Z', count: 1 }]);
});

test('one end alone beyond the opening window takes all the time on its side', () => {
  expect(read('from=2024-01-01').view.span).toEqual({ start: Date.UTC(2024, 0, 1), end: Date.UTC(2026, 0, 1) });
  expect(read('to=2013-01-01').view.span).toEqual({ start: Date.UTC(2012, 0, 1), end: Date.UTC(2013, 0, 2) });
  expect(read('from=2023-11-12').view.span).toEqual({ start: Date.UTC(2023, 10, 12), end: SHIPPED.opening.span.end });
  expect(read('from=2030-01-01').notices).toEqual([{ code: 'window-outside' }]);
});

test.each([
  '2023-11-11T18:00+01:00',
  '2023-11-11T18:00 01:00',
  '2023-11-11T18:00%2B01:00',
  '2023-11-11T18:00%2B0100',
  '2023-11-11T18:00%2B01',
  '2023-11-11T17:00Z',
  '2023-11-11T17:00:00Z',
  '2023-11-11T17:00:59.999Z',
  '2023-11-11t17:00z',
  '2023-11-11 17:00Z',
  '2023-11-11T17:00',
])('known=%s is 17:00 in UTC', (text) => {
  const { view: seen, notices } = read(`known=${text}`);
  expect([seen.known, notices]).toEqual([Date.UTC(2023, 10, 11, 17), []]);
});

test('a part that stands twice, a part that is not used yet and a later form of link are named', () => {
  const { view: seen, notices } = read('v=2&kinds=clash&kinds=blast&colour=party&data=other', 'map=7/18/1&map=8/18/1');
  expect(seen.filter.kinds).toEqual(['clash']);
  expect(notices).toEqual([
    { code: 'link-version', version: '2' },
    { code: 'link-doubled', part: 'kinds' },
    { code: 'link-doubled', part: 'map' },
    { code: 'link-reserved', part: 'colour' },
    { code: 'link-reserved', part: 'data' },
  ]);
  expect(read('v=one').notices).toEqual([{ code: 'link-part', part: 'v', value: 'one', count: 1 }]);
  expect([read('').notices, read('v=1').notices, encodeView(INITIAL.view, SHIPPED).search.get('v')]).toEqual([[], [], '1']);
});

test('a camera where there is no place is named', () => {
  for (const map of ['NaN/1/1', '99/999/999', '5/91/181', '7/18', '', '-1/0/0', '7/18/1/0/0/0']) expect(read('', `map=${map}`).notices, map).toHaveLength(1);
  for (const map of ['7/18.2/1', '7.35/-18.2/-1.5/12/-30']) expect(read('', `map=${map}`).notices, map).toEqual([]);
});

test('however much is wrong, a part has one short line', () => {
  const { notices } = read(`actors=${Array.from({ length: 20_000 }, (_, i) => `nobody-${i}`).join(',')}&event=${'x'.repeat(1_000_000)}&q=${'y'.repeat(201)}`);
  expect(notices).toHaveLength(3);
  expect(notices[0]).toEqual({ code: 'link-part', part: 'actors', value: 'nobody-0', count: 20_000 });
  for (const notice of notices) expect(JSON.stringify(notice).length).toBeLessThan(140);
});

test('the leg type of an empty ruler is in the link', () => {
  const { view: seen } = read('', 'measure=t');
  expect(seen.ruler).toEqual({ ...EMPTY_RULER, next: 'track' });
  expect(encodeView(seen, SHIPPED).fragment.get('measure')).toBe('t');
  expect(encodeView(INITIAL.view, SHIPPED).fragment.has('measure')).toBe(false);
});

test('a window or clock beyond the data is cut to them, and said; one of which nothing is left gives way to the opening window', () => {
  const last = wholeOf(SHIPPED).end;
  const told = (query: string) => read(query).notices.map(({ code }) => code);
  expect(read('from=2030-01-01&to=2031-01-01&event=none').view.span).toBeUndefined();
  expect(told('from=2030-01-01&to=2031-01-01&event=none')).toEqual(['window-outside']);
  expect(read('from=2024-06-01&to=2031-01-01').view.span).toEqual({ start: Date.UTC(2024, 5, 1), end: last });
  expect(told('from=2024-06-01&to=2031-01-01')).toEqual(['window-cut']);
  expect(read('known=2031-01-01').view.known).toBe((lastReport(SHIPPED) ?? 0) - MINUTE);
  expect(told('known=2031-01-01')).toEqual(['clock-cut']);
  expect(told('from=2012-01-01&to=2025-12-31&known=2023-11-11')).toEqual([]);
});

test('no link opens on a window in which nothing can lie', () => {
  // each of these would begin at the very instant at which it ends
  for (const query of ['from=2023-11-15&to=2023-11-14', 'from=2023-11-15', 'to=2023-11-08', 'from=2023-11-11T18:01Z&to=2023-11-11T18:00Z']) {
    const { span } = read(query).view;
    expect({ query, empty: span !== undefined && span.start >= span.end }).toEqual({ query, empty: false });
  }
});

test('without a selection no card is open; where a data set opens with one, a closed card stays closed', () => {
  expect(read('').view.selection).toBeUndefined();
  expect(encodeView(INITIAL.view, SHIPPED).search.has('event')).toBe(false);
  const [event] = SHIPPED.events;
  const opens: Dataset = { ...SHIPPED, opening: { ...SHIPPED.opening, event: event?.id } };
  const link = (search: string) => ({ search: new URLSearchParams(search), fragment: new URLSearchParams() });
  expect(decodeView(link(''), opens, 'en').view.selection).toEqual({ type: 'event', id: event?.id });
  expect(encodeView({ ...INITIAL.view, selection: undefined }, opens).search.get('event')).toBe('none');
  expect(decodeView(link('event=none'), opens, 'en').view.selection).toBeUndefined();
});

test('another edition of the data is said', () => {
  expect(read('edition=0').notices).toEqual([{ code: 'edition', cited: '0', shown: SHIPPED.edition.number }]);
});

test('what the reader assumes of a column stays in the fragment, and a part that cannot be read is named', () => {
  const text = 'anefis-kidal~pace-60~hours-0500-1830~side-rebel~off-few-dozen-km~later-leaves-anefis-6~earlier-kidal-12';
  const { view: seen, notices } = read('', `convoy=${text}`);
  expect(notices).toEqual([]);
  expect(seen.convoy).toEqual({
    convoy: 'anefis-kidal',
    kmPerDay: 60,
    hours: { from: 5, to: 18.5 },
    side: 'rebel',
    off: ['few-dozen-km'],
    shifts: { 'leaves-anefis': 6, kidal: -12 },
  });
  const { search, fragment } = encodeView(seen, SHIPPED);
  expect(search.toString()).not.toMatch(/pace|off|later|earlier/);
  expect(fragment.get('convoy')).toBe(text);
  for (const broken of [
    'nowhere',
    'anefis-kidal~pace-0',
    'anefis-kidal~hours-0500-2460',
    'anefis-kidal~off-nothing',
    'anefis-kidal~side-left',
    'anefis-kidal~x',
    'anefis-kidal~later-kidal-0',
    'anefis-kidal~later-kidal-73',
    'anefis-kidal~later-kidal-1.5',
    'anefis-kidal~earlier-nothing-3',
    'anefis-kidal~later-kidal-3~earlier-kidal-3',
    'anefis-kidal~later-__proto__-3',
  ])
    expect(read('', `convoy=${broken}`).notices).toEqual([{ code: 'link-part', part: 'convoy', value: broken, count: 1 }]);
});

test('the reader’s own points stay in the fragment', () => {
  const { view: seen } = read('', 'measure=anefis~t~18.2000,1.1000~s~kidal');
  const { search, fragment } = encodeView(seen, SHIPPED);
  expect(search.toString()).not.toContain('18.2');
  expect(fragment.get('measure')).toBe('anefis~t~18.2000,1.1000~s~kidal');
});

test('rings and pace stay in the fragment as they can be read by eye', () => {
  const { view: seen, notices } = read('', 'rings=kidal~30,60&rings=anefis~some+110+km&pace=35');
  expect(notices).toEqual([]);
  expect(seen.ruler).toMatchObject({ vertices: [], paceKmPerDay: 35 });
  expect(seen.ruler.rings.map(({ reach }) => reach)).toEqual([
    { type: 'radii', km: [30, 60] },
    { type: 'phrase', phrase: 'some 110 km' },
  ]);
  const { search, fragment } = encodeView(seen, SHIPPED);
  expect(search.toString()).not.toMatch(/rings|pace|110/);
  expect(fragment.toString()).toBe('rings=kidal%7E30%2C60&rings=anefis%7Esome+110+km&pace=35');
});

test('a ring or a pace that cannot be read is named and left out, the rest holds', () => {
  const { view: seen, notices } = read('', 'measure=anefis~t~kidal&rings=kidal~30&rings=nowhere~30&rings=kidal~2001&rings=kidal&pace=0');
  expect(notices).toEqual([
    { code: 'link-part', part: 'rings', value: 'nowhere~30', count: 3 },
    { code: 'link-part', part: 'pace', value: '0', count: 1 },
  ]);
  expect(seen.ruler).toMatchObject({ legs: ['track'], rings: [{ reach: { km: [30] } }], paceKmPerDay: EMPTY_RULER.paceKmPerDay });
});
