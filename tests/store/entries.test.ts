// The browser's history under a hand that is faster than it, and under a browser that refuses.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entries } from '../../src/state/link/entries';

/** A history that refuses while `full`; `address` is what the state says of itself. */
function bar() {
  const world = { stack: ['start'], full: false, address: 'start', calls: 0 };
  const guard = (): void => {
    world.calls += 1;
    if (world.full) throw new DOMException('too many calls', 'SecurityError');
  };
  const kept = entries(
    {
      push(address) {
        guard();
        world.stack.push(address);
      },
      replace(address) {
        guard();
        world.stack[world.stack.length - 1] = address;
      },
    },
    () => world.address,
  );
  const note = (address: string, change: Parameters<typeof kept.note>[0] = {}): void => {
    world.address = address;
    kept.note(change);
  };
  return { world, leave: kept.leave, flush: kept.flush, note };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a change is one entry, an edit that has its own undo list is none', () => {
  const { world, note } = bar();
  note('a');
  note('b');
  note('b ruler', { replace: true });
  expect(world.stack).toEqual(['start', 'a', 'b ruler']);
});

test('a run of keys is one entry that ends where the run ended, with few calls', () => {
  const { world, note } = bar();
  for (let i = 1; i <= 120; i += 1) {
    note(`span ${i}`, { run: 'span' });
    vi.advanceTimersByTime(33);
  }
  vi.advanceTimersByTime(1_000);
  expect(world.stack).toEqual(['start', 'span 120']);
  expect(world.calls).toBeLessThan(15);
});

test('a pause begins a new entry, and so does another thing that is moved; the run’s own end stays in its entry', () => {
  const { world, note } = bar();
  note('span 1', { run: 'span' });
  note('span 2', { run: 'span' });
  note('event');
  note('span 3', { run: 'span' });
  vi.advanceTimersByTime(5_000);
  note('span 4', { run: 'span' });
  expect(world.stack).toEqual(['start', 'span 2', 'event', 'span 3', 'span 4']);
});

test('a refused entry is kept and written when the browser allows it, with the state as it then is', () => {
  const { world, note } = bar();
  world.full = true;
  expect(() => note('a')).not.toThrow();
  note('b');
  note('c', { replace: true });
  expect(world.stack).toEqual(['start']);
  world.full = false;
  vi.advanceTimersByTime(10_000);
  expect(world.stack).toEqual(['start', 'c']);
});

test('going back drops what is still to be written', () => {
  const { world, note, leave } = bar();
  note('span 1', { run: 'span' });
  note('span 2', { run: 'span' });
  leave();
  world.address = 'elsewhere';
  vi.advanceTimersByTime(10_000);
  expect(world.stack).toEqual(['start', 'span 1']);
});

test('leaving the page writes what is still to be written', () => {
  const { world, note, flush } = bar();
  note('span 1', { run: 'span' });
  note('span 2', { run: 'span' });
  flush();
  expect(world.stack).toEqual(['start', 'span 2']);
});
