import { memo, useId } from 'react';
import { dataset } from '../state/selectors';
import type { Bars, Bin } from '../timeline/bins';
import type { Scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { TimelinePart, usePartColour } from './TimelinePart';
import { partOrder, type StackBy } from './timeline-parts';
import { useSelect } from './use-select';

/** px; bars stand on the foot of the bed, whose height the style sheet knows. */
const TALLEST = 34;
const ONE = 11;
const WIDEST_BAR = 24;
/** Where there are very many, a few are still to be seen. */
const LEAST = { certain: 2, possible: 4 } as const;

interface BarsProps {
  readonly bars: Bars;
  readonly axis: Scale;
  readonly stack: StackBy;
}

interface WindowProps {
  readonly edges: readonly [number, number];
  /** px from which on nothing had been reported by the second clock. */
  readonly until: number;
}

/** Bars and window. The bars are drawn twice, muted and in ink, so that a moving window only moves the cut between them. */
export function TimelineBars({ bars, axis, stack, edges: [left, right], until }: BarsProps & WindowProps) {
  const cut = useId();
  const reported = useId();
  const window = { x: left, width: Math.max(0, right - left), height: '100%' };
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <clipPath id={cut}>
        <rect {...window} />
      </clipPath>
      <clipPath id={reported}>
        <rect width={Math.max(0, until)} height="100%" />
      </clipPath>
      <rect className={styles.wash} {...window} />
      <g clipPath={`url(#${reported})`}>
        <g className={stack === 'none' ? styles.muted : styles.faint}>
          <AllBars bars={bars} axis={axis} stack={stack} />
        </g>
        <g clipPath={`url(#${cut})`}>
          <g className={styles.ink}>
            <AllBars bars={bars} axis={axis} stack={stack} />
          </g>
        </g>
      </g>
      {left > 0 && <line className={styles.edge} x1={left} x2={left} y2="100%" />}
      <line className={styles.edge} x1={right} x2={right} y2="100%" />
    </svg>
  );
}

const AllBars = memo(function AllBars({ bars: { bins, vague }, axis, stack }: BarsProps) {
  const data = useSelect(dataset);
  const order = data ? partOrder(data, stack) : [];
  const heights = bins.map((_, index) => [...vague.values()].reduce((sum, counts) => sum + (counts[index] ?? 0), 0));
  const most = bins.reduce((max, { certain, possible }, index) => Math.max(max, certain + possible, heights[index] ?? 0), 1);
  const one = Math.min(ONE, TALLEST / most);
  const under = bins.map(() => 0);
  return (
    <>
      {(stack === 'none' ? [''] : order).map((key) => {
        const counts = vague.get(key);
        if (!counts) return null;
        const feet = [...under];
        for (const [index, count] of counts.entries()) under[index] = (under[index] ?? 0) + count;
        return <Vague key={key} stack={stack} name={key} d={outline(bins, counts, feet, one, axis)} />;
      })}
      {bins.map((bin) => bin.certain + bin.possible > 0 && <Bar key={bin.start} bin={bin} one={one} axis={axis} stack={stack} order={order} />)}
    </>
  );
});

/** What is known less exactly than a bar is wide: pale, as wide as what is known. */
function Vague({ stack, name, d }: { readonly stack: StackBy; readonly name: string; readonly d: string }) {
  const colour = usePartColour(stack, name);
  return <path className={styles.vague} d={d} style={stack === 'none' ? undefined : { color: colour }} />;
}

function outline(bins: readonly Bin[], counts: readonly number[], feet: readonly number[], one: number, axis: Scale): string {
  return bins
    .map(({ start, end }, index) => {
      const count = counts[index] ?? 0;
      const foot = -(feet[index] ?? 0) * one;
      return count === 0 ? '' : `M${axis.x(start).toFixed(1)} ${foot.toFixed(1)}v${(-count * one).toFixed(1)}H${axis.x(end).toFixed(1)}V${foot.toFixed(1)}Z`;
    })
    .join('');
}

interface BarProps {
  readonly bin: Bin;
  readonly one: number;
  readonly axis: Scale;
  readonly stack: StackBy;
  readonly order: readonly string[];
}

function Bar({ bin: { start, end, certain, possible, parts }, one, axis, stack, order }: BarProps) {
  const [left, right] = [axis.x(start), axis.x(end)];
  const room = right - left;
  const width = Math.min(WIDEST_BAR, Math.max(2, room - Math.min(3, room / 4)));
  const x = left + (room - width) / 2;
  const sure = certain > 0 ? Math.max(LEAST.certain, certain * one) : 0;
  const perhaps = Math.max(LEAST.possible, possible * one);
  let foot = 0;
  return (
    <>
      {stack === 'none' && certain > 0 && <rect className={styles.certain} x={x} y={-sure} width={width} height={sure} />}
      {stack === 'none' && possible > 0 && <rect className={styles.possible} x={x + 0.5} y={0.5 - sure - perhaps} width={width - 1} height={perhaps - 1} />}
      {order.map((key) => {
        const part = parts.get(key);
        if (!part) return null;
        const at = foot;
        foot += (part.certain + part.possible) * one;
        return <TimelinePart key={key} stack={stack} name={key} tally={part} x={x} width={width} foot={at} one={one} />;
      })}
    </>
  );
}
