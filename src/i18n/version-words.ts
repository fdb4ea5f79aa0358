import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import { MAP_WORDS } from './map-words';
import { partyName, placeName } from './names';

/** Whose words a position rests on and how they put it: "army: ten kilometres, from Anefis", "BBC: Amachach camp ± 2 km". At most two names; the claims share one position, `radius` is its in words. */
export function versionWords(dataset: Dataset, event: MapEvent, claims: readonly [Claim, ...Claim[]], radius: string, language: Language): string {
  const who = [...new Set(claims.map((claim) => speakerName(dataset, claim, language)))].slice(0, 2).join(', ');
  return MAP_WORDS[language].version(who, whereWords(dataset, event, claims.find(({ where }) => where) ?? claims[0], radius, language));
}

function speakerName(dataset: Dataset, { speaker, source, reported }: Claim, language: Language): string {
  return speaker.for === 'none' || speaker.for === 'unknown'
    ? source.outlet
    : partyName(dataset, speaker.for, reported?.start ?? (0 as Instant), language, 'short');
}

/** The place that a claim names, else the distance that it gives, else the event's own place. */
function whereWords(dataset: Dataset, event: MapEvent, { where, distance }: Claim, radius: string, language: Language): string {
  if (where && where.place === undefined && distance)
    return MAP_WORDS[language].distanceFrom(distance.phrase[language], placeName(dataset, distance.from, language));
  const place = where ? where.place : event.where.place;
  return [place === undefined ? '' : placeName(dataset, place, language), `±\u00a0${radius}`].join(' ').trim();
}
