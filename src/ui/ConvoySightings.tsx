import type { Dataset } from '../domain/dataset';
import { placeName } from '../i18n/names';
import { outward } from '../measure/format';
import { openPanel, select } from '../state/actions';
import { switchSighting } from '../state/assume';
import type { Column } from '../state/convoy';
import styles from './Convoy.module.css';
import { reportName } from './ConvoyAlarm';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** Every report of the column: where it puts it, by whom, and whether it is reckoned with; each can be switched off. */
export function ConvoySightings({ column: { convoy, sightings, route }, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const end = route.stops.at(-1)?.place;
  return (
    <ul className={styles.sightings}>
      {sightings.map((seen) => {
        const { sighting, event, broad, left, hours } = seen;
        const range = broad && words.range(...outward({ low: route.along.km - broad.high, high: route.along.km - broad.low }, { unit, language }));
        return (
          <li key={sighting.id} data-left={left !== undefined || undefined}>
            <label>
              <input
                type="checkbox"
                checked={left === undefined}
                disabled={left !== undefined && left !== 'switched-off'}
                onChange={() => switchSighting(convoy.id, sighting.id)}
              />
              <span>{reportName(seen, data, language)}</span>
            </label>
            <p className={styles.aside}>
              {'place' in sighting.at && <>{words.sightings.at(placeName(data, sighting.at.place, language))}, </>}
              {range && end !== undefined && words.sightings.along(range, placeName(data, end, language))}
              {left && <strong>, {words.sightings.left[left]}</strong>}
              {hours !== 0 && <strong>, {words.sightings.moved(words.graph.hours(hours))}</strong>}{' '}
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  openPanel(undefined);
                  select({ type: 'event', id: event });
                }}
              >
                {words.sightings.open}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
