import type { Dataset } from '../domain/dataset';
import type { Source } from '../domain/source';
import type { Clock } from '../evidence/known';
import { instantInWords, whenInWords } from '../i18n/dates';
import { PAGE_WORDS } from '../i18n/page-words';
import { type Sourced, standing } from '../state/sourcing';
import { EventButton } from './EventButton';
import styles from './SourcesPage.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

interface ItemProps {
  readonly sourced: Sourced;
  readonly data: Dataset;
  readonly clock: Clock;
}

/** One publication: whose, read where, when, in which language; its links; what rests on it. */
export function SourceItem({ sourced: { source, events, places, tracks, paces }, data, clock }: ItemProps) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].sources;
  const quote = useWords().quote;
  const status = statusOf(source, clock, data, language);
  const claims = events.reduce((sum, one) => sum + one.claims.length, 0);
  const also = [
    ...(places.length > 0 ? [words.places(places.map(({ names }) => names[language]).join(', '))] : []),
    ...(tracks > 0 ? [words.tracks(tracks)] : []),
    ...(paces > 0 ? [words.paces(paces)] : []),
  ];
  return (
    <li className={styles.source} data-published={status === undefined}>
      <div>
        <p>
          <strong>{source.outlet}</strong>
          {source.via !== undefined && <>, {words.readAt(source.via)}</>}
          {source.mirror && <span className={styles.mirror}>{words.mirror}</span>}
          {status !== undefined && <span className={styles.status}>{status}</span>}
        </p>
        {source.title && <p>{quote(source.title[language])}</p>}
        <p className={styles.facts}>
          {source.published ? whenInWords(source.published, data.timeZone, language) : words.undated} · {languageName(source.language, language)} ·{' '}
          {words.kinds[source.kind]} · <SourceLinks source={source} />
        </p>
        {source.note && <p className={styles.note}>{source.note[language]}</p>}
      </div>
      <div>
        {events.length > 0 && (
          <details className={styles.rests}>
            <summary>{words.rests(events.length, claims)}</summary>
            <ul>
              {events.map(({ event, claims: those }) => (
                <li key={event.id}>
                  <EventButton event={event} data={data} note={words.claims(those.length)} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {also.length > 0 && (
          <p className={styles.facts}>
            {words.also}: {also.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}

function SourceLinks({ source: { url, archived, outlet, via, title, published } }: { readonly source: Source }) {
  const language = useSelect((state) => state.view.language);
  const name = [outlet, via, title?.[language], published?.text].filter((part) => part !== undefined).join(', ');
  const words = useSelect((state) => PAGE_WORDS[state.view.language].sources);
  if (url === undefined && archived === undefined) return words.noLink;
  return (
    <>
      {url !== undefined && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {words.publication}
          <span className="visually-hidden"> {name}</span>
        </a>
      )}
      {url !== undefined && archived !== undefined && ' · '}
      {archived !== undefined && (
        <a href={archived} target="_blank" rel="noreferrer noopener">
          {words.archived}
          <span className="visually-hidden"> {name}</span>
        </a>
      )}
    </>
  );
}

/** Undefined: published by the clock. */
function statusOf(source: Source, clock: Clock, data: Dataset, language: 'en' | 'fr'): string | undefined {
  if (clock === undefined) return undefined;
  const words = PAGE_WORDS[language].sources;
  const at = instantInWords(clock, data.timeZone, language, 'minute', 'short');
  return standing(source, clock) === 'perhaps' ? words.perhaps(at) : undefined;
}

function languageName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
