import { Fragment, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { claimsByPublication, holderLanes, sightings } from '../state/lanes';
import { activeSpan, considered, dataset, knownBy, knownEvents, shownSpan } from '../state/selectors';
import { store } from '../state/store';
import { type Lane, lanes } from '../timeline/lanes';
import type { Scale } from '../timeline/scale';
import { LaneMark } from './LaneMark';
import { contextGroups, eventGroups, type LaneItem, labelOf, sightingGroups } from './lane-items';
import { PHONE, useMedia } from './parts/use-media';
import styles from './TimelineLanes.module.css';
import { Hatch } from './timeline/Hatch';
import { HoverLine } from './timeline/HoverLine';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';
import { useWords } from './use-words';

/** px, as in the style sheet. A head stands over its lane where the page is narrow, else beside it. */
const HEAD = 18;
const ROW = 24;
const HEIGHT = 176;
/** px above and below what is seen that are drawn too, so that keys find the next row. */
const BEYOND = 130;
/** px of a letter of the words and of what surrounds them. */
const LETTER = 6.1;
const AROUND = 16;

type Line = { readonly key: string; readonly top: number } & (
  | { readonly type: 'head'; readonly title: string; readonly rows: number }
  | { readonly type: 'row'; readonly row: Lane<LaneItem>['rows'][number] }
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
  const context = [useSelect(claimsByPublication), useSelect(holderLanes), useSelect(sightings)];
  const narrow = useMedia(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const [told, tell] = useState<LaneItem>();
  const hatch = useId();
  // nothing is drawn beyond the clock
  const edge = known === undefined ? width : Math.min(width, Math.max(0, axis.x(known)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers in the list are what the groups are made of
  const lines = useMemo(() => {
    if (!data || width <= 0) return [];
    const state = store.getState();
    const given = { data, language, words };
    const found: Line[] = [];
    let top = 0;
    const at = Math.min(shown.end, known ?? shown.end) as Instant;
    for (const { key, title, items, least } of [...contextGroups(state, given), ...eventGroups(state, at, given), ...sightingGroups(state, given)]) {
      const wordsOf = ({ text }: LaneItem): number => (text === '' ? 0 : text.length * LETTER + AROUND);
      const [lane] = lanes(items, [key], { shown, axis, least, edge, wordsOf });
      if (!lane) continue;
      found.push({ type: 'head', key, top, title, rows: lane.rows.length });
      if (narrow) top += HEAD;
      for (const [index, row] of lane.rows.entries()) {
        found.push({ type: 'row', key: `${key} ${index}`, top, row });
        top += ROW;
      }
    }
    return found;
  }, [data, language, words, shown, axis, width, edge, events, narrow, ...context]);

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
          {edge < width && <Hatch id={hatch} x={edge} width={width} />}
          {inSight.map((line) =>
            line.type === 'head' ? (
              <p key={line.key} className={styles.head} title={line.title} style={{ insetBlockStart: `${line.top}px` }}>
                <span style={narrow ? undefined : { WebkitLineClamp: line.rows }}>{line.title}</span>
              </p>
            ) : (
              <Fragment key={line.key}>
                {line.row.map((placed) => (
                  <LaneMark key={placed.item.id} placed={placed} top={line.top} axis={axis} edge={edge} onTell={tell} />
                ))}
                {edge < width && line.row.some(({ item, x, width: drawn }) => item.open && x + drawn >= edge - 1) && (
                  <p className={styles.endless} style={{ insetInlineStart: `${edge + 8}px`, insetBlockStart: `${line.top + 4}px` }}>
                    {words.endNotKnown}
                  </p>
                )}
              </Fragment>
            ),
          )}
          {lines.length === 0 && <p className={styles.head}>{words.lanesEmpty}</p>}
        </div>
      </div>
      <svg className={styles.lines} aria-hidden="true">
        <line className={styles.edge} x1={left} x2={left} y2="100%" />
        <line className={styles.edge} x1={right} x2={right} y2="100%" />
        {edge < width && <line className={styles.clock} x1={edge} x2={edge} y2="100%" />}
      </svg>
      {told && data && <Told item={told} data={data} axis={axis} width={width} />}
    </div>
  );
}

/** Title, date and support of what is pointed at. */
function Told({ item, data, axis, width }: { readonly item: LaneItem; readonly data: Dataset; readonly axis: Scale; readonly width: number }) {
  const language = useSelect(({ view }) => view.language);
  const { support } = useWords();
  const graded = useSelect((state) => knownEvents(state).find(({ event }) => event.id === item.event?.id)?.assessment.support);
  const said = item.label || (item.event ? labelOf(item.event, item.event.when, data, language) : item.text);
  return <HoverLine x={axis.x(item.span.start)} width={width} text={[said, graded && support[graded]].filter(Boolean).join(' · ')} />;
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
