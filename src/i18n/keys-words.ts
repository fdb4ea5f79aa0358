import type { Language } from '../domain/text';

interface KeysWords {
  readonly title: string;
  readonly close: string;
  /** A key and what it does. */
  readonly rows: readonly (readonly [string, string])[];
}

/** Words of the help on keys; fetched when it is opened. */
export const KEYS_WORDS: Readonly<Record<Language, KeysWords>> = {
  en: {
    title: 'Keys',
    close: 'Close',
    rows: [
      ['?', 'this help'],
      ['/', 'search'],
      ['M', 'measure, on the map or the ruler'],
      ['Esc', 'leave the ruler, close a card'],
      ['Arrows', 'on a handle: one tick; on the map: move it'],
      ['Page Up, Page Down', 'on a handle: ten ticks'],
      ['Home, End', 'on a handle: ends of the shown stretch'],
      ['+ −', 'on the map or the timeline: zoom'],
      ['. ,', 'on the timeline: next, previous event or change of support'],
      ['Double click', 'on a bar of the timeline: zoom to it; Esc goes back'],
      ['Enter', 'on the map: open what is under the cross; in the ruler: add a point there'],
      ['Shift + Enter', 'in the ruler: finish the line'],
      ['Shift + click', 'in the ruler: one leg of the other type'],
      ['Alt', 'in the ruler or on a handle, held: no snapping'],
      ['Delete', 'on a point of the ruler: remove it'],
      ['Shift + F10', 'on the map: what to do at the cross'],
      ['Backspace', 'in the ruler: remove the last point'],
      ['T', 'in the ruler: straight or along the track'],
      ['R', 'in the ruler: reverse'],
      ['Ctrl + Z', 'in the ruler: undo'],
      ['[ ]', 'in a guided reading: previous, next step'],
    ],
  },
  fr: {
    title: 'Touches',
    close: 'Fermer',
    rows: [
      ['?', 'cette aide'],
      ['/', 'chercher'],
      ['M', 'mesurer, sur la carte ou la mesure'],
      ['Échap', 'quitter la mesure, fermer une fiche'],
      ['Flèches', 'sur une poignée : un pas ; sur la carte : la déplacer'],
      ['Page haut, bas', 'sur une poignée : dix pas'],
      ['Début, Fin', 'sur une poignée : bouts de la période montrée'],
      ['+ −', 'sur la carte ou la frise : zoom'],
      ['. ,', 'sur la frise : événement ou changement d’appui suivant, précédent'],
      ['Double clic', 'sur une barre de la frise : la montrer seule ; Échap revient'],
      ['Entrée', 'sur la carte : ouvrir ce qui est sous la croix ; en mesure : y ajouter un point'],
      ['Maj + Entrée', 'en mesure : terminer la ligne'],
      ['Maj + clic', 'en mesure : un segment de l’autre type'],
      ['Alt', 'en mesure ou sur une poignée, tenue : sans aimantation'],
      ['Suppr', 'sur un point de la mesure : l’enlever'],
      ['Maj + F10', 'sur la carte : que faire sous la croix'],
      ['Retour arrière', 'en mesure : enlever le dernier point'],
      ['T', 'en mesure : ligne droite ou piste'],
      ['R', 'en mesure : inverser'],
      ['Ctrl + Z', 'en mesure : annuler'],
      ['[ ]', 'en lecture guidée : étape précédente, suivante'],
    ],
  },
};
