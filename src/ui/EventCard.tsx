import { useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { whenInWords } from '../i18n/dates';
import type { Messages } from '../i18n/en';
import { capital, placeName } from '../i18n/names';
import { radiusText } from '../measure/format';
import { moveCamera, select } from '../state/actions';
import { dataset, relatedEvents, type SeenEvent } from '../state/selectors';
import { linkNow } from '../state/sync-url';
import styles from './Card.module.css';
import { CardSummary } from './CardSummary';
import { Claims } from './Claims';
import { Support } from './card/Support';
import { useReturn } from './card/use-return';
import { Figures } from './Figures';
import { Mark } from './Mark';
import { part } from './parts/part';
import { PHONE, useMedia } from './parts/use-media';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const Positions = part('positions', async () => (await import('./Positions')).Positions);
const DistanceChecks = part('distances', async () => (await import('./DistanceChecks')).DistanceChecks);

/** An event: what, when, where; who says so, claim by claim; what supports it, on a phone before the claims; figures and distances. */
export function EventCard({ seen }: { readonly seen: SeenEvent }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const related = useSelect(relatedEvents);
  const unit = useSelect((state) => state.preferences.units);
  const [cited, cite] = useState(false);
  const phone = useMedia(PHONE);
  useReturn();
  if (!data) return null;
  const { event, assessment, presence } = seen;
  const { at } = event;
  const support = <Support seen={seen} data={data} />;
  return (
    <article className={styles.card} aria-labelledby="card-title">
      <div className={styles.head}>
        <Mark seen={seen} size={28} />
        <p className={styles.support}>
          <strong>{words.kinds[event.kind]}</strong>
          <br />
          {capital(whenInWords(event.when, data.timeZone, language), language)}
          {presence !== 'certain' && <span className={styles.aside}> · {words.card.outside(presence)}</span>}
        </p>
        <button type="button" className={styles.close} onClick={() => select(undefined)}>
          {words.card.close}
        </button>
      </div>
      <h2 id="card-title" tabIndex={-1} className={styles.title}>
        {event.title[language]}
      </h2>
      <p className={styles.where}>{where(seen, data, { unit, language }, words)}</p>
      {assessment.standing.some((claim) => claim.where) && <Positions seen={seen} data={data} />}
      {event.civilianHarm && event.civilianHarm !== 'unknown' && <p className={styles.line}>{words.card.harm[event.civilianHarm]}</p>}
      {phone && support}
      <Claims seen={seen} data={data} />
      {!phone && support}
      <CardSummary seen={seen} data={data} />
      <Figures seen={seen} data={data} />
      <DistanceChecks seen={seen} data={data} />
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
          <button type="button" className={styles.action} onClick={() => moveCamera({ type: 'fit', points: [at] })}>
            {words.card.show}
          </button>
        )}
        <button type="button" className={styles.action} aria-expanded={cited} onClick={() => cite(!cited)}>
          {words.card.citeButton}
        </button>
      </p>
      {cited && (
        <p className={styles.cite}>
          {words.card.cite(event.title[language], data.title[language], data.edition.number, data.edition.date)} {linkNow()}
        </p>
      )}
    </article>
  );
}

/** "Kidal ± 5 km, near the place named"; what was computed from a report has no name of its own, what has no position says so and nothing else. */
function where({ event: { at, where: said } }: SeenEvent, data: Dataset, format: Parameters<typeof radiusText>[1], words: Messages): string {
  const place = said.place === undefined ? undefined : placeName(data, said.place, format.language);
  const basis = words.bases[said.basis];
  if (!at) return place ?? words.card.noPlace;
  const radius = said.radiusKm > 0 ? ` ${words.card.radius(radiusText(said.radiusKm, format))}` : '';
  return place === undefined ? `${capital(basis, format.language)}${radius && `,${radius}`}` : `${place}${radius}, ${basis}`;
}
