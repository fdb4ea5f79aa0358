import type { Language } from '../domain/text';

const en = {
  doubt: 'A disc, or part of a ring, is where it may have happened; a soft ring round a mark says that this area is smaller than the mark.',
  towns: 'Towns only: nobody is shown as holding the land between them.',
  silence: 'Where phones are cut few can report: silence is not calm.',
  safety: 'Not for decisions on safety or travel.',
  borders: 'Borders and names imply no position on status.',
};

/** How to read the map with care; in the legend, on paper and where the map tells of itself. */
export const FOOTNOTES: Readonly<Record<Language, typeof en>> = {
  en,
  fr: {
    doubt: 'Un disque ou une part d’anneau : là où cela a pu se passer ; un anneau flou autour d’un signe : cette zone est plus petite que lui.',
    towns: 'Villes seulement : personne n’est montré comme tenant le terrain entre elles.',
    silence: 'Là où les téléphones sont coupés, peu peuvent témoigner : le silence n’est pas le calme.',
    safety: 'Ne pas s’y fier pour sa sécurité ou ses déplacements.',
    borders: 'Frontières et noms n’impliquent aucune prise de position.',
  },
};
