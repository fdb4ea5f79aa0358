import { useId } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { placeName } from '../i18n/names';
import { publishedSaid, publishedVerdict } from '../i18n/published-words';
import { bearingText, kilometres, radiusText } from '../measure/format';
import type { Conclusion } from '../measure/report-check';
import { network } from '../state/measuring';
import { publishedDistance } from '../state/questions/published';
import { forkOf, type Leg, type LegReport, rulerLeg } from '../state/reports';
import { Fold } from './parts/fold';
import { ReportRow } from './ReportRow';
import { ReportAxis } from './ReportScale';
import styles from './Reports.module.css';
import { boundsOf } from './report-axis';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** What is published of the distance between the ruler's two ends: first what it means, then each in a line, and folded how each was checked. */
export function LegReports({ data }: { readonly data: Dataset }) {
  const words = useConvoyWords();
  const id = useId();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const leg = useSelect(rulerLeg);
  const [start] = useSelect((state) => state.view.ruler.vertices);
  const [first] = leg?.reports ?? [];
  if (!leg || !first) return null;
  // as the ruler runs
  const [from, to] = start?.type === 'place' && start.place === leg.places[1].id ? leg.places.toReversed() : leg.places;
  const lines = new Map(leg.reports.map((report) => lineOf(report, language)));
  const track = first.check.tracks[0];
  const count = (conclusion: Conclusion): number => leg.reports.filter(({ check }) => check.conclusion === conclusion).length;
  const [roads, both, neither, straight] = [count('track'), count('cannot-tell'), count('neither'), count('straight')];
  return (
    <section className={styles.reports} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {words.reports.title(placeName(data, from.id, language), placeName(data, to.id, language))}
      </h3>
      <p className={styles.lead}>
        {leg.reports.some(({ check }) => check.hardlyFails) && <>{words.reports.hardly} </>}
        {track && roads + both + neither + straight > 0 && (
          <>{words.reports.lead(roads, both, neither, straight, kilometres(track.measuredKm, { unit, language }))}.</>
        )}
      </p>
      <ul className={styles.published}>
        {[...lines].map(([said, verdict]) => (
          <li key={said}>
            <strong>{said}</strong> · {verdict}
          </li>
        ))}
      </ul>
      <Fold title={words.reports.checks} note={words.reports.count(leg.reports.length)}>
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
      </Fold>
    </section>
  );
}

/** Two reports of one outlet that say the same in two texts are one line; how each was checked stands below. */
function lineOf(report: LegReport, language: Language): readonly [said: string, verdict: string] {
  const short = publishedDistance(report, language);
  return [publishedSaid(short, language), publishedVerdict(short, language)];
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
