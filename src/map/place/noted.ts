import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import { CONVOY_WORDS } from '../../i18n/convoy-words';
import { instantInWords } from '../../i18n/dates';
import { MAP_WORDS } from '../../i18n/map-words';
import { placeName } from '../../i18n/names';
import { publishedMeaning, publishedSaid } from '../../i18n/published-words';
import { kilometres, radiusText, type Unit, withError } from '../../measure/format';
import { type Measurement, middleOf } from '../../measure/measurement';
import { pointAlong } from '../../measure/polyline';
import type { Ruler } from '../../measure/ruler';
import { shownZone } from '../../state/axis';
import { type Band, band, type Column } from '../../state/convoy';
import { derived } from '../../state/derived';
import { measurement } from '../../state/measuring';
import { publishedDistance } from '../../state/questions/published';
import { type Leg, reportedLegs } from '../../state/reports';
import { activeSpan, dataset } from '../../state/selectors';
import type { State } from '../../state/state';
import { type Arrangement, arrangement, type Frame } from '../arrangement';
import { type Box, shifted, square } from '../box';
import { kmPerPixel, type Point, project } from '../mercator';
import type { Screen } from '../screen';
import { trackPoints } from '../spots';
import { bandRoom, lookedAt } from './band-room';
import { type Caption, type Line, placeCaptions, type Words } from './captions';

/** A leg shorter than this on the screen, px, has no figure. */
const FIGURE_FROM_PX = 60;
/** Published distances under a figure at most. */
const MOST = 2;

/** The words that the ruler and the column's band bring: where they stand, and their leaders. */
export function captions(state: State, frame: Frame): readonly Caption[] {
  const data = dataset(state);
  const column = lookedAt(state);
  const here = column && band(state);
  const { ruler, language } = state.view;
  if (!data || (ruler.vertices.length === 0 && !here)) return NONE;
  const words = [
    ...(ruler.vertices.length > 0 ? figures(ruler, measurement(state), published(state), state.preferences.units, language, frame.zoom, frame.markSize) : NONE),
    ...(column && here ? meaning(data, column, here, toldAt(state, here), state.preferences.units, language, frame.zoom) : NONE),
  ];
  return placed(
    words.length === 0 ? NONE : same(words),
    data,
    arrangement(state, frame),
    legLines(measurement(state), frame.zoom),
    bandRoom(state, frame.zoom),
    frame.zoom,
    frame.screen,
  );
}

const NONE: readonly never[] = [];

/** The identical list while every one of its words is. */
const same = (() => {
  let last: readonly Words[] = [];
  return (words: readonly Words[]): readonly Words[] => {
    if (words.length !== last.length || words.some((one, i) => one !== last[i])) last = words;
    return last;
  };
})();

/** The pair of places that the ruler's one leg joins, with its published distances. */
function published(state: State): Leg | undefined {
  const [from, to, more] = state.view.ruler.vertices;
  if (from?.type !== 'place' || to?.type !== 'place' || more) return undefined;
  return reportedLegs(state).find(({ places }) => [from, to].every(({ place }) => places.some(({ id }) => id === place)));
}

const figures = derived(
  (ruler: Ruler, measured: Measurement, leg: Leg | undefined, unit: Unit, language: Language, zoom: number, size: number): readonly Words[] => {
    const format = { unit, language, precise: true };
    const words = MAP_WORDS[language];
    const [off, endOff] = size > 22 ? [16, 20] : [12, 14];
    const [only, more] = measured.legs;
    const found = measured.legs.flatMap((one, i): readonly Words[] => {
      const middle = middleOf(one);
      if (!middle || one.km / kmPerPixel(middle[1], zoom) < FIGURE_FROM_PX) return [];
      const figure = withError(one.km, one.errorKm, format);
      const said = one.fellBack || more ? figure : words.measured[one.type](figure);
      const told = one === only && !more ? { ink: reported(leg, language), muted: otherwise(one, format, language) } : { ink: '', muted: '' };
      return [{ key: `label ${i}`, at: project(middle, zoom), strong: said, ...told, off }];
    });
    const end = ruler.vertices.at(-1);
    if (!end || !more) return found;
    const total = words.total(withError(measured.total.km, measured.total.errorKm, format));
    return [...found, { key: 'total', at: project(end.at, zoom), strong: total, ink: '', muted: '', off: endOff }];
  },
);

