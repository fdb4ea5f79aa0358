import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { PacePreset } from '../domain/pace';
import type { Place } from '../domain/place';
import type { Source } from '../domain/source';
import { type Clock, publication } from '../evidence/known';
import { derived } from './derived';
import { dataset } from './selectors';
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

const rests = derived((data: Dataset | undefined, presets: readonly PacePreset[]): readonly Sourced[] =>
  [...(data?.sources.values() ?? [])].map((source) => ({
    source,
    events: (data?.events ?? []).flatMap((event) => {
      const claims = event.claims.filter((claim) => claim.source.id === source.id);
      return claims.length > 0 ? [{ event, claims }] : [];
    }),
    places: [...(data?.places.values() ?? [])].filter(({ population }) => population?.source === source.id),
    tracks: (data?.tracks ?? []).flatMap(({ reportedKm }) => reportedKm).filter((length) => length.source === source.id).length,
    paces: presets.flatMap(({ precedents }) => precedents).filter((pace) => pace.source === source.id).length,
  })),
);

/** All sources of the data set, in file order. */
export function sourced(state: State): readonly Sourced[] {
  return rests(dataset(state), state.presets ?? NO_PRESETS);
}

/** Whether it had been published by the clock; `undated` sources count only while the clock is open. */
export function standing(source: Source, clock: Clock): 'published' | 'perhaps' | 'later' | 'undated' {
  return clock !== undefined && !source.published ? 'undated' : publication({ reported: source.published }, clock);
}

const corrected = derived((data: Dataset | undefined): readonly Correction[] =>
  (data?.events ?? []).flatMap((event) =>
    event.claims.flatMap((claim) => (claim.corrects ? [{ event, claim, corrected: event.claims.find(({ id }) => id === claim.corrects?.claim) }] : [])),
  ),
);

/** Every claim that replaces an earlier one, in order of the events. */
export function corrections(state: State): readonly Correction[] {
  return corrected(dataset(state));
}
