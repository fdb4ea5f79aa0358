import type { Instant, Span } from '../domain/when';
import { fromWall, toWall } from '../domain/zone';
import { ceil, floor, next, previous, type Step } from './calendar';
import { nearestWithin } from './stops';

/** What a hand or a key holds of the window: an edge, or all of it. */
export type Grip = 'from' | 'to' | 'body';

/** The window on its axis. One tick is one `grain`; an edge never leaves the shown stretch, but may start outside of it. */
export interface Brush {
  readonly span: Span;
  readonly shown: Span;
  readonly grain: Step;
  readonly zone: string;
}

export type BrushInput =
  /** The edge, or the start of the body, towards an instant; it falls on an event's edge within reach, else on the nearest tick. Step from the brush that the drag began with. */
  | { readonly type: 'drag'; readonly grip: Grip; readonly to: Instant; readonly snap?: Snap }
  | { readonly type: 'ticks'; readonly grip: Grip; readonly count: number }
  | { readonly type: 'home' | 'end'; readonly grip: Grip }
  /** The nearer edge goes out so that the tick at this instant is in. */
  | { readonly type: 'reach'; readonly at: Instant }
  /** The body so that it ends at this instant. */
  | { readonly type: 'stop'; readonly at: Instant }
  /** The last so many ms, or the last tick, of the window. */
  | { readonly type: 'last'; readonly ms: number }
  | { readonly type: 'instant' };

/** Instants in order that draw an edge towards them, from up to `reach` ms away. */
export interface Snap {
  readonly edges: readonly Instant[];
  readonly reach: number;
}

/** The window after one input: inside the reach, start before end by at least a tick unless it was shorter. The same span object if nothing moves. */
export function step(brush: Brush, input: BrushInput): Span {
  const moved = after(brush, input);
  return moved.start === brush.span.start && moved.end === brush.span.end ? brush.span : moved;
}

/** How far the window may go: the shown stretch, or the window itself where that is already wider. */
export function reach({ span, shown }: Brush): Span {
  return { start: earlier(span.start, shown.start), end: later(span.end, shown.end) };
}

function after(brush: Brush, input: BrushInput): Span {
  const { span, shown, grain, zone } = brush;
  switch (input.type) {
    case 'drag':
      return place(brush, input.grip, (input.snap && nearestWithin(input.snap.edges, input.to, input.snap.reach)) ?? nearest(input.to, grain, zone));
    case 'ticks': {
      const moved = place(brush, input.grip, ticked(held(brush, input.grip), input.count, grain, zone));
      // A window shorter than a tick must not jump back when it is pushed forward.
      const by = input.grip === 'to' ? moved.end - span.end : moved.start - span.start;
      return by * input.count > 0 ? moved : span;
    }
    case 'home':
      return place(brush, input.grip, shown.start);
    case 'end':
      return place(brush, input.grip, input.grip === 'body' ? backBy(shown.end, brush) : shown.end);
    case 'reach':
      if (input.at < span.start) return place(brush, 'from', floor(input.at, grain, zone));
      if (input.at >= span.end) return place(brush, 'to', next(input.at, grain, zone));
      return span;
    case 'stop': {
      const { start: low, end: high } = reach(brush);
      const end = earlier(high, later(input.at, next(low, grain, zone)));
      return { start: later(low, earlier(backBy(end, brush), previous(end, grain, zone))), end };
    }
    case 'last':
      return { start: later(span.start, (span.end - input.ms) as Instant), end: span.end };
    case 'instant':
      return { start: later(span.start, previous(span.end, grain, zone)), end: span.end };
  }
}

function held({ span }: Brush, grip: Grip): Instant {
  return grip === 'to' ? span.end : span.start;
}

function place(brush: Brush, grip: Grip, target: Instant): Span {
  const { span, grain, zone } = brush;
  const { start: low, end: high } = reach(brush);
  if (grip === 'from') {
    const latest = previous(floor(span.end, grain, zone), grain, zone);
    return { start: later(low, earlier(target, latest)), end: span.end };
  }
  if (grip === 'to') {
    const earliest = next(ceil(span.start, grain, zone), grain, zone);
    return { start: span.start, end: earlier(high, later(target, earliest)) };
  }
  const start = later(low, target);
  const end = onBy(start, brush);
  if (end <= high) return { start, end };
  return { start: later(low, backBy(high, brush)), end: high };
}

function onBy(start: Instant, brush: Brush): Instant {
  return byWall(brush) ? fromWall(brush.zone, toWall(brush.zone, start) + wallLength(brush)) : ((start + elapsed(brush)) as Instant);
}

function backBy(end: Instant, brush: Brush): Instant {
  return byWall(brush) ? fromWall(brush.zone, toWall(brush.zone, end) - wallLength(brush)) : ((end - elapsed(brush)) as Instant);
}

/** A body that moves by days keeps its length on the wall clock, so that whole days stay whole when the clocks change; by hours, in elapsed time. */
function byWall(brush: Brush): boolean {
  return brush.grain.unit !== 'hour' && brush.grain.unit !== 'minute' && wallLength(brush) > 0;
}

function wallLength({ span, zone }: Brush): number {
  return toWall(zone, span.end) - toWall(zone, span.start);
}

function elapsed({ span }: Brush): number {
  return span.end - span.start;
}

function nearest(at: Instant, grain: Step, zone: string): Instant {
  const before = floor(at, grain, zone);
  const after = next(at, grain, zone);
  return at - before < after - at ? before : after;
}

function ticked(from: Instant, count: number, grain: Step, zone: string): Instant {
  let at = from;
  for (let done = 0; done < Math.abs(count); done += 1) at = count > 0 ? next(at, grain, zone) : previous(at, grain, zone);
  return at;
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
