import type { Dataset } from '../domain/dataset';
import type { Place } from '../domain/place';
import type { Language } from '../domain/text';
import type { Instant, Span, When } from '../domain/when';
import { instantInWords } from '../i18n/dates';
import { MAP_WORDS } from '../i18n/map-words';
import { partyName } from '../i18n/names';
import { derived } from '../state/derived';
import { activeSpan, dataset, holdings } from '../state/selectors';
import type { State } from '../state/state';
import type { Frame } from './arrangement';
import { coincident } from './coincident';
import { firstZoom, type Wording } from './labels';

export type Holdings = ReturnType<typeof holdings>;
export type HoldingSeen = NonNullable<ReturnType<Holdings['get']>>;

/** Name, second script and holder in words for every place that can be drawn. */
export function wordings(state: State, frame: Frame): readonly Wording[] {
  const data = dataset(state);
  return data
    ? worded(data, holdings(state), state.view.language, yearOf(activeSpan(state), data.timeZone, state.view.language), frame.zoom, frame.markSize === 22)
    : [];
}

/** From this zoom the places of the story have their second script too, and the others their holder in words. */
const CLOSE = 8;
/** From this zoom camps and airfields stand apart from their town. */
const APART = 10;
/** From this zoom there is room for the holders of the places of the story. */
const NEAR = 5.8;

const worded = derived((data: Dataset, held: Holdings, language: Language, year: string, zoom: number, wide: boolean): readonly Wording[] => {
  const shared = coincident(data);
  return [...data.places.values()]
    .filter((place) => firstZoom(place) < Number.POSITIVE_INFINITY)
    .map((place) => {
      const told = zoom >= (place.rank === 1 ? NEAR : CLOSE);
      return {
        place,
        name: place.names[language],
        script: zoom >= CLOSE ? secondScript(place) : '',
        words: told ? fitted(holderWords(held.get(place.id), data, language, wide ? year : undefined), wide ? 26 : 19) : '',
        shares: zoom >= APART ? shared.get(place.id) : undefined,
        room: told && place.rank === 1 ? (wide ? 150 : 112) : 0,
      };
    });
});

/** Words of more than so many letters stand in two lines. */
function fitted(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const middle = words.length / 2;
  const gaps = [...words.matchAll(/ /g)].map(({ index }) => index).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [gap] = gaps;
  return gap === undefined ? words : `${words.slice(0, gap)}\n${words.slice(gap + 1)}`;
}

function secondScript(place: Place): string {
  return place.rank === 1 ? (place.names.ar ?? '') : '';
}

/** With a day unless `year`, the window's, is undefined (a narrow map has no room for it): of the last report, or of the change where the holder changed inside the window. */
export function holderWords(holding: HoldingSeen | undefined, data: Dataset, language: Language, year: string | undefined): string {
  if (!holding) return '';
  const { before } = holding;
  const about = before ? holding.since : holding.last;
  const at = instantOf(about.when);
  const day = at === undefined || year === undefined ? '' : dayWords(about.when, at, data.timeZone, language, year);
  if (!before) return holds(holding, data, language, day, 'definite');
  const words = MAP_WORDS[language];
  if (before.value === 'held' && holding.value === 'held' && before.holder !== undefined && holding.holder !== undefined) {
    return words.heldThen(shortName(data, before.holder, before.last, language), shortName(data, holding.holder, about, language), day);
  }
  return words.afterwards(holds(before, data, language, '', 'short'), holds(holding, data, language, day, 'short'));
}

type HolderSeen = Pick<HoldingSeen, 'value' | 'holder' | 'last'>;

function holds({ value, holder, last }: HolderSeen, data: Dataset, language: Language, day: string, form: 'definite' | 'short'): string {
  const words = MAP_WORDS[language];
  if (value === 'left' || holder === undefined) return words.left(day);
  const who = partyName(data, holder, instantOf(last.when) ?? (0 as Instant), language, form);
  switch (value) {
    case 'held':
      return words.heldBy(who, day);
    case 'said':
      return words.saidHeldBy(who, day);
    case 'disputed':
      return words.disputed(who, day);
  }
}

function shortName(data: Dataset, holder: NonNullable<HoldingSeen['holder']>, { when }: HoldingSeen['last'], language: Language): string {
  return partyName(data, holder, instantOf(when) ?? (0 as Instant), language, 'short');
}

function instantOf({ start, end }: When): Instant | undefined {
  return Number.isFinite(start) ? start : Number.isFinite(end) ? end : undefined;
}

/** "11 Nov", with its year only when that is not the window's. */
function dayWords({ precision }: When, at: Instant, zone: string, language: Language, year: string): string {
  const day = instantInWords(at, zone, language, precision === 'minute' ? 'day' : precision, 'short');
  const own = instantInWords(at, zone, language, 'year', 'short');
  return own === year || day.includes(own) ? day : `${day} ${own}`;
}

export function yearOf({ end }: Span, zone: string, language: Language): string {
  return Number.isFinite(end) ? instantInWords((end - 1) as Instant, zone, language, 'year', 'short') : '';
}
