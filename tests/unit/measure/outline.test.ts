import { expect, it } from 'vitest';
import { frame } from '../../../src/measure/outline';

it('the frame round some points is west, south, east, north', () => {
  const points = [
    [1.4, 18.4],
    [-0.1, 16.3],
    [0.6, 18.1],
  ] as const;
  expect(frame(points)).toEqual([-0.1, 16.3, 1.4, 18.4]);
});
