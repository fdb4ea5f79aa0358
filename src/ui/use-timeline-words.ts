import { TIMELINE_WORDS, type TimelineWords } from '../i18n/timeline-words';
import { useSelect } from './use-select';

/** The words of the time axis in the chosen language; they come with its code. */
export function useTimelineWords(): TimelineWords {
  return useSelect((state) => TIMELINE_WORDS[state.view.language]);
}
