import fc from 'fast-check';
import { fetchWords } from '../src/i18n/messages';

// one seed for all property tests: a run can be told again
fc.configureGlobal({ seed: 20231111 });

// tests read all languages at once; a browser fetches the one it needs
await fetchWords('fr');
