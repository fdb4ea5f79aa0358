import type { ActorId } from '../domain/actor';
import type { Speaker } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { EventId, EventKind, MapEvent } from '../domain/event';
import type { LonLat, Place, PlaceId } from '../domain/place';
import type { StoryStep } from '../domain/story';
import type { Support } from '../domain/support';
import { type Instant, type Presence, presence, type Span } from '../domain/when';
import { asReported, sameReport } from '../evidence/as-reported';
import { type Assessment, assess } from '../evidence/assess';
import { holdings as deriveHoldings, type Holding } from '../evidence/holders';
import { asserts } from '../evidence/support';
import { PALETTES, type Palette, type Theme } from '../theme/palette';
import { framing, hull } from '../timeline/zoom';
import { derived } from './derived';
import { NO_FILTER } from './initial';
import { mentions, mentionText } from './mentions';
import { currentStep } from './questions/step';
import type { Filter, State } from './state';

/** An event as the reader's clock and window show it: as reported by the clock. */
export interface SeenEvent {
  readonly event: MapEvent;
  readonly presence: Presence;
  readonly assessment: Assessment;
}

/** The visible events of one place, drawn as one mark. */
export interface Stack {
  readonly key: string;
  readonly at: LonLat;
  readonly place: PlaceId | undefined;
  readonly events: readonly [SeenEvent, ...SeenEvent[]];
  readonly selected: boolean;
}

const DAWN: Span = { start: 0 as Instant, end: 86_400_000 as Instant };

export function dataset(state: State): Dataset | undefined {
  return state.datasets[0];
}

export function theme(state: State): Theme {
  return state.preferences.theme === 'system' ? state.systemTheme : state.preferences.theme;
}

export function palette(state: State): Palette {
  return PALETTES[theme(state)];
}

/** The window of time: what the hand moves now, else what was chosen, else what the data set opens with. */
export function activeSpan(state: State): Span {
  const span = state.live.preview ?? ownSpan(state);
  return state.view.mode === 'up-to' ? upTo(wholeExtent(state).start, span.end) : span;
}

const upTo = derived((start: Instant, end: Instant): Span => ({ start, end }));

/** As of when parties are named: the window's end, and never later than the clock. */
export function namesAt(state: State): Instant {
  return Math.min(activeSpan(state).end - 1, knownBy(state) ?? Number.POSITIVE_INFINITY) as Instant;
}

/** The window as committed, with its own start also in up-to mode. */
export function ownSpan(state: State): Span {
  return state.view.span ?? dataset(state)?.opening.span ?? DAWN;
}

/** All the time that a data set covers. */
export const wholeOf = derived((data: Dataset | undefined): Span => (data ? hull(data.shown, ...data.stretches) : DAWN));

/** All the time that the axis can show: from the first stretch's start to the last one's end. */
export function wholeExtent(state: State): Span {
  return wholeOf(dataset(state));
}

/** The second clock: what the hand moves now, else what was chosen; undefined: everything on file. */
export function knownBy(state: State): Instant | undefined {
  return state.live.knownPreview ? state.live.knownPreview.known : state.view.known;
}

/** The stretch that the time axis shows. */
export function shownSpan(state: State): Span {
  return state.live.shown ?? dataset(state)?.shown ?? DAWN;
}

/** The stretch that a window is shown on when it is chosen as a whole. */
export function framedAxis(state: State, span: Span): Span {
  return framing(span, dataset(state)?.shown ?? DAWN, wholeExtent(state));
}

export interface Judged {
  /** As reported by the clock. */
  readonly event: MapEvent;
  readonly assessment: Assessment;
}

/** What was judged of an event last, and for which values of the clock it holds. */
const verdicts = new WeakMap<MapEvent, { readonly actors: Dataset['actors']; readonly from: Span | undefined; readonly judged: Judged | undefined }>();

/** The same object for as long as the clock passes no publication and no end, so that a moving clock grades again only what changed. */
function judge(event: MapEvent, clock: Instant | undefined, actors: Dataset['actors']): Judged | undefined {
  const last = verdicts.get(event);
  const holds = clock === undefined ? last?.from === undefined : last?.from !== undefined && last.from.start <= clock && clock < last.from.end;
  if (last && holds && last.actors === actors) return last.judged;
  const reported = asReported(event, clock);
  const assessment = reported && assess(reported, clock, actors);
  const judged = assessment && { event: reported, assessment };
  verdicts.set(event, { actors, from: clock === undefined ? undefined : sameReport(event, clock), judged });
  return judged;
}

