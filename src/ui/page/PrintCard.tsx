import type { Dataset } from '../../domain/dataset';
import { whenInWords } from '../../i18n/dates';
import { capital, placeName } from '../../i18n/names';
import { radiusText } from '../../measure/format';
import type { SeenEvent } from '../../state/selectors';
import { supportWords } from '../CardSummary';
import { Claims } from '../Claims';
import { Figures } from '../Figures';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import { PrintMark } from './PrintMark';

/** The open card: what, when and where, who says so, and what supports it. */
export function PrintCard({ seen, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const { event, assessment, presence } = seen;
  const { at, where } = event;
  return (
    <section className="print-card">
      <div className="print-row" data-printed={event.id}>
        <PrintMark seen={seen} />
        <div>
          <h2>{event.title[language]}</h2>
          <p>
            {words.kinds[event.kind]} · {capital(whenInWords(event.when, data.timeZone, language), language)}
            {presence !== 'certain' && <> {words.card.outside(presence)}</>}
          </p>
          <p>
            {where.place === undefined ? words.card.noPlace : placeName(data, where.place, language)}
            {at && where.radiusKm > 0 && <> {words.card.radius(radiusText(where.radiusKm, { unit, language }))}</>}
          </p>
        </div>
      </div>
      <Claims seen={seen} data={data} />
      <Figures seen={seen} data={data} />
      <p>
        <strong>{supportWords(assessment, words)}.</strong>
        {assessment.disputes.length > 0 && <> {capital(words.card.isDisputed(assessment.disputes.map(({ aspect }) => words.disputes[aspect])), language)}.</>}
        {assessment.unchecked.length > 0 && <> {words.card.notIndependently}.</>}
      </p>
    </section>
  );
}
