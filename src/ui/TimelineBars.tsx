import { memo, useId, useMemo } from 'react';
import type { Span } from '../domain/when';
import { tickLabel } from '../i18n/dates';
import type { Bin } from '../timeline/bins';
import type { Scale } from '../timeline/scale';
import { ticks } from '../timeline/ticks';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';

/** px; bars stand on the foot of the bed, whose height the style sheet knows. */
const TALLEST = 42;
const ONE = 12;
const WIDEST_BAR = 24;
/** Where there are very many, a few are still to be seen. */
const LEAST = { certain: 2, possible: 4 } as const;
/** px that a label needs, on a narrow axis and on a wide one, where more air is better. */
const LABEL = { narrow: 52, wide: 72, from: 700 } as const;

interface AxisProps {
  readonly axis: Scale;
  readonly shown: Span;
  readonly width: number;
  readonly zone: string;
}

interface BarsProps extends AxisProps {
  readonly bars: readonly Bin[];
  /** px of the window's start and end. */
  readonly edges: readonly [number, number];
}

/** Bars, window and ticks. The bars are drawn twice, muted and in ink, so that a moving window only moves the cut between them. */
export function TimelineBars({ bars, axis, shown, width, edges: [left, right], zone }: BarsProps) {
  const cut = useId();
  const window = { x: left, width: Math.max(0, right - left), height: '100%' };
  return (
    <>
      <svg className={styles.drawing} aria-hidden="true">
        <clipPath id={cut}>
          <rect {...window} />
        </clipPath>
        <rect className={styles.wash} {...window} />
        <g className={styles.muted}>
          <Bars bars={bars} axis={axis} />
        </g>
        <g clipPath={`url(#${cut})`}>
          <g className={styles.ink}>
            <Bars bars={bars} axis={axis} />
          </g>
        </g>
        <line className={styles.edge} x1={left} x2={left} y2="100%" />
        <line className={styles.edge} x1={right} x2={right} y2="100%" />
      </svg>
      <Axis axis={axis} shown={shown} width={width} zone={zone} />
    </>
  );
}

const Bars = memo(function Bars({ bars, axis }: { readonly bars: readonly Bin[]; readonly axis: Scale }) {
  const most = bars.reduce((max, { certain, possible }) => Math.max(max, certain + possible), 0);
  const one = Math.min(ONE, TALLEST / most);
  return bars.map(({ start, end, certain, possible }) => {
    if (certain + possible === 0) return null;
    const [left, right] = [axis.x(start), axis.x(end)];
    const room = right - left;
    const width = Math.min(WIDEST_BAR, Math.max(2, room - Math.min(3, room / 4)));
    const x = left + (room - width) / 2;
    const sure = certain > 0 ? Math.max(LEAST.certain, certain * one) : 0;
    const perhaps = Math.max(LEAST.possible, possible * one);
    return (
      <g key={start}>
        {/* A bar much narrower than its unit would look like an hour: the line says within what it lies. */}
        {room > 2 * WIDEST_BAR && <line className={styles.within} x1={left + 3} x2={right - 3} y1={-0.75} y2={-0.75} />}
        {certain > 0 && <rect className={styles.certain} x={x} y={-sure} width={width} height={sure} />}
        {possible > 0 && <rect className={styles.possible} x={x + 0.5} y={0.5 - sure - perhaps} width={width - 1} height={perhaps - 1} />}
      </g>
    );
  });
});

const Axis = memo(function Axis({ axis, shown, width, zone }: AxisProps) {
  const language = useSelect(({ view }) => view.language);
  const gap = width < LABEL.from ? LABEL.narrow : LABEL.wide;
  const marks = useMemo(() => ticks(shown, width, gap, zone), [shown, width, gap, zone]);
  return (
    <svg className={styles.axis} aria-hidden="true">
      {marks.map(({ at, unit }) => (
        <g key={at}>
          <line x1={axis.x(at)} x2={axis.x(at)} y2="5" />
          <text x={axis.x(at)} y="18" textAnchor="middle">
            {tickLabel(at, unit, zone, language)}
          </text>
        </g>
      ))}
    </svg>
  );
});
