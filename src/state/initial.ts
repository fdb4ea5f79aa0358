import { EMPTY_RULER } from '../measure/ruler';
import type { Filter, State } from './state';

export const NO_FILTER: Filter = { kinds: [], actors: [], support: [], speakers: [], outlets: [], disputed: false, query: '' };

export const INITIAL: State = {
  datasets: [],
  problems: [],
  view: { span: undefined, known: undefined, filter: NO_FILTER, selection: undefined, ruler: EMPTY_RULER, language: 'en' },
  live: {
    preview: undefined,
    shown: undefined,
    hover: undefined,
    tool: 'explore',
    panel: undefined,
    inViewOnly: false,
    bounds: undefined,
    rulerPast: [],
    rulerFuture: [],
    notices: [],
    camera: undefined,
  },
  preferences: { theme: 'system', units: 'km' },
  systemTheme: 'light',
};
