import type { CSSProperties } from 'react';
import { type Box, boxOf, type Plane } from '../convoy/graph';
import { hoursMoved, MOST_HOURS } from '../convoy/shift';
import type { Dataset } from '../domain/dataset';
import type { Column, SightingSeen } from '../state/convoy';
import styles from './Convoy.module.css';
import { reportName } from './ConvoyAlarm';
import { gripsOf } from './measure/grips';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { type Trial, useShift } from './use-shift';

/** Whether a report is a box on the graph; a column shown in coarse steps has none. */
export function hasBox({ coarse }: Column, { broad, left, when }: SightingSeen): boolean {
  return broad !== undefined && !coarse && left !== 'corrected' && Number.isFinite(when.end);
}

/** Each box whose report counts can be moved in time by its whole area, the smaller over the larger, and by a grip that no other lies over. */
export function ConvoyHandles({
  column,
  data,
  plane,
  frame,
  hoursPerUnit,
  trial,
  onTry,
}: {
  readonly column: Column;
  readonly data: Dataset;
  readonly plane: Plane;
  /** The part of the picture that the two axes span, and the whole picture's size. */
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly foot: number };
  readonly hoursPerUnit: number;
  readonly trial: Trial | undefined;
  readonly onTry: (trial: Trial | undefined) => void;
}) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const shift = useShift(column, (handle) => (hoursPerUnit * frame.width) / (handle.parentElement?.clientWidth ?? frame.width), onTry);
  const inView = ({ x, width }: Box): boolean => x <= frame.width && x + width >= frame.left;
  const grips = column.sightings.flatMap((seen): readonly { readonly seen: SightingSeen; readonly box: Box }[] => {
    const { sighting, broad, left, when } = seen;
    if (!broad || left !== undefined || !hasBox(column, seen)) return [];
    const box = boxOf(when, broad, plane);
    // one that is moved out of the axis keeps its grip, and with it the focus, at the edge
    if (![box, boxOf(sighting.when, broad, plane)].some(inView) && trial?.id !== sighting.id) return [];
    const [from, to] = [box.x, box.x + box.width].map((x) => Math.max(frame.left, Math.min(x, frame.width))) as [number, number];
    return [{ seen, box: { ...box, x: from, width: to - from } }];
  });
  const bySize = grips.map(({ box }) => box.width * box.height).sort((a, b) => b - a);
  const middles = gripsOf(
    grips.map(({ box }) => box),
    ROOM,
    { x: frame.left, y: frame.top, width: frame.width - frame.left, height: frame.foot - frame.top },
  );
  // the picture is as wide as its frame, whatever that is
  const scaled = (units: number): string => `${(100 * units) / frame.width}cqi`;
  const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  return grips.map(({ seen, box }, i) => {
    const { x, y } = middles[i] ?? box;
    return (
      <div
        key={seen.sighting.id}
        className={styles.handle}
        style={{ left: share(x, frame.width), top: share(y, frame.height) }}
        role="slider"
        tabIndex={0}
        aria-label={words.graph.move(reportName(seen, data, language))}
        aria-valuemin={-MOST_HOURS}
        aria-valuemax={hoursMoved(MOST_HOURS, seen.sighting.when, column.last)}
        aria-valuenow={seen.hours}
        aria-valuetext={words.graph.hours(seen.hours)}
        {...shift(seen)}
      >
        <span
          className={styles.area}
          style={
            {
              left: `calc(50% + ${scaled(box.x - x)})`,
              top: `calc(50% + ${scaled(box.y - y)})`,
              width: scaled(box.width),
              height: scaled(box.height),
              '--over': bySize.indexOf(box.width * box.height),
            } as CSSProperties
          }
        />
        <span className={styles.grip} />
      </div>
    );
  });
}

/** Room for a grip of 24 px, in units of the picture: at least that many px wherever the picture is not narrower than 290 px. */
const ROOM = 30;
