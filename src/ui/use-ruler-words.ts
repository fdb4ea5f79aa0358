import type { Language } from '../domain/text';
import { RULER_WORDS, type RulerWords } from '../i18n/ruler-words';
import { derived } from '../state/derived';
import { dataset } from '../state/selectors';
import { useSelect } from './use-select';

/** The ruler's words in the chosen language. Without the tracks' file it says so, where it would say that there is no track. */
export function useRulerWords(): RulerWords {
  return useSelect((state) => {
    const { language } = state.view;
    return dataset(state)?.absent.has('tracks.geojson') ? withoutTracks(language) : RULER_WORDS[language];
  });
}

const withoutTracks = derived((language: Language): RulerWords => ({ ...RULER_WORDS[language], noTrack: RULER_WORDS[language].tracksAbsent }));
