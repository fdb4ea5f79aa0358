import type { Side } from '../domain/actor';
import type { FigureKind, SpeaksAs, Stance, Wind } from '../domain/claim';
import type { EventKind, WhereBasis } from '../domain/event';
import type { PlaceKind } from '../domain/place';
import type { Aspect, Support } from '../domain/support';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const kinds: Readonly<Record<EventKind, string>> = {
  clash: 'Armed clash',
  'air-strike': 'Air strike',
  shelling: 'Shelling',
  blast: 'Blast',
  'attack-on-civilians': 'Attack on civilians',
  detention: 'Detention',
  looting: 'Looting',
  blockade: 'Blockade',
  movement: 'Movement',
  control: 'Control',
  handover: 'Handover',
  'aircraft-loss': 'Aircraft lost',
  communications: 'Communications',
  displacement: 'Displacement',
  statement: 'Statement',
  agreement: 'Agreement',
  political: 'Politics',
  protest: 'Protest',
  other: 'Other',
};

const support: Readonly<Record<Support, string>> = {
  'acknowledged by both sides': 'Acknowledged by both sides',
  corroborated: 'Corroborated',
  'several speakers, one outlet': 'Several speakers, one outlet',
  'one side only': 'One side only',
  'single account': 'Single account',
  'not graded': 'Imported, not graded',
  withdrawn: 'Withdrawn',
  denied: 'Only denied',
  'not established': 'Not established',
};

const supportRule: Readonly<Record<Support, string>> = {
  'acknowledged by both sides': 'Speakers of two parties to the event, on different sides, say the same.',
  corroborated: 'Two outlets that do not repeat each other say it, and their speakers are not of one side.',
  'several speakers, one outlet': 'Two or more speakers, not all of one side, in the text of one outlet.',
  'one side only': 'Everyone who says it is on one side, in however many outlets.',
  'single account': 'One account, or accounts that cannot be told apart.',
  'not graded': 'A data set has weighed it already.',
  withdrawn: 'All who said it have corrected it.',
  denied: 'Nobody says it; it is only denied.',
  'not established': 'Nobody says it; someone could not check it.',
};

const disputes: Readonly<Record<Aspect, string>> = {
  whether: 'whether it happened',
  who: 'who did it',
  where: 'where',
  when: 'when',
  'how many': 'how many',
};

const sides: Readonly<Record<Side, string>> = {
  state: 'the state and its allies',
  rebel: 'the separatists',
  jihadist: 'the jihadists',
  un: 'the UN',
  foreign: 'foreign states',
  civilian: 'civilians',
  none: 'no side',
};

/** `of`: the party in running text; `state`: whether it is the state's. */
export type SpeakerWords = (n: number, of: string | undefined, state: boolean) => string;

const ofParty = (of: string | undefined): string => (of === undefined ? '' : ` of ${of}`);
const several = (n: number, one: string, many: string): string => (n === 1 ? one : `${n === 2 ? 'two' : n} ${many}`);

const speaksAs: Readonly<Record<SpeaksAs, SpeakerWords>> = {
  communique: (_, of) => (of === undefined ? 'a statement' : `a statement by ${of}`),
  spokesperson: (_, of) => `a spokesperson${ofParty(of)}`,
  'officer-or-fighter': (n, of, state) => (state ? several(n, 'an officer', 'officers') : several(n, 'a fighter', 'fighters')) + ofParty(of),
  'state-official': (n, of) => several(n, 'an official', 'officials') + ofParty(of),
  'local-elected': (n) => several(n, 'a local elected representative', 'local elected representatives'),
  resident: (n) => several(n, 'a resident', 'residents'),
  'health-worker': (n) => several(n, 'a health worker', 'health workers'),
  'aid-worker': (n) => several(n, 'an aid worker', 'aid workers'),
  un: (_, of) => of ?? 'the UN',
  'foreign-government': (_, of) => of ?? 'a foreign government',
  'security-source': (n) => several(n, 'a security source', 'security sources'),
  journalist: (n, of) => (of === undefined ? several(n, 'a journalist', 'journalists') : of),
  researcher: (n) => several(n, 'a researcher', 'researchers'),
  'data-set': () => 'a data set',
  unknown: (_, of) => (of === undefined ? 'a source not described' : `${of}, by what channel is not said,`),
};

const figures: Readonly<Record<FigureKind, string>> = {
  dead: 'dead',
  'children-dead': 'children dead',
  wounded: 'wounded',
  missing: 'missing',
  prisoners: 'prisoners',
  vehicles: 'vehicles',
  people: 'people',
  displaced: 'displaced',
  aircraft: 'aircraft',
  attacks: 'attacks',
};

const stances: Readonly<Record<Stance, (n: number) => string>> = {
  asserts: (n) => (n === 1 ? 'says' : 'say'),
  confirms: (n) => (n === 1 ? 'confirms' : 'confirm'),
  denies: (n) => (n === 1 ? 'denies:' : 'deny:'),
  'cannot-verify': () => 'could not check:',
};

const bases: Readonly<Record<WhereBasis, string>> = {
  'named-place': 'place named in the report',
  near: 'near the place named',
  'computed-from-report': 'computed from the distance in the report',
  region: 'somewhere in the region',
};

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  town: 'Town',
  village: 'Village',
  camp: 'Camp',
  airfield: 'Airfield',
  junction: 'Junction',
  region: 'Region',
};

const winds: Readonly<Record<Wind, string>> = {
  N: 'N',
  NNE: 'NNE',
  NE: 'NE',
  ENE: 'ENE',
  E: 'E',
  ESE: 'ESE',
  SE: 'SE',
  SSE: 'SSE',
  S: 'S',
  SSW: 'SSW',
  SW: 'SW',
  WSW: 'WSW',
  W: 'W',
  WNW: 'WNW',
  NW: 'NW',
  NNW: 'NNW',
};

