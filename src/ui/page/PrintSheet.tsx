import { useLayoutEffect, useRef } from 'react';
import { ANSWER_WORDS } from '../../i18n/answer-words';
import { CLOCK_WORDS } from '../../i18n/clock-words';
import { endInWords, instantInWords, spanInWords } from '../../i18n/dates';
import { FOOTNOTES } from '../../i18n/footnotes';
import { MAP_WORDS } from '../../i18n/map-words';
import { placeName } from '../../i18n/names';
import { PRINT_WORDS } from '../../i18n/print-words';
import { answer, reportedBy } from '../../state/answer';
import { type Choice, choices } from '../../state/questions/filtering';
import { activeSpan, dataset, knownBy, selectedEvent, selectedPlace } from '../../state/selectors';
import { useChoiceName } from '../legend/FilterChips';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import { answerMoment, holdingSentence, latestSentence } from './answer-text';
import { PrintCard } from './PrintCard';
import { PrintLegend } from './PrintLegend';
import { PrintList } from './PrintList';

/** What is on the screen, for paper: the answer, both clocks in words, map and legend, the open card or the whole list, and whose work it is. */
export function PrintSheet({ map }: { readonly map: HTMLCanvasElement | undefined }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const found = useSelect(answer);
  const span = useSelect(activeSpan);
  const mode = useSelect((state) => state.view.mode);
  const known = useSelect(knownBy);
  const by = useSelect(reportedBy);
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const chosen = useSelect(choices);
  if (!data) return null;
  const said = PRINT_WORDS[language];
  return (
    <article lang={language}>
      <h1>{data.title[language]}</h1>
      {found && (
        <section className="print-answer">
          <p>{answerMoment(found.end, known, data, language)}</p>
          <h2>
            {holdingSentence(found, data, language, 'long')} {latestSentence(found.latest, data, language, 'long')}
          </h2>
          {found.latest?.perhaps && known !== undefined && (
            <p>{ANSWER_WORDS[language].perhaps(found.latest.claim.source.outlet, instantInWords(known, data.timeZone, language, 'minute', 'short'))}</p>
          )}
        </section>
      )}
      <dl className="print-facts">
        <dt>{said.window}</dt>
        <dd>{mode === 'up-to' ? said.upTo(endInWords(span, data.timeZone, language)) : spanInWords(span, data.timeZone, language, 'long')}</dd>
        {by !== undefined && (
          <>
            <dt>{CLOCK_WORDS[language].title}</dt>
            <dd>
              {known === undefined ? said.everything(instantInWords(by, data.timeZone, language, 'day')) : instantInWords(known, data.timeZone, language)}
            </dd>
          </>
        )}
        {chosen.length > 0 && (
          <>
            <dt>{said.narrowed}</dt>
            {chosen.map((choice) => (
              <ChoiceLine key={JSON.stringify(choice)} choice={choice} />
            ))}
          </>
        )}
      </dl>
      {map ? <Picture canvas={map} /> : <p>{said.mapMissing}</p>}
      <p className="print-care">
        {FOOTNOTES[language].safety} {FOOTNOTES[language].borders} {FOOTNOTES[language].silence}
      </p>
      <PrintLegend data={data} />
      {!event && place && <p>{placeName(data, place.id, language)}</p>}
      {event ? <PrintCard seen={event} data={data} /> : <PrintList data={data} />}
      <footer>
        <p>
          {data.attribution[language]} {words.edition(data.edition.number, data.edition.date)}, {data.licence}.
        </p>
        <p>{MAP_WORDS[language].attribution}.</p>
        <p>
          {said.from} {location.href}
        </p>
      </footer>
    </article>
  );
}

function Picture({ canvas }: { readonly canvas: HTMLCanvasElement }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.replaceChildren(canvas), [canvas]);
  return <div ref={frame} className="print-map" />;
}

function ChoiceLine({ choice }: { readonly choice: Choice }) {
  return <dd>{useChoiceName(choice)}</dd>;
}
