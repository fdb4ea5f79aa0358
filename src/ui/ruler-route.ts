import type { Dataset } from '../domain/dataset';
import type { Route } from '../export/route';
import { RULER_WORDS } from '../i18n/ruler-words';
import { measurement } from '../state/measuring';
import type { State } from '../state/state';
import { vertexName } from './vertex-name';

/** The ruler as the file formats take it, in the page's language. */
export function rulerRoute(state: State, data: Dataset): Route {
  const { ruler, language } = state.view;
  const words = RULER_WORDS[language];
  const points = ruler.vertices.map((vertex) => ({
    name: vertexName(vertex, data, language),
    vertex,
    radiusKm: vertex.type === 'place' ? data.places.get(vertex.place)?.radiusKm : undefined,
  }));
  const [first, last] = [points[0], points.at(-1)];
  return {
    title: first && last && points.length > 1 ? `${first.name} – ${last.name}` : (first?.name ?? words.rings),
    points,
    measured: measurement(state),
    rings: ruler.rings.map((set) => ({ name: vertexName(set.centre, data, language), set })),
    paceKmPerDay: ruler.paceKmPerDay,
    method: words.method,
    credit: words.credit(data.title[language], data.edition.number, data.edition.date, data.attribution[language]),
  };
}
