import { endInWords, spanInWords, startInWords } from '../i18n/dates';
import { counts } from '../state/selectors';
import { type Brush, type Grip, reach } from '../timeline/brush';
import type { Scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { useBrush } from './use-brush';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** px between the edges below which the handles step outward, off the edges, so that the body can still be held between them. */
const ROOM = 30;

interface GripsProps {
  readonly brush: Brush;
  readonly axis: Scale;
  /** px of the window's start and end. */
  readonly edges: readonly [number, number];
}

/** What takes hold of the window: its body and both edges, each a slider for keys and screen readers too. Their values are epoch ms. */
export function TimelineGrips({ brush, axis, edges: [left, right] }: GripsProps) {
  const words = useWords().timeline;
  const language = useSelect(({ view }) => view.language);
  const { certain, possible } = useSelect(counts);
  const handlers = useBrush(brush, axis);
  const { span, zone } = brush;
  const { start, end } = reach(brush);
  const outward = right - left < ROOM ? styles.outward : '';

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

  return (
    <>
      <div
        className={styles.body}
        style={{ insetInlineStart: `${left}px`, inlineSize: `${right - left}px` }}
        {...slider('body', words.window, [start, span.start, end - (span.end - span.start)], spanInWords(span, zone, language, 'long'))}
      />
      <div
        className={`${styles.handle} ${styles.from} ${outward}`}
        style={{ insetInlineStart: `${left}px` }}
        {...slider('from', words.from, [start, span.start, span.end], startInWords(span, zone, language))}
      />
      <div
        className={`${styles.handle} ${styles.to} ${outward}`}
        style={{ insetInlineStart: `${right}px` }}
        {...slider('to', words.to, [span.start, span.end, end], endInWords(span, zone, language))}
      />
    </>
  );
}
