import type { Place } from '../domain/place';
import { whenInWords } from '../i18n/dates';
import { capital } from '../i18n/names';
import { radiusText } from '../measure/format';
import { chooseTool, editRuler, moveCamera, select } from '../state/actions';
import { dataset, holdings, visibleEvents } from '../state/selectors';
import { population } from '../state/sourcing';
import styles from './Card.module.css';
import { holdingText, presentText } from './holding-text';
import { Mark } from './Mark';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** A place: its names, who holds it and since when, what happened there in the window. */
export function PlaceCard({ place }: { readonly place: Place }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const unit = useSelect((state) => state.preferences.units);
  const counted = useSelect((state) => population(place, state));
  const holding = useSelect((state) => holdings(state).get(place.id));
  const here = useSelect(visibleEvents).filter(({ event }) => event.where.place === place.id);
  if (!data) return null;
  const day = (when: Parameters<typeof whenInWords>[0]): string => whenInWords(when, data.timeZone, language);
  const present = holding && presentText(holding.present, data, language, words);
  const source = counted && data.sources.get(counted.source);
  return (
    <article className={styles.card} aria-labelledby="card-title">
      <div className={styles.head}>
        <p className={styles.support}>
          {words.placeKinds[place.kind]}
          {place.region && <> · {words.place.region(place.region[language])}</>}
        </p>
        <button type="button" className={styles.close} onClick={() => select(undefined)}>
          {words.card.close}
        </button>
      </div>
      <h2 id="card-title" tabIndex={-1} className={styles.title}>
        {place.names[language]}
        {place.names.ar && (
          <bdi lang="ar" className={styles.arabic}>
            {place.names.ar}
          </bdi>
        )}
        {place.names.tfng && (
          <bdi lang="tmh-Tfng" className={styles.tifinagh}>
            {place.names.tfng}
          </bdi>
        )}
      </h2>
      {place.variants.length > 0 && (
        <p className={styles.aside}>
          {capital(words.place.variants, language)} {place.variants.join(', ')}
        </p>
      )}
      <div className={styles.sunk}>
        <p>
          <strong>{words.label(words.place.holds)}</strong> {holdingText(holding, data, language, words)}.
        </p>
        {present !== undefined && <p>{capital(present, language)}.</p>}
      </div>
      <p className={styles.line}>
        {capital(words.place.position(radiusText(place.radiusKm, { unit, language })), language)}, {place.coordinateSource}
        {place.computed && <> · {place.computed[language]}</>}
      </p>
      {counted && <p className={styles.line}>{words.place.population(words.number(counted.value), day(counted.asOf), source?.outlet ?? '')}</p>}
      {place.note && <p className={styles.aside}>{place.note[language]}</p>}
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            chooseTool('measure');
            editRuler({ type: 'start', vertex: { type: 'place', place: place.id, at: place.at } });
          }}
        >
          {words.card.measureFrom}
        </button>
        <button type="button" className={styles.action} onClick={() => moveCamera({ type: 'show', at: place.at })}>
          {words.card.show}
        </button>
      </p>
      <h3 className={styles.section}>{words.place.events}</h3>
      {here.length === 0 && <p className={styles.aside}>{words.place.noEvents}</p>}
      <ul className={styles.here}>
        {here.map((seen) => (
          <li key={seen.event.id}>
            <button type="button" className={styles.row} onClick={() => select({ type: 'event', id: seen.event.id })}>
              <Mark seen={seen} />
              <span>
                {seen.event.title[language]}
                <span className={styles.aside}>
                  {day(seen.event.when)} · {words.support[seen.assessment.support]}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
