import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Instant } from '../domain/when';
import { claimsByPublication, holderBands, lanePlace, sightings } from '../state/lanes';
import { activeSpan, considered, dataset, knownBy, shownSpan } from '../state/selectors';
import { store } from '../state/store';
import { lanes } from '../timeline/lanes';
import type { Scale } from '../timeline/scale';
import { LaneMark } from './LaneMark';
import { contextGroups, eventGroups, type LaneGroup } from './lane-items';
import styles from './TimelineLanes.module.css';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** px, as in the style sheet. */
const HEAD = 20;
const ROW = 26;
const HEIGHT = 176;
/** px above and below what is seen that are drawn too, so that keys find the next row. */
const BEYOND = 130;

type Line = { readonly key: string; readonly top: number } & (
  | { readonly type: 'head'; readonly title: string }
  | { readonly type: 'row'; readonly row: ReturnType<typeof lanes<LaneGroup['items'][number]>>[number]['rows'][number] }
);

/** Each event in a lane of its party, over the same axis as the bars; only the lines in sight are in the page. Hover and selection are those of map and list. */
export function TimelineLanes({ axis, width }: { readonly axis: Scale; readonly width: number }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const data = useSelect(dataset);
  const shown = useSelect(shownSpan);
  const span = useSelect(activeSpan);
  const known = useSelect(knownBy);
  const events = useSelect(considered);
  const context = [useSelect(claimsByPublication), useSelect(holderBands), useSelect(sightings), useSelect(lanePlace)];
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers in the list are what the groups are made of
  const lines = useMemo(() => {
    if (!data || width <= 0) return [];
    const state = store.getState();
    const found: Line[] = [];
    let top = 0;
    for (const { key, title, items, least } of [
      ...contextGroups(state, { data, language, words }),
      ...eventGroups(state, Math.min(shown.end, knownBy(state) ?? shown.end) as Instant, { data, language, words }),
    ]) {
      const [lane] = lanes(items, [key], shown, axis, least);
      if (!lane) continue;
      found.push({ type: 'head', key, top, title });
      top += HEAD;
      for (const [index, row] of lane.rows.entries()) {
        found.push({ type: 'row', key: `${key} ${index}`, top, row });
        top += ROW;
      }
    }
    return found;
  }, [data, language, words, shown, axis, width, events, ...context]);

  // nothing is drawn beyond the clock
  const edge = known === undefined ? width : Math.min(width, Math.max(0, axis.x(known)));
  const last = lines.at(-1);
  const height = last ? last.top + ROW : 0;
  const inSight = lines.filter(({ top }) => top > scrolled - BEYOND && top < scrolled + HEIGHT + BEYOND);
  const [left, right] = [span.start, span.end].map((at) => Math.min(width, Math.max(0, axis.x(at)))) as [number, number];

  return (
    <div className={styles.lanes} dir="ltr">
      <div
        ref={scroller}
        className={styles.scroller}
        role="group"
        aria-label={words.lanesTitle}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
        onKeyDown={goOn}
      >
        <div className={styles.content} style={{ blockSize: `${height}px`, inlineSize: `${width}px` }}>
          {inSight.map((line) =>
            line.type === 'head' ? (
              <p key={line.key} className={styles.head} style={{ insetBlockStart: `${line.top}px` }}>
                {line.title}
              </p>
            ) : (
              <Fragment key={line.key}>
                {line.row.map(({ item, x, width: room }) => (
                  <LaneMark key={item.id} item={item} x={x} room={room} top={line.top} axis={axis} width={edge} />
                ))}
              </Fragment>
            ),
          )}
          {lines.length === 0 && <p className={styles.head}>{words.lanesEmpty}</p>}
        </div>
      </div>
      <svg className={styles.lines} aria-hidden="true">
        <line className={styles.edge} x1={left} x2={left} y2="100%" />
        <line className={styles.edge} x1={right} x2={right} y2="100%" />
        {known !== undefined && <line className={styles.clock} x1={axis.x(known)} x2={axis.x(known)} y2="100%" />}
      </svg>
    </div>
  );
}

const ON: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys go from mark to mark; Tab leaves the lanes. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const by = ON[event.key];
  if (!by) return;
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const at = marks.findIndex((mark) => mark.matches(':focus'));
  const next = marks[at + by];
  event.preventDefault();
  // the next line may not be in the page yet
  if (next) next.focus();
  else event.currentTarget.scrollBy({ top: by * ROW });
}
