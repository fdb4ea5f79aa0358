import type { Dataset } from '../domain/dataset';
import { MAP_WORDS } from '../i18n/map-words';
import { versionWords } from '../i18n/version-words';
import { kilometres, radiusText } from '../measure/format';
import { selectedVersions } from '../state/positions';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';

/** Where the claims put the chosen event, where they differ: what the map draws, in words. */
export function Positions({ seen: { event }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const found = useSelect(selectedVersions);
  if (!found) return null;
  const format = { unit, language };
  const all = found.kind === 'apart' ? found.pair : found.all;
  const said = all.map(({ claims, radiusKm }) => versionWords(data, event, claims, radiusText(radiusKm, format), language)).join('; ');
  const gap = MAP_WORDS[language].apart(kilometres(found.gapKm, format));
  return (
    <p className={styles.line}>{found.kind === 'apart' ? MAP_WORDS[language].positionsApart(said, gap) : MAP_WORDS[language].positionsTogether(said, gap)}</p>
  );
}
