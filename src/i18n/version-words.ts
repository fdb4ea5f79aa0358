import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import { MESSAGES } from './messages';
import { partyName, placeName } from './names';

/** Whose words a position rests on and how they put it: "army: ten kilometres, from Anefis". At most two names; the claims share one position. */
export function versionWords(dataset: Dataset, event: MapEvent, claims: readonly [Claim, ...Claim[]], language: Language): string {
  const words = MESSAGES[language].map;
  const who = [...new Set(claims.map((claim) => speakerName(dataset, claim, language)))].slice(0, 2).join(', ');
  return words.version(who, whereWords(dataset, event, claims.find(({ where }) => where) ?? claims[0], language));
}

function speakerName(dataset: Dataset, { speaker, source, reported }: Claim, language: Language): string {
  return speaker.for === 'none' || speaker.for === 'unknown'
    ? source.outlet
    : partyName(dataset, speaker.for, reported?.start ?? (0 as Instant), language, 'short');
}

/** The place that a claim names, else the distance that it gives, else the event's own place. */
function whereWords(dataset: Dataset, event: MapEvent, { where, distance }: Claim, language: Language): string {
  if (where?.place !== undefined) return placeName(dataset, where.place, language);
  if (where && distance) return MESSAGES[language].map.distanceFrom(distance.phrase[language], placeName(dataset, distance.from, language));
  return event.where.place === undefined ? '' : placeName(dataset, event.where.place, language);
}
