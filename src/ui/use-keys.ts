import { useEffect } from 'react';

/** `?` opens the help, `/` goes to the search: while nothing has the focus, or the map, the ruler, the list or the timeline has (WCAG 2.1.4). */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
      if (/^(input|select|textarea)$/i.test(target.tagName) || (target !== document.body && !target.closest('[data-keys]'))) return;
      if (event.key === '?') onHelp();
      else if (event.key === '/') {
        const field = document.getElementById('search');
        if (!field) return;
        event.preventDefault();
        field.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onHelp]);
}
