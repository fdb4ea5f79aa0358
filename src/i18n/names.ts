import { type ActorId, type ActorName, nameAt } from '../domain/actor';
import type { Claim, Speaker } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/place';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import { MESSAGES } from './messages';

type Form = 'name' | 'short' | 'definite';

/** The party's name as borne at an instant; its id when the data do not know it. */
export function partyName(dataset: Dataset, id: ActorId, at: Instant, language: Language, form: Form): string {
  const name = named(dataset, id, at);
  return name ? name[form][language] : id;
}

/** The party in running text with what it is: "the CSP, a Tuareg-led separatist coalition". */
export function partyIntroduced(dataset: Dataset, id: ActorId, at: Instant, language: Language): string {
  const name = named(dataset, id, at);
  if (!name) return id;
  return name.gloss ? `${name.definite[language]}, ${name.gloss[language]}` : name.definite[language];
}

function named(dataset: Dataset, id: ActorId, at: Instant): ActorName | undefined {
  const actor = dataset.actors.get(id);
  return actor && nameAt(actor, at);
}

export function placeName(dataset: Dataset, id: PlaceId, language: Language): string {
  return dataset.places.get(id)?.names[language] ?? id;
}

/** Who speaks: "The army, in a statement", "Two local elected representatives", "AFP". */
export function speakerWords(dataset: Dataset, claim: Claim, language: Language): string {
  const { speaker, source } = claim;
  if (isOutlet(speaker)) return source.outlet;
  const party = speaker.for === 'none' || speaker.for === 'unknown' ? undefined : speaker.for;
  const at = claim.reported?.start ?? (0 as Instant);
  const of = party && partyName(dataset, party, at, language, 'definite');
  const as = MESSAGES[language].speaksAs[speaker.as](speaker.count, of, party !== undefined && dataset.actors.get(party)?.side === 'state');
  return speaker.name ? `${speaker.name}, ${as}` : capital(as, language);
}

/** The outlet speaking for itself. */
function isOutlet(speaker: Speaker): boolean {
  return speaker.for === 'none' && (speaker.as === 'journalist' || speaker.as === 'researcher');
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
