import type { Language } from '../domain/text';

interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly link: string;
  /** What the link carries. */
  readonly linkNote: string;
  readonly ownNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly citation: string;
  readonly cite: (title: string, edition: string, date: string, by: string | undefined, address: string) => string;
  readonly table: string;
  readonly tableNote: (n: number) => string;
  readonly spreadsheet: string;
  readonly markdown: string;
  readonly notShared: string;
  readonly columns: readonly [when: string, event: string, kind: string, place: string, support: string, outlets: string];
  readonly and: string;
}

/** Words of what is taken away; fetched when the dialog opens. */
export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    title: 'Share',
    close: 'Close',
    link: 'Link',
    linkNote: 'Restores what is on the screen and names the edition of the data.',
    ownNote: 'It carries your own points and assumptions, after the # sign: a browser sends these to no host.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This browser did not let it be copied: it is marked, to be copied by hand.',
    citation: 'Citation',
    cite: (title, edition, date, by, address) =>
      `“${title}”, conflict map, edition ${edition} of the data, ${date}${by === undefined ? '' : `; as reported by ${by}`}. ${address}`,
    table: 'Table',
    tableNote: (n) => `The ${n === 1 ? 'event' : `${n} events`} of the list, with support and outlets.`,
    spreadsheet: 'Copy for a spreadsheet',
    markdown: 'Copy as Markdown',
    notShared: 'The licence of these data does not let their rows be passed on.',
    columns: ['When', 'Event', 'Kind', 'Place', 'Support', 'Outlets'],
    and: ', ',
  },
  fr: {
    title: 'Partager',
    close: 'Fermer',
    link: 'Lien',
    linkNote: 'Rétablit ce qui est à l’écran et nomme l’édition des données.',
    ownNote: 'Il porte vos propres points et hypothèses, après le signe # : un navigateur ne les envoie à aucun serveur.',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Ce navigateur n’a pas permis la copie : le texte est sélectionné, à copier à la main.',
    citation: 'Citation',
    cite: (title, edition, date, by, address) =>
      `« ${title} », carte de conflit, édition ${edition} des données, ${date}${by === undefined ? '' : ` ; publié au ${by}`}. ${address}`,
    table: 'Tableau',
    tableNote: (n) => `${n < 2 ? 'L’événement' : `Les ${n} événements`} de la liste, avec l’appui et les médias.`,
    spreadsheet: 'Copier pour un tableur',
    markdown: 'Copier en Markdown',
    notShared: 'La licence de ces données ne permet pas d’en transmettre les lignes.',
    columns: ['Quand', 'Événement', 'Genre', 'Lieu', 'Appui', 'Médias'],
    and: ', ',
  },
};
