import { useEffect } from 'react';
import { chooseTool, openPanel, openStack, select } from '../state/actions';
import { store } from '../state/store';

/** Keys of the whole page, wherever no text is being typed: `?` help, `/` search, `M` measure, Esc leaves what is open, one thing at a time. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
      if (isTypedInto(target) || target.closest('dialog')) return;
      if (event.key === '?') onHelp();
      else if (event.key === 'm' || event.key === 'M') chooseTool('measure');
      else if (event.key === 'Escape') leave();
      else if (event.key === '/') {
        event.preventDefault();
        const field = document.getElementById('search') ?? document.querySelector<HTMLElement>('[data-search]');
        if (field instanceof HTMLButtonElement) field.click();
        else field?.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onHelp]);
}

const TYPED = /^(text|search|url|email|number|date|datetime-local)$/;

/** Fields of text and lists of choice take letters themselves; ticks and radio buttons do not. */
function isTypedInto(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return TYPED.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function leave(): void {
  const { live, view } = store.getState();
  if (live.tool === 'measure') chooseTool('explore');
  else if (live.panel === 'convoy') openPanel(undefined);
  else if (view.selection) select(undefined);
  else if (live.stack) openStack(undefined);
}
