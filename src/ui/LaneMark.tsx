import { memo } from 'react';
import { type Instant, overlaps } from '../domain/when';
import { hover, select } from '../state/actions';
import { activeSpan, dataset } from '../state/selectors';
import type { Placed } from '../timeline/lanes';
import type { Scale } from '../timeline/scale';
import { type LaneItem, labelOf } from './lane-items';
import styles from './TimelineLanes.module.css';
import { useSelect } from './use-select';

interface LaneMarkProps {
  readonly placed: Placed<LaneItem>;
  readonly top: number;
  readonly axis: Scale;
  /** px from which on nothing is known. */
  readonly edge: number;
  /** Says in a line what is pointed at or has the focus; undefined: nothing any more. */
  readonly onTell: (item: LaneItem | undefined) => void;
}

/** A bar, box or band with its words in it or beside it; what stands for an event is a button. */
export const LaneMark = memo(function LaneMark({ placed: { item, x, width, words }, top, axis, edge, onTell }: LaneMarkProps) {
  const language = useSelect(({ view }) => view.language);
  const data = useSelect(dataset);
  const { event } = item;
  const id = event?.id;
  const selected = useSelect(({ view }) => id !== undefined && view.selection?.type === 'event' && view.selection.id === id);
  const hovered = useSelect(({ live }) => id !== undefined && live.hover?.type === 'event' && live.hover.id === id);
  const outside = useSelect((state) => id !== undefined && !overlaps(item.span, activeSpan(state)));
  const within = (start: Instant, end: Instant): { readonly insetInlineStart: string; readonly inlineSize: string } => {
    const [from, to] = [Math.max(0, axis.x(start)), Math.min(edge, axis.x(end))];
    return { insetInlineStart: `${from - x}px`, inlineSize: `${Math.max(3, to - from)}px` };
  };
  const look = [
    styles.mark,
    styles[item.shape],
    axis.x(item.span.start) < 0 && styles.earlier,
    outside && styles.muted,
    item.open && styles.open,
    hovered && styles.hovered,
    selected && styles.selected,
  ];
  const className = look.filter(Boolean).join(' ');
  const style = { insetInlineStart: `${x}px`, insetBlockStart: `${top}px`, inlineSize: `${width}px`, color: item.colour };
  const drawing = (
    <>
      <span className={styles.drawn} style={within(item.span.start, item.span.end)} />
      {item.sure && <span className={styles.sure} style={within(item.sure.start, item.sure.end)} />}
      {words && (
        <span className={`${styles.text} ${styles[words.side]}`} style={{ maxInlineSize: `${words.width}px` }}>
          {item.text}
        </span>
      )}
    </>
  );
  if (!event || !data) {
    return (
      <div className={className} style={style} onPointerEnter={() => onTell(item)} onPointerLeave={() => onTell(undefined)}>
        {drawing}
      </div>
    );
  }
  const point = (): void => {
    hover({ type: 'event', id: event.id });
    onTell(item);
  };
  const leave = (): void => {
    hover(undefined);
    onTell(undefined);
  };
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-label={item.label || labelOf(event, event.when, data, language)}
      aria-pressed={selected}
      onClick={() => select(selected ? undefined : { type: 'event', id: event.id })}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={() => onTell(item)}
      onBlur={() => onTell(undefined)}
    >
      {drawing}
    </button>
  );
});
