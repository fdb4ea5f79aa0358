import { useEffect } from 'react';
import { DOCUMENT_WORDS } from '../../i18n/document-words';
import { dataset } from '../../state/selectors';
import { useSelect } from '../use-select';

/** The browser's tab and the page's description speak the chosen language. */
export function useDocumentWords(): void {
  const language = useSelect((state) => state.view.language);
  const title = useSelect((state) => dataset(state)?.title[language]);
  useEffect(() => {
    if (title === undefined) return;
    const words = DOCUMENT_WORDS[language];
    document.title = words.title(title);
    document.querySelector('meta[name="description"]')?.setAttribute('content', words.description(title));
  }, [language, title]);
}
