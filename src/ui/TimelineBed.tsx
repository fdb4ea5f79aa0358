import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { spanInWords } from '../i18n/dates';
import { commitSpan } from '../state/actions';
import { shownZone } from '../state/axis';
import { activeSpan, considered, knownBy, shownSpan, wholeExtent } from '../state/selectors';
import { type Bars, type Bin, barsOf, barsUntil } from '../timeline/bins';
import { step } from '../timeline/brush';
import { barStep, grain } from '../timeline/grain';
import type { Scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { TimelineAxis } from './TimelineAxis';
import { TimelineBars } from './TimelineBars';
import { TimelineClock } from './TimelineClock';
import { TimelineGrips } from './TimelineGrips';
import { TimelineSky } from './TimelineSky';
import { HoverLine } from './timeline/HoverLine';
import { partsOf, type StackBy } from './timeline-parts';
import { useAxisGestures } from './use-axis-gestures';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** ms in which a second click makes a double click; until then a click on a bar waits. */
const DOUBLE = 230;
const NO_BARS: Bars = { bins: [], vague: new Map() };

interface BedProps {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly axis: Scale;
  readonly width: number;
  readonly stack: StackBy;
  /** Zooms to a bar and remembers the way back. */
  readonly onZoom: (bin: Bin) => void;
}

/** The axis with its bars and the window that is dragged along it. Time runs from left to right in every language. */
export function TimelineBed({ stage, axis, width, stack, onZoom }: BedProps) {
  const zone = useSelect(shownZone);
  const span = useSelect(activeSpan);
  const shown = useSelect(shownSpan);
  const extent = useSelect(wholeExtent);
  const events = useSelect(considered);
  const known = useSelect(knownBy);
  const whens = useMemo(() => events.map(({ event }) => event.when), [events]);
  const parts = useMemo(() => partsOf(events, stack), [events, stack]);
  const whole = useMemo(() => (width > 0 ? barsOf(whens, shown, barStep(shown, width), zone, parts) : NO_BARS), [whens, shown, width, zone, parts]);
  const bars = useMemo(() => (known === undefined ? whole : { ...whole, bins: barsUntil(whole.bins, known) }), [whole, known]);
  const brush = useMemo(() => ({ span, shown, grain: grain(shown), zone }), [span, shown, zone]);
  const edges = [span.start, span.end].map((at) => Math.min(width, Math.max(0, axis.x(at)))) as [number, number];
  const until = known === undefined ? width : Math.min(width, axis.x(known));
  const { handlers, dragged } = useAxisGestures(stage, { shown, extent, axis, width });
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const stretch = words.axisShows(spanInWords(shown, zone, language, 'long'));
  const [over, point] = useState<Bin>();
  const waiting = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const binAt = ({ clientX, currentTarget }: MouseEvent): Bin | undefined => {
    const at = axis.invert(clientX - currentTarget.getBoundingClientRect().left);
    return bars.bins.find(({ start, end, certain, possible }) => start <= at && at < end && certain + possible > 0);
  };
  const reachOut = (event: MouseEvent): void => {
    const { target, currentTarget, clientX } = event;
    if (dragged.current || (target instanceof Element && target.closest('[role=slider], button'))) return;
    const reached = step(brush, { type: 'reach', at: axis.invert(clientX - currentTarget.getBoundingClientRect().left) });
    clearTimeout(waiting.current);
    if (reached !== span) waiting.current = window.setTimeout(() => commitSpan(reached), binAt(event) ? DOUBLE : 0);
  };
  const zoomIn = (event: MouseEvent): void => {
    clearTimeout(waiting.current);
    const bin = binAt(event);
    if (bin) onZoom(bin);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys move the sliders inside; a group of them is no form's
    <div
      ref={stage}
      className={styles.stage}
      dir="ltr"
      role="group"
      aria-label={stretch}
      tabIndex={-1}
      onClick={reachOut}
      onDoubleClick={zoomIn}
      onPointerMove={(event) => point(event.buttons === 0 ? binAt(event) : undefined)}
      onPointerLeave={() => point(undefined)}
      {...handlers}
    >
      <div className={styles.bed}>
        {width > 0 && <TimelineSky axis={axis} shown={shown} width={width} until={until} />}
        {width > 0 && <TimelineBars bars={bars} axis={axis} edges={edges} stack={stack} until={until} />}
        {width > 0 && <TimelineGrips brush={brush} axis={axis} width={width} edges={edges} whens={whens} />}
        {width > 0 && known !== undefined && until < width && <TimelineClock axis={axis} width={width} shown={shown} known={known} />}
      </div>
      {over && <OverBar bin={over} axis={axis} width={width} zone={zone} />}
      <TimelineAxis axis={axis} shown={shown} width={width} zone={zone} />
    </div>
  );
}

/** The day and the counts of the bar that is pointed at. */
function OverBar({ bin, axis, width, zone }: { readonly bin: Bin; readonly axis: Scale; readonly width: number; readonly zone: string }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const text = words.barLine(spanInWords(bin, zone, language, 'long'), words.counts(bin.certain, bin.possible));
  return <HoverLine x={axis.x(bin.start)} width={width} text={text} />;
}
