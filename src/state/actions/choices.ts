import { search, toggleActor, toggleDisputed, toggleInViewOnly, toggleKind, toggleOutlet, toggleSpeaker, toggleSupport } from '../actions';
import type { Choice } from '../questions/filtering';

/** Makes one choice that is not made, or takes away one that is; a mention can only be taken away. */
export function toggleChoice(choice: Choice): void {
  switch (choice.part) {
    case 'support':
      toggleSupport(choice.value);
      return;
    case 'actors':
      toggleActor(choice.value);
      return;
    case 'kinds':
      toggleKind(choice.value);
      return;
    case 'speakers':
      toggleSpeaker(choice.value);
      return;
    case 'outlets':
      toggleOutlet(choice.value);
      return;
    case 'disputed':
      toggleDisputed();
      return;
    case 'query':
      search('');
      return;
    case 'in-view':
      toggleInViewOnly();
      return;
  }
}
