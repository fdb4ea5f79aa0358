import { useMemo } from 'react';
import type { Span } from '../domain/when';
import { silences } from '../state/axis';
import { dataset } from '../state/selectors';
import { nights } from '../timeline/night';
import type { Scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** Nights are drawn from this many px a day on. */
const DAY_PX = 96;
/** px that the words of the bracket need. */
const WORDS = 190;

interface SkyProps {
  readonly axis: Scale;
  readonly shown: Span;
  readonly width: number;
  /** px from which on nothing had been reported. */
  readonly until: number;
}

/** What lay over the days: nights at the data set's first place, and the hours when phones were cut, in a bracket over the bars. */
export function TimelineSky({ axis, shown, width, until }: SkyProps) {
  const words = useTimelineWords();
  const silent = useSelect(silences);
  const place = useSelect((state) => dataset(state)?.places.get(dataset(state)?.focus.place ?? ('' as never))?.at);
  const fine = (width * 86_400_000) / (shown.end - shown.start) >= DAY_PX;
  const dark = useMemo(() => (fine && place ? nights(shown, place) : []), [fine, place, shown]);
  return (
    <>
      <svg className={styles.drawing} aria-hidden="true">
        {dark.map(({ start, end }) => (
          <rect key={start} className={styles.night} x={axis.x(start)} width={axis.x(end) - axis.x(start)} height="100%" />
        ))}
      </svg>
      {silent.map(({ start, end }) => {
        const [left, right] = [Math.max(0, axis.x(start)), Math.min(until, axis.x(end))];
        if (right <= left) return null;
        const inner = right - left > WORDS;
        const after = right + WORDS < until;
        const place = inner ? styles.inside : after ? styles.after : styles.before;
        if (!inner && !after && left < WORDS) return null;
        return (
          <p key={start} className={`${styles.silence} ${place}`} style={{ insetInlineStart: `${left}px`, inlineSize: `${Math.max(4, right - left)}px` }}>
            <span>{words.silence}</span>
          </p>
        );
      })}
    </>
  );
}
