import type { Range } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import { instantInWords } from '../i18n/dates';
import { placeName, speakerWords } from '../i18n/names';
import { bearingText, kilometres, radiusText, withError } from '../measure/format';
import type { ReadingCheck } from '../measure/report-check';
import { checkLeg } from '../state/assume';
import { checkedReport, type LegReport } from '../state/reports';
import { OtherLengths } from './OtherLengths';
import { ReportScale } from './ReportScale';
import styles from './Reports.module.css';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** One reported distance: the words and whose, both readings on the scale with a verdict on each, the direction as a fact, and what all of it rests on. */
export function ReportRow({ report, bounds, data }: { readonly report: LegReport; readonly bounds: Range; readonly data: Dataset }) {
  const words = useConvoyWords();
  const { check: common } = words;
  const { quote, winds } = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const drawn = useSelect(checkedReport) === report;
  const { check, claims, said, from, to, measured, otherwise } = report;
  const format = { unit, language };
  const [first] = claims;
  const who = speakerWords(data, first, language);
  const isOutlet = who === first.source.outlet;
  const texts = claims.filter(({ source }, i) => claims.findIndex((other) => other.source.id === source.id) === i);
  const [track, ...rivals] = check.tracks;
  const verdict = (reading: ReadingCheck): string => {
    if (!reading.verdict) return common.noVerdict;
    if (reading.verdict === 'does-not-fit')
      return `${common.verdict[reading.verdict]} ${words.reports.gap(signed(reading.gapKm, (km) => kilometres(km, format)))}`;
    return reading.difference === undefined
      ? common.verdict[reading.verdict]
      : `${common.verdict[reading.verdict]} (${signed(reading.difference * 100, (n) => `${Math.round(n)}\u00a0%`)})`;
  };
  return (
    <li className={styles.report}>
      <p className={styles.said}>
        <strong>{quote(said.phrase[language])}</strong> {isOutlet ? '' : who}
        {texts.map(({ id, source, reported }) => {
          const name = [source.outlet, reported && instantInWords(reported.start, data.timeZone, language, 'day', 'short')].filter(Boolean).join(', ');
          return source.url ? (
            <a key={id} href={source.url} rel="noreferrer">
              {name}
            </a>
          ) : (
            <span key={id}>{name}</span>
          );
        })}
      </p>
      <ReportScale bounds={bounds} straight={check.straight.range} track={track?.range} core={check.phrase.core} broad={check.phrase.broad} />
      <dl className={styles.verdicts}>
        <div data-verdict={check.straight.verdict}>
          <dt>{words.reports.straight}</dt>
          <dd>{verdict(check.straight)}</dd>
        </div>
        {track && (
          <div data-verdict={track.verdict}>
            <dt>{words.reports.track}</dt>
            <dd>{verdict(track)}</dd>
          </div>
        )}
        {rivals.map((rival) => (
          <div key={rival.measuredKm} data-verdict={rival.verdict}>
            <dt>{words.reports.rival(kilometres(rival.measuredKm, { ...format, precise: true }))}</dt>
            <dd>{verdict(rival)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {common.conclusion[check.conclusion]}{' '}
        {check.hardlyFails && track?.wouldFit && (
          <>
            {common.hardlyFails} {words.reports.wouldFitOf(said.phrase[language], precise(track.wouldFit))}
          </>
        )}
      </p>
      {check.direction && (
        <p>
          {words.reports.direction(
            placeName(data, to.id, language),
            bearingText(check.direction.bearing),
            winds[check.direction.wind],
            placeName(data, from.id, language),
            winds[check.direction.said],
          )}{' '}
          {check.direction.outside > 0 && words.reports.outside(`${Math.round(check.direction.outside)}°`)}
        </p>
      )}
      <details className={styles.inputs}>
        <summary>{words.reports.inputs}</summary>
        <p>
          {words.reports.radii(
            placeName(data, from.id, language),
            radiusText(from.radiusKm, format),
            placeName(data, to.id, language),
            radiusText(to.radiusKm, format),
            kilometres(measured.errorKm, format),
          )}
        </p>
        <p>
          {check.phrase.core
            ? words.reports.rule(words.reports.rules[check.phrase.rule], precise(check.phrase.core), precise(check.phrase.broad))
            : words.reports.ruleNone(words.reports.rules[check.phrase.rule], kilometres(check.phrase.broad.high, format))}
        </p>
        <p>
          {words.reports.straight}: {withError(measured.straightKm, measured.errorKm, { ...format, precise: true })}.
        </p>
        {check.tracks.map((one) => (
          <p key={one.measuredKm}>{words.reports.trackInput(kilometres(one.measuredKm, { ...format, precise: true }), precise(one.range))}</p>
        ))}
        <OtherLengths lengths={otherwise} data={data} />
      </details>
      <button
        type="button"
        className={styles.button}
        aria-pressed={drawn}
        onClick={() => checkLeg({ leg: [from.id, to.id], claim: drawn ? undefined : first.id })}
      >
        {drawn ? words.reports.shown : words.reports.show}
      </button>
      {drawn && <p className={styles.aside}>{words.reports.rings(placeName(data, from.id, language))}</p>}
    </li>
  );

  function precise({ low, high }: Range): string {
    return words.range(radiusText(low, format).split('\u00a0')[0] ?? '', radiusText(high, format));
  }
}

/** With the sign that a printer would set. */
function signed(value: number, text: (size: number) => string): string {
  return `${value < 0 ? '−' : '+'}${text(Math.abs(value))}`;
}