/** All words of the interface; a language is an object of this shape. */
export const en = {
  kinds,
  support,
  supportRule,
  disputes,
  sides,
  speaksAs,
  figures,
  stances,
  bases,
  placeKinds,
  winds,
  label: (name: string): string => `${name}:`,
  quote: (text: string): string => `“${text}”`,
  number: (value: number): string => value.toLocaleString('en-GB'),
  timeline: { title: 'Timeline' },
  header: {
    search: 'Search places and events',
    searchShort: 'Search',
    measure: 'Measure',
    copyLink: 'Copy link',
    keys: 'Keys',
    theme: { light: 'Light', dark: 'Dark', system: 'Auto' },
    themeLabel: 'Theme',
    language: 'Language',
    menu: 'Menu',
    skip: 'Skip to the list of events',
    sources: 'Sources',
    compare: 'Compare',
  },
  list: {
    panel: 'Card and list of events',
    perhaps: (n: number, at: string): string => `${plural(n, 'event', 'events')} perhaps reported by ${at}`,
    perhapsWhy: 'Published that day; the hour is not known. Not counted and not graded here.',
    lasting: 'Lasting, or dated less exactly',
    disputed: 'disputed',
    unchecked: 'could not be checked',
    name: 'Events',
    status: (certain: number, possible: number): string =>
      possible === 0 ? `${plural(certain, 'event', 'events')} in this span` : `${certain} certainly, ${possible} possibly in this span`,
    possible: 'possibly in this span',
    inView: 'In view only',
    empty: 'No event in this span with these filters.',
    emptyHelp: {
      filters: 'Clear the filters',
      span: (n: number): string => `Show all of the time (${plural(n, 'event', 'events')})`,
      view: 'Look beyond the map’s frame',
    },
    back: 'All events',
    noPosition: 'No position on the map',
    days: (n: number): string => plural(n, 'event', 'events'),
  },
  card: {
    isDisputed: (aspects: readonly string[]): string => `disputed: ${aspects.join(', ')}`,
    notIndependently: 'Not checked independently',
    disputedList: (aspects: readonly string[]): string => `${aspects.join(', ')}.`,
    notHeard: (who: readonly string[]): string => `Not heard on this: ${who.join(', ')}.`,
    citeButton: 'Cite',
    radius: (km: string): string => `± ${km}`,
    noPlace: 'No place on this map',
    outside: (presence: 'possible' | 'out'): string => (presence === 'out' ? 'Outside the chosen window' : 'Possibly inside the chosen window'),
    disputed: 'Disputed',
    anonymous: 'not named',
    figuresTitle: 'Figures, by speaker',
    atLeast: (n: number): string => `at least ${n}`,
    graded: 'How this was graded',
    notTruth: 'Support is not truth.',
    deciding: 'Deciding claims',
    via: (via: string): string => `read at ${via}`,
    mirror: 'read at a mirror',
    undated: 'undated',
    close: 'Close',
    related: 'See also',
    cite: (title: string, dataset: string, edition: string, date: string): string => `“${title}”, in: ${dataset}, conflict map, edition ${edition} of ${date}.`,
    show: 'Show on map',
    measureFrom: 'Measure from here',
    harm: {
      reported: 'Harm to civilians reported',
      denied: 'Harm to civilians denied',
      'none-reported': 'No harm to civilians reported',
      unknown: 'Harm to civilians not known',
    },
    corrected: 'corrected since',
  },
  place: {
    holds: 'Who holds it',
    held: (holder: string): string => `held by ${holder}`,
    saidHeld: (holder: string): string => `said to be held by ${holder}`,
    disputed: (holder: string): string => `disputed; said to be held by ${holder}`,
    left: 'left, nobody reported to hold it',
    noReport: 'no report on file',
    firstReport: (day: string): string => `first report: ${day}`,
    lastReport: (day: string): string => `last report: ${day}`,
    present: (who: string): string => `also present: ${who}`,
    population: (n: string, day: string, source: string): string => `${n} inhabitants, as given by ${source}, ${day}`,
    position: (km: string): string => `position known to ± ${km}`,
    computed: 'position computed',
    events: 'Events here in the chosen window',
    noEvents: 'None in the chosen window.',
    region: (region: string): string => `${region} region`,
    variants: 'also written',
  },
  legend: {
    title: 'Legend',
    filter: 'Filter',
    both: 'both sides say so',
    several: 'several sources',
    one: 'one side, one account',
    isDisputed: 'disputed',
    notChecked: 'not checked',
    chosen: 'Filters',
    takeAway: (what: string): string => `Take away: ${what}`,
    clear: 'Clear filters',
    disputed: 'Something is disputed',
    unchecked: 'Someone could not check it',
    saysSo: (who: string): string => `Said by: ${who}`,
    outlet: (name: string): string => `In: ${name}`,
    speaker: { none: 'Outlets, residents and others', unknown: 'Allegiance not known' },
  },
  search: {
    placeholder: 'Place, event, person, outlet',
    none: 'Nothing found',
    place: 'place',
    event: 'event',
    filterBy: (query: string): string => `List only events that mention “${query}”`,
    results: (n: number): string => plural(n, 'result', 'results'),
    listing: (query: string): string => `Only events that mention “${query}”`,
    clear: 'Show all',
  },
  ruler: { direct: 'Straight', alongTrack: 'Track' },
  mapControls: { zoomIn: 'Zoom in', zoomOut: 'Zoom out' },
  edition: (number: string, date: string): string => `Edition ${number}, ${date}`,
};

export type Messages = typeof en;
