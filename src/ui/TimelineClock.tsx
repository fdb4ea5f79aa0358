import { useId, useMemo } from 'react';
import type { Instant, Span } from '../domain/when';
import { instantInWords } from '../i18n/dates';
import { publications, shownZone } from '../state/axis';
import { counts } from '../state/selectors';
import { cancelKnown, knowAt, previewKnown } from '../state/time-actions';
import { reach } from '../timeline/brush';
import { grain } from '../timeline/grain';
import type { Scale } from '../timeline/scale';
import styles from './TimelineClock.module.css';
import { Hatch } from './timeline/Hatch';
import { type BrushActions, useBrush } from './use-brush';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** px that the flag needs beside the line. */
const FLAG = 190;
/** px from which a publication draws the clock on. */
const PULL = 6;

/** The clock is the end of a span that begins long before; what it does not pass is taken back to what stood before. */
const TURN: BrushActions = {
  preview: ({ end }) => previewKnown(end),
  commit: ({ end }) => knowAt(end),
  cancel: cancelKnown,
};

interface ClockProps {
  readonly axis: Scale;
  readonly width: number;
  readonly shown: Span;
  readonly known: Instant;
}

/** The second clock on the bed: a dashed line with its flag, hatched beyond. */
export function TimelineClock({ axis, width, shown, known }: ClockProps) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const zone = useSelect(shownZone);
  const { certain, possible } = useSelect(counts);
  const published = useSelect(publications);
  const hatch = useId();
  const brush = useMemo(() => {
    const start = Math.min(shown.start, known - 86_400_000) as Instant;
    return { span: { start, end: known }, shown, grain: grain(shown), zone };
  }, [shown, known, zone]);
  const handlers = useBrush(brush, axis, TURN, () => ({ edges: published, reach: axis.invert(PULL) - axis.invert(0) }))('to');
  const { start, end } = reach(brush);
  const x = Math.min(width, Math.max(0, axis.x(known)));
  return (
    <>
      <Hatch id={hatch} x={x} width={width} />
      <svg className={styles.hatched} aria-hidden="true">
        <line className={styles.line} x1={x} x2={x} y1="0" y2="100%" />
      </svg>
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.reportedBy}
        aria-valuemin={start}
        aria-valuenow={known}
        aria-valuemax={end}
        aria-valuetext={words.knownValue(instantInWords(known, zone, language, 'minute', 'long'), certain + possible)}
        className={`${styles.handle} ${x + FLAG > width ? styles.before : ''}`}
        style={{ insetInlineStart: `${x}px` }}
        {...handlers}
      >
        <span className={styles.flag}>{words.knownFlag(instantInWords(known, zone, language, 'minute', 'short'))}</span>
      </div>
    </>
  );
}
