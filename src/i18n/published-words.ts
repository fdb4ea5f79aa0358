import type { Language } from '../domain/text';

type Verdict = 'fits' | 'loosely-fits' | 'does-not-fit';

/** A published distance as its check has it. */
interface Published {
  readonly outlet: string;
  readonly phrase: string;
  readonly straight: Verdict | undefined;
  /** Undefined: no track on file, or the words name no distance. */
  readonly track: Verdict | undefined;
  readonly conclusion: keyof typeof EN.conclusion;
}

const EN = {
  said: (outlet: string, phrase: string): string => `${outlet}: “${phrase}”`,
  more: (n: number): string => `and ${n} more`,
  straight: { fits: 'fits straight', 'loosely-fits': 'loosely fits straight', 'does-not-fit': 'does not fit straight' },
  track: { fits: 'fits the track', 'loosely-fits': 'loosely fits the track', 'does-not-fit': 'does not fit the track' },
  conclusion: {
    track: 'fits the track better',
    straight: 'fits the straight line better',
    'cannot-tell': 'fits both alike',
    neither: 'fits neither straight nor the track',
    'no-track': 'no track on file',
    'as-said': 'says which of the two it means',
    'no-verdict': 'names no distance',
  },
};

export const PUBLISHED_WORDS: Readonly<Record<Language, typeof EN>> = {
  en: EN,
  fr: {
    said: (outlet, phrase) => `${outlet} : « ${phrase} »`,
    more: (n) => `et ${n} ${n < 2 ? 'autre' : 'autres'}`,
    straight: { fits: 'concorde en ligne droite', 'loosely-fits': 'concorde à peu près en ligne droite', 'does-not-fit': 'ne concorde pas en ligne droite' },
    track: { fits: 'concorde par la piste', 'loosely-fits': 'concorde à peu près par la piste', 'does-not-fit': 'ne concorde pas par la piste' },
    conclusion: {
      track: 'concorde mieux par la piste',
      straight: 'concorde mieux en ligne droite',
      'cannot-tell': 'concorde autant avec les deux',
      neither: 'ne concorde avec aucune des deux',
      'no-track': 'aucune piste au dossier',
      'as-said': 'dit laquelle des deux est entendue',
      'no-verdict': 'ne nomme pas de distance',
    },
  },
};

/** "AFP: “some 110 km”". */
export function publishedSaid({ outlet, phrase }: Published, language: Language): string {
  return PUBLISHED_WORDS[language].said(outlet, phrase);
}

/** "loosely fits straight, fits the track". */
export function publishedVerdict({ straight, track, conclusion }: Published, language: Language): string {
  const words = PUBLISHED_WORDS[language];
  const verdicts = [straight && words.straight[straight], track && words.track[track]].filter(Boolean);
  return verdicts.length > 0 ? verdicts.join(', ') : words.conclusion[conclusion];
}

/**
 * In one phrase, for the map: "fits the track better".
 * @public
 */
export function publishedMeaning({ straight, conclusion }: Published, language: Language): string {
  const words = PUBLISHED_WORDS[language];
  return conclusion === 'no-track' && straight ? words.straight[straight] : words.conclusion[conclusion];
}
