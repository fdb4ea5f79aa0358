import styles from '../TimelineClock.module.css';

/** Hatching from a point of the axis to its end: what comes there had not been reported. */
export function Hatch({ id, x, width }: { readonly id: string; readonly x: number; readonly width: number }) {
  return (
    <svg className={styles.hatched} aria-hidden="true">
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="7" className={styles.stroke} />
      </pattern>
      <rect x={x} width={Math.max(0, width - x)} height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
