import type { Messages } from '../i18n/en';
import { MESSAGES } from '../i18n/messages';
import { useSelect } from './use-select';

/** The words of the chosen language. */
export function useWords(): Messages {
  return useSelect((state) => MESSAGES[state.view.language]);
}
