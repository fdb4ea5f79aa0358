import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { fold, type Language } from '../domain/text';
import { instantInWords } from '../i18n/dates';
import { PAGE_WORDS } from '../i18n/page-words';
import { loadPresets } from '../load/load-pages';
import { addPresets } from '../state/assume';
import { mentions } from '../state/mentions';
import { dataset, knownBy } from '../state/selectors';
import { type Sourced, sourced } from '../state/sourcing';
import { Corrections } from './Corrections';
import { EditionNotes } from './EditionNotes';
import { Page } from './Page';
import { MissingFile } from './parts/MissingFile';
import { useFile } from './parts/use-file';
import { SourceItem } from './SourceItem';
import styles from './SourcesPage.module.css';
import { useSelect } from './use-select';

const SORTS = ['date', 'outlet'] as const;
type Sort = (typeof SORTS)[number];

/** Every publication on file, what rests on it, what was corrected and what this edition changed. */
export function SourcesPage() {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].sources);
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const clock = useSelect(knownBy);
  const all = useSelect(sourced);
  const [query, find] = useState('');
  const [sort, sortBy] = useState<Sort>('date');
  const texts = useMemo(() => new Map(all.map((one) => [one, sourceText(one, language)])), [all, language]);
  const id = useId();
  // reported paces rest on sources too
  const paces = useFile(
    useSelect((state) => state.presets === undefined) && data !== undefined,
    () => loadPresets(data as Dataset),
    ({ presets, problems }) => addPresets(presets, problems),
  );
  if (!data) return null;
  const found = all.filter((one) => query.trim() === '' || mentions(texts.get(one) ?? '', query)).sort(ORDER[sort]);
  const count = (holds: (one: Sourced) => boolean): number => all.filter(holds).length;
  return (
    <Page title={words.title}>
      <p className={styles.counts}>
        {words.counts(all.length, new Set(all.map(({ source }) => source.outlet)).size)} {words.mirrors(count(({ source }) => source.mirror))}{' '}
        {words.undatedCount(count(({ source }) => !source.published))}
        {clock !== undefined && <strong> {words.known(instantInWords(clock, data.timeZone, language))}</strong>}
      </p>
      {paces.fault && <MissingFile fault={paces.fault} onAgain={paces.again} />}
      <div className={styles.controls}>
        <label htmlFor={`${id}-find`}>{words.find}</label>
        <input id={`${id}-find`} type="search" className={styles.field} value={query} onChange={({ target }) => find(target.value)} />
        <label htmlFor={`${id}-sort`}>{words.sort}</label>
        <select id={`${id}-sort`} className={styles.select} value={sort} onChange={({ target }) => sortBy(target.value as Sort)}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
        <span className={styles.shown} aria-live="polite">
          {words.shown(found.length, all.length)}
        </span>
      </div>
      {found.length === 0 && <p>{words.none}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari drops the list role */}
      <ul role="list" className={styles.list} aria-label={words.title}>
        {found.map((one) => (
          <SourceItem key={one.source.id} sourced={one} data={data} clock={clock} />
        ))}
      </ul>
      <Corrections data={data} />
      <EditionNotes data={data} />
    </Page>
  );
}

const LATEST = Number.POSITIVE_INFINITY;

const ORDER: Readonly<Record<Sort, (a: Sourced, b: Sourced) => number>> = {
  date: ({ source: a }, { source: b }) => (a.published?.start ?? LATEST) - (b.published?.start ?? LATEST) || a.outlet.localeCompare(b.outlet),
  outlet: ({ source: a }, { source: b }) => a.outlet.localeCompare(b.outlet) || (a.published?.start ?? LATEST) - (b.published?.start ?? LATEST),
};

/** What can be looked for: the publication itself and the events that rest on it. */
function sourceText({ source, events }: Sourced, language: Language): string {
  const { id, outlet, via, title, note, url, kind, published } = source;
  const said = [id, outlet, via, title?.[language], note?.[language], url, kind, published?.text, PAGE_WORDS[language].sources.kinds[kind]];
  return fold([...said, ...events.map(({ event }) => event.title[language])].filter((text) => text !== undefined).join(' '));
}
