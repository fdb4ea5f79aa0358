import type { ActorId } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Support } from '../domain/support';
import type { Instant, Span } from '../domain/when';
import { assess } from '../evidence/assess';
import { type Clock, untilClock } from '../evidence/known';
import { publishedAt } from '../evidence/turns';
import { derived } from './derived';
import { dataset, type Judged, knownBy, knownEvents } from './selectors';
import type { Filter, State } from './state';

/** The zone whose clock the axis shows. */
export function shownZone(state: State): string {
  const { zone } = state.preferences;
  if (zone === 'utc') return 'UTC';
  return zone === 'reader' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : (dataset(state)?.timeZone ?? 'UTC');
}

const UNHEARD = new Set<Support>(['withdrawn', 'denied', 'not established']);

const silent = derived((known: readonly Judged[]): readonly Span[] =>
  known
    .flatMap(({ event, assessment }) => (event.kind === 'communications' && !UNHEARD.has(assessment.support) ? [event.when] : []))
    .reduce<readonly Span[]>(joined, []),
);

const untold = derived((spans: readonly Span[], clock: Clock): readonly Span[] =>
  clock === undefined || (spans.at(-1)?.end ?? 0) <= clock ? spans : spans.map((span) => untilClock(span, clock)),
);

/** When few could report, because phones were cut as far as is known: spans in order that do not touch. */
export function silences(state: State): readonly Span[] {
  return untold(silent(knownEvents(state)), knownBy(state));
}

/** Spans come in order of their starts, as events do. */
function joined(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const last = spans.at(-1);
  if (!last || start > last.end) return [...spans, { start, end }];
  return [...spans.slice(0, -1), { start: last.start, end: Math.max(last.end, end) as Instant }];
}

const published = derived((data: Dataset | undefined): ReadonlyMap<Instant, readonly MapEvent[]> => {
  const at = new Map<Instant, MapEvent[]>();
  for (const event of data?.events ?? []) {
    for (const instant of new Set(event.claims.map(publishedAt))) {
      if (instant === undefined) continue;
      const events = at.get(instant);
      if (events) events.push(event);
      else at.set(instant, [event]);
    }
  }
  return new Map([...at].sort(([a], [b]) => a - b));
});

const instants = derived((at: ReadonlyMap<Instant, readonly MapEvent[]>): readonly Instant[] => [...at.keys()]);

/** Every value of the second clock at which something was published, in order. */
export function publications(state: State): readonly Instant[] {
  return instants(published(dataset(state)));
}

/** A change of support on the second clock. */
export interface Turn {
  readonly at: Instant;
  readonly event: MapEvent;
  /** Undefined: no report of it stands any more. */
  readonly support: Support | undefined;
}

/** The next change of an event's support after an instant of the second clock, or the last before it; of the kinds and parties that the filter lets through. */
export function turn(state: State, from: Instant, direction: 1 | -1): Turn | undefined {
  const data = dataset(state);
  if (!data) return undefined;
  const found = [...published(data)].filter(([at]) => (direction > 0 ? at > from : at < from));
  for (const [at, events] of direction > 0 ? found : found.reverse()) {
    for (const event of events) {
      if (!passes(event, state.view.filter)) continue;
      const [before, after] = [(at - 60_000) as Instant, at].map((clock) => assess(event, clock as Instant, data.actors)?.support);
      if (before !== after) return { at, event, support: after };
    }
  }
  return undefined;
}

function passes({ kind, actors }: MapEvent, filter: Filter): boolean {
  return (
    (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
    (filter.actors.length === 0 || actors.some(({ id }: { readonly id: ActorId }) => filter.actors.includes(id)))
  );
}
