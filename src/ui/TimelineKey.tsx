import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset';
import { overlaps } from '../domain/when';
import { considered, shownSpan } from '../state/selectors';
import { TimelinePart } from './TimelinePart';
import styles from './TimelineTools.module.css';
import { partName, partOrder, partsOf, type StackBy } from './timeline-parts';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';
import { useWords } from './use-words';

/** What the parts of the bars stand for, with the number of events in the shown stretch: the bars in words. */
export function TimelineKey({ data, stack }: { readonly data: Dataset; readonly stack: StackBy }) {
  const words = useWords();
  const own = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const events = useSelect(considered);
  const shown = useSelect(shownSpan);
  const counted = useMemo(() => {
    const counts = new Map<string, number>();
    const parts = partsOf(events, stack) ?? [];
    for (const [index, key] of parts.entries()) if (overlaps(events[index]!.event.when, shown)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  }, [events, shown, stack]);
  if (stack === 'none') return null;
  return (
    <ul className={styles.key}>
      {partOrder(data, stack)
        .filter((key) => counted.has(key))
        .map((key) => (
          <li key={key}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <g transform="translate(0 14)">
                <TimelinePart stack={stack} name={key} tally={{ certain: 1, possible: 0 }} x={0} width={14} foot={0} one={14} />
              </g>
            </svg>
            {own.partCount(partName(data, key, shown.end, language, words, own), counted.get(key) ?? 0)}
          </li>
        ))}
    </ul>
  );
}