const judged = derived((data: Dataset | undefined, clock: Instant | undefined): readonly Judged[] =>
  (data?.events ?? []).flatMap((event) => judge(event, clock, (data as Dataset).actors) ?? []),
);

/** Every event known at the clock, with its assessment; no filter. */
export function knownEvents(state: State): readonly Judged[] {
  return judged(dataset(state), knownBy(state));
}

const perhaps = derived((data: Dataset | undefined, known: readonly Judged[], clock: Instant | undefined, span: Span): readonly MapEvent[] => {
  if (!data || clock === undefined) return [];
  const published = new Set(known.map(({ event }) => event.id));
  return data.events.flatMap((event) => {
    const reported = published.has(event.id) ? undefined : asReported(event, clock, 'perhaps');
    return reported && presence(reported.when, span) !== 'out' ? [reported] : [];
  });
});

/** Events of the window that had perhaps been reported by the clock: that day, but the hour is not known. Never graded, never filtered away. */
export function perhapsEvents(state: State): readonly MapEvent[] {
  return perhaps(dataset(state), knownEvents(state), knownBy(state), activeSpan(state));
}

const texts = new WeakMap<MapEvent, string>();

function textOf(event: MapEvent, data: Dataset): string {
  const known = texts.get(event) ?? mentionText(event, data);
  texts.set(event, known);
  return known;
}

const filtered = derived((events: readonly Judged[], filter: Filter, data: Dataset | undefined): readonly Judged[] =>
  filter === NO_FILTER
    ? events
    : events.filter((judged) => fits(judged, filter) && (filter.query === '' || !data || mentions(textOf(judged.event, data), filter.query))),
);

const framed = derived((events: readonly Judged[], bounds: State['live']['bounds']): readonly Judged[] =>
  bounds ? events.filter(({ event }) => event.at && inside(event.at, bounds)) : events,
);

/** Inside a guided reading a step shows its own events, and nothing else. */
const ofStep = derived((events: readonly Judged[], step: StoryStep | undefined): readonly Judged[] =>
  step ? events.filter(({ event }) => step.events.includes(event.id)) : events,
);

/** What passes every filter but time: the histogram's events, so that brushing never changes its own bars. The same object while the window moves. */
export function considered(state: State): readonly Judged[] {
  const events = filtered(ofStep(knownEvents(state), currentStep(state)?.step), state.view.filter, dataset(state));
  return state.live.inViewOnly ? framed(events, state.live.bounds) : events;
}

const faces = new WeakMap<Judged, Partial<Record<Presence, SeenEvent>>>();

/** The same object for the same judgement and presence, so that only rows that change are drawn again while the window moves. */
function face(judged: Judged, presence: Presence): SeenEvent {
  const known = faces.get(judged) ?? {};
  const found = known[presence] ?? { ...judged, presence };
  if (!known[presence]) faces.set(judged, { ...known, [presence]: found });
  return found;
}

/** Those of the window; events come in order of their starts, so none after its end is looked at. */
function seen(events: readonly Judged[], span: Span): readonly SeenEvent[] {
  const found: SeenEvent[] = [];
  for (const judged of events) {
    const { when } = judged.event;
    if (when.start >= span.end) break;
    if (when.end > span.start) found.push(face(judged, presence(when, span)));
  }
  return found;
}

const inWindow = derived(seen);

/** What passes all filters and is, certainly or possibly, in the window; in order of time. */
export function visibleEvents(state: State): readonly SeenEvent[] {
  return inWindow(considered(state), activeSpan(state));
}

const counted = derived((events: readonly SeenEvent[]) => ({
  certain: events.filter(({ presence }) => presence === 'certain').length,
  possible: events.filter(({ presence }) => presence === 'possible').length,
}));

export function counts(state: State): { readonly certain: number; readonly possible: number } {
  return counted(visibleEvents(state));
}

export interface LegendCounts {
  readonly kinds: ReadonlyMap<EventKind, number>;
  readonly actors: ReadonlyMap<ActorId, number>;
  readonly support: ReadonlyMap<Support, number>;
  readonly speakers: ReadonlyMap<Speaker['for'], number>;
  readonly outlets: ReadonlyMap<string, number>;
  readonly disputed: number;
}

