import type { ActorId } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import { doer, type MapEvent } from '../domain/event';
import type { Language } from '../domain/text';
import { type Instant, lastedThroughout, type Span, type When } from '../domain/when';
import { whenInWords } from '../i18n/dates';
import { partyName, placeName, speakerWords } from '../i18n/names';
import type { TimelineWords } from '../i18n/timeline-words';
import { claimsByPublication, type HolderBand, holderLanes, sightings } from '../state/lanes';
import { considered, knownBy, selectedEvent } from '../state/selectors';
import type { State } from '../state/state';
import { partyOf } from '../theme/mark';
import { NOBODY, partOrder } from './timeline-parts';

/** One thing in a lane: drawn by its shape, in words by its label. */
export interface LaneItem {
  readonly key: string;
  readonly id: string;
  readonly span: Span;
  readonly shape: 'bar' | 'whisker' | 'box' | 'band' | 'publication';
  /** What it certainly covers, of a bar. */
  readonly sure: Span | undefined;
  readonly label: string;
  /** What stands in it or beside it. */
  readonly text: string;
  readonly colour: string;
  readonly event: MapEvent | undefined;
  /** No report names its end: it goes on as far as is known. */
  readonly open: boolean;
}

/** The lanes in order, with their names. */
export interface LaneGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly LaneItem[];
  /** px that each takes at least. */
  readonly least: number;
}

interface Context {
  readonly data: Dataset;
  readonly language: Language;
  readonly words: TimelineWords;
}

const TARGET = 24;

/** What the lanes show besides events: who holds a place, the selected event's claims by publication. */
export function contextGroups(state: State, { data, language, words }: Context): readonly LaneGroup[] {
  const claims = claimsByPublication(state);
  const selected = selectedEvent(state)?.event;
  const known = knownBy(state);
  const groups: LaneGroup[] = holderLanes(state).map(({ place, bands }) => {
    const key = `holders ${place}`;
    const items = bands.map((band, index) => {
      const text = holderText(data, band, language, words);
      const open = known !== undefined && index === bands.length - 1;
      return { ...PLAIN, key, id: `${key} ${index}`, span: band, shape: 'band' as const, label: text, text, colour: colourOf(data, band.holder.holder), open };
    });
    return { key, title: words.holdersLane(placeName(data, place, language)), items, least: 1 };
  });
  if (selected && claims.length > 0) {
    const publications = new Map(claims.map((claim) => [`${claim.source.id} ${claim.reported.text}`, claim]));
    const items = [...publications].map(([id, { source, reported }]) => {
      const told = claims.filter((claim) => `${claim.source.id} ${claim.reported.text}` === id);
      const speakers = told.map((claim) => speakerWords(data, claim, language)).join('; ');
      return {
        ...PLAIN,
        key: 'claims',
        id,
        span: reported,
        shape: 'publication' as const,
        label: `${source.outlet}, ${whenInWords(reported, data.timeZone, language, 'short')}: ${speakers}`,
        text: words.claimsOf(source.outlet, told.length),
      };
    });
    groups.push({ key: 'claims', title: words.claimsLane(selected.title[language]), items, least: TARGET });
  }
  return groups;
}

/** The reports of the columns. */
export function sightingGroups(state: State, { data, language, words }: Context): readonly LaneGroup[] {
  const groups: LaneGroup[] = [];
  for (const { convoy, seen } of sightings(state)) {
    const items = seen.map(({ sighting, event }) => ({
      ...PLAIN,
      key: convoy.id,
      id: sighting.id,
      span: sighting.when,
      shape: 'box' as const,
      label: labelOf(event, sighting.when, data, language),
      colour: colourOf(data, convoy.actor),
      event,
    }));
    if (items.length > 0) groups.push({ key: convoy.id, title: words.sightingsLane(convoy.title[language]), items, least: TARGET });
  }
  return groups;
}

/** The events that pass every filter but time, by the party that acted, as it is called at an instant. */
export function eventGroups(state: State, at: Instant, { data, language, words }: Context): readonly LaneGroup[] {
  const byKey = new Map<string, LaneItem[]>(partOrder(data, 'party').map((key) => [key, []]));
  for (const { event } of considered(state)) {
    const key = doer(event) ?? NOBODY;
    byKey.get(key)?.push({
      ...PLAIN,
      key,
      id: event.id,
      span: event.when,
      shape: event.when.nature === 'lasted' ? 'bar' : 'whisker',
      sure: lastedThroughout(event.when),
      label: '',
      text: event.title[language],
      colour: colourOf(data, doer(event)),
      event,
      open: event.when.nature === 'lasted' && event.when.to === undefined && !event.when.ongoing,
    });
  }
  return [...byKey].flatMap(([key, items]) =>
    items.length > 0 ? [{ key, title: key === NOBODY ? words.nobody : partyName(data, key as ActorId, at, language, 'name'), items, least: TARGET }] : [],
  );
}

/** An event in words: title and when. */
export function labelOf(event: MapEvent, when: When, data: Dataset, language: Language): string {
  return `${event.title[language]}, ${whenInWords(when, data.timeZone, language, 'short')}`;
}

const PLAIN = { sure: undefined, text: '', colour: 'var(--ink)', event: undefined, open: false } as const;

function holderText(data: Dataset, { holder, start }: HolderBand, language: Language, words: TimelineWords): string {
  if (holder.value === 'left' || holder.holder === undefined) return words.left;
  const name = partyName(data, holder.holder, start, language, 'definite');
  return { held: words.heldBy, said: words.saidHeldBy, disputed: words.disputedBy }[holder.value](name);
}

function colourOf(data: Dataset, actor: ActorId | undefined): string {
  const party = partyOf(actor === undefined ? undefined : data.actors.get(actor));
  return party === 'civilians' ? 'var(--ink)' : party === 'unknown' ? 'var(--unknown)' : `var(--party-${party})`;
}
