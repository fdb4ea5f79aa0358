import { MAP_WORDS } from '../i18n/map-words';
import type { State } from '../state/state';
import styles from './MapView.module.css';
import type { Point } from './mercator';

interface Reticle {
  readonly update: (state: State) => void;
  /** A finger moves the map under the cross. */
  readonly moved: () => void;
  /** Its middle, px of the element: that of the map's part which nothing covers. */
  readonly middle: () => Point;
}

/** The cross in the map's middle while measuring by keyboard or finger, with the finger's button. */
export function addReticle(element: HTMLElement, add: () => void): Reticle {
  const cross = document.createElement('div');
  cross.className = styles['reticle'] ?? '';
  cross.setAttribute('aria-hidden', 'true');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = styles['add'] ?? '';
  button.addEventListener('click', add);
  element.append(cross, button);
  return {
    moved: () => {
      if (element.dataset['tool'] === 'measure') element.dataset['moved'] = '';
    },
    middle: () => {
      const [own, around] = [cross.getBoundingClientRect(), element.getBoundingClientRect()];
      return [own.left + own.width / 2 - around.left, own.top + own.height / 2 - around.top];
    },
    update: ({ live, view }) => {
      if (live.tool !== 'measure') delete element.dataset['moved'];
      element.dataset['tool'] = live.tool;
      button.textContent = MAP_WORDS[view.language].addPoint;
      button.hidden = live.tool !== 'measure' || view.ruler.finished;
    },
  };
}
