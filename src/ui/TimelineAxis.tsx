import { memo, useMemo } from 'react';
import type { Span } from '../domain/when';
import { tickLabel } from '../i18n/dates';
import type { Scale } from '../timeline/scale';
import { ticks } from '../timeline/ticks';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';

/** px that a label needs, on a narrow axis and on a wide one, where more air is better. */
const LABEL = { narrow: 52, wide: 72, from: 700 } as const;

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
