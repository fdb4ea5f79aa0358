import { useEffect } from 'react';
import type { Dataset } from '../domain/dataset';
import { placeName } from '../i18n/names';
import { kilometres, outward, radiusText } from '../measure/format';
import { pointAlong } from '../measure/polyline';
import { moveCamera } from '../state/actions';
import { band, type Column, shownColumn } from '../state/convoy';
import { dataset } from '../state/selectors';
import { store } from '../state/store';
import styles from './Convoy.module.css';
import { ConvoyAlarm } from './ConvoyAlarm';
import { ConvoyAssumptions } from './ConvoyAssumptions';
import { ConvoyGraph } from './ConvoyGraph';
import { ConvoySentence } from './ConvoySentence';
import { ConvoySightings } from './ConvoySightings';
import { ConvoyTable } from './ConvoyTable';
import { marchText } from './hours-text';
import { ColumnChoice, HourChoice } from './measure/column-choice';
import { OwnMark } from './OwnMark';
import { Fold } from './parts/fold';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The column as an instrument: where it can be, how that follows, and what can be assumed otherwise. */
export function Convoy() {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const data = useSelect(dataset);
  const seen = useSelect(shownColumn);
  const column = seen?.refused === undefined ? seen?.column : undefined;
  const id = column?.convoy.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another column is opened is it brought into view
  useEffect(bringIntoView, [id]);
  if (!data) return null;
  if (!seen) return <p className={`${styles.panel} ${styles.lead}`}>{data.absent.has('convoys.json') ? words.absent : words.noReports}</p>;
  const used = column?.sightings.filter(({ left }) => left === undefined).length ?? 0;
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <ColumnChoice data={data} chosen={seen.refused === undefined ? seen.column.convoy.id : seen.convoy.id} />
        {column && <HourChoice column={column} />}
      </div>
      {seen.refused !== undefined && <p className={styles.lead}>{words[seen.refused]}</p>}
      {column && (
        <>
          <OwnMark column={column} data={data} />
          <ConvoySentence column={column} data={data} />
          <ConvoyAlarm column={column} data={data} />
          <ConvoyGraph column={column} data={data} />
          <Fold title={words.sightings.title} note={words.sightings.use(used, column.sightings.length)}>
            <ConvoySightings column={column} data={data} />
            <ConvoyTable column={column} data={data} />
          </Fold>
          <Fold title={words.assume.title} note={words.assume.note(radiusText(column.pace.kmPerDay, { unit, language }), marchText(column, words))}>
            <ConvoyAssumptions column={column} data={data} />
            <Route column={column} data={data} />
          </Fold>
        </>
      )}
    </div>
  );
}

/** A band that lies outside the map's frame is an answer that nobody sees. */
function bringIntoView(): void {
  const state = store.getState();
  const seen = shownColumn(state);
  const here = band(state);
  const [west, south, east, north] = state.live.bounds ?? [];
  if (!here || !seen || seen.refused !== undefined || west === undefined || south === undefined || east === undefined || north === undefined) return;
  const { along } = seen.column.route;
  const ends = [here.broad.low, here.broad.high].map((km) => pointAlong(along, km));
  if (!ends.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north)) moveCamera({ type: 'fit', points: along.line });
}

function Route({ column: { route, lengthKm, convoy, coarse }, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const common = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const format = { unit, language };
  const names = route.stops.map(({ place }) => placeName(data, place, language)).join(' – ');
  const { vehicles } = convoy;
  return (
    <div className={styles.small}>
      {convoy.marchingHours && <p>{convoy.marchingHours.note[language]}</p>}
      {lengthKm && vehicles && !coarse && (
        <p>{words.length(words.range(...outward(lengthKm, format)), words.range(String(vehicles.low), String(vehicles.high)))}</p>
      )}
      <p>{words.route(names, kilometres(route.along.km, format))}</p>
      {route.assumed && <p>{words.assumedRoute}</p>}
      <p>{words.noRetreat}</p>
      <p className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => moveCamera({ type: 'fit', points: route.along.line })}>
          {common.card.show}
        </button>
      </p>
    </div>
  );
}
