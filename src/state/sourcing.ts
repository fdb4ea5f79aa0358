import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { PacePreset } from '../domain/pace';
import type { Place } from '../domain/place';
import type { Source, SourceId } from '../domain/source';
import { type Clock, type Publication, publication } from '../evidence/known';
import { derived } from './derived';
import { dataset, type Judged, knownBy, knownEvents } from './selectors';
import type { State } from './state';

/** A publication and everything in the data set that rests on it. */
export interface Sourced {
  readonly source: Source;
  readonly events: readonly { readonly event: MapEvent; readonly claims: readonly Claim[] }[];
  /** Places whose population it gives, road lengths and paces that it reports. */
  readonly places: readonly Place[];
  readonly tracks: number;
  readonly paces: number;
}

export interface Correction {
  readonly event: MapEvent;
  readonly claim: Claim;
  readonly corrected: Claim | undefined;
}

const NO_PRESETS: readonly PacePreset[] = [];

const rests = derived((data: Dataset | undefined, presets: readonly PacePreset[], known: readonly Judged[], told: readonly Source[]): readonly Sourced[] =>
  told.map((source) => ({
    source,
    events: known.flatMap(({ event }) => {
      const claims = event.claims.filter((claim) => claim.source.id === source.id);
      return claims.length > 0 ? [{ event, claims }] : [];
    }),
    places: [...(data?.places.values() ?? [])].filter(({ population }) => population?.source === source.id),
    tracks: (data?.tracks ?? []).flatMap(({ reportedKm }) => reportedKm).filter((length) => length.source === source.id).length,
    paces: presets.flatMap(({ precedents }) => precedents).filter((pace) => pace.source === source.id).length,
  })),
);

const tellable = derived((data: Dataset | undefined, clock: Clock): readonly Source[] =>
  [...(data?.sources.values() ?? [])].filter((source) => standing(source, clock) !== 'later'),
);

/** The sources of the data set that had, or perhaps had, been published by the clock, in file order; undated ones only while the clock is open. */
export function sourced(state: State): readonly Sourced[] {
  return rests(dataset(state), knownPresets(state) ?? NO_PRESETS, knownEvents(state), tellable(dataset(state), knownBy(state)));
}

/** Whether it had been published by the clock. */
export function standing(source: Source, clock: Clock): Publication {
  return publication({ reported: source.published }, clock);
}

const dated = derived((presets: readonly PacePreset[] | undefined, data: Dataset | undefined, clock: Clock): readonly PacePreset[] | undefined => {
  const known = (id: SourceId): boolean => publication({ reported: data?.sources.get(id)?.published }, clock) === 'published';
  return clock === undefined ? presets : presets?.map((preset) => ({ ...preset, precedents: preset.precedents.filter(({ source }) => known(source)) }));
});

/** The paces on offer with those precedents that had been published by the clock; undefined until they have arrived. */
export function knownPresets(state: State): readonly PacePreset[] | undefined {
  return dated(state.presets, dataset(state), knownBy(state));
}

/** How many live in a place, if that had been published by the clock. */
export function population({ population: counted }: Place, state: State): Place['population'] {
  const source = counted && dataset(state)?.sources.get(counted.source);
  return publication({ reported: source?.published }, knownBy(state)) === 'published' ? counted : undefined;
}

const corrected = derived((known: readonly Judged[]): readonly Correction[] =>
  known.flatMap(({ event }) =>
    event.claims.flatMap((claim) => (claim.corrects ? [{ event, claim, corrected: event.claims.find(({ id }) => id === claim.corrects?.claim) }] : [])),
  ),
);

/** Every claim known by the clock that replaces an earlier one, in order of the events. */
export function corrections(state: State): readonly Correction[] {
  return corrected(knownEvents(state));
}
