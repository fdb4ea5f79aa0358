import styles from './HoverLine.module.css';

/** One line about what is pointed at, over the bed or the lanes; from the middle of the axis on it grows the other way. */
export function HoverLine({ x, width, text }: { readonly x: number; readonly width: number; readonly text: string }) {
  const at = Math.min(width, Math.max(0, x));
  const place = at > width / 2 ? { insetInlineEnd: `calc(var(--side) + ${width - at}px)` } : { insetInlineStart: `calc(var(--side) + var(--names) + ${at}px)` };
  return (
    <p className={styles.line} style={place} aria-hidden="true">
      {text}
    </p>
  );
}
