import type { Dataset } from '../domain/dataset';
import type { PacePreset } from '../domain/pace';
import type { Problem } from '../domain/problem';
import type { SourceId } from '../domain/source';
import { checkRow } from './check';
import { idsOf } from './known-ids';
import { PAGE_FILES } from './page-schema';
import { type FileText, readRows } from './read-file';

export interface DecodedPresets {
  readonly presets: readonly PacePreset[];
  readonly problems: readonly Problem[];
}

const FILE = 'precedents.json';

/** The paces to choose with their precedents (`text` undefined: there is no such file, and so no preset); a faulty row is left out. */
export function decodePresets(text: FileText, data: Dataset): DecodedPresets {
  if (text === undefined) return { presets: [], problems: [] };
  const { rows, problems } = readRows(FILE, text, PAGE_FILES[FILE].rows, PAGE_FILES[FILE].schema);
  const known = idsOf(data);
  const seen = new Set<string>();
  const found: Problem[] = [...problems];
  const presets = rows.flatMap(({ row, path }): readonly PacePreset[] => {
    const check = checkRow(FILE, row.id, path, known, data.timeZone);
    for (const id of [row.id, ...row.precedents.map(({ id }) => id)]) {
      if (seen.has(id)) check.fault('id', { code: 'duplicate-id', id });
      seen.add(id);
    }
    if (row.kmPerDay.low > row.kmPerDay.high) check.fault('kmPerDay', { code: 'figure-order' });
    const precedents = row.precedents.map(({ id, text, km, days, vehicles, lengthKm, source }, i) => ({
      id,
      text,
      km,
      days,
      vehicles,
      lengthKm,
      source: check.ref<SourceId>('source', source, `precedents[${i}].source`),
    }));
    found.push(...check.problems);
    return check.problems.length === 0 ? [{ id: row.id, title: row.title, kmPerDay: row.kmPerDay, note: row.note, precedents }] : [];
  });
  return { presets, problems: found };
}
