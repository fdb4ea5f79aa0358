import type { InferOutput } from 'valibot';
import type { ConvoyId } from '../domain/convoy';
import type { Dataset, DatasetId, NamedClock, Stretch } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { PlaceId } from '../domain/place';
import type { StoryId } from '../domain/story';
import type { Instant, Span } from '../domain/when';
import type { Check } from './check';
import type { datasetFile } from './schema';

type HeadRow = InferOutput<typeof datasetFile>;
export type Head = Omit<Dataset, 'places' | 'events' | 'actors' | 'sources' | 'tracks' | 'convoys' | 'absent'>;

/** dataset.json with its times read; faults are noted, and what they spoil falls back to the year of the edition. */
export function decodeHead(row: HeadRow, check: Check, zone: string): Head {
  const edition = check.when(row.edition.date, 'edition.date');
  const fallback: Span = edition ?? { start: 0 as Instant, end: 86_400_000 as Instant };
  const days = (said: { readonly from: string; readonly to: string }, path: string): Span | undefined => {
    const first = check.when(said.from, `${path}.from`);
    const last = check.when(said.to, `${path}.to`);
    return first && last && { start: first.start, end: last.end };
  };
  const shown = days(row.shown, 'shown') ?? fallback;
  return {
    ...row,
    id: row.id as DatasetId,
    timeZone: zone,
    focus: {
      place: check.ref<PlaceId>('place', row.focus.place, 'focus.place'),
      convoy: row.focus.convoy === undefined ? undefined : check.ref<ConvoyId>('convoy', row.focus.convoy, 'focus.convoy'),
    },
    opening: {
      center: row.opening.center,
      zoom: row.opening.zoom,
      span: days(row.opening, 'opening') ?? shown,
      event: row.opening.event === undefined ? undefined : check.ref<EventId>('event', row.opening.event, 'opening.event'),
    },
    shown,
    stories: (row.stories ?? []).map(({ id, invitation }) => ({ id: id as StoryId, invitation })),
    clocks: (row.clocks ?? []).flatMap(({ title, at }, i): readonly NamedClock[] => {
      const when = check.when(at, `clocks[${i}].at`);
      // a date means its end, as in a link
      return when ? [{ title, at: (when.precision === 'minute' ? when.start : when.end - 60_000) as Instant }] : [];
    }),
    stretches: row.stretches.flatMap((stretch, i): readonly Stretch[] => {
      const span = days(stretch, `stretches[${i}]`);
      return span ? [{ id: stretch.id, title: stretch.title, ...span }] : [];
    }),
  };
}
