import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import type { TextTable } from '../../export/table-text';
import { whenInWords } from '../../i18n/dates';
import { MESSAGES } from '../../i18n/messages';
import { placeName } from '../../i18n/names';
import { SHARE_WORDS } from '../../i18n/share-words';
import type { SeenEvent } from '../../state/selectors';

/** One row an event: when, what, kind, place, support, outlets, in the words of the page. */
export function eventTable(events: readonly SeenEvent[], data: Dataset, language: Language): TextTable {
  const words = MESSAGES[language];
  const { columns, and } = SHARE_WORDS[language];
  return [
    columns,
    ...events.map(({ event, assessment, presence }) => [
      whenInWords(event.when, data.timeZone, language, 'medium') + (presence === 'possible' ? ` (${words.list.possible})` : ''),
      event.title[language],
      words.kinds[event.kind],
      event.where.place === undefined ? words.list.noPosition : placeName(data, event.where.place, language),
      words.support[assessment.support],
      [...new Set(assessment.standing.map(({ source }) => source.outlet))].join(and),
    ]),
  ];
}
