import { useLayoutEffect, useRef } from 'react';
import { doer } from '../../domain/event';
import { dataset, type SeenEvent } from '../../state/selectors';
import { type MarkLook, markSvg, partyOf } from '../../theme/mark';
import { useSelect } from '../use-select';

/** An event's mark on white paper. */
export function PrintMark({ seen: { event, assessment } }: { readonly seen: SeenEvent }) {
  const actors = useSelect((state) => dataset(state)?.actors);
  const id = doer(event);
  return (
    <PrintLook
      look={{
        kind: event.kind,
        support: assessment.support,
        disputed: assessment.disputes.length > 0,
        unchecked: assessment.unchecked.length > 0,
        party: partyOf(id === undefined ? undefined : actors?.get(id)),
      }}
    />
  );
}

/** A picture in the page itself: one that is still to be loaded may come too late for the paper. */
export function PrintLook({ look }: { readonly look: MarkLook }) {
  const place = useRef<HTMLSpanElement>(null);
  const svg = markSvg(look, 'light');
  useLayoutEffect(() => {
    place.current?.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  }, [svg]);
  return <span ref={place} className="print-mark" aria-hidden="true" />;
}
