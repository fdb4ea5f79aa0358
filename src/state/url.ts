import type { ActorId } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import { EVENT_KINDS } from '../domain/event';
import { SUPPORTS } from '../domain/support';
import { LANGUAGES, type Language } from '../domain/text';
import { decodeConvoy, encodeConvoy } from './convoy-link';
import { NO_FILTER } from './initial';
import { readCamera } from './link/camera';
import { linkFaults, quoted } from './link/faults';
import { lastText, momentText } from './link/moment';
import { readTimes } from './link/window';
import { decodeRuler, encodeRuler } from './ruler-link';
import type { Filter, Notice, Selection, View } from './state';

/** What a link carries: `search` goes to the host, `fragment` (the reader's own points) never does. */
export interface Link {
  readonly search: URLSearchParams;
  readonly fragment: URLSearchParams;
}

/** The parts of the query that are ours; others are left alone. */
export const QUERY_PARTS = [
  'v',
  'from',
  'to',
  'mode',
  'known',
  'kinds',
  'actors',
  'support',
  'speakers',
  'outlets',
  'disputed',
  'q',
  'event',
  'place',
  'story',
  'lang',
  'edition',
] as const;

/** Of what a link means. */
const VERSION = '1';
/** Characters of the words searched for. */
const LONGEST_QUERY = 200;
/** Promised for later; until then they are named and left out. */
export const RESERVED_PARTS = ['colour', 'data'] as const;
const FRAGMENT_ONCE = ['map', 'measure', 'pace', 'convoy'] as const;

/** The view as a link; what is as the data set opens is left out, save the language and the edition cited. */
export function encodeView(view: View, dataset: Dataset): Link {
  const search = new URLSearchParams({ v: VERSION });
  const zone = dataset.timeZone;
  if (view.span) {
    search.set('from', momentText(view.span.start, zone));
    search.set('to', lastText(view.span.end, zone));
  }
  if (view.mode !== 'window') search.set('mode', view.mode);
  if (view.known !== undefined) search.set('known', momentText(view.known, zone, true));
  const { kinds, actors, support, speakers, outlets, disputed, query } = view.filter;
  if (kinds.length > 0) search.set('kinds', kinds.join(','));
  if (actors.length > 0) search.set('actors', actors.join(','));
  if (support.length > 0) search.set('support', support.map(supportSlug).join(','));
  if (speakers.length > 0) search.set('speakers', speakers.join(','));
  if (outlets.length > 0) search.set('outlets', outlets.join('|'));
  if (disputed) search.set('disputed', 'yes');
  if (query !== '') search.set('q', query);
  if (view.selection) search.set(view.selection.type, view.selection.id);
  else if (dataset.opening.event !== undefined) search.set('event', 'none');
  if (view.story) search.set('story', `${view.story.id}.${view.story.step}`);
  if (view.language !== 'en') search.set('lang', view.language);
  search.set('edition', dataset.edition.number);
  const fragment = new URLSearchParams();
  encodeRuler(view.ruler, fragment);
  if (view.convoy) fragment.set('convoy', encodeConvoy(view.convoy));
  return { search, fragment };
}

