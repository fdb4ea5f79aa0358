import type { Language } from '../domain/text';

interface DocumentWords {
  readonly title: (dataset: string) => string;
  readonly description: (dataset: string) => string;
}

/** Of the browser's tab and of what a search engine or a shared link shows. */
export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  en: {
    title: (dataset) => `${dataset} · conflict map`,
    description: (dataset) => `${dataset}: what is reported to have happened, where, when, who says so, and how far it really is.`,
  },
  fr: {
    title: (dataset) => `${dataset} · carte du conflit`,
    description: (dataset) => `${dataset} : ce qui se serait passé, où, quand, qui le dit, et à quelle distance réelle.`,
  },
};
