import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { theme } from '../../state/selectors';
import { store } from '../../state/store';
import { applyTheme } from '../../theme/css-variables';
import { mapPicture } from './map-picture';
import { PrintSheet } from './PrintSheet';

/** From now on paper has a page of its own, made as printing begins and taken away when it is over: ink on white, whatever is folded or scrolled away on the screen. */
export function keepPrintable(): void {
  let takeAway: (() => void) | undefined;
  addEventListener('beforeprint', () => {
    takeAway?.();
    const sheet = document.createElement('div');
    sheet.id = 'print';
    const root = createRoot(sheet);
    const map = mapPicture();
    applyTheme('light', document.documentElement);
    document.body.append(sheet);
    // what is not in the page when this listener ends is not on the paper
    flushSync(() => root.render(<PrintSheet map={map} />));
    takeAway = () => {
      takeAway = undefined;
      root.unmount();
      sheet.remove();
      applyTheme(theme(store.getState()), document.documentElement);
    };
  });
  addEventListener('afterprint', () => takeAway?.());
}
