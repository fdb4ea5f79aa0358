import { memo, useMemo } from 'react';
import type { Instant, Span } from '../domain/when';
import { toWall } from '../domain/zone';
import { tickLabel } from '../i18n/dates';
import type { Scale } from '../timeline/scale';
import { type Tick, ticks } from '../timeline/ticks';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';

/** px that a label needs, on a narrow axis and on a wide one, where more air is better. */
const LABEL = { narrow: 52, wide: 72, from: 700 } as const;
/** px beside the axis that a label may reach into. */
const MARGIN = 14;

interface AxisProps {
  readonly axis: Scale;
  readonly shown: Span;
  readonly width: number;
  readonly zone: string;
}

export const TimelineAxis = memo(function TimelineAxis({ axis, shown, width, zone }: AxisProps) {
  const language = useSelect(({ view }) => view.language);
  const gap = width < LABEL.from ? LABEL.narrow : LABEL.wide;
  const marks = useMemo(() => (width > 0 ? ticks(shown, width, gap, zone) : []), [shown, width, gap, zone]);
  return (
    <svg className={styles.axis} aria-hidden="true">
      {marks.map((mark, index) => {
        const x = axis.x(mark.at);
        const side = x < MARGIN ? 'start' : x > width - MARGIN ? 'end' : 'middle';
        return (
          <g key={mark.at}>
            <line x1={x} x2={x} y2="5" />
            <text x={x} y="18" textAnchor={side}>
              {isPlainDay(mark, marks[index - 1], zone) ? dayOfMonth(mark.at, zone) : tickLabel(mark.at, mark.unit, zone, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
});

/** Of days in a row only the first of a month, and the first of the axis, names it. */
function isPlainDay({ at, unit }: Tick, before: Tick | undefined, zone: string): boolean {
  return unit === 'day' && before?.unit === 'day' && dayOfMonth(at, zone) > dayOfMonth(before.at, zone);
}

function dayOfMonth(at: Instant, zone: string): number {
  return new Date(toWall(zone, at)).getUTCDate();
}
