import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import type { EventId, MapEvent } from '../../src/domain/event';
import type { StoryId } from '../../src/domain/story';
import type { Instant, Span, When } from '../../src/domain/when';
import { decodePresets } from '../../src/load/decode-presets';
import { publications } from '../../src/state/axis';
import { outlines, shownColumn } from '../../src/state/convoy';
import { INITIAL, NO_FILTER } from '../../src/state/initial';
import { dataset, knownEvents, wholeOf } from '../../src/state/selectors';
import { knownPresets, population, sourced } from '../../src/state/sourcing';
import type { State, View } from '../../src/state/state';
import type { LaneGroup } from '../../src/ui/lane-items';
import { when } from '../fixtures/claims';
import { SHIPPED } from '../fixtures/shipped';
import { QUESTIONS, SEED } from '../fixtures/stories';
import { told, toldAtLength, toldBySearch, written } from '../fixtures/told';

const MINUTE = 60_000;
const CLOCKS = 200;
/** ms; for a machine that does much else. */
const SLOW = 180_000;
const PRESETS = decodePresets(readFileSync('data/precedents.json', 'utf8'), SHIPPED).presets;

/** Mulberry32. */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shows(data: Dataset, known: Instant, view: Partial<View>): State {
  return { ...INITIAL, datasets: [data], stories: [SEED], questions: QUESTIONS, presets: PRESETS, view: { ...INITIAL.view, known, ...view } };
}

/** The data set as it would stand had it been written at the clock: no claim reported later or at no known time, no end that lay ahead. */
function writtenBy(clock: Instant): Dataset {
  const events = SHIPPED.events.flatMap((event): readonly MapEvent[] => {
    const [first, ...others] = event.claims.filter(({ reported }) => reported !== undefined && reported.start <= clock);
    const when = unended(event.when, clock);
    if (when === event.when && others.length + 1 === event.claims.length) return [event];
    return first ? [{ ...event, when, claims: [first, ...others] }] : [];
  });
  return { ...SHIPPED, events };
}

function unended(said: When, clock: Instant): When {
  return said.nature === 'lasted' && said.to && said.to.end - MINUTE > clock ? when(`${said.text.split('/')[0]}/`, SHIPPED.timeZone) : said;
}

/** The events of which two states know differently, claims and judgement. */
function reported(one: State, other: State): readonly string[] {
  const [all, then] = [knownEvents(one), knownEvents(other)];
  const differ = all.filter((judged, i) => judged !== then[i] && JSON.stringify(judged) !== JSON.stringify(then[i]));
  return [...differ.map(({ event }) => event.id), ...then.slice(all.length).map(({ event }) => event.id)];
}

const random = seeded(11);
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const reports = publications({ ...INITIAL, datasets: [SHIPPED] });
const between = (): Instant => (Math.round((any(reports) + random() * 3 * 86_400_000) / MINUTE) * MINUTE) as Instant;
const clocks: readonly Instant[] = Array.from({ length: CLOCKS }, (_, i) =>
  i % 4 === 0 ? between() : i % 4 === 1 ? ((any(reports) - MINUTE) as Instant) : any(reports),
);
const march = SHIPPED.opening.span;
const selected = (id: string): View['selection'] => ({ type: 'event', id: id as EventId });

/** The cuts through the column's band. */
function column(state: State): readonly { readonly at: Instant }[] {
  const seen = shownColumn(state);
  return seen?.refused === undefined && seen ? outlines(seen.column).broad.flat() : [];
}

/** What a reader could be looking at. */
function looked(i: number): Partial<View> {
  const span = i % 3 === 0 ? march : wholeOf(SHIPPED);
  const filter = i % 5 === 0 ? { ...NO_FILTER, query: any(['army', 'Kidal', 'RFI', 'column']) } : NO_FILTER;
  const selection = selected(i % 2 === 0 ? any(SHIPPED.events).id : 'csp-holds-kidal');
  const story = i % 7 === 0 ? { id: SEED.id as StoryId, step: 1 + (i % SEED.steps.length) } : undefined;
  return { span, filter, selection, story };
}

describe(`for ${CLOCKS} clocks`, () => {
  test(
    'the page says what it would say of a data set without the claims that came later',
    () => {
      for (const [i, clock] of clocks.entries()) {
        const [view, language] = [looked(i), i % 2 === 0 ? 'en' : 'fr'] as const;
        const [all, then] = [shows(SHIPPED, clock, view), shows(writtenBy(clock), clock, view)];
        const at = new Date(clock).toISOString();
        expect(reported(all, then), at).toEqual([]);
        expect(written(told(all, language)), at).toEqual(written(told(then, language)));
        if (i % 10 === 0) expect(written(toldAtLength(all, language)), at).toEqual(written(toldAtLength(then, language)));
        if (i % 20 === 0) expect(toldBySearch(all), at).toEqual(toldBySearch(then));
      }
    },
    SLOW,
  );

  test(
    'no date, end or name in it is later than the clock',
    () => {
      for (const [i, clock] of clocks.entries()) {
        const state = shows(SHIPPED, clock, looked(i));
        const data = dataset(state) as Dataset;
        const late: unknown[] = [];
        // what is known to the day, month or year of the clock may end with it
        const notAfter = (span: Span | undefined, what: unknown): void => {
          if (span && span.start > clock) late.push([what, span]);
        };
        for (const { event } of knownEvents(state)) {
          notAfter(event.when, event.id);
          if (event.when.nature === 'lasted' && event.when.to && event.when.to.end - MINUTE > clock) late.push([event.id, event.when.text]);
          for (const claim of event.claims) {
            notAfter(claim.reported, claim.id);
            if (claim.when?.nature === 'lasted' && claim.when.to && claim.when.to.end - MINUTE > clock) late.push([claim.id, claim.when.text]);
          }
        }
        for (const { source } of sourced(state)) notAfter(source.published ?? wholeOf(SHIPPED), source.id);
        const resting = (knownPresets(state) ?? []).flatMap(({ precedents }) => precedents.map(({ source }) => source));
        const peopled = [...data.places.values()].flatMap((place) => population(place, state)?.source ?? []);
        for (const id of [...resting, ...peopled]) notAfter(data.sources.get(id)?.published ?? wholeOf(SHIPPED), id);
        for (const { at } of i % 5 === 0 ? column(state) : []) notAfter({ start: (at - MINUTE) as Instant, end: at }, 'column');
        const { answer, holders, names, silences, bars, days, lanes } = told(state, 'en');
        const drawn = (lanes as [unknown, LaneGroup[]])[1].flatMap(({ key, items }) => (key === 'claims' ? [] : items.map(({ span }) => span)));
        for (const one of [...drawn, ...(bars as Span[]), ...(days as Span[]), ...(silences as [Span][]).map(([span]) => span)]) {
          if (one.end > clock + MINUTE) late.push(one);
        }
        const unborn = [...data.actors.values()].flatMap((actor) => actor.names.filter(({ from }) => from && from.start > clock).map(({ short }) => short.en));
        const said = JSON.stringify([answer, holders, names, (lanes as unknown[])[1]]);
        late.push(...unborn.filter((name) => new RegExp(`\\b${name}\\b`).test(said)));
        expect(late, new Date(clock).toISOString()).toEqual([]);
      }
    },
    SLOW,
  );
});