/** A line for each distance that was published between the two places, the most told first. */
function reported(leg: Leg | undefined, language: Language): string {
  const order = (leg?.reports ?? []).toSorted((a, b) => b.claims.length - a.claims.length);
  const lines = order.map((report) => {
    const short = publishedDistance(report, language);
    return `${publishedSaid(short, language)}, ${publishedMeaning(short, language)}`;
  });
  return [...new Set(lines)].slice(0, MOST).join('\n');
}

/** The other way of measuring the leg. */
function otherwise({ type, trackKm, straightKm }: Measurement['legs'][0], format: Parameters<typeof kilometres>[1], language: Language): string {
  const words = MAP_WORDS[language].also;
  if (type === 'track') return words.straight(kilometres(straightKm, format));
  return trackKm === undefined ? '' : words.track(kilometres(trackKm, { ...format, precise: false }));
}

/** The instant that the band is told for, where it is not the window's end. */
function toldAt(state: State, { at }: Band): string | undefined {
  return at < activeSpan(state).end ? instantInWords(at, shownZone(state), state.view.language, 'minute', 'short') : undefined;
}

const meaning = derived(
  (data: Dataset, column: Column, { broad }: Band, told: string | undefined, unit: Unit, language: Language, zoom: number): readonly Words[] => {
    const { route, convoy, reports, own, pace } = column;
    const words = MAP_WORDS[language].band;
    const goal = convoy.route.at(-1);
    const format = { unit, language };
    const [low, high] = [route.along.km - broad.high, route.along.km - broad.low].map((km) => radiusText(Math.round(Math.max(0, km)), format));
    const range = low === high ? `${low}` : CONVOY_WORDS[language].range(low?.split('\u00a0')[0] ?? '', high ?? '');
    const rests = words.rests(reports, kilometres(pace.kmPerDay, format));
    return [
      {
        key: 'caption',
        at: project(pointAlong(route.along, (broad.low + broad.high) / 2), zoom),
        strong: `${told === undefined ? '' : `${told}:\n`}${words.here(range, goal === undefined ? '' : placeName(data, goal, language))}`,
        ink: own ? CONVOY_WORDS[language].map.own : '',
        muted: rests,
        off: 22,
        brief: { strong: words.brief(range), muted: words.not },
      },
    ];
  },
);

const legLines = derived((measured: Measurement, zoom: number): readonly Line[] =>
  measured.legs.flatMap(({ line, stubs }) =>
    [line, ...stubs].flatMap((one) => {
      const points = one.map((at) => project(at, zoom));
      return points.slice(1).map((to, i): Line => [points[i] ?? to, to]);
    }),
  ),
);

/** Half of what a corner of the ruler takes up, px. */
const CORNER_PX = 8;

const tracks = derived((data: Dataset, zoom: number): readonly Point[] => trackPoints(data, zoom));

/** What stands already, which a hand that drags the ruler does not change. */
const standing = derived(({ labels, marks, dots }: Arrangement, bandBoxes: readonly Box[], zoom: number) => ({
  boxes: [...labels.map(({ place: { at }, box }) => shifted(box, project(at, zoom))), ...dots, ...marks.flatMap(({ boxes }) => boxes), ...bandBoxes],
  lines: marks.flatMap(({ leader }) => (leader ? [leader] : [])),
}));

const placed = derived(
  (
    words: readonly Words[],
    data: Dataset,
    arranged: Arrangement,
    legs: readonly Line[],
    bandBoxes: readonly Box[],
    zoom: number,
    screen: Screen | undefined,
  ): readonly Caption[] => {
    const { boxes, lines } = standing(arranged, bandBoxes, zoom);
    const corners = legs.length < 30 ? legs.flat().map((at) => square(at, CORNER_PX)) : [];
    return placeCaptions(words, { boxes: [...boxes, ...corners], lines: [...lines, ...legs], soft: tracks(data, zoom) }, screen);
  },
);
