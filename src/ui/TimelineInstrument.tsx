import { type KeyboardEvent, type SyntheticEvent, useMemo, useRef, useState } from 'react';
import type { Instant, Span } from '../domain/when';
import { showStretch } from '../state/actions';
import { activeSpan, dataset, shownSpan, wholeExtent } from '../state/selectors';
import { store } from '../state/store';
import { scale } from '../timeline/scale';
import { zoomed } from '../timeline/zoom';
import { Announced } from './parts/Announced';
import styles from './Timeline.module.css';
import { TimelineBed } from './TimelineBed';
import { TimelineLanes } from './TimelineLanes';
import { TimelineRow } from './TimelineRow';
import { TimelineTools } from './TimelineTools';
import type { StackBy } from './timeline-parts';
import { stepTo, windowSentence } from './timeline-steps';
import { SLIDER_KEYS } from './use-brush';
import { PLAY, usePlayback } from './use-playback';
import { useSelect } from './use-select';
import { useWidth } from './use-width';

/** The time axis with all its tools: one instrument, from fifteen years to an hour. */
export function TimelineInstrument() {
  const data = useSelect(dataset);
  const shown = useSelect(shownSpan);
  const stage = useRef<HTMLDivElement>(null);
  const [lanesOpen, setLanesOpen] = useState(false);
  const width = useWidth(stage, lanesOpen);
  const axis = useMemo(() => scale(shown, Math.max(width, 1)), [shown, width]);
  const [stack, setStack] = useState<StackBy>('none');
  const [play, setPlay] = useState(PLAY);
  const [said, say] = useState('');
  const back = useRef<Span[]>([]);
  const { playing, speed, toggle, pause } = usePlayback(play);
  if (!data) return null;

  const stepBy = (direction: 1 | -1): void => say(stepTo(play.clock, direction));
  const toggleLanes = (): void => setLanesOpen((now) => !now);
  const togglePlay = (): void => {
    toggle();
    if (playing) say(windowSentence());
  };
  const zoomTo = ({ start, end }: Span): void => {
    back.current.push(shown);
    showStretch({ start, end });
  };
  // before the handle itself hears of it, so that it follows from where play had come to
  const grab = ({ target }: SyntheticEvent): void => {
    if (target instanceof Element && target.closest('[role=slider]')) pause();
  };
  const press = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || (target instanceof Element && target.closest('input, select'))) return;
    const act = KEYS[event.key];
    if (event.key === 'Escape') {
      const before = back.current.pop();
      if (!before) return;
      event.stopPropagation();
      showStretch(before);
    } else if (event.key === '.' || event.key === ',') stepBy(event.key === '.' ? 1 : -1);
    else act?.();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole instrument; what they do is there as buttons too
    <div className={`${styles.instrument} ${lanesOpen ? styles.laned : ''}`} onKeyDown={press}>
      <TimelineRow
        data={data}
        playing={playing}
        onPlay={togglePlay}
        speed={speed}
        onSpeed={(chosen) => setPlay({ ...play, speed: chosen })}
        stepped={play.clock}
        onStep={stepBy}
        lanesOpen={lanesOpen}
        onLanes={toggleLanes}
      >
        <TimelineTools data={data} play={play} onPlay={setPlay} stack={stack} onStack={setStack} lanesOpen={lanesOpen} onLanes={toggleLanes} />
      </TimelineRow>
      <div className={styles.figure} onPointerDownCapture={grab} onKeyDownCapture={(event) => event.key in SLIDER_KEYS && grab(event)}>
        {lanesOpen && <TimelineLanes axis={axis} width={width} />}
        <TimelineBed stage={stage} axis={axis} width={width} stack={stack} onZoom={zoomTo} />
      </div>
      <Announced text={said} />
    </div>
  );
}

const KEYS: Readonly<Record<string, () => void>> = { '+': () => zoomBy(0.5), '=': () => zoomBy(0.5), '-': () => zoomBy(2) };

function zoomBy(factor: number): void {
  const state = store.getState();
  const { start, end } = activeSpan(state);
  showStretch(zoomed(shownSpan(state), ((start + end) / 2) as Instant, factor, wholeExtent(state)));
}
