import type { ReactNode } from 'react';
import type { Instant } from '../../domain/when';
import { showStretch } from '../../state/actions';
import { activeSpan, shownSpan, wholeExtent } from '../../state/selectors';
import { zoomed } from '../../timeline/zoom';
import styles from '../Timeline.module.css';
import { useSelect } from '../use-select';
import { useTimelineWords } from '../use-timeline-words';

/** A longer and a shorter stretch of time; `roomy`: only where the row has room for them. */
export function ZoomButtons({ roomy = false }: { readonly roomy?: boolean }) {
  const words = useTimelineWords();
  const shown = useSelect(shownSpan);
  const span = useSelect(activeSpan);
  const extent = useSelect(wholeExtent);
  const button = (factor: number, name: string, path: string): ReactNode => {
    const stretch = zoomed(shown, ((span.start + span.end) / 2) as Instant, factor, extent);
    const stays = stretch.end - stretch.start === shown.end - shown.start;
    return (
      <button type="button" className={styles.button} aria-label={name} title={name} aria-disabled={stays} onClick={() => stays || showStretch(stretch)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d={path} />
        </svg>
      </button>
    );
  };
  return (
    <div className={`${styles.pair} ${roomy ? styles.roomy : ''}`}>
      {button(2, words.zoomOut, 'M2 7h10')}
      {button(0.5, words.zoomIn, 'M2 7h10M7 2v10')}
    </div>
  );
}
