import type { Instant, Span } from '../../domain/when';
import type { Column } from '../../state/convoy';

const DAY = 86_400_000;

/** The days of a column's reports as they were reported: moving one moves no axis. */
export function graphDays({ sightings, covers }: Column): Span | undefined {
  const whens = sightings.flatMap(({ sighting: { when }, left }) => (left === undefined && Number.isFinite(when.end) ? [when] : []));
  if (!covers || whens.length === 0) return undefined;
  const [start, end] = [Math.min(...whens.map((when) => when.start)), Math.max(...whens.map((when) => when.end))];
  return { start: (Math.floor(start / DAY) * DAY) as Instant, end: (Math.ceil(end / DAY) * DAY) as Instant };
}
