import { useEffect } from 'react';
import { store } from '../../state/store';

/** When a card closes the focus goes back to what opened it: a row, the map, the search. What is no longer there is left to the column. */
export function useReturn(): void {
  useEffect(() => {
    const from = document.activeElement;
    return () => {
      const gone = store.getState().view.selection === undefined && document.activeElement === document.body;
      if (gone && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
  }, []);
}
