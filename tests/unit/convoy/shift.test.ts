import { describe, expect, it } from 'vitest';
import { hoursMoved, MOST_HOURS, moved } from '../../../src/convoy/shift';
import { type Instant, readWhen, type When } from '../../../src/domain/when';

function when(text: string): When {
  const read = readWhen(text, 'UTC');
  if (!read.ok) throw new Error(text);
  return read.value;
}

const at = (text: string): Instant => Date.parse(text) as Instant;

describe('a report moved in time', () => {
  it('keeps its length and its doubt', () => {
    const once = moved(when('[2023-11-11T00:00Z..2023-11-11T21:44Z]'), -6);
    expect([once.start, once.end, once.nature]).toEqual([at('2023-11-10T18:00Z'), at('2023-11-11T15:45Z'), 'once']);
    const lasted = moved(when('2023-11-11T18:00Z/2023-11-13T08:00Z'), 2);
    if (lasted.nature !== 'lasted') throw new Error('lasted');
    expect([lasted.from.start, lasted.to?.start, lasted.end]).toEqual([at('2023-11-11T20:00Z'), at('2023-11-13T10:00Z'), at('2023-11-13T10:01Z')]);
  });

  it('never ends after the last report, nor goes farther than the bounds', () => {
    const day = when('2023-11-12');
    expect(hoursMoved(48, day, at('2023-11-13T05:30Z'))).toBe(5);
    expect(hoursMoved(48, day, day.end)).toBe(0);
    expect(hoursMoved(48, day, at('2023-11-12T05:00Z'))).toBe(0);
    expect(hoursMoved(1000, day, at('2024-01-01T00:00Z'))).toBe(MOST_HOURS);
    expect(hoursMoved(-1000, day, day.end)).toBe(-MOST_HOURS);
  });

  it('stays where its end is open', () => expect(hoursMoved(-5, when('2023-11-12/..'), Number.POSITIVE_INFINITY as Instant)).toBe(0));
});
