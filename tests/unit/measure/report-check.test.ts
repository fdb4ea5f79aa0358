import { describe, expect, it } from 'vitest';
import type { DistanceSaid } from '../../../src/domain/claim';
import type { PlaceId } from '../../../src/domain/place';
import { checkReport, measureBetween, type Verdict } from '../../../src/measure/report-check';
import { buildNetwork } from '../../../src/measure/track-graph';
import { ANEFIS, KIDAL, TRACKS } from './fixture';

const [kidal, anefis] = [
  { at: KIDAL, radiusKm: 2 },
  { at: ANEFIS, radiusKm: 2 },
];
const measured = measureBetween(kidal, anefis, buildNetwork(TRACKS));

function said(phrase: string, value: number, more: Partial<DistanceSaid> = {}): DistanceSaid {
  return {
    phrase: { en: phrase, fr: phrase },
    value,
    unit: 'km',
    from: 'kidal' as PlaceId,
    to: 'anefis' as PlaceId,
    direction: undefined,
    reading: undefined,
    ...more,
  };
}

const AFP = said('some 110 km', 110, { direction: 'S' });

describe('all reports on Anefis–Kidal', () => {
  it.each<[string, DistanceSaid, Verdict, Verdict, string]>([
    ['AFP', AFP, 'loosely-fits', 'fits', 'track'],
    ['RFI', said('100 km', 100), 'fits', 'fits', 'cannot-tell'],
    ['RFI', said('a bit over a hundred km', 100), 'loosely-fits', 'fits', 'track'],
    ['Critical Threats', said('70 miles', 70, { unit: 'mi' }), 'loosely-fits', 'fits', 'track'],
    ['24heures.bf, which must fail', said('60 km from Kidal', 60), 'does-not-fit', 'does-not-fit', 'neither'],
  ])('%s', (_, report, straight, track, conclusion) => {
    const check = checkReport(report, measured);
    expect(check.straight.verdict).toBe(straight);
    expect(check.tracks[0]?.verdict).toBe(track);
    expect(check.conclusion).toBe(conclusion);
  });

  it('AFP in figures', () => {
    const { straight, tracks, hardlyFails } = checkReport(AFP, measured);
    expect(straight.range.low.toFixed(2)).toBe('92.84');
    expect(straight.range.high.toFixed(1)).toBe('98.5');
    expect(Math.round(straight.difference! * 100)).toBe(-13);
    expect(tracks.map(({ measuredKm, verdict }) => [measuredKm.toFixed(1), verdict])).toEqual([
      ['104.1', 'fits'],
      ['95.7', 'fits'],
    ]);
    expect([tracks[0]!.range.low, tracks[0]!.range.high].map((km) => km.toFixed(1))).toEqual(['101.3', '117.3']);
    expect([tracks[1]!.range.low, tracks[1]!.range.high].map((km) => km.toFixed(1))).toEqual(['92.8', '108.1']);
    expect([tracks[0]!.wouldFit!.low, tracks[0]!.wouldFit!.high].map((km) => km.toFixed(1))).toEqual(['92.9', '117.8']);
    expect(hardlyFails).toBe(true);
  });

  it('could have failed where few lengths fit', () => {
    expect(checkReport(said('100 km', 100), measured).hardlyFails).toBe(false);
    expect(checkReport(said('60 km', 60), measured).hardlyFails).toBe(false);
  });

  it('gives the gap from the nearer end of M to the broad band, with its sign', () => {
    const short = checkReport(said('60 km', 60), measured);
    expect(short.straight.gapKm).toBeCloseTo(short.straight.range.low - 69, 9);
    expect(short.straight.gapKm.toFixed(1)).toBe('23.8');
    const long = checkReport(said('200 km', 200), measured);
    expect(long.straight.gapKm).toBeCloseTo(long.straight.range.high - 170, 9);
    expect(long.straight.gapKm).toBeLessThan(0);
    expect(checkReport(AFP, measured).straight.gapKm).toBe(0);
  });

  it('states "to the south" as a fact: 243°, 18° outside', () => {
    const { direction } = checkReport(AFP, measured);
    expect(direction).toMatchObject({ said: 'S', wind: 'WSW' });
    expect([direction!.bearing, direction!.outside].map(Math.round)).toEqual([243, 18]);
    expect(checkReport(said('100 km', 100), measured).direction).toBeUndefined();
    expect(checkReport(said('100 km', 100, { direction: 'SW' }), measured).direction!.outside).toBe(0);
  });
});

describe('conclusions', () => {
  it('names the straight reading where it is the better one', () => {
    expect(checkReport(said('88 km', 88), { ...measured, tracksKm: [150] }).conclusion).toBe('neither');
    expect(checkReport(said('95 km', 95), { ...measured, tracksKm: [150] }).conclusion).toBe('straight');
  });

  it('cannot tell when both fit loosely', () => {
    expect(checkReport(said('85 km', 85), { ...measured, tracksKm: [95.7] })).toMatchObject({
      straight: { verdict: 'loosely-fits' },
      tracks: [{ verdict: 'loosely-fits' }],
      conclusion: 'cannot-tell',
    });
  });

  it('says when there is no track, when the report says its reading, and when the phrase measures nothing', () => {
    expect(checkReport(AFP, { ...measured, tracksKm: [] })).toMatchObject({ tracks: [], conclusion: 'no-track', hardlyFails: false });
    expect(checkReport({ ...AFP, reading: 'track' }, measured).conclusion).toBe('as-said');
    const near = checkReport(said('near Kidal', 1), measured);
    expect(near.conclusion).toBe('no-verdict');
    expect(near.straight).toMatchObject({ verdict: undefined, difference: undefined, wouldFit: undefined });
  });

  it('widens only the track: −0/+10 %', () => {
    const exact = { ...measured, errorKm: 0, tracksKm: [100] };
    expect(checkReport(said('109 km', 109), exact).tracks[0]!.verdict).toBe('fits');
    expect(checkReport(said('99 km', 99), exact).tracks[0]!.verdict).toBe('loosely-fits');
    expect(checkReport(said('109 km', 109), { ...exact, straightKm: 100 }).straight.verdict).toBe('does-not-fit');
  });
});
