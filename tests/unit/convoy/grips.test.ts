import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripsOf } from '../../../src/ui/measure/grips';

const FRAME = { x: 64, y: 6, width: 296, height: 208 };
const SIZE = 26;
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): boolean => Math.abs(a.x - b.x) >= SIZE || Math.abs(a.y - b.y) >= SIZE;

describe('the grips of the boxes on the movement graph', () => {
  it('lie in the middle of a box that has the place for itself', () => {
    expect(gripsOf([{ x: 100, y: 50, width: 60, height: 40 }], SIZE, FRAME)).toEqual([{ x: 130, y: 70 }]);
  });

  it('of three boxes at one spot all lie in them, side by side', () => {
    const box = { x: 150, y: 90, width: 80, height: 24 };
    for (const { x, y } of gripsOf([box, box, box], SIZE, FRAME)) {
      expect(x).toBeGreaterThanOrEqual(box.x - 1);
      expect(x).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(Math.abs(y - 102)).toBeLessThanOrEqual(26);
    }
  });

  it('never lie over one another and never leave the frame, however the boxes lie', () => {
    const side = (max: number) => fc.integer({ min: 0, max });
    const box = fc.record({ x: side(340), y: side(200), width: side(120), height: side(90) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const grips = gripsOf(boxes, SIZE, FRAME);
        expect(grips).toHaveLength(boxes.length);
        for (const [i, grip] of grips.entries()) {
          for (const other of grips.slice(0, i)) expect(apart(grip, other)).toBe(true);
          expect(grip.x).toBeGreaterThanOrEqual(FRAME.x + SIZE / 2);
          expect(grip.x).toBeLessThanOrEqual(FRAME.x + FRAME.width - SIZE / 2);
          expect(grip.y).toBeGreaterThanOrEqual(FRAME.y + SIZE / 2);
          expect(grip.y).toBeLessThanOrEqual(FRAME.y + FRAME.height - SIZE / 2);
        }
      }),
      { numRuns: 60 },
    );
  });
});
