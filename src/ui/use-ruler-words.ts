import { RULER_WORDS, type RulerWords } from '../i18n/ruler-words';
import { useSelect } from './use-select';

/** The ruler's words in the chosen language. */
export function useRulerWords(): RulerWords {
  return useSelect((state) => RULER_WORDS[state.view.language]);
}
