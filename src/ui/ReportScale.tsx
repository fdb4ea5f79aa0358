import type { Range } from '../domain/convoy';
import { KM_IN, type Unit } from '../measure/format';
import styles from './Reports.module.css';
import { scaleOf } from './report-axis';

const WIDTH = 360;
const HEIGHT = 22;
const STEPS = [5, 10, 20, 50, 100, 200, 500];
const MOST_TICKS = 8;

/** One report on the common scale: its words broadly and narrowly, over the stripes of what was measured, straight and along the track. */
export function ReportScale({
  bounds,
  straight,
  track,
  core,
  broad,
}: {
  readonly bounds: Range;
  readonly straight: Range;
  readonly track: Range | undefined;
  readonly core: Range | undefined;
  readonly broad: Range;
}) {
  const x = scaleOf(bounds, WIDTH);
  const bar = (range: Range, height: number, className: string | undefined) => (
    <rect className={className} x={x(range.low)} width={Math.max(2, x(range.high) - x(range.low))} y={(HEIGHT - height) / 2} height={height} />
  );
  return (
    <svg className={styles.scale} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {bar(straight, HEIGHT, styles.straight)}
      {track && bar(track, HEIGHT, styles.track)}
      {bar(broad, 15, styles.broad)}
      {core && bar(core, 5, styles.core)}
    </svg>
  );
}

/** The common scale's head: km, and the two measured intervals by name. */
export function ReportAxis({
  bounds,
  straight,
  track,
  unit,
  names,
}: {
  readonly bounds: Range;
  readonly straight: Range;
  readonly track: Range | undefined;
  readonly unit: Unit;
  readonly names: { readonly straight: string; readonly track: string };
}) {
  const x = scaleOf(bounds, WIDTH);
  const per = KM_IN[unit];
  const [low, high] = [bounds.low / per, bounds.high / per];
  const step = STEPS.find((one) => (high - low) / one <= MOST_TICKS) ?? 1000;
  const ticks = Array.from({ length: Math.floor(high / step) - Math.ceil(low / step) + 1 }, (_, i) => (Math.ceil(low / step) + i) * step);
  const middle = ({ low, high }: Range): number => (x(low) + x(high)) / 2;
  return (
    <svg className={styles.scale} viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true">
      <rect className={styles.straight} x={x(straight.low)} width={Math.max(2, x(straight.high) - x(straight.low))} y={32} height={12} />
      {track && <rect className={styles.track} x={x(track.low)} width={Math.max(2, x(track.high) - x(track.low))} y={32} height={12} />}
      <text x={Math.min(middle(straight), track ? middle(track) - 4 : WIDTH)} y={27} textAnchor={track && middle(track) < middle(straight) ? 'start' : 'end'}>
        {names.straight}
      </text>
      {track && (
        <text x={Math.max(middle(track), middle(straight) + 4)} y={27} textAnchor="start">
          {names.track}
        </text>
      )}
      {ticks.map((km) => (
        <text key={km} className={styles.tick} x={x(km * per)} y={11} textAnchor="middle">
          {km === ticks.at(-1) ? `${km} ${unit}` : km}
        </text>
      ))}
    </svg>
  );
}
