import { CONVOY_WORDS, type ConvoyWords } from '../i18n/convoy-words';
import { useSelect } from './use-select';

/** The words of the convoy panel, which are fetched with it. */
export function useConvoyWords(): ConvoyWords {
  return useSelect((state) => CONVOY_WORDS[state.view.language]);
}
