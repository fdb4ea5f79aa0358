import type { Language } from '../domain/text';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const pluriel = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

const en = {
  edition: (cited: string, shown: string): string => `The link cites edition ${cited} of the data; this is edition ${shown}. Texts and counts may differ.`,
  'window-cut': 'The link’s window reaches beyond the time that the data cover; it ends where they do.',
  'window-outside': 'The link’s window lies outside the time that the data cover; the opening window is shown.',
  'clock-cut': 'No report on file is from the time to which the link sets the clock; it stands at the nearest.',
  'no-webgl': 'This browser cannot draw the map (WebGL 2 is missing). List, timeline and measuring work without it.',
  'no-worker': 'The map could not be loaded. List, timeline and measuring work without it.',
  'map-lost': 'The browser has taken the map’s drawing away; it may come back by itself. List, timeline and measuring go on.',
  storage: 'Your choice could not be stored in this browser; it holds until you leave.',
  copied: 'Link copied.',
  'copy-failed': 'The link could not be copied. It stands in the address bar.',
  'table-copied': 'Table copied.',
  'table-not-copied': 'The table could not be copied.',
  problems: (n: number): string => `${plural(n, 'row of the data was', 'rows of the data were')} left out.`,
  showProblems: 'Show which',
  dismiss: 'Dismiss',
  problemsTitle: 'Left out of the data',
};

export type NoticeWords = typeof en;

const fr: NoticeWords = {
  edition: (cited, shown) => `Le lien cite l’édition ${cited} des données ; voici l’édition ${shown}. Textes et nombres peuvent différer.`,
  'window-cut': 'La période du lien dépasse le temps que couvrent les données ; elle s’arrête où elles s’arrêtent.',
  'window-outside': 'La période du lien est hors du temps que couvrent les données ; celle de l’ouverture est montrée.',
  'clock-cut': 'Aucun récit au dossier ne date du moment où le lien règle l’horloge ; elle est au plus proche.',
  'no-webgl': 'Ce navigateur ne peut pas dessiner la carte (WebGL 2 manque). La liste, la frise et la mesure fonctionnent sans elle.',
  'no-worker': 'Impossible de charger la carte. La liste, la frise et la mesure fonctionnent sans elle.',
  'map-lost': 'Le navigateur a retiré le dessin de la carte ; il revient peut-être de lui-même. La liste, la frise et la mesure continuent.',
  storage: 'Votre choix n’a pas pu être gardé dans ce navigateur ; il tient jusqu’à votre départ.',
  copied: 'Lien copié.',
  'copy-failed': 'Le lien n’a pas pu être copié. Il figure dans la barre d’adresse.',
  'table-copied': 'Tableau copié.',
  'table-not-copied': 'Le tableau n’a pas pu être copié.',
  problems: (n) => `${pluriel(n, 'ligne des données a été laissée', 'lignes des données ont été laissées')} de côté.`,
  showProblems: 'Voir lesquelles',
  dismiss: 'Fermer',
  problemsTitle: 'Laissé de côté',
};

/** Words of the notices; fetched with the first of them. */
export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = { en, fr };
