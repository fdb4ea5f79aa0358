import type { Dataset } from '../../domain/dataset';
import { instantInWords, whenInWords } from '../../i18n/dates';
import { LIST_WORDS } from '../../i18n/list-words';
import { placeName } from '../../i18n/names';
import { listedEvents } from '../../state/questions/listed-events';
import { counts, knownBy, perhapsEvents, type SeenEvent } from '../../state/selectors';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import { PrintMark } from './PrintMark';

/** Every event of the window, none folded and none left out for being out of sight. */
export function PrintList({ data }: { readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const { dated, vague } = useSelect(listedEvents);
  const perhaps = useSelect(perhapsEvents);
  const clock = useSelect(knownBy);
  const { certain, possible } = useSelect(counts);
  const said = LIST_WORDS[language];
  const day = ({ event }: SeenEvent): string => instantInWords(event.when.start, data.timeZone, language, 'day');
  return (
    <section>
      <h2>{said.events}</h2>
      <p>{said.status(certain, possible)}</p>
      {[...new Set(dated.map(day))].map((name) => (
        <Group key={name} name={name} events={dated.filter((seen) => day(seen) === name)} data={data} />
      ))}
      {vague.length > 0 && <Group name={said.vague} events={vague} data={data} />}
      {clock !== undefined && perhaps.length > 0 && (
        <>
          <h3>{words.list.perhaps(perhaps.length, instantInWords(clock, data.timeZone, language, 'minute', 'short'))}</h3>
          <p>{words.list.perhapsWhy}</p>
          <ul>
            {perhaps.map((event) => (
              <li key={event.id}>
                {event.title[language]} ({whenInWords(event.when, data.timeZone, language, 'short')})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Group({ name, events, data }: { readonly name: string; readonly events: readonly SeenEvent[]; readonly data: Dataset }) {
  return (
    <>
      <h3>{name}</h3>
      <ul>
        {events.map((seen) => (
          <Row key={seen.event.id} seen={seen} data={data} />
        ))}
      </ul>
    </>
  );
}

function Row({ seen, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const { event, assessment, presence } = seen;
  const facts = [
    words.kinds[event.kind],
    event.where.place === undefined ? words.list.noPosition : placeName(data, event.where.place, language),
    whenInWords(event.when, data.timeZone, language, 'short'),
    words.support[assessment.support],
    ...(assessment.disputes.length > 0 ? [words.list.disputed] : []),
    ...(assessment.unchecked.length > 0 ? [words.list.unchecked] : []),
    ...(presence === 'possible' ? [words.list.possible] : []),
  ];
  return (
    <li className="print-row" data-printed={event.id}>
      <PrintMark seen={seen} />
      <div>
        <p>{event.title[language]}</p>
        <p className="print-small">{facts.join(' · ')}</p>
      </div>
    </li>
  );
}
