import type { Dataset } from '../../domain/dataset';
import { SUPPORTS } from '../../domain/support';
import { FOOTNOTES } from '../../i18n/footnotes';
import { LEGEND_WORDS } from '../../i18n/legend-words';
import { capital, partyName } from '../../i18n/names';
import { legendCounts, namesAt } from '../../state/selectors';
import { isHollow, type Party, partyColour, partyOf } from '../../theme/mark';
import { PALETTES } from '../../theme/palette';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import { PrintLook } from './PrintMark';

const PLAIN = { kind: 'clash', support: 'corroborated', disputed: false, unchecked: false, party: 'indigo' } as const;

/** The parties and supports that the window's events have, with their numbers, and the two badges. */
export function PrintLegend({ data }: { readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const counts = useSelect(legendCounts);
  const at = useSelect(namesAt);
  const { groups } = LEGEND_WORDS[language];
  const parties = [...data.actors.values()].filter(({ id }) => counts.actors.has(id));
  return (
    <section className="print-legend">
      <h3>{groups.parties}</h3>
      <ul>
        {parties.map((actor) => (
          <li key={actor.id}>
            <Swatch party={partyOf(actor)} hollow={isHollow(actor, data.actors.values())} />
            {capital(partyName(data, actor.id, at, language, 'short'), language)} {counts.actors.get(actor.id)}
          </li>
        ))}
      </ul>
      <h3>{groups.support}</h3>
      <ul>
        {SUPPORTS.filter((support) => counts.support.has(support)).map((support) => (
          <li key={support}>
            <PrintLook look={{ ...PLAIN, support }} />
            {words.support[support]} {counts.support.get(support)}
          </li>
        ))}
        <li>
          <PrintLook look={{ ...PLAIN, disputed: true }} />
          {words.legend.disputed} {counts.disputed}
        </li>
        <li>
          <PrintLook look={{ ...PLAIN, unchecked: true }} />
          {words.legend.unchecked}
        </li>
      </ul>
      <p>{FOOTNOTES[language].doubt}</p>
    </section>
  );
}

function Swatch({ party, hollow }: { readonly party: Party; readonly hollow: boolean }) {
  const borderColor = partyColour(party, PALETTES.light);
  return (
    <span className="print-swatch" style={{ borderColor, ...(!hollow && party !== 'civilians' && { backgroundColor: borderColor }) }} aria-hidden="true" />
  );
}
