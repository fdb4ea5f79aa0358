import { describe, expect, it } from 'vitest';
import { isByDay } from '../../../src/convoy/night';
import type { Instant } from '../../../src/domain/when';

const KIDAL = [1.4078, 18.4411] as const;
const at = (day: string): Instant => Date.parse(`${day}T00:00Z`) as Instant;

describe('hours between sunrise and sunset', () => {
  it('are those of the place and the season', () => {
    expect(isByDay({ from: 6, to: 17.5 }, KIDAL, at('2023-11-10'))).toBe(true);
    expect(isByDay({ from: 6, to: 17.5 }, [37, 50], at('2023-11-10'))).toBe(false);
    expect(isByDay({ from: 6, to: 17.5 }, KIDAL, at('2023-06-21'))).toBe(false);
  });

  it('are not said of a longer, a shorter or a night march', () => {
    expect(isByDay({ from: 5, to: 19 }, KIDAL, at('2023-11-10'))).toBe(false);
    expect(isByDay({ from: 10, to: 12 }, KIDAL, at('2023-11-10'))).toBe(false);
    expect(isByDay({ from: 18, to: 6 }, KIDAL, at('2023-11-10'))).toBe(false);
    expect(isByDay({ from: 6, to: 17.5 }, [1, 85], at('2023-12-21'))).toBe(false);
  });
});