export interface Decoded {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** A link as a view over a data set; a part that cannot be read is named in a notice and left out, the rest holds. */
export function decodeView({ search, fragment }: Link, dataset: Dataset, language: Language): Decoded {
  const { broken, notices } = linkFaults();
  const read = <T>(part: string, of: URLSearchParams, reader: (value: string) => T | undefined): T | undefined => {
    const value = of.get(part);
    return value === null ? undefined : (reader(value) ?? broken(part, value));
  };
  const list = <T extends string>(part: string, known: (item: string) => T | undefined, separator = ','): readonly T[] => [
    ...new Set(
      (search.get(part) ?? '').split(separator).flatMap((item): readonly T[] => {
        if (item === '') return [];
        const found = known(item);
        if (found === undefined) broken(part, item);
        return found === undefined ? [] : [found];
      }),
    ),
  ];
  const actor = (item: string): ActorId | undefined => (dataset.actors.has(item as ActorId) ? (item as ActorId) : undefined);
  const outlets = new Set([...dataset.sources.values()].map(({ outlet }) => outlet));

  const times = readTimes(search, dataset, broken);
  const filter: Filter = {
    kinds: list('kinds', (item) => EVENT_KINDS.find((kind) => kind === item)),
    actors: list('actors', actor),
    support: list('support', (item) => SUPPORTS.find((support) => supportSlug(support) === item)),
    speakers: list('speakers', (item) => (item === 'none' || item === 'unknown' ? item : actor(item))),
    outlets: list('outlets', (item) => (outlets.has(item) ? item : undefined), '|'),
    disputed: read('disputed', search, (value) => (value === 'yes' ? true : undefined)) ?? false,
    query: read('q', search, (value) => (value.length > LONGEST_QUERY ? undefined : value)) ?? '',
  };
  const view: View = {
    span: times.span,
    mode: read('mode', search, (text) => (text === 'window' || text === 'up-to' ? text : undefined)) ?? 'window',
    known: times.known,
    filter: same(filter, NO_FILTER) ? NO_FILTER : filter,
    selection: readSelection(search, dataset, broken),
    ruler: decodeRuler(fragment, dataset, broken),
    convoy: read('convoy', fragment, (text) => decodeConvoy(text, dataset)),
    story: read('story', search, (text) => readStory(text, dataset)),
    language: read('lang', search, (text) => LANGUAGES.find((one) => one === text)) ?? language,
  };
  read('map', fragment, readCamera);
  const about = aboutLink({ search, fragment }, dataset, broken);
  return { view, notices: [...about, ...times.notices, ...notices()] };
}

/** What is to be said of the link as a whole: its version and edition, parts that stand twice, parts that nothing uses yet. */
function aboutLink({ search, fragment }: Link, { edition }: Dataset, broken: (part: string, value: string) => undefined): readonly Notice[] {
  const twice =
    (of: URLSearchParams) =>
    (part: string): boolean =>
      of.getAll(part).length > 1;
  const version = search.get('v');
  const later = version !== null && /^[1-9]\d{0,8}$/.test(version) && Number(version) > Number(VERSION);
  if (version !== null && version !== VERSION && !later) broken('v', version);
  const cited = search.get('edition');
  return [
    ...(later ? [{ code: 'link-version', version } as const] : []),
    ...(cited !== null && cited !== edition.number ? [{ code: 'edition', cited: quoted(cited), shown: edition.number } as const] : []),
    ...[...QUERY_PARTS.filter(twice(search)), ...FRAGMENT_ONCE.filter(twice(fragment))].map((part) => ({ code: 'link-doubled', part }) as const),
    ...RESERVED_PARTS.filter((part) => search.has(part)).map((part) => ({ code: 'link-reserved', part }) as const),
  ];
}

function readSelection(search: URLSearchParams, dataset: Dataset, broken: (part: string, value: string) => undefined): Selection {
  const event = search.get('event');
  const place = search.get('place');
  if (event === 'none') return undefined;
  if (event !== null) {
    const found = dataset.events.find(({ id }) => id === event);
    return found ? { type: 'event', id: found.id } : broken('event', event);
  }
  if (place !== null) {
    const found = [...dataset.places.keys()].find((id) => id === place);
    return found === undefined ? broken('place', place) : { type: 'place', id: found };
  }
  return dataset.opening.event === undefined ? undefined : { type: 'event', id: dataset.opening.event };
}

/** "seed.3": the reading and its step, from 1. */
function readStory(text: string, { stories }: Dataset): View['story'] {
  const [, id, step] = /^(.+)\.(\d{1,3})$/.exec(text) ?? [];
  const found = stories.find((story) => story.id === id);
  return found && Number(step) > 0 ? { id: found.id, step: Number(step) } : undefined;
}

function supportSlug(support: string): string {
  return support.replaceAll(',', '').replaceAll(' ', '-');
}

function same(a: Filter, b: Filter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
