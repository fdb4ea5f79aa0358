import type { Dataset } from '../domain/dataset';
import { paceOf } from '../domain/pace';
import { loadPresets } from '../load/load-pages';
import { radiusText } from '../measure/format';
import { addPresets } from '../state/assume';
import { knownPresets } from '../state/sourcing';
import styles from './Convoy.module.css';
import { MissingFile } from './parts/MissingFile';
import { useFile } from './parts/use-file';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** Paces to choose from, with the marches that they are taken from; they are fetched when first asked for. */
export function PacePresets({
  kmPerDay,
  data,
  onCommit,
}: {
  readonly kmPerDay: number;
  readonly data: Dataset;
  readonly onCommit: (kmPerDay: number) => void;
}) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const presets = useSelect(knownPresets);
  const file = useFile(
    presets === undefined,
    () => loadPresets(data),
    (read) => addPresets(read.presets, read.problems),
  );
  const format = { unit, language };
  if (file.fault) return <MissingFile fault={file.fault} onAgain={file.again} />;
  if (presets === undefined || presets.length === 0) return null;
  return (
    <>
      <fieldset className={styles.row}>
        <legend>{words.assume.presets}</legend>
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className={styles.button}
            aria-pressed={preset.kmPerDay.high === kmPerDay}
            onClick={() => preset.kmPerDay.high !== kmPerDay && onCommit(preset.kmPerDay.high)}
          >
            {words.assume.preset(preset.title[language], String(preset.kmPerDay.low), radiusText(preset.kmPerDay.high, format))}
          </button>
        ))}
      </fieldset>
      <details className={styles.fold}>
        <summary>{words.assume.precedents}</summary>
        {presets.map((preset) => (
          <div key={preset.id}>
            <p>
              <strong>{words.assume.preset(preset.title[language], String(preset.kmPerDay.low), radiusText(preset.kmPerDay.high, format))}</strong>
              {preset.note && <>. {preset.note[language]}</>}
              {preset.precedents.length === 0 && <> ({words.assume.editorial})</>}
            </p>
            <ul>
              {preset.precedents.map((precedent) => {
                const source = data.sources.get(precedent.source);
                return (
                  <li key={precedent.id}>
                    {precedent.text[language]}.{' '}
                    {precedent.vehicles !== undefined && precedent.lengthKm !== undefined && (
                      <>{words.assume.vehicles(precedent.vehicles, radiusText(precedent.lengthKm, format))}. </>
                    )}
                    <span className={styles.aside}>
                      {radiusText(Math.round(paceOf(precedent)), { unit: 'km', language })} {words.assume.perDay} ·{' '}
                      {source?.url ? (
                        <a href={source.url} rel="noreferrer">
                          {source.outlet}
                        </a>
                      ) : (
                        source?.outlet
                      )}
                      {source?.via && <>, {source.via}</>}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </details>
    </>
  );
}