const legend = derived((events: readonly SeenEvent[]): LegendCounts => {
  const kinds = new Map<EventKind, number>();
  const actors = new Map<ActorId, number>();
  const support = new Map<Support, number>();
  const speakers = new Map<Speaker['for'], number>();
  const outlets = new Map<string, number>();
  let disputed = 0;
  for (const { event, assessment } of events) {
    add(kinds, event.kind);
    add(support, assessment.support);
    for (const { id } of event.actors) add(actors, id);
    for (const speaker of new Set(assessment.standing.filter(asserts).map((claim) => claim.speaker.for))) add(speakers, speaker);
    for (const outlet of new Set(assessment.standing.map(({ source }) => source.outlet))) add(outlets, outlet);
    if (assessment.disputes.length > 0) disputed += 1;
  }
  return { kinds, actors, support, speakers, outlets, disputed };
});

const windowEvents = derived(seen);

/** How many of the window's events each entry of the legend stands for, before the legend's own choices. */
export function legendCounts(state: State): LegendCounts {
  return legend(windowEvents(knownEvents(state), activeSpan(state)));
}

const stacked = derived((events: readonly SeenEvent[], selected: EventId | undefined): readonly Stack[] => {
  const byPlace = new Map<string, SeenEvent[]>();
  for (const seen of events) {
    const { at, where } = seen.event;
    if (!at) continue;
    const key = where.place ?? at.join(',');
    const stack = byPlace.get(key);
    if (stack) stack.push(seen);
    else byPlace.set(key, [seen]);
  }
  return [...byPlace].flatMap(([key, [first, ...rest]]): readonly Stack[] =>
    first?.event.at
      ? [
          {
            key,
            at: first.event.at,
            place: first.event.where.place,
            events: [first, ...rest],
            selected: [first, ...rest].some(({ event }) => event.id === selected),
          },
        ]
      : [],
  );
});

/** The visible events that have a position, gathered by place. */
export function stacks(state: State): readonly Stack[] {
  const { selection } = state.view;
  return stacked(visibleEvents(state), selection?.type === 'event' ? selection.id : undefined);
}

const held = derived((events: readonly Judged[], span: Span): ReadonlyMap<PlaceId, Holding> => deriveHoldings(events, span));

const aboutHolding = derived((known: readonly Judged[]): readonly Judged[] => known.filter(({ event }) => event.holding));

/** What is said and known of who holds a place. */
export function propositions(state: State): readonly Judged[] {
  return aboutHolding(knownEvents(state));
}

/** Who holds which place at the window's end; filters do not change it. */
export function holdings(state: State): ReadonlyMap<PlaceId, Holding> {
  return held(propositions(state), activeSpan(state));
}

const chosenEvent = derived((events: readonly Judged[], id: EventId | undefined, span: Span): SeenEvent | undefined => {
  const found = id === undefined ? undefined : events.find(({ event }) => event.id === id);
  return found && { ...found, presence: presence(found.event.when, span) };
});

export function selectedEvent(state: State): SeenEvent | undefined {
  const { selection } = state.view;
  return chosenEvent(knownEvents(state), selection?.type === 'event' ? selection.id : undefined, activeSpan(state));
}

const relatedTo = derived((chosen: SeenEvent | undefined, known: readonly Judged[]): readonly Judged[] =>
  (chosen?.event.relates ?? []).flatMap((id) => known.find(({ event }) => event.id === id) ?? []),
);

/** What the selected event refers to, as far as it is known at the clock. */
export function relatedEvents(state: State): readonly Judged[] {
  return relatedTo(selectedEvent(state), knownEvents(state));
}

export function selectedPlace(state: State): Place | undefined {
  const { selection } = state.view;
  return selection?.type === 'place' ? dataset(state)?.places.get(selection.id) : undefined;
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inside([lon, lat]: LonLat, [west, south, east, north]: NonNullable<State['live']['bounds']>): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function fits({ event, assessment }: Judged, filter: Filter): boolean {
  return (
    (filter.kinds.length === 0 || filter.kinds.includes(event.kind)) &&
    (filter.actors.length === 0 || event.actors.some(({ id }) => filter.actors.includes(id))) &&
    (filter.support.length === 0 || filter.support.includes(assessment.support)) &&
    (filter.speakers.length === 0 || assessment.standing.some((claim) => asserts(claim) && filter.speakers.includes(claim.speaker.for))) &&
    (filter.outlets.length === 0 || assessment.standing.some(({ source }) => filter.outlets.includes(source.outlet))) &&
    (!filter.disputed || assessment.disputes.length > 0)
  );
}
