import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView, type QUERY_PARTS } from '../../src/state/url';
import { SHIPPED } from '../fixtures/shipped';

/** Values that hold, by part, beside all that may stand there instead. */
const SOUND = {
  v: ['1'],
  from: ['2023-10-02', '2023-11-09', '2023-11-11T18:00Z'],
  to: ['2023-10-05', '2023-11-14', '2023-11-11T18:00+01:00'],
  mode: ['up-to', 'window'],
  known: ['2023-11-11', '2023-11-11T18:00:30Z'],
  kinds: ['clash', 'clash,blast'],
  actors: ['fama', 'fama,csp'],
  support: ['corroborated', 'one-side-only'],
  speakers: ['none', 'fama,unknown'],
  outlets: ['AFP', 'AFP|RFI'],
  disputed: ['yes'],
  q: ['kidal', 'a+b=c#d'],
  event: ['none', 'phones-cut-kidal'],
  place: ['kidal', 'gao'],
  story: ['seed.3'],
  lang: ['en', 'fr'],
  edition: ['0', '1'],
} satisfies Record<(typeof QUERY_PARTS)[number], readonly string[]>;
const SOUND_FRAGMENT = {
  map: ['7/18.2/1'],
  measure: ['anefis~t~kidal', 't', '18.2,1.1~s~kidal~s'],
  rings: ['kidal~30,60', 'anefis~some+110+km'],
  pace: ['35'],
  convoy: ['anefis-kidal~pace-60'],
};

const long = fc.tuple(fc.constantFrom('x', ',', 'nobody,', '~', '%', '9', '/', '|'), fc.integer({ min: 1, max: 5000 })).map(([text, n]) => text.repeat(n));
const bytes = fc.uint8Array({ maxLength: 30 }).map((all) => [...all].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
const odd = fc.constantFrom(
  '',
  'NaN',
  '-1',
  '1e999',
  '0',
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
  '%00',
  '[2023..2024]',
  '2023-13-40',
  '9999-12-31',
  '0000',
  '99/999/999',
  '2023-11-11T25:61Z',
);
const wrong = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 40 }), long, bytes, odd);
const pieces = (sound: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        ...Object.entries(sound).map(([part, values]) => fc.tuple(fc.constant(part), fc.oneof(fc.constantFrom(...values), wrong))),
        fc.tuple(fc.constantFrom('colour', 'data', 'utm_source', ...Object.keys(sound)), wrong),
      ),
      { maxLength: 12 },
    )
    .map((all) => all.map(([part, value]) => `${part}=${value}`).join('&'));
const link = fc.tuple(fc.oneof(pieces(SOUND), fc.string({ unit: 'binary' }), bytes), fc.oneof(pieces(SOUND_FRAGMENT), fc.string({ unit: 'binary' }), bytes));

const read = (query: string, fragment: string) => decodeView({ search: new URLSearchParams(query), fragment: new URLSearchParams(fragment) }, SHIPPED, 'en');

test('of 500 links, broken ones among them, each gives a view and short notices, and what holds is kept', () => {
  fc.assert(
    fc.property(link, ([query, fragment]) => {
      const { view, notices } = read(query, fragment);
      const parts = notices.map((notice) => `${notice.code} ${'part' in notice ? notice.part : ''}`);
      expect(new Set(parts).size).toBe(parts.length);
      for (const notice of notices) if (notice.code === 'link-part') expect([...notice.value].length).toBeLessThanOrEqual(60);

      // one reading further nothing changes and nothing is left to be said but the edition
      const { search, fragment: own } = encodeView(view, SHIPPED);
      const again = read(search.toString(), own.toString());
      expect(again.view).toEqual(view);
      expect(again.notices).toEqual([]);

      if (view.span) expect(view.span.end).toBeGreaterThan(view.span.start);
      const given = new URLSearchParams(query);
      const first = (part: keyof typeof SOUND): string | undefined => SOUND[part].find((value) => value === given.get(part)?.replaceAll(' ', '+'));
      if (first('mode')) expect(view.mode).toBe(first('mode'));
      if (first('lang')) expect(view.language).toBe(first('lang'));
      if (first('disputed')) expect(view.filter.disputed).toBe(true);
      if (first('kinds')) expect(view.filter.kinds).toEqual(first('kinds')?.split(','));
      if (first('actors')) expect(view.filter.actors).toEqual(first('actors')?.split(','));
      if (first('story')) expect(view.story).toEqual({ id: 'seed', step: 3 });
      if (first('known')) expect(view.known).toBeDefined();
      if (first('event')) expect(view.selection?.id ?? 'none').toBe(first('event'));
    }),
    { numRuns: 500 },
  );
});
