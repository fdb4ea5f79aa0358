import type { LonLat, PlaceId } from '../../../src/domain/place';
import type { Track, TrackId } from '../../../src/domain/track';
import { destination } from '../../../src/measure/geodesy';

/** Positions of research/gazetteer.csv. */
export const KIDAL: LonLat = [1.40754, 18.44084];
export const ANEFIS: LonLat = [0.6029, 18.04589];
export const GAO: LonLat = [-0.04124, 16.27881];
export const TABANKORT: LonLat = [0.32256, 17.84778];
export const AGUELHOK: LonLat = [0.8549, 19.4649];
const TELABIT: LonLat = [0.99865, 19.0683];
/** 18 km from Anefis towards Aguelhok. */
export const FORK: LonLat = destination(ANEFIS, 9.561818, 18);

export function track(id: string, from: string, to: string, line: readonly LonLat[], alternative?: string): Track {
  return {
    id: id as TrackId,
    from: from as PlaceId,
    to: to as PlaceId,
    line,
    accuracy: 'indicative',
    rule: { en: 'straight', fr: 'droite' },
    reportedKm: [],
    alternative,
  };
}

/** Two rival courses from Anefis to Kidal, and the loop by Aguelhok and Télabit. */
export const TRACKS: readonly Track[] = [
  track('gao-anefis', 'gao', 'anefis', [GAO, TABANKORT, ANEFIS]),
  track('anefis-fork', 'anefis', 'fork', [ANEFIS, FORK]),
  track('fork-kidal', 'fork', 'kidal', [FORK, KIDAL], 'kidal-fork'),
  track('anefis-kidal', 'anefis', 'kidal', [ANEFIS, KIDAL], 'kidal-fork'),
  track('fork-aguelhok', 'fork', 'aguelhok', [FORK, AGUELHOK]),
  track('kidal-telabit', 'kidal', 'telabit', [KIDAL, TELABIT]),
  track('telabit-aguelhok', 'telabit', 'aguelhok', [TELABIT, AGUELHOK]),
];
