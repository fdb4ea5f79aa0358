import type { Dataset } from '../domain/dataset';
import { measureBetween } from '../state/actions/measuring';
import { reportedLegs } from '../state/reports';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { ReportRow } from './ReportRow';
import { boundsOf } from './report-axis';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** The distances that an event's claims give beside ours, and the way to all reports between the same two places. */
export function DistanceChecks({ seen: { assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const legs = useSelect(reportedLegs);
  const here = new Set(assessment.standing.map(({ id }) => id));
  const checked = legs.flatMap((leg) => {
    const reports = leg.reports.filter(({ claims }) => claims.some(({ id }) => here.has(id)));
    return reports.length > 0 ? [{ leg, reports }] : [];
  });
  if (checked.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {words.check.title} <span className={styles.aside}>{checked.reduce((sum, { reports }) => sum + reports.length, 0)}</span>
      </summary>
      {checked.map(({ leg, reports }) => {
        const [a, b] = leg.places;
        return (
          <div key={`${a.id} ${b.id}`} className={styles.check}>
            <p>{words.reports.legName(a.names[language], b.names[language])}</p>
            <ul>
              {reports.map((report) => (
                <ReportRow key={report.claims[0].id} report={report} bounds={boundsOf(reports)} data={data} />
              ))}
            </ul>
            <button type="button" className={styles.link} onClick={() => measureBetween(a, b)}>
              {words.reports.all} ({leg.reports.length})
            </button>
          </div>
        );
      })}
    </details>
  );
}
