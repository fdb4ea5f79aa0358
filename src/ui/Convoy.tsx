import { useEffect } from 'react';
import type { ConvoyId } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { placeName } from '../i18n/names';
import { kilometres, outward } from '../measure/format';
import { moveCamera, openPanel, showStretch } from '../state/actions';
import { checkLeg, chooseConvoy } from '../state/assume';
import { type Column, knownConvoys, shownColumn } from '../state/convoy';
import { dataset, shownSpan } from '../state/selectors';
import { store } from '../state/store';
import styles from './Convoy.module.css';
import { ConvoyAlarm } from './ConvoyAlarm';
import { ConvoyAssumptions } from './ConvoyAssumptions';
import { ConvoyGraph } from './ConvoyGraph';
import { ConvoySentence } from './ConvoySentence';
import { ConvoySightings } from './ConvoySightings';
import { LegReports } from './LegReports';
import { OwnMark } from './OwnMark';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The column as an instrument: where it can be, how that follows, what can be assumed otherwise, and the distances reported on its way. */
export function Convoy() {
  const words = useConvoyWords();
  const common = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const seen = useSelect(shownColumn);
  const convoy = seen && (seen.refused === undefined ? seen.column.convoy : seen.convoy);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another column is opened does the axis go to its days
  useEffect(() => {
    if (seen && seen.refused === undefined) toItsDays(seen.column);
  }, [convoy?.id]);
  useEffect(() => () => checkLeg(undefined), []);
  if (!data) return null;
  return (
    <section className={styles.panel} aria-labelledby="card-title" data-keys>
      <div className={styles.head}>
        <h2 id="card-title" tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className={styles.close} onClick={() => openPanel(undefined)}>
          {words.close}
        </button>
      </div>
      {convoy && <Choice chosen={convoy.id} />}
      {!seen && <p className={styles.lead}>{words.noReports}</p>}
      {seen && seen.refused === undefined && (
        <>
          <OwnMark column={seen.column} data={data} />
          <ConvoySentence column={seen.column} data={data} />
          <ConvoyAlarm column={seen.column} data={data} />
          <p className={styles.buttons}>
            <button type="button" className={styles.button} onClick={() => moveCamera({ type: 'fit', points: seen.column.route.along.line })}>
              {common.card.show}
            </button>
          </p>
          <ConvoyGraph column={seen.column} data={data} />
          <ConvoyAssumptions column={seen.column} data={data} />
          <ConvoySightings column={seen.column} data={data} />
          <Route column={seen.column} data={data} />
        </>
      )}
      {seen && seen.refused !== undefined && <p className={styles.lead}>{words[seen.refused]}</p>}
      <LegReports data={data} language={language} />
    </section>
  );
}

function Choice({ chosen }: { readonly chosen: ConvoyId }) {
  const words = useConvoyWords();
  const convoys = useSelect(knownConvoys);
  const language = useSelect((state) => state.view.language);
  return (
    <label className={styles.choice}>
      <span>{words.column}</span>
      <select value={chosen} onChange={({ target }) => chooseConvoy(target.value as ConvoyId)}>
        {convoys.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Route({ column: { route, lengthKm, convoy, coarse }, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const format = { unit, language };
  const names = route.stops.map(({ place }) => placeName(data, place, language)).join(' – ');
  const { vehicles } = convoy;
  return (
    <div className={styles.small}>
      {lengthKm && vehicles && !coarse && (
        <p>{words.length(words.range(...outward(lengthKm, format)), words.range(String(vehicles.low), String(vehicles.high)))}</p>
      )}
      <p>{words.route(names, kilometres(route.along.km, format))}</p>
      {route.assumed && <p>{words.assumedRoute}</p>}
      <p>{words.noRetreat}</p>
    </div>
  );
}

const DAY = 86_400_000;

/** The axis goes to the column's days when it shows something else, or so much that they would be a sliver. */
function toItsDays({ covers }: Column): void {
  if (!covers || !Number.isFinite(covers.end)) return;
  const shown = shownSpan(store.getState());
  const share = (Math.min(covers.end, shown.end) - Math.max(covers.start, shown.start)) / (shown.end - shown.start);
  if (share < LEAST_SHARE) showStretch({ start: (Math.floor(covers.start / DAY) * DAY) as Instant, end: (Math.ceil(covers.end / DAY) * DAY) as Instant });
}

const LEAST_SHARE = 0.2;
