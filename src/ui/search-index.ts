import MiniSearch from 'minisearch';
import type { Actor, ActorId, ActorName } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import type { EventId, MapEvent } from '../domain/event';
import { type LonLat, PLACE_KINDS, type Place, type PlaceId, type PlaceKind } from '../domain/place';
import { type Instant, presence, type Span } from '../domain/when';
import { readCoordinates } from '../measure/coordinates';
import { derived } from '../state/derived';
import { mentionText } from '../state/mentions';
import type { Judged } from '../state/selectors';
import { floor, next } from '../timeline/calendar';
import { readTyped } from '../timeline/typed';
import { corrected, nameFit, term, terms } from './search-names';

export type Found =
  | { readonly type: 'place'; readonly id: PlaceId }
  | { readonly type: 'event'; readonly id: EventId }
  | { readonly type: 'party'; readonly id: ActorId }
  | { readonly type: 'time'; readonly span: Span }
  | { readonly type: 'point'; readonly at: LonLat; readonly use: 'show' | 'measure' };

/** How dates that are typed are read. */
export interface SearchTime {
  readonly zone: string;
  readonly extent: Span;
  readonly near: Span;
}

export interface SearchIndex {
  /** Best first, at most `limit`. */
  find(query: string, limit: number, time: SearchTime): readonly Found[];
}

/** Of names that fit alike, towns come first. */
const KIND_ORDER: Readonly<Record<PlaceKind, number>> = { town: 0, village: 1, camp: 2, airfield: 3, region: 4, junction: PLACE_KINDS.length };
const FEWEST_EVENTS = 3;
const DAY = { unit: 'day', count: 1 } as const;

interface Named {
  readonly found: Found;
  readonly order: number;
  readonly spellings: readonly (readonly string[])[];
}

/** Names of places in every script and of parties, and the full text of the events that are known; all languages at once, and nothing later than the clock. */
export const buildIndex = derived((dataset: Dataset, known: readonly Judged[], clock: Instant | undefined): SearchIndex => {
  const names = namesOf(dataset, clock);
  const words = [...new Set(names.flatMap(({ spellings }) => spellings.flat()))];
  const index = new MiniSearch<{ id: EventId; name: string; text: string }>({
    fields: ['name', 'text'],
    processTerm: term,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 3 && !/\d/.test(word) ? 1 : false), combineWith: 'AND', boost: { name: 3 } },
  });
  const events = new Map<EventId, MapEvent>(known.map(({ event }) => [event.id, event]));
  for (const event of events.values()) index.add({ id: event.id, name: Object.values(event.title).join(' '), text: mentionText(event, dataset) });

  const told = (query: string): readonly Found[] => index.search(query).map(({ id }) => ({ type: 'event', id }));
  return {
    find(query, limit, time) {
      const day = dayOf(query, time);
      if (day) return [{ type: 'time', span: day } as const, ...eventsIn(day, [...events.values()])].slice(0, limit);
      const at = readCoordinates(query);
      if (at) return (['show', 'measure'] as const).map((use) => ({ type: 'point', at, use }));
      const asked = terms(query);
      const fitting = names
        .flatMap((name) => {
          const fit = nameFit(asked, name.spellings);
          return fit === undefined ? [] : [{ ...name, fit }];
        })
        .sort((a, b) => a.fit - b.fit || a.order - b.order);
      const exact = told(query);
      const texts = exact.length > 0 ? exact : told(corrected(asked, words).join(' '));
      const named = fitting.map(({ found }) => found).slice(0, limit - Math.min(FEWEST_EVENTS, texts.length));
      return [...named, ...texts].slice(0, limit);
    },
  };
});

/** What has a name of its own, the folded words of each spelling, and its place among equals. */
function namesOf(dataset: Dataset, clock: Instant | undefined): readonly Named[] {
  const places = [...dataset.places.values()].filter(({ computed }) => computed === undefined);
  return [
    ...[...dataset.actors.values()].map((actor) => ({
      found: { type: 'party', id: actor.id } as const,
      order: 0,
      spellings: partyNames(actor, clock).map(terms),
    })),
    ...places.map((place) => ({ found: { type: 'place', id: place.id } as const, order: placeOrder(place), spellings: placeNames(place).map(terms) })),
  ];
}

function placeNames({ names, variants }: Place): readonly string[] {
  return [...Object.values(names).filter((name) => name !== undefined), ...variants];
}

function placeOrder({ kind, rank }: Place): number {
  return KIND_ORDER[kind] * 10 + rank;
}

/** The names begun by the clock; of the other spellings none that is, or has in it, a later name. */
function partyNames({ names, aliases, abbreviations }: Actor, clock: Instant | undefined): readonly string[] {
  const isBegun = ({ from }: ActorName): boolean => clock === undefined || from === undefined || from.start <= clock;
  const all = ({ name, short }: ActorName): readonly string[] => [...Object.values(name), ...Object.values(short)];
  const begun = names.filter(isBegun).flatMap(all);
  const later = names
    .filter((name) => !isBegun(name))
    .flatMap(all)
    .map(terms);
  const isLater = (spelling: string): boolean => {
    const words = terms(spelling);
    return later.some((name) => name.every((word) => words.includes(word)) || words.every((word) => name.includes(word)));
  };
  return begun.length === 0 ? [] : [...begun, ...[...aliases, ...abbreviations].filter((spelling) => !isLater(spelling))];
}

/** The day, month or year that was typed; the day of a minute. A number or a name by itself is no date. */
function dayOf(query: string, { zone, extent, near }: SearchTime): Span | undefined {
  if (!/\d/.test(query) || /^\d{1,3}$/.test(query.trim())) return undefined;
  const read = readTyped(query, zone, extent, near);
  if (!read.ok) return undefined;
  const { span } = read;
  if (span.start < span.end) return span;
  const start = floor(span.start, DAY, zone);
  return { start, end: next(start, DAY, zone) };
}

/** What happened in a span: first what surely did and is known most exactly. */
function eventsIn(span: Span, events: readonly MapEvent[]): readonly Found[] {
  const length = ({ when }: MapEvent): number => when.end - when.start;
  return events
    .map((event) => ({ event, presence: presence(event.when, span) }))
    .filter((one) => one.presence !== 'out')
    .sort((a, b) => Number(a.presence !== 'certain') - Number(b.presence !== 'certain') || length(a.event) - length(b.event))
    .map(({ event: { id } }) => ({ type: 'event', id }));
}
