import { fetchWords } from '../src/i18n/messages';

// tests read all languages at once; a browser fetches the one it needs
await fetchWords('fr');
