import { memo } from 'react';
import { overlaps } from '../domain/when';
import { hover, select } from '../state/actions';
import { activeSpan, dataset } from '../state/selectors';
import type { Scale } from '../timeline/scale';
import { type LaneItem, labelOf } from './lane-items';
import styles from './TimelineLanes.module.css';
import { useSelect } from './use-select';

/** px that an outlet's name needs. */
const WORDS = 100;

interface LaneMarkProps {
  readonly item: LaneItem;
  /** px from the start of the axis, and what it may be held by. */
  readonly x: number;
  readonly room: number;
  readonly top: number;
  readonly axis: Scale;
  readonly width: number;
}

/** A bar, whisker, box or band; what stands for an event is a button. */
export const LaneMark = memo(function LaneMark({ item, x, room, top, axis, width }: LaneMarkProps) {
  const language = useSelect(({ view }) => view.language);
  const data = useSelect(dataset);
  const { event } = item;
  const id = event?.id;
  const selected = useSelect(({ view }) => id !== undefined && view.selection?.type === 'event' && view.selection.id === id);
  const hovered = useSelect(({ live }) => id !== undefined && live.hover?.type === 'event' && live.hover.id === id);
  const outside = useSelect((state) => id !== undefined && !overlaps(item.span, activeSpan(state)));
  const within = (start: number, end: number): { readonly insetInlineStart: string; readonly inlineSize: string } => {
    const [from, to] = [Math.max(0, axis.x(start as never)), Math.min(width, axis.x(end as never))];
    return { insetInlineStart: `${from - x}px`, inlineSize: `${Math.max(2, to - from)}px` };
  };
  const look = [styles.mark, styles[item.shape], outside && styles.muted, item.fading && styles.fading, hovered && styles.hovered, selected && styles.selected];
  const className = look.filter(Boolean).join(' ');
  const style = { insetInlineStart: `${x}px`, insetBlockStart: `${top}px`, inlineSize: `${room}px`, color: item.colour };
  // in a publication that is drawn wide enough, else beside it
  const drawn = Math.max(2, Math.min(width, axis.x(item.span.end)) - x);
  const beside = drawn < WORDS ? drawn + 5 : 8;
  const drawing = (
    <>
      <span className={styles.drawn} style={within(item.span.start, item.span.end)} />
      {item.sure && <span className={styles.sure} style={within(item.sure.start, item.sure.end)} />}
      {item.text !== undefined && (
        <span className={styles.text} style={item.shape === 'publication' ? { insetInlineStart: `${beside}px` } : undefined}>
          {item.text}
        </span>
      )}
    </>
  );
  if (!event || !data) {
    return (
      <div className={className} style={style} title={item.label}>
        {drawing}
      </div>
    );
  }
  const label = item.label || labelOf(event, event.when, data, language);
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-label={label}
      title={label}
      aria-pressed={selected}
      onClick={() => select(selected ? undefined : { type: 'event', id: event.id })}
      onPointerEnter={() => hover({ type: 'event', id: event.id })}
      onPointerLeave={() => hover(undefined)}
    >
      {drawing}
    </button>
  );
});
