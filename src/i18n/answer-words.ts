import type { Language } from '../domain/text';

interface AnswerWords {
  /** Where the answer comes from: the section's name. */
  readonly from: string;
  readonly atEnd: (day: string) => string;
  readonly atHour: (clock: string, day: string) => string;
  readonly clockStops: string;
  readonly on: (day: string) => string;
  readonly held: (place: string, holder: string, since: string | undefined, before: string | undefined) => string;
  readonly said: (place: string, holder: string, since: string | undefined, before: string | undefined) => string;
  /** The same with room for one line on a phone. */
  readonly heldShort: (place: string, holder: string, since: string | undefined) => string;
  readonly saidShort: (place: string, holder: string, since: string | undefined) => string;
  readonly disputed: (place: string, holder: string, since: string | undefined, before: string | undefined) => string;
  readonly left: (place: string, since: string | undefined, before: string | undefined) => string;
  readonly none: (place: string) => string;
  readonly says: (speaker: string, stance: string, says: string) => string;
  readonly latest: (day: string, sentence: string) => string;
  readonly silent: string;
  readonly perhaps: (outlet: string, at: string) => string;
  readonly read: string;
}

const changed = (since: string | undefined, before: string | undefined): string =>
  `${since === undefined ? '' : `, since ${since}`}${before === undefined ? '' : `; until then by ${before}`}`;

const devenu = (since: string | undefined, before: string | undefined): string =>
  `${since === undefined ? '' : `, depuis ${since}`}${before === undefined ? '' : ` ; jusque-là par ${before}`}`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the answer: who holds the place the data set is about, and the latest that is said. */
export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    from: 'The answer',
    atEnd: (day) => `At the end of ${day}`,
    atHour: (clock, day) => `At ${clock} on ${day}`,
    clockStops: ', where the clock stops',
    on: (day) => day,
    held: (place, holder, since, before) => `${place} is held by ${holder}${changed(since, before)}.`,
    said: (place, holder, since, before) => `${place} is said to be held by ${holder}${changed(since, before)}.`,
    heldShort: (place, holder, since) => `${place} is held by ${holder}${changed(since, undefined)}.`,
    saidShort: (place, holder, since) => `${place}: said to be held by ${holder}${changed(since, undefined)}.`,
    disputed: (place, holder, since, before) =>
      `Who holds ${place} is disputed: ${holder} is said to hold it${since === undefined ? '' : `, since ${since}`}${before === undefined ? '' : `; until then it was ${before}`}.`,
    left: (place, since, before) =>
      `${place} has been left${before === undefined ? '' : ` by ${before}`}${since === undefined ? '' : `, on ${since}`}; nobody is reported to hold it.`,
    none: (place) => `No report says who holds ${place}.`,
    says: (speaker, stance, says) => `${speaker} ${stance} ${says}.`,
    latest: (day, sentence) => `Latest, of ${day}: ${sentence}`,
    silent: 'Nothing is reported of its column by then.',
    perhaps: (outlet, at) => `${outlet}’s report has no hour: perhaps reported by ${at}.`,
    read: 'Read the report, claim by claim',
  },
  fr: {
    from: 'La réponse',
    atEnd: (day) => `À la fin du ${day}`,
    atHour: (clock, day) => `À ${clock} le ${day}`,
    clockStops: ', où l’horloge s’arrête',
    on: (day) => `le ${day}`,
    held: (place, holder, since, before) => `${place} est tenue par ${holder}${devenu(since, before)}.`,
    said: (place, holder, since, before) => `${place} serait tenue par ${holder}${devenu(since, before)}.`,
    heldShort: (place, holder, since) => `${upper(holder)} tient ${place}${since === undefined ? '' : ` depuis ${since}`}.`,
    saidShort: (place, holder, since) => `${upper(holder)} tiendrait ${place}${since === undefined ? '' : ` depuis ${since}`}.`,
    disputed: (place, holder, since, before) =>
      `Qui tient ${place} est disputé : ${holder} la tiendrait${since === undefined ? '' : ` depuis ${since}`}${before === undefined ? '' : ` ; jusque-là, c’était ${before}`}.`,
    left: (place, since, before) =>
      `${place} a été quittée${before === undefined ? '' : ` par ${before}`}${since === undefined ? '' : `, ${since}`} ; personne n’est signalé comme la tenant.`,
    none: (place) => `Aucune source ne dit qui tient ${place}.`,
    says: (speaker, stance, says) => `${speaker} ${stance} ${says}.`,
    latest: (day, sentence) => `Dernier récit, ${day} : ${sentence}`,
    silent: 'Rien n’est rapporté de sa colonne à cette date.',
    perhaps: (outlet, at) => `Le récit de ${outlet} n’a pas d’heure : peut-être déjà publié (${at}).`,
    read: 'Lire la dépêche, déclaration par déclaration',
  },
};

/** A statement for a phone: without its quotations, what stands between two commas and what follows the last of an odd number. */
export function shortened(says: string): string {
  const unquoted = /^(.{12,}?)(?= “| «)/u.exec(says)?.[1] ?? says;
  const [main = says, , goesOn] = unquoted.split(/, |; /);
  return goesOn === undefined ? main : `${main} ${goesOn}`;
}
