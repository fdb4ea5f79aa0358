import type { ExpressionSpecification } from 'maplibre-gl';
import { PARTY_SLOTS } from '../domain/actor';
import { derived } from '../state/derived';
import { dataset, palette, theme } from '../state/selectors';
import type { State } from '../state/state';
import type { Palette } from '../theme/palette';

/** The tokens of the palette that the style reads. */
const TOKENS = [
  'ground',
  'outland',
  'panel',
  'water',
  'river',
  'waterLabel',
  'border',
  'region',
  'ink',
  'muted',
  'accent',
  'track',
  'unknown',
] as const satisfies readonly (keyof Palette)[];

/** What the whole style may read and no event carries: colours, theme, language, the names that the data's places take from the orientation towns. */
export function globals(state: State): Readonly<Record<string, string | number | readonly string[]>> {
  const colours = palette(state);
  const name = theme(state);
  return {
    ...Object.fromEntries(TOKENS.map((token) => [token, colours[token]])),
    ...Object.fromEntries(PARTY_SLOTS.map((slot) => [`party-${slot}`, colours.parties[slot]])),
    theme: name,
    reliefLight: name === 'light' ? 1 : 0,
    reliefDark: name === 'dark' ? 1 : 0,
    fade: state.live.tool === 'measure' || state.live.panel === 'convoy' ? 0.45 : 1,
    language: state.view.language,
    takenNames: takenNames(dataset(state)?.places),
  };
}

/** One place, one label: a town for orientation that bears the name of a place of the data is left out. */
const takenNames = derived((places: NonNullable<ReturnType<typeof dataset>>['places'] | undefined): readonly string[] => [
  ...new Set([...(places?.values() ?? [])].flatMap(({ names, variants }) => [names.en, names.fr, ...variants])),
]);

/** Reads a global in an expression. */
export function global(name: (typeof TOKENS)[number] | 'theme' | 'reliefLight' | 'reliefDark' | 'fade' | 'language' | 'takenNames'): ExpressionSpecification {
  return ['global-state', name];
}

/** The colour of the party named by a feature's property. */
export function partyColourOf(property: string): ExpressionSpecification {
  const slots = PARTY_SLOTS.flatMap((slot): [string, ExpressionSpecification] => [slot, ['global-state', `party-${slot}`]]);
  return ['match', ['get', property], ...slots, 'unknown', global('unknown'), global('ink')] as unknown as ExpressionSpecification;
}
