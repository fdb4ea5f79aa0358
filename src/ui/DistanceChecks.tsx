import type { Claim, DistanceSaid } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { placeName, speakerWords } from '../i18n/names';
import { bearingText, kilometres, withError } from '../measure/format';
import { checkReport, measureBetween } from '../measure/report-check';
import { network } from '../state/measuring';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Each reported distance beside ours: straight and along the track, with a verdict on each reading; a direction is stated as a fact. */
export function DistanceChecks({ seen: { event, assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const said = assessment.standing.flatMap((claim) => (claim.distance ? [{ claim, distance: claim.distance }] : []));
  // a position that was computed from the report proves nothing about it
  const checkable = said.filter(({ distance }) => distance.to !== undefined || event.where.basis === 'named-place');
  if (checkable.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>{words.check.title}</h3>
      {checkable.map(({ claim, distance }) => (
        <DistanceCheck key={claim.id} claim={claim} said={distance} to={distance.to ?? event.where.place} data={data} />
      ))}
    </>
  );
}

function DistanceCheck({
  claim,
  said,
  to,
  data,
}: {
  readonly claim: Claim;
  readonly said: DistanceSaid;
  readonly to: DistanceSaid['to'];
  readonly data: Dataset;
}) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const tracks = useSelect(network);
  const unit = useSelect((state) => state.preferences.units);
  const start = data.places.get(said.from);
  const end = to === undefined ? undefined : data.places.get(to);
  if (!start || !end) return null;
  const measured = measureBetween(start, end, tracks);
  const check = checkReport(said, measured);
  const km = (value: number): string => kilometres(value, { unit, language });
  const readings = [
    { name: words.ruler.direct, ...check.straight },
    ...check.tracks.map((track, i) => ({ name: i === 0 ? words.ruler.alongTrack : words.check.rival, ...track })),
  ];
  return (
    <div className={styles.check}>
      <p>
        {speakerWords(data, claim, language)}: {words.quote(said.phrase[language])}{' '}
        {words.check.between(placeName(data, start.id, language), placeName(data, end.id, language))}. {words.check.conclusion[check.conclusion]}
        {check.hardlyFails && <> {words.check.hardlyFails}</>}
      </p>
      <table>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.name + reading.measuredKm}>
              <th scope="row">{reading.name}</th>
              <td>{withError(reading.measuredKm, measured.errorKm, { unit, language, precise: true })}</td>
              <td>{reading.verdict ? words.check.verdict[reading.verdict] : words.check.noVerdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.aside}>
        {check.phrase.core && words.check.core(km(check.phrase.core.low), km(check.phrase.core.high))}{' '}
        {words.check.broad(km(check.phrase.broad.low), km(check.phrase.broad.high))}
        {check.direction && (
          <>
            {' '}
            {words.check.direction(
              placeName(data, end.id, language),
              bearingText(check.direction.bearing),
              words.winds[check.direction.wind],
              words.winds[check.direction.said],
            )}
          </>
        )}
      </p>
    </div>
  );
}
