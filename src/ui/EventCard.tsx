import { useState } from 'react';
import { whenInWords } from '../i18n/dates';
import { capital, placeName } from '../i18n/names';
import { radiusText } from '../measure/format';
import { moveCamera, select } from '../state/actions';
import { dataset, relatedEvents, type SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { CardSummary, supportWords } from './CardSummary';
import { Claims } from './Claims';
import { Figures } from './Figures';
import { Grading } from './Grading';
import { Mark } from './Mark';
import { part } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const Positions = part('positions', async () => (await import('./Positions')).Positions);
const DistanceChecks = part('distances', async () => (await import('./DistanceChecks')).DistanceChecks);

/** An event, in the order of trust: what supports it, what is said, by whom, with which figures, how it was graded, from where. */
export function EventCard({ seen }: { readonly seen: SeenEvent }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const related = useSelect(relatedEvents);
  const unit = useSelect((state) => state.preferences.units);
  const [cited, cite] = useState(false);
  if (!data) return null;
  const { event, assessment, presence } = seen;
  const { at, where } = event;
  return (
    <article className={styles.card} aria-labelledby="card-title">
      <div className={styles.head}>
        <Mark seen={seen} size={28} />
        <p className={styles.support}>
          {words.kinds[event.kind]}
          <br />
          <strong>{supportWords(assessment, words)}.</strong>
          {assessment.disputes.length > 0 && <> {capital(words.card.isDisputed(assessment.disputes.map(({ aspect }) => words.disputes[aspect])), language)}.</>}
          {assessment.unchecked.length > 0 && <> {words.card.notIndependently}.</>}
        </p>
        <button type="button" className={styles.close} onClick={() => select(undefined)}>
          {words.card.close}
        </button>
      </div>
      <h2 id="card-title" tabIndex={-1} className={styles.title}>
        {event.title[language]}
      </h2>
      <p className={styles.line}>
        {capital(whenInWords(event.when, data.timeZone, language), language)}
        {presence !== 'certain' && <span className={styles.aside}> {words.card.outside(presence)}</span>}
      </p>
      <p className={styles.line}>
        {where.place === undefined ? words.card.noPlace : placeName(data, where.place, language)}{' '}
        <span className={styles.aside}>
          {at && where.radiusKm > 0 && <>{words.card.radius(radiusText(where.radiusKm, { unit, language }))}, </>}
          {where.place !== undefined && words.bases[where.basis]}
        </span>
      </p>
      {assessment.standing.some((claim) => claim.where) && <Positions seen={seen} data={data} />}
      {event.civilianHarm && event.civilianHarm !== 'unknown' && <p className={styles.line}>{words.card.harm[event.civilianHarm]}</p>}
      <CardSummary seen={seen} data={data} />
      <Claims seen={seen} data={data} />
      <Figures seen={seen} data={data} />
      <DistanceChecks seen={seen} data={data} />
      <Grading seen={seen} data={data} />
      {related.length > 0 && (
        <>
          <h3 className={styles.section}>{words.card.related}</h3>
          <ul className={styles.related}>
            {related.map(({ event: { id, title } }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => select({ type: 'event', id })}>
                  {title[language]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.actions}>
        {at && (
          <button type="button" className={styles.action} onClick={() => moveCamera({ type: 'show', at })}>
            {words.card.show}
          </button>
        )}
        <button type="button" className={styles.action} aria-expanded={cited} onClick={() => cite(!cited)}>
          {words.card.citeButton}
        </button>
      </p>
      {cited && (
        <p className={styles.cite}>
          {words.card.cite(event.title[language], data.title[language], data.edition.number, data.edition.date)} {location.href}
        </p>
      )}
    </article>
  );
}
