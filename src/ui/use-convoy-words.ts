import type { Language } from '../domain/text';
import { CONVOY_WORDS, type ConvoyWords } from '../i18n/convoy-words';
import { derived } from '../state/derived';
import { dataset } from '../state/selectors';
import { useSelect } from './use-select';

/** The words of the convoy panel, which are fetched with it. Without the tracks' file they say so, where they would say that there is no track. */
export function useConvoyWords(): ConvoyWords {
  return useSelect((state) => {
    const { language } = state.view;
    return dataset(state)?.absent.has('tracks.geojson') ? withoutTracks(language) : CONVOY_WORDS[language];
  });
}

const withoutTracks = derived((language: Language): ConvoyWords => {
  const { check, ...words } = CONVOY_WORDS[language];
  return { ...words, check: { ...check, conclusion: { ...check.conclusion, 'no-track': check.conclusion['tracks-absent'] } } };
});
