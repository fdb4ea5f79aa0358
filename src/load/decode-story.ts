import type { InferOutput } from 'valibot';
import type { ClaimId } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { PlaceId } from '../domain/place';
import type { Problem } from '../domain/problem';
import type { SourceId } from '../domain/source';
import type { Story, StoryId, StoryStep } from '../domain/story';
import type { Instant } from '../domain/when';
import { type Check, checkRow } from './check';
import { idsOf } from './known-ids';
import { storyFile } from './page-schema';
import { type FileText, readRows } from './read-file';

export interface DecodedStory {
  /** Undefined when the file cannot be used at all. */
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
}

/** A guided reading of a data set's events (`text` undefined: the file is missing). A faulty step is left out, the others are kept. */
export function decodeStory(id: StoryId, text: FileText, data: Dataset): DecodedStory {
  const file = `stories/${id}.json`;
  const { rows, problems } = readRows(file, text, undefined, storyFile);
  const row = rows[0]?.row;
  if (!row) return { story: undefined, problems };
  const known = idsOf(data);
  const head = checkRow(file, row.id, '', known, data.timeZone);
  if (row.id !== id) head.fault('id', { code: 'choice', allowed: [id], got: row.id, near: undefined });
  const source = row.source === undefined ? undefined : head.ref<SourceId>('source', row.source, 'source');
  const checks = row.steps.map((_, i) => checkRow(file, row.id, `steps[${i}]`, known, data.timeZone));
  const steps = row.steps.flatMap((step, i): readonly StoryStep[] => {
    const check = checks[i];
    const read = check && decodeStep(step, check);
    return read ? [read] : [];
  });
  const found = [...problems, ...head.problems, ...checks.flatMap((check) => check.problems)];
  return { story: { id, title: row.title, source, caution: row.caution, steps }, problems: found };
}

const MINUTE = 60_000;

function decodeStep(row: InferOutput<typeof storyFile>['steps'][number], check: Check): StoryStep | undefined {
  const [event, ...events] = row.events.map((id, i) => check.ref<EventId>('event', id, `events[${i}]`));
  const [place, ...places] = row.places.map((id, i) => check.ref<PlaceId>('place', id, `places[${i}]`));
  const claims = row.claims.map((id, i) => check.ref<ClaimId>('claim', id, `claims[${i}]`));
  const from = check.when(row.from, 'from');
  const to = check.when(row.to, 'to');
  const known = check.when(row.known, 'known');
  if (from && to && to.end <= from.start) check.fault('to', { code: 'when', fault: 'order', at: 0, text: row.to });
  if (!from || !to || event === undefined || place === undefined || check.problems.length > 0) return undefined;
  return {
    says: row.says,
    note: row.note,
    events: [event, ...events],
    claims,
    span: { start: from.start, end: to.end },
    known: known && ((known.end - MINUTE) as Instant),
    places: [place, ...places],
  };
}
