import type { Language } from '../domain/text';

/** What is said of a link of which something was left out or read otherwise. */
const en = {
  part: (part: string, value: string, count: number): string =>
    count === 1
      ? `The link’s “${part}=${value}” could not be read and was left out; the rest holds.`
      : `${part}: ${count.toLocaleString('en-GB')} values in the link could not be read, the first “${value}”; the rest holds.`,
  doubled: (part: string): string => `“${part}” stands in the link more than once; the first holds.`,
  reserved: (part: string): string => `The link’s “${part}” is not used yet and was left out.`,
  version: (version: string): string => `The link is of a later form (v=${version}) than this page knows; what it knows was read.`,
  swapped: 'The link’s “from” came after its “to”; they were exchanged.',
};

export type LinkWords = typeof en;

const fr = {
  part: (part: string, value: string, count: number): string =>
    count === 1
      ? `« ${part}=${value} » dans le lien n’a pas pu être lu et a été laissé de côté ; le reste tient.`
      : `${part} : ${count.toLocaleString('fr-FR')} valeurs du lien n’ont pas pu être lues, la première « ${value} » ; le reste tient.`,
  doubled: (part: string): string => `« ${part} » figure plusieurs fois dans le lien ; la première tient.`,
  reserved: (part: string): string => `« ${part} » dans le lien ne sert pas encore et a été laissé de côté.`,
  version: (version: string): string => `Le lien est d’une forme (v=${version}) plus récente que cette page ; ce qu’elle connaît a été lu.`,
  swapped: 'Dans le lien, « from » venait après « to » ; ils ont été échangés.',
} satisfies LinkWords;

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = { en, fr };
