import { EMPTY_RULER } from '../measure/ruler';
import type { Filter, State } from './state';

export const NO_FILTER: Filter = { kinds: [], actors: [], support: [], speakers: [], outlets: [], disputed: false, query: '' };

export const INITIAL: State = {
  datasets: [],
  problems: [],
  stories: [],
  questions: undefined,
  presets: undefined,
  view: {
    span: undefined,
    mode: 'window',
    known: undefined,
    filter: NO_FILTER,
    selection: undefined,
    ruler: EMPTY_RULER,
    convoy: undefined,
    story: undefined,
    language: 'en',
  },
  live: {
    preview: undefined,
    knownPreview: undefined,
    shown: undefined,
    hover: undefined,
    stack: undefined,
    tool: 'explore',
    mapFault: undefined,
    panel: undefined,
    measureTab: 'distance',
    inViewOnly: false,
    bounds: undefined,
    rulerPast: [],
    rulerFuture: [],
    convoyPast: [],
    convoyFuture: [],
    check: undefined,
    notices: [],
    camera: undefined,
    aim: undefined,
    mapMenu: undefined,
    beforeStory: undefined,
  },
  preferences: { theme: 'system', units: 'km', zone: 'data' },
  systemTheme: 'light',
};
