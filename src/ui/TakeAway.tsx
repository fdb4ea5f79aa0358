import { useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { toCsv } from '../export/csv';
import { toGeoJson } from '../export/geojson';
import { toGpx } from '../export/gpx';
import { toPlainText } from '../export/plain-text';
import { fileName, type Route } from '../export/route';
import { store } from '../state/store';
import { linkNow } from '../state/sync-url';
import { download } from './download';
import { marchTime } from './march-time';
import styles from './Ruler.module.css';
import { rulerRoute } from './ruler-route';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const FORMATS = [
  { name: 'GeoJSON', ending: 'geojson', type: 'application/geo+json', write: toGeoJson },
  { name: 'GPX', ending: 'gpx', type: 'application/gpx+xml', write: toGpx },
  // the mark at the start tells spreadsheets that the letters are UTF-8
  { name: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', write: (route: Route) => `\ufeff${toCsv(route)}` },
] as const;

/** What was measured, to take away: as text with its method, or as a file. */
export function TakeAway({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const { winds } = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const ruler = useSelect((state) => state.view.ruler);
  const [told, tell] = useState<{ readonly of: typeof ruler; readonly refused: string | undefined }>();
  if (ruler.vertices.length + ruler.rings.length === 0) return null;

  async function copy(): Promise<void> {
    const format = { unit, language, precise: true };
    const text = toPlainText(
      rulerRoute(store.getState(), data),
      {
        ...words,
        winds,
        bearing: words.bearingBack,
        time: (km) => marchTime(km, ruler.paceKmPerDay, format),
        core: words.ringsCore,
        broad: words.ringsBroad,
      },
      format,
      linkNow(),
    );
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    tell({ of: ruler, refused: done ? undefined : text });
  }

  // what was said of an earlier state of the ruler is withdrawn
  const now = told?.of === ruler ? told : undefined;
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {words.copy}
        </button>
        {data.redistribute &&
          FORMATS.map(({ name, ending, type, write }) => (
            <button
              key={name}
              type="button"
              className={styles.button}
              aria-label={words.download(name)}
              disabled={name === 'CSV' && ruler.vertices.length < 2 && ruler.rings.length === 0}
              onClick={() => {
                const route = rulerRoute(store.getState(), data);
                download(`${fileName(route)}.${ending}`, type, write(route));
              }}
            >
              {name}
            </button>
          ))}
      </div>
      {!data.redistribute && <p className={styles.intro}>{words.notShared}</p>}
      <p className={styles.told} aria-live="polite">
        {now && (now.refused === undefined ? words.copied : words.notCopied)}
      </p>
      {now?.refused !== undefined && (
        <textarea className={styles.text} aria-label={words.asText} readOnly rows={6} value={now.refused} onFocus={(event) => event.target.select()} />
      )}
    </>
  );
}
