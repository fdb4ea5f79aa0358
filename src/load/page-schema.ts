import * as v from 'valibot';
import { FIGURE_KINDS } from '../domain/claim';
import { EVENT_KINDS } from '../domain/event';
import { count, edtf, id, km, pace, text } from './schema';

// apart from schema.ts: what only the pages need is fetched with them

const questionRow = v.strictObject({
  id,
  title: text,
  events: v.optional(v.array(id)),
  kinds: v.optional(v.array(v.picklist(EVENT_KINDS))),
  places: v.optional(v.array(id)),
  convoys: v.optional(v.array(id)),
  figures: v.optional(v.array(v.picklist(FIGURE_KINDS))),
  of: v.optional(v.array(id)),
});

export const storyFile = v.strictObject({
  id,
  title: text,
  source: v.optional(id),
  caution: text,
  steps: v.pipe(
    v.array(
      v.strictObject({
        says: text,
        note: v.optional(text),
        events: v.pipe(v.array(id), v.minLength(1)),
        claims: v.array(id),
        from: edtf,
        to: edtf,
        known: v.optional(edtf),
        places: v.pipe(v.array(id), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
});

const presetRow = v.strictObject({
  id,
  title: text,
  kmPerDay: v.strictObject({ low: pace, high: pace }),
  note: v.optional(text),
  precedents: v.array(
    v.strictObject({
      id,
      text,
      km,
      days: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)),
      vehicles: v.optional(count),
      lengthKm: v.optional(km),
      source: id,
    }),
  ),
});

/** The files that only a page reads: the list of their rows (or the object itself) and the schema of one row. */
export const PAGE_FILES = {
  'compare.json': { rows: 'questions', schema: questionRow },
  'precedents.json': { rows: 'presets', schema: presetRow },
  'story.json': { rows: undefined, schema: storyFile },
} as const;
