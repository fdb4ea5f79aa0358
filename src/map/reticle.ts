import { MESSAGES } from '../i18n/messages';
import type { State } from '../state/state';
import styles from './MapView.module.css';

/** The cross in the map's middle while measuring by keyboard or finger, with the finger's button. */
export function addReticle(element: HTMLElement, add: () => void): { readonly update: (state: State) => void } {
  const cross = document.createElement('div');
  cross.className = styles['reticle'] ?? '';
  cross.setAttribute('aria-hidden', 'true');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = styles['add'] ?? '';
  button.addEventListener('click', add);
  element.append(cross, button);
  return {
    update: ({ live, view }) => {
      element.dataset['tool'] = live.tool;
      button.textContent = MESSAGES[view.language].map.addPoint;
      button.hidden = live.tool !== 'measure' || view.ruler.finished;
    },
  };
}
