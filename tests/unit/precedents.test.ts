import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import type { LonLat } from '../../src/domain/place';
import type { Track } from '../../src/domain/track';
import { problemLine } from '../../src/i18n/problem-words';
import { decodeDataset } from '../../src/load/decode';
import { decodePresets } from '../../src/load/decode-presets';
import { missedJunctions } from '../../src/load/junctions';
import { smallData, texts } from '../fixtures/small-data';

const small = decodeDataset(texts(smallData())).dataset as Dataset;

describe('precedents.json', () => {
  const words = (en: string) => ({ en, fr: en });
  const row = (more: object = {}) => ({
    id: 'contested',
    title: words('Contested'),
    kmPerDay: { low: 25, high: 50 },
    precedents: [{ id: 'a', text: words('a march'), km: 100, days: 2, source: 'afp' }],
    ...more,
  });
  const read = (...rows: object[]) => decodePresets(JSON.stringify({ presets: rows }), small);

  it('is read; a data set may do without it', () => {
    expect(read(row()).problems).toEqual([]);
    expect(read(row()).presets[0]?.precedents[0]).toMatchObject({ km: 100, days: 2, source: 'afp' });
    expect(decodePresets(undefined, small)).toEqual({ presets: [], problems: [] });
  });

  it.each([
    ['an unknown source', row({ precedents: [{ id: 'a', text: words('a'), km: 1, days: 1, source: 'afq' }] }), /unknown source “afq”; did you mean “afp”/],
    ['no source', row({ precedents: [{ id: 'a', text: words('a'), km: 1, days: 1 }] }), /“source” is missing/],
    ['bounds in the wrong order', row({ kmPerDay: { low: 60, high: 50 } }), /not in ascending order/],
    ['a march of no time', row({ precedents: [{ id: 'a', text: words('a'), km: 1, days: 0, source: 'afp' }] }), /days 0 is outside 0\.1…/],
  ])('names %s and leaves the row out', (_, bad, line) => {
    const { presets, problems } = read(bad, row({ id: 'other', precedents: [] }));
    expect(problems.map((problem) => problemLine(problem, 'en')).join()).toMatch(line);
    expect(presets.map(({ id }) => id)).toEqual(['other']);
  });

  it('takes an id once', () =>
    expect(read(row(), row()).problems).toMatchObject([{ reason: { code: 'duplicate-id', id: 'contested' } }, { reason: { code: 'duplicate-id', id: 'a' } }]));
});

describe('tracks that miss their junction', () => {
  const track = (id: string, ...line: readonly LonLat[]): Track => ({ ...(small.tracks[0] as Track), id: id as Track['id'], line });
  const main = track('main', [0, 18], [1, 18]);

  it('are named with how far they miss, at the end where they do', () => {
    const found = missedJunctions([main, track('branch', [0.5, 18.01], [0.5, 19])]);
    expect(found.map((problem) => problemLine(problem, 'en'))).toEqual([
      'tracks.geojson · branch · geometry.coordinates[0]: ends 1.11 km from the track “main” without meeting it; tracks meet at shared points',
    ]);
    expect(problemLine(found[0]!, 'fr')).toContain('1,11 km');
  });

  it('are not those that meet at a shared point, or lie 2 km off', () => {
    expect(missedJunctions([track('main', [0, 18], [0.5, 18], [1, 18]), track('branch', [0.5, 18], [0.5, 19])])).toEqual([]);
    expect(missedJunctions([main, track('branch', [0.5, 18.0181], [0.5, 19])])).toEqual([]);
  });
});
