import { useEffect } from 'react';
import { chooseTool, openPanel, select } from '../state/actions';
import { store } from '../state/store';

/**
 * Keys of the whole page: `?` help, `/` search, `M` measure, Esc leaves the ruler, then the card. Single characters act only while
 * nothing has the focus or the map, the column or the timeline has it (WCAG 2.1.4), never while something is typed.
 */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
      if (/^(input|select|textarea)$/i.test(target.tagName) || (target !== document.body && !target.closest('[data-keys]'))) return;
      if (event.key === '?') onHelp();
      else if ((event.key === 'm' || event.key === 'M') && target !== document.body) chooseTool('measure');
      else if (event.key === 'Escape') leave();
      else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onHelp]);
}

function leave(): void {
  const { live, view } = store.getState();
  if (live.tool === 'measure') chooseTool('explore');
  else if (live.panel === 'convoy') openPanel(undefined);
  else if (view.selection) select(undefined);
}
