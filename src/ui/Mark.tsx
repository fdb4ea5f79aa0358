import { doer } from '../domain/event';
import { dataset, type SeenEvent, theme } from '../state/selectors';
import { type MarkLook, markSvg, partyOf, svgUrl } from '../theme/mark';
import styles from './Mark.module.css';
import { useMedia } from './parts/use-media';
import { useSelect } from './use-select';

/** An event's mark, as on the map; the words beside it say the same. */
export function Mark({ seen, size = 22 }: { readonly seen: SeenEvent; readonly size?: number }) {
  const actors = useSelect((state) => dataset(state)?.actors);
  const id = doer(seen.event);
  return (
    <LookMark
      look={{
        kind: seen.event.kind,
        support: seen.assessment.support,
        disputed: seen.assessment.disputes.length > 0,
        unchecked: seen.assessment.unchecked.length > 0,
        party: partyOf(id === undefined ? undefined : actors?.get(id)),
      }}
      size={size}
    />
  );
}

/** A mark of a given construction, for the legend. */
export function LookMark({ look, size = 22 }: { readonly look: MarkLook; readonly size?: number }) {
  const shade = useSelect(theme);
  const plain = useMedia('(forced-colors: active)');
  return (
    <img loading="lazy" className={styles.mark} src={svgUrl(markSvg(look, shade, size, plain))} alt="" width={(size * 36) / 22} height={(size * 36) / 22} />
  );
}
