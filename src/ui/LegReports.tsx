import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { placeName } from '../i18n/names';
import { bearingText, kilometres, radiusText } from '../measure/format';
import type { Conclusion } from '../measure/report-check';
import { checkLeg } from '../state/assume';
import { network } from '../state/measuring';
import { checkedLeg, forkOf, type Leg, type LegReport, reportedLegs } from '../state/reports';
import { ReportRow } from './ReportRow';
import { ReportAxis } from './ReportScale';
import styles from './Reports.module.css';
import { boundsOf } from './report-axis';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** All distances that were reported between two places, on one scale: first what they mean, then the scale, then each. */
export function LegReports({ data, language }: { readonly data: Dataset; readonly language: Language }) {
  const words = useConvoyWords();
  const unit = useSelect((state) => state.preferences.units);
  const legs = useSelect(reportedLegs);
  const leg = useSelect(checkedLeg);
  const name = ({ places: [a, b] }: Leg): string => words.reports.legName(placeName(data, a.id, language), placeName(data, b.id, language));
  const [first] = leg?.reports ?? [];
  const track = first?.check.tracks[0];
  const count = (conclusion: Conclusion): number => leg?.reports.filter(({ check }) => check.conclusion === conclusion).length ?? 0;
  return (
    <section className={styles.reports} aria-labelledby="leg-reports">
      <h3 id="leg-reports" className={styles.title}>
        {words.reports.title}
      </h3>
      <label className={styles.choice}>
        <span>{words.reports.leg}</span>
        <select
          value={leg ? legs.indexOf(leg) : ''}
          onChange={({ target }) => {
            const chosen = legs[Number(target.value)];
            if (chosen) checkLeg({ leg: [chosen.places[0].id, chosen.places[1].id], claim: undefined });
          }}
        >
          {!leg && <option value="" />}
          {legs.map((one, i) => (
            <option key={name(one)} value={i}>
              {name(one)} ({one.reports.length})
            </option>
          ))}
        </select>
      </label>
      {!leg && <p>{words.reports.none}</p>}
      {leg && first && (
        <>
          <p className={styles.lead}>
            {leg.reports.some(({ check }) => check.hardlyFails) && <>{words.reports.hardly} </>}
            {track && count('track') + count('cannot-tell') + count('neither') + count('straight') > 0 && (
              <>
                {words.reports.lead(
                  count('track'),
                  count('cannot-tell'),
                  count('neither'),
                  count('straight'),
                  kilometres(track.measuredKm, { unit, language }),
                )}
                .
              </>
            )}
          </p>
          <ReportAxis
            bounds={boundsOf(leg.reports)}
            straight={first.check.straight.range}
            track={track?.range}
            unit={unit}
            names={{ straight: words.reports.straight, track: words.reports.track }}
          />
          <ul>
            {leg.reports.map((report) => (
              <ReportRow key={report.claims[0].id} report={report} bounds={boundsOf(leg.reports)} data={data} />
            ))}
          </ul>
          <ForkTable leg={leg} first={first} data={data} />
        </>
      )}
    </section>
  );
}

function ForkTable({ leg, first, data }: { readonly leg: Leg; readonly first: LegReport; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const fork = useSelect((state) => forkOf(leg, data, network(state)));
  const track = first.check.tracks[0];
  if (!fork || !track) return null;
  const km = (value: number): string => kilometres(value, { unit, language, precise: true });
  const turns = [...fork.turns, { degrees: fork.degrees, km: track.measuredKm, drawn: true }].sort((a, b) => a.degrees - b.degrees);
  return (
    <>
      <h4 className={styles.fork}>{words.reports.fork(placeName(data, fork.from.id, language), radiusText(fork.km, { unit, language }))}</h4>
      <table className={styles.turns}>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn.degrees} data-drawn={'drawn' in turn || undefined}>
              <th scope="row">
                {'drawn' in turn
                  ? words.reports.asDrawn(bearingText(turn.degrees))
                  : turn.degrees === 0
                    ? words.reports.north
                    : words.reports.forkAt(bearingText(turn.degrees))}
              </th>
              <td>{km(turn.km)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
