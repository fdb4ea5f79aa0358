import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim';
import type { PlaceId } from '../../src/domain/place';
import type { Instant, Span } from '../../src/domain/when';
import { assess } from '../../src/evidence/assess';
import { type Holding, holdings, type Proposition } from '../../src/evidence/holders';
import { ACTORS, claim, type EventSketch, event, when } from '../fixtures/claims';

const army = (): Claim => claim('fama', 'communique');
const csp = (): Claim => claim('csp', 'spokesperson');
const bothSides = (): readonly Claim[] => [army(), csp()];

function said(id: string, day: string, holder: string, value: 'held' | 'present' | 'left', claims = bothSides(), more: EventSketch = {}): Proposition {
  const control = event(claims, { id, when: day, kind: 'control', place: 'anefis', actors: ['fama', 'csp'], holding: { holder, value }, ...more });
  const assessment = assess(control, undefined, ACTORS);
  if (!assessment) throw new Error('no claim is known');
  return { event: control, assessment };
}

function held(propositions: readonly Proposition[], from: string, to: string): Holding | undefined {
  const window: Span = { start: when(from).start, end: when(to).end };
  return holdings(propositions, window).get('anefis' as PlaceId);
}

const OCTOBER = [
  said('csp-holds', '2023-10-05', 'csp', 'held'),
  said('army-in', '2023-10-07', 'fama', 'present'),
  said('wagner-in', '2023-10-07', 'wagner', 'present'),
  said('army-holds', '2023-10-07', 'fama', 'held', [army()]),
  said('csp-leaves', '2023-10-07', 'csp', 'left'),
];

describe('who holds a place', () => {
  it('no report: no holding', () => {
    expect(held([], '2023-10-01', '2023-10-31')).toBeUndefined();
    expect(held(OCTOBER, '2023-10-01', '2023-10-04')).toBeUndefined();
  });

  it('the latest proposition that has begun by the window’s end decides', () => {
    expect(held(OCTOBER, '2023-10-05', '2023-10-06')).toMatchObject({ value: 'held', holder: 'csp', before: undefined });
    expect(held(OCTOBER, '2023-10-08', '2023-10-31')).toMatchObject({ holder: 'fama', before: undefined });
  });

  it('over a window in which it changed, both', () => {
    const found = held(OCTOBER, '2023-10-06', '2023-10-08');
    expect(found).toMatchObject({ holder: 'fama', value: 'said', before: { holder: 'csp', value: 'held' } });
  });

  it('a change exactly on the window’s start is inside the window', () => {
    expect(held(OCTOBER, '2023-10-07', '2023-10-08')).toMatchObject({ holder: 'fama', before: { holder: 'csp' } });
  });

  it('a change exactly on the window’s end is not', () => {
    const found = holdings(OCTOBER, { start: when('2023-10-05').start, end: when('2023-10-07').start as Instant }).get('anefis' as PlaceId);
    expect(found).toMatchObject({ holder: 'csp', before: undefined });
  });

  it('a change that may still be to come at the window’s end has not happened yet', () => {
    const night = [said('a', '2023-11-01/2023-11-13', 'csp', 'held'), said('b', '[2023-11-13T18:00Z..2023-11-14T12:00Z]', 'csp', 'left')];
    expect(held(night, '2023-11-09', '2023-11-13')).toMatchObject({ value: 'held', holder: 'csp' });
    expect(held(night, '2023-11-09', '2023-11-14')).toMatchObject({ value: 'left', before: { holder: 'csp' } });
  });

  it('the hour of a change goes before a day or month of holding', () => {
    const november = [said('lasting', '2023-11-14/2023-12', 'fama', 'held'), said('morning', '[2023-11-14T06:00Z..2023-11-14T12:00Z]', 'fama', 'held')];
    expect(held(november, '2023-11-14', '2023-11-15')).toMatchObject({ since: { id: 'morning' }, last: { id: 'lasting' } });
  });

  it('an interval counts from the end of its first part', () => {
    expect(held([said('a', '2023-10/2023-12', 'csp', 'held')], '2023-10-01', '2023-10-30')).toBeUndefined();
    expect(held([said('a', '2023-10/2023-12', 'csp', 'held')], '2023-10-01', '2023-10-31')?.holder).toBe('csp');
  });

  it('one side’s word is "said to be held", more than one is "held"', () => {
    expect(held([said('a', '2023-10-07', 'fama', 'held', [army()])], '2023-10-07', '2023-10-08')?.value).toBe('said');
    expect(held([said('a', '2023-10-07', 'fama', 'held')], '2023-10-07', '2023-10-08')?.value).toBe('held');
  });

  it('what was held by more than one account goes on being held on a single later one', () => {
    const later = [said('a', '2023-10-07', 'fama', 'held'), said('b', '2023-10-20', 'fama', 'held', [army()])];
    expect(held(later, '2023-10-21', '2023-10-22')).toMatchObject({ value: 'held', since: { id: 'a' }, last: { id: 'b' } });
  });

  it('a denied control is disputed', () => {
    const denied = [said('a', '2023-10-05', 'fama', 'held', [army(), claim('csp', 'spokesperson', { stance: 'denies', about: 'x' })])];
    expect(held(denied, '2023-10-05', '2023-10-06')).toMatchObject({ value: 'disputed', holder: 'fama' });
  });

  it('what nobody asserts is no holding', () => {
    const nobody = [said('a', '2023-10-05', 'fama', 'held', [claim('csp', 'spokesperson', { stance: 'denies', about: 'x' })])];
    expect(held(nobody, '2023-10-05', '2023-10-06')).toBeUndefined();
  });

  it('presence is not control', () => {
    const present = [said('a', '2023-10-05', 'csp', 'held'), said('b', '2023-10-06', 'fama', 'present')];
    expect(held(present, '2023-10-05', '2023-10-07')).toMatchObject({ holder: 'csp', present: [{ actor: 'fama' }] });
    expect(held([said('b', '2023-10-06', 'fama', 'present')], '2023-10-05', '2023-10-07')).toBeUndefined();
  });

  it('others reported at the same time stay beside the new holder, the old holder and earlier guests do not', () => {
    expect(held(OCTOBER, '2023-10-08', '2023-10-09')?.present.map(({ actor }) => actor)).toEqual(['wagner']);
    const guest = [said('a', '2023-09-01', 'jnim', 'present'), ...OCTOBER];
    expect(held(guest, '2023-10-05', '2023-10-06')?.present).toEqual([]);
  });

  it('left, and nobody reported', () => {
    const left = [said('a', '2023-10-05', 'csp', 'held'), said('b', '2023-10-06', 'csp', 'left')];
    expect(held(left, '2023-10-06', '2023-10-07')).toMatchObject({ value: 'left', holder: undefined, since: { id: 'b' }, before: { holder: 'csp' } });
  });

  it('left by one whose arrival is not on file', () => {
    expect(held([said('a', '2023-10-06', 'minusma', 'left')], '2023-10-06', '2023-10-07')).toMatchObject({ value: 'left', holder: undefined });
  });

  it('another’s leaving does not end a holding', () => {
    const other = [said('a', '2023-10-05', 'csp', 'held'), said('b', '2023-10-06', 'jnim', 'present'), said('c', '2023-10-07', 'jnim', 'left')];
    expect(held(other, '2023-10-07', '2023-10-08')).toMatchObject({ holder: 'csp', present: [] });
  });

  it('what happened near a place says nothing about who holds it', () => {
    const near = [said('a', '2023-10-05', 'fama', 'held', bothSides(), { basis: 'near' })];
    expect(held(near, '2023-10-05', '2023-10-06')).toBeUndefined();
  });
});
