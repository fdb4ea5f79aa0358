import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { withError } from '../measure/format';
import type { Ruler } from '../measure/ruler';
import { measurement } from '../state/measuring';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { coordinates, vertexName } from './vertex-name';

/** A dragged corner says where it stands once it rests. */
const REST_MS = 250;

/** For a screen reader: what the last edit did, what the corner snapped to, the leg and the total. */
export function RulerStatus({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const ruler = useSelect((state) => state.view.ruler);
  const measured = useSelect(measurement);
  const before = useRef(ruler);
  const [said, say] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => {
      const last = before.current;
      before.current = ruler;
      say([edit(last), leg(last)].filter((part) => part !== '').join(' '));
    }, REST_MS);
    return () => clearTimeout(timer);

    function edit(last: Ruler): string {
      if (last === ruler) return '';
      if (last.rings !== ruler.rings) return words.ringCount(ruler.rings.length);
      if (ruler.vertices.length < last.vertices.length) return words.count(ruler.vertices.length);
      const i = changed(last.vertices, ruler.vertices);
      const vertex = ruler.vertices[i];
      if (!vertex) return '';
      const other = ruler.vertices.findIndex(({ at }, n) => n !== i && at[0] === vertex.at[0] && at[1] === vertex.at[1]);
      if (vertex.type === 'place') return words.snapped.place(i + 1, vertexName(vertex, data, language));
      if (other >= 0) return words.snapped.vertex(i + 1, other + 1);
      return vertex.type === 'track' ? words.snapped.track(i + 1) : words.snapped.free(i + 1, coordinates(vertex.at));
    }

    function leg(last: Ruler): string {
      const corner = changed(last.vertices, ruler.vertices);
      const retyped = last.legs.length === ruler.legs.length ? changed(last.legs, ruler.legs) : -1;
      const i = retyped >= 0 ? retyped : corner >= 0 ? Math.max(0, corner - 1) : measured.legs.length - 1;
      const found = measured.legs[i] ?? measured.legs.at(-1);
      if (!found) return '';
      const spoken = (km: number, errorKm: number): string => withError(km, errorKm, { unit, language, precise: true }).replace('±', words.plusMinus);
      return words.live(
        words.leg(measured.legs.indexOf(found) + 1),
        words[found.type].toLocaleLowerCase(language),
        spoken(found.km, found.errorKm),
        spoken(measured.total.km, measured.total.errorKm),
      );
    }
  }, [ruler, measured, words, language, unit, data]);

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** Where two lists first differ; -1: nowhere. */
function changed<T>(before: readonly T[], now: readonly T[]): number {
  return now.findIndex((one, i) => one !== before[i]);
}
