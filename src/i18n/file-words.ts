import type { SpareFile } from '../domain/dataset';
import type { FileProblem, Unreached } from '../domain/problem';
import type { Language } from '../domain/text';

/** What a file of the data holds, to begin a sentence with. */
const CONTENTS: readonly (readonly [pattern: RegExp, said: Readonly<Record<Language, string>>])[] = [
  [/^dataset\.json$/, { en: 'The data set’s own entry', fr: 'La fiche du jeu de données' }],
  [/^events/, { en: 'The events', fr: 'Les événements' }],
  [/^places/, { en: 'The places', fr: 'Les lieux' }],
  [/^sources/, { en: 'The sources', fr: 'Les sources' }],
  [/^actors/, { en: 'The parties', fr: 'Les parties' }],
  [/^tracks/, { en: 'The tracks', fr: 'Les pistes' }],
  [/^convoys/, { en: 'The columns', fr: 'Les colonnes' }],
  [/^compare/, { en: 'The questions of the comparison', fr: 'Les questions de la comparaison' }],
  [/^precedents/, { en: 'The paces of earlier marches', fr: 'Les allures de marches antérieures' }],
  [/^stories\//, { en: 'The guided reading', fr: 'La lecture guidée' }],
  [/^CHANGELOG/, { en: 'The list of changes', fr: 'La liste des changements' }],
];

const WORDS = {
  en: {
    network: (what: string, why: string): string => `${what} did not arrive: ${why}.`,
    syntax: (what: string): string => `${what} arrived cut off or damaged and cannot be read.`,
    rows: (what: string): string => `${what} arrived, but no row of the file can be used.`,
    late: 'it took too long',
    status: (status: number): string => `the server answered ${status}`,
    connection: 'the connection failed',
  },
  fr: {
    network: (what: string, why: string): string => `${what} : rien n’est arrivé, ${why}.`,
    syntax: (what: string): string => `${what} : fichier tronqué ou abîmé, illisible.`,
    rows: (what: string): string => `${what} : le fichier est arrivé, mais aucune de ses lignes n’est utilisable.`,
    late: 'l’attente était trop longue',
    status: (status: number): string => `le serveur a répondu ${status}`,
    connection: 'la connexion a échoué',
  },
} as const;

/** Which file is out of use and why: it did not arrive, it cannot be read, or no row of it holds. */
export function fileSentence({ file, reason }: FileProblem, language: Language): string {
  const words = WORDS[language];
  const what = `${CONTENTS.find(([pattern]) => pattern.test(file))?.[1][language] ?? ''} (${file})`.trim();
  switch (reason.code) {
    case 'network':
      return words.network(what, unreachedWords(reason, language));
    case 'missing-file':
      return words.network(what, words.status(404));
    case 'json':
    case 'no-list':
      return words.syntax(what);
    case 'no-rows':
      return words.rows(what);
  }
}

/** What the network did instead, as a clause. */
export function unreachedWords({ status, late }: Unreached, language: Language): string {
  const words = WORDS[language];
  return late ? words.late : status === undefined ? words.connection : words.status(status);
}

interface ArrivalWords {
  readonly loading: string;
  readonly slow: string;
  readonly silent: string;
  readonly again: string;
  /** What is not said for want of a file. */
  readonly without: Readonly<Record<SpareFile, string>>;
}

/** Words of the page before there is a data set. */
export const ARRIVAL_WORDS: Readonly<Record<Language, ArrivalWords>> = {
  en: {
    loading: 'Loading the data …',
    slow: 'The data take long to arrive. The page goes on waiting; you can also ask for them again.',
    silent: 'Without this the page says nothing and counts nothing.',
    again: 'Load again',
    without: {
      'tracks.geojson': 'Nothing is measured along tracks, and no column is placed, until they are there.',
      'convoys.json': 'Nothing is said of columns until they are there.',
    },
  },
  fr: {
    loading: 'Chargement des données…',
    slow: 'Les données se font attendre. La page attend toujours ; vous pouvez aussi les redemander.',
    silent: 'Sans cela, la page n’affirme rien et ne compte rien.',
    again: 'Charger de nouveau',
    without: {
      'tracks.geojson': 'Rien n’est mesuré le long des pistes et aucune colonne n’est située tant qu’elles manquent.',
      'convoys.json': 'Rien n’est dit des colonnes tant qu’elles manquent.',
    },
  },
};

/** What is not said for want of a spare file; empty for another. */
export function fileWithout({ file }: FileProblem, language: Language): string {
  const { without } = ARRIVAL_WORDS[language];
  return file === 'tracks.geojson' || file === 'convoys.json' ? without[file] : '';
}
