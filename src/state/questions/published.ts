import type { Language } from '../../domain/text';
import type { ReportCheck } from '../../measure/report-check';
import type { LegReport } from '../reports';

/** A published distance, short: whose words, and how they fit. */
export interface PublishedDistance {
  readonly outlet: string;
  readonly phrase: string;
  readonly straight: ReportCheck['straight']['verdict'];
  readonly track: ReportCheck['straight']['verdict'];
  readonly conclusion: ReportCheck['conclusion'];
}

/** A report of a leg for a line under the ruler's total, in the panel and on the map. */
export function publishedDistance({ claims: [first], said, check }: LegReport, language: Language): PublishedDistance {
  return {
    outlet: first.source.outlet,
    phrase: said.phrase[language],
    straight: check.straight.verdict,
    track: check.tracks[0]?.verdict,
    conclusion: check.conclusion,
  };
}
