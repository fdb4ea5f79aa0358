import { NOTICE_WORDS } from '../i18n/notice-words';
import type { MapFault as Fault } from '../state/state';
import { AskAgain } from './parts/AskAgain';
import { useSelect } from './use-select';

/** In the map's empty frame: why nothing is drawn, what goes on without it, and a button to try again. */
export function MapFault({ fault, onAgain }: { readonly fault: Fault; readonly onAgain: () => void }) {
  const sentence = useSelect((state) => NOTICE_WORDS[state.view.language][fault]);
  return <AskAgain sentence={sentence} onAgain={onAgain} framed />;
}
