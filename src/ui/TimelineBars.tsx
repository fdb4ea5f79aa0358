import { memo, useId } from 'react';
import { dataset } from '../state/selectors';
import type { Bin } from '../timeline/bins';
import type { Scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { TimelinePart } from './TimelinePart';
import { partOrder, type StackBy } from './timeline-parts';
import { useSelect } from './use-select';

/** px; bars stand on the foot of the bed, whose height the style sheet knows. */
const TALLEST = 34;
const ONE = 11;
const WIDEST_BAR = 24;
/** Where there are very many, a few are still to be seen. */
const LEAST = { certain: 2, possible: 4 } as const;

interface BarsProps {
  readonly bars: readonly Bin[];
  readonly axis: Scale;
  readonly stack: StackBy;
}

/** Bars and window. The bars are drawn twice, muted and in ink, so that a moving window only moves the cut between them. */
export function TimelineBars({ bars, axis, stack, edges: [left, right] }: BarsProps & { readonly edges: readonly [number, number] }) {
  const cut = useId();
  const window = { x: left, width: Math.max(0, right - left), height: '100%' };
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <clipPath id={cut}>
        <rect {...window} />
      </clipPath>
      <rect className={styles.wash} {...window} />
      <g className={stack === 'none' ? styles.muted : styles.faint}>
        <Bars bars={bars} axis={axis} stack={stack} />
      </g>
      <g clipPath={`url(#${cut})`}>
        <g className={styles.ink}>
          <Bars bars={bars} axis={axis} stack={stack} />
        </g>
      </g>
      {left > 0 && <line className={styles.edge} x1={left} x2={left} y2="100%" />}
      <line className={styles.edge} x1={right} x2={right} y2="100%" />
    </svg>
  );
}

const Bars = memo(function Bars({ bars, axis, stack }: BarsProps) {
  const data = useSelect(dataset);
  const most = bars.reduce((max, { certain, possible }) => Math.max(max, certain + possible), 0);
  const one = Math.min(ONE, TALLEST / most);
  const order = data ? partOrder(data, stack) : [];
  return bars.map((bin) => {
    const { start, end, certain, possible, parts } = bin;
    if (certain + possible === 0) return null;
    const [left, right] = [axis.x(start), axis.x(end)];
    const room = right - left;
    const width = Math.min(WIDEST_BAR, Math.max(2, room - Math.min(3, room / 4)));
    const x = left + (room - width) / 2;
    const sure = certain > 0 ? Math.max(LEAST.certain, certain * one) : 0;
    const perhaps = Math.max(LEAST.possible, possible * one);
    let foot = 0;
    return (
      <g key={start}>
        {/* A bar much narrower than its unit would look like an hour: the line says within what it lies. */}
        {room > 2 * WIDEST_BAR && <line className={styles.within} x1={left + 3} x2={right - 3} y1={-0.75} y2={-0.75} />}
        {stack === 'none' && certain > 0 && <rect className={styles.certain} x={x} y={-sure} width={width} height={sure} />}
        {stack === 'none' && possible > 0 && <rect className={styles.possible} x={x + 0.5} y={0.5 - sure - perhaps} width={width - 1} height={perhaps - 1} />}
        {order.map((key) => {
          const part = parts.get(key);
          if (!part) return null;
          const at = foot;
          foot += (part.certain + part.possible) * one;
          return <TimelinePart key={key} stack={stack} name={key} tally={part} x={x} width={width} foot={at} one={one} />;
        })}
      </g>
    );
  });
});
