import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { commitSpan } from '../state/actions';
import { activeSpan, consideredEvents, shownSpan } from '../state/selectors';
import { bins } from '../timeline/bins';
import { step } from '../timeline/brush';
import { barStep, grain } from '../timeline/grain';
import { scale } from '../timeline/scale';
import styles from './Timeline.module.css';
import { TimelineBars } from './TimelineBars';
import { TimelineGrips } from './TimelineGrips';
import { useSelect } from './use-select';

/** The axis with its bars and the window that is dragged along it. Time runs from left to right in every language. */
export function TimelineBed({ zone }: { readonly zone: string }) {
  const bed = useRef<HTMLDivElement>(null);
  const width = useWidth(bed);
  const span = useSelect(activeSpan);
  const shown = useSelect(shownSpan);
  const whens = useSelect(useShallow((state) => consideredEvents(state).map(({ event }) => event.when)));
  const axis = useMemo(() => scale(shown, Math.max(width, 1)), [shown, width]);
  const bars = useMemo(() => (width > 0 ? bins(whens, shown, barStep(shown, width), zone) : []), [whens, shown, width, zone]);
  const brush = useMemo(() => ({ span, shown, grain: grain(shown), zone }), [span, shown, zone]);
  const edges = [span.start, span.end].map((at) => Math.min(width, Math.max(0, axis.x(at)))) as [number, number];

  const reachOut = ({ target, currentTarget, clientX }: MouseEvent): void => {
    if (target instanceof Element && target.closest('[role=slider]')) return;
    const reached = step(brush, { type: 'reach', at: axis.invert(clientX - currentTarget.getBoundingClientRect().left) });
    if (reached !== span) commitSpan(reached);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the keys move the sliders inside
    <div ref={bed} className={styles.bed} dir="ltr" onClick={reachOut}>
      {width > 0 && <TimelineBars bars={bars} axis={axis} shown={shown} width={width} edges={edges} zone={zone} />}
      {width > 0 && <TimelineGrips brush={brush} axis={axis} edges={edges} />}
    </div>
  );
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = (): void => setWidth(current.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
