import { useMemo, useRef } from 'react';
import type { Span } from '../domain/when';
import { spanInWords } from '../i18n/dates';
import { showStretch } from '../state/actions';
import { shownZone } from '../state/axis';
import { activeSpan, considered, shownSpan, wholeExtent } from '../state/selectors';
import { bins } from '../timeline/bins';
import { type Grip, reach } from '../timeline/brush';
import { barStep, grain } from '../timeline/grain';
import { type Scale, scale } from '../timeline/scale';
import styles from './TimelineOverview.module.css';
import { type BrushActions, useBrush } from './use-brush';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';
import { useWidth } from './use-width';

/** px: the least that the marked stretch is drawn with, that its body can be held by, and the width of its edges' grips. */
const LEAST = 3;
const HOLD = 24;
const HIGH = 12;
/** Bars may be so many times narrower than on the bed: nothing is read off them. */
const FINER = 3;

const SHOW: BrushActions = { preview: showStretch, commit: showStretch, cancel: showStretch };

/** The whole extent in a strip, with the stretch that the axis shows marked; it is dragged and resized here, by hand or by keys. */
export function TimelineOverview() {
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const extent = useSelect(wholeExtent);
  const axis = useMemo(() => scale(extent, Math.max(width, 1)), [extent, width]);
  return (
    <div ref={strip} className={styles.strip} dir="ltr">
      {width > 0 && <Density axis={axis} extent={extent} width={width} />}
      {width > 0 && <Mark axis={axis} extent={extent} width={width} />}
    </div>
  );
}

/** How the events lie in the whole of the time: one path, however many there are. */
function Density({ axis, extent, width }: { readonly axis: Scale; readonly extent: Span; readonly width: number }) {
  const zone = useSelect(shownZone);
  const events = useSelect(considered);
  const span = useSelect(activeSpan);
  const path = useMemo(() => {
    const bars = bins(
      events.map(({ event }) => event.when),
      extent,
      barStep(extent, width * FINER),
      zone,
    );
    const most = Math.max(1, ...bars.map(({ certain, possible }) => certain + possible));
    return bars
      .map(({ start, end, certain, possible }) => {
        const height = certain + possible === 0 ? 0 : 2 + Math.sqrt((certain + possible) / most) * (HIGH - 4);
        return height === 0 ? '' : `M${axis.x(start).toFixed(1)} ${HIGH}v${(-height).toFixed(1)}H${(axis.x(end) - 0.5).toFixed(1)}V${HIGH}Z`;
      })
      .join('');
  }, [events, extent, axis, width, zone]);
  const [left, right] = [axis.x(span.start), axis.x(span.end)];
  return (
    <svg className={styles.density} aria-hidden="true">
      <path d={path} />
      <rect className={styles.window} x={left} width={Math.max(2, right - left)} y={HIGH - 2} height="2" />
    </svg>
  );
}

function Mark({ axis, extent, width }: { readonly axis: Scale; readonly extent: Span; readonly width: number }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const zone = useSelect(shownZone);
  const shown = useSelect(shownSpan);
  const brush = useMemo(() => ({ span: shown, shown: extent, grain: grain(shown), zone }), [shown, extent, zone]);
  const handlers = useBrush(brush, axis, SHOW);
  const { start, end } = reach(brush);
  const [left, right] = [axis.x(shown.start), axis.x(shown.end)];
  const drawn = Math.max(LEAST, right - left);
  const held = Math.max(HOLD, drawn);
  const middle = Math.min(width - held / 2, Math.max(held / 2, (left + right) / 2));
  const dates = words.axisShows(spanInWords(shown, zone, language, 'long'));
  const grip = (which: Grip, name: string, at: number, size: number, [min, now, max]: readonly [number, number, number]) => (
    <div
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuenow={now}
      aria-valuemax={max}
      aria-valuetext={dates}
      className={`${styles.grip} ${styles[which]}`}
      style={{ insetInlineStart: `${at}px`, inlineSize: `${size}px` }}
      {...handlers(which)}
    />
  );
  return (
    <>
      <div className={styles.mark} style={{ insetInlineStart: `${Math.min(left, width - drawn)}px`, inlineSize: `${drawn}px` }} />
      {grip('body', words.shown, middle - held / 2, held, [start, shown.start, end - (shown.end - shown.start)])}
      {grip('from', words.shownFrom, middle - held / 2 - HOLD, HOLD, [start, shown.start, shown.end])}
      {grip('to', words.shownTo, middle + held / 2, HOLD, [shown.start, shown.end, end])}
    </>
  );
}
