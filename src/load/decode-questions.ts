import type { ActorId } from '../domain/actor';
import type { ConvoyId } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { PlaceId } from '../domain/place';
import type { Problem } from '../domain/problem';
import type { Question } from '../domain/question';
import { checkRow } from './check';
import { idsOf } from './known-ids';
import { PAGE_FILES } from './page-schema';
import { type FileText, readRows } from './read-file';

export interface DecodedQuestions {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

const FILE = 'compare.json';

/** The rows of the comparison (`text` undefined: the data set has none, which is no fault); a faulty row is left out. */
export function decodeQuestions(text: FileText, data: Dataset): DecodedQuestions {
  if (text === undefined) return { questions: [], problems: [] };
  const { rows, problems } = readRows(FILE, text, PAGE_FILES[FILE].rows, PAGE_FILES[FILE].schema);
  const known = idsOf(data);
  const seen = new Set<string>();
  const found: Problem[] = [...problems];
  const questions = rows.flatMap(({ row, path }): readonly Question[] => {
    const check = checkRow(FILE, row.id, path, known, data.timeZone);
    if (seen.has(row.id)) check.fault('id', { code: 'duplicate-id', id: row.id });
    seen.add(row.id);
    const { events = [], kinds = [], places = [], convoys = [], figures = [], of = [] } = row;
    if (events.length + kinds.length + places.length + convoys.length === 0) check.fault('', { code: 'missing', key: 'events' });
    const question: Question = {
      id: row.id,
      title: row.title,
      events: events.map((id, i) => check.ref<EventId>('event', id, `events[${i}]`)),
      rule: {
        kinds,
        places: places.map((id, i) => check.ref<PlaceId>('place', id, `places[${i}]`)),
        convoys: convoys.map((id, i) => check.ref<ConvoyId>('convoy', id, `convoys[${i}]`)),
      },
      figures,
      of: of.map((id, i) => check.ref<ActorId>('actor', id, `of[${i}]`)),
    };
    found.push(...check.problems);
    return check.problems.length === 0 ? [question] : [];
  });
  return { questions, problems: found };
}
