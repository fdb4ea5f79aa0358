import { useMemo } from 'react';
import type { When } from '../domain/when';
import { endInWords, spanInWords, startInWords } from '../i18n/dates';
import { cancelPreview, commitSpan, previewSpan } from '../state/actions';
import { counts } from '../state/selectors';
import { type Brush, type Grip, reach } from '../timeline/brush';
import type { Scale } from '../timeline/scale';
import { edges } from '../timeline/stops';
import styles from './Timeline.module.css';
import { type BrushActions, useBrush } from './use-brush';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** px that the body can be held by at least, and that a handle needs outside of the window; at the ends of the axis it stands on the edge. */
const HOLD = 24;
const OUTSIDE = 10;
/** px from which an event's edge draws a handle on. */
const PULL = 6;

const MOVE: BrushActions = { preview: previewSpan, commit: commitSpan, cancel: cancelPreview };

interface GripsProps {
  readonly brush: Brush;
  readonly axis: Scale;
  readonly width: number;
  /** px of the window's start and end. */
  readonly edges: readonly [number, number];
  readonly whens: readonly When[];
}

/** What takes hold of the window: its body and both edges, in up-to mode its end alone, each a slider for keys and screen readers too. Their values are epoch ms. */
export function TimelineGrips({ brush, axis, width, edges: [left, right], whens }: GripsProps) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const upTo = useSelect(({ view }) => view.mode === 'up-to');
  const { certain, possible } = useSelect(counts);
  const events = useMemo(() => ({ start: edges(whens, 'start'), end: edges(whens, 'end') }), [whens]);
  const handlers = useBrush(brush, axis, MOVE, (grip) => ({
    edges: grip === 'to' ? events.end : events.start,
    reach: axis.invert(PULL) - axis.invert(0),
  }));
  const { span, zone } = brush;
  const { start, end } = reach(brush);
  const held = upTo ? right - left : Math.max(HOLD, right - left);
  const [first, last] = [(left + right - held) / 2, (left + right + held) / 2];

  const slider = (grip: Grip, name: string, [min, now, max]: readonly [number, number, number], dates: string) =>
    ({
      role: 'slider',
      tabIndex: 0,
      'aria-label': name,
      'aria-valuemin': min,
      'aria-valuenow': now,
      'aria-valuemax': max,
      'aria-valuetext': words.inWindow(dates, certain + possible),
      ...handlers(grip),
    }) as const;

  const until = endInWords(span, zone, language);
  return (
    <>
      {!upTo && (
        <div
          className={styles.body}
          style={{ insetInlineStart: `${first}px`, inlineSize: `${held}px` }}
          {...slider('body', words.window, [start, span.start, end - (span.end - span.start)], spanInWords(span, zone, language, 'long'))}
        />
      )}
      {!upTo && (
        <div
          className={`${styles.handle} ${styles.from} ${first >= OUTSIDE ? styles.outward : ''}`}
          style={{ insetInlineStart: `${first}px` }}
          {...slider('from', words.from, [start, span.start, span.end], startInWords(span, zone, language))}
        />
      )}
      <div
        className={`${styles.handle} ${styles.to} ${last <= width - OUTSIDE ? styles.outward : ''}`}
        style={{ insetInlineStart: `${last}px` }}
        {...slider('to', words.to, [span.start, span.end, end], upTo ? words.upTo(until) : until)}
      />
    </>
  );
}
