import type { Dataset } from '../domain/dataset';
import { EVENT_KINDS } from '../domain/event';
import { SUPPORTS } from '../domain/support';
import { LANGUAGES, type Language } from '../domain/text';
import { type Instant, type Precision, readWhen, type Span } from '../domain/when';
import { toWall } from '../domain/zone';
import { decodeConvoy, encodeConvoy } from './convoy-link';
import { NO_FILTER } from './initial';
import { clockInReach, windowInReach } from './reach';
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
const DAY = 86_400_000;
const MINUTE = 60_000;

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
  const notices: Notice[] = [];
  const broken = (part: string, value: string): undefined => {
    notices.push({ code: 'link-part', part, value });
    return undefined;
  };
  const read = <T>(part: string, of: URLSearchParams, reader: (value: string) => T | undefined): T | undefined => {
    const value = of.get(part);
    return value === null ? undefined : (reader(value) ?? broken(part, value));
  };
  const list = <T extends string>(part: string, known: (item: string) => T | undefined, separator = ','): readonly T[] =>
    (search.get(part) ?? '').split(separator).flatMap((item): readonly T[] => {
      if (item === '') return [];
      const found = known(item);
      if (found === undefined) broken(part, item);
      return found === undefined ? [] : [found];
    });

  const from = read('from', search, (text) => moment(text, dataset.timeZone));
  const to = read('to', search, (text) => moment(text, dataset.timeZone));
  let span: Span | undefined;
  if (from || to) {
    const start = from?.start ?? dataset.opening.span.start;
    const end = to ? endOf(to, isOfFirstRelease(search)) : dataset.opening.span.end;
    if (start < end) {
      const wished = { start, end };
      span = windowInReach(wished, dataset);
      if (span !== wished) notices.push({ code: span ? 'window-cut' : 'window-outside' });
    } else broken('to', search.get('to') ?? '');
  }
  const filter: Filter = {
    kinds: list('kinds', (item) => EVENT_KINDS.find((kind) => kind === item)),
    actors: list('actors', (item) => [...dataset.actors.keys()].find((id) => id === item)),
    support: list('support', (item) => SUPPORTS.find((support) => supportSlug(support) === item)),
    speakers: list('speakers', (item) => (item === 'none' || item === 'unknown' ? item : [...dataset.actors.keys()].find((id) => id === item))),
    outlets: list('outlets', (item) => [...dataset.sources.values()].find(({ outlet }) => outlet === item)?.outlet, '|'),
    disputed: read('disputed', search, (value) => (value === 'yes' ? true : undefined)) ?? false,
    query: search.get('q') ?? '',
  };
  const clock = read('known', search, (text) => lastMinute(moment(text, dataset.timeZone)));
  if (clock !== undefined && clock !== clockInReach(clock, dataset)) notices.push({ code: 'clock-cut' });
  const edition = search.get('edition');
  if (edition !== null && edition !== dataset.edition.number) notices.push({ code: 'edition', cited: edition, shown: dataset.edition.number });
  const view: View = {
    span,
    mode: read('mode', search, (text) => (text === 'window' || text === 'up-to' ? text : undefined)) ?? 'window',
    known: clock === undefined ? undefined : clockInReach(clock, dataset),
    filter: same(filter, NO_FILTER) ? NO_FILTER : filter,
    selection: readSelection(search, dataset, broken),
    ruler: decodeRuler(fragment, dataset, broken),
    convoy: read('convoy', fragment, (text) => decodeConvoy(text, dataset)),
    story: read('story', search, (text) => readStory(text, dataset)),
    language: read('lang', search, (text) => LANGUAGES.find((one) => one === text)) ?? language,
  };
  return { view, notices };
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

/** A date or a minute of the EDTF profile; nothing else stands in a link. */
function moment(text: string, zone: string): (Span & { readonly precision: Precision }) | undefined {
  const result = readWhen(text, zone);
  if (!result.ok || result.value.nature !== 'once' || /[[~?%]/.test(text)) return undefined;
  return result.value;
}

/** Before links had a version, every one that was made by the page cited its edition. */
function isOfFirstRelease(search: URLSearchParams): boolean {
  return !search.has('v') && search.has('edition');
}

/** An end given as a minute lies there; the first release wrote the last minute that was in. */
function endOf(span: Span & { readonly precision: Precision }, ofFirstRelease: boolean): Instant {
  return span.precision === 'minute' && !ofFirstRelease ? span.start : span.end;
}

/** A clock given as a date stands at that day's end. */
function lastMinute(span: Span | undefined): Instant | undefined {
  return span && ((span.end - MINUTE) as Instant);
}

function momentText(at: Instant, zone: string, minute = false): string {
  const wall = toWall(zone, at);
  return !minute && wall % DAY === 0 ? new Date(wall).toISOString().slice(0, 10) : `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** A date means the whole of it, so an end at midnight is the day before; a minute is where it ends. */
function lastText(end: Instant, zone: string): string {
  const wall = toWall(zone, end);
  return wall % DAY === 0 ? new Date(wall - DAY).toISOString().slice(0, 10) : momentText(end, zone);
}

function supportSlug(support: string): string {
  return support.replaceAll(',', '').replaceAll(' ', '-');
}

function same(a: Filter, b: Filter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
