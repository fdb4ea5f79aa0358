import type { Problem, Reason } from '../domain/problem';
import type { Language } from '../domain/text';
import { unreachedWords } from './file-words';

type Words = { readonly [Code in Reason['code']]: (reason: Extract<Reason, { readonly code: Code }>) => string };

const WHEN_FAULT = {
  en: {
    empty: 'is empty',
    syntax: 'is not a date of the EDTF profile',
    range: 'is not in the calendar',
    order: 'ends before it starts',
    zone: 'gives a time without a zone (write Z or +01:00)',
  },
  fr: {
    empty: 'est vide',
    syntax: 'n’est pas une date du profil EDTF',
    range: 'n’existe pas au calendrier',
    order: 'finit avant de commencer',
    zone: 'donne une heure sans fuseau (écrire Z ou +01:00)',
  },
} as const;

const en: Words = {
  json: ({ detail }) => `this is not JSON: ${detail}`,
  'missing-file': () => 'the file is missing',
  network: (reason) => unreachedWords(reason, 'en'),
  'no-list': ({ key }) => `“${key}” is missing`,
  'no-rows': () => 'no row of the file can be used',
  missing: ({ key }) => `“${key}” is missing`,
  'unknown-key': ({ key }) => `“${key}” is not a field of this format`,
  computed: ({ key }) => `“${key}” is computed from the claims and may not be written in a file`,
  type: ({ expected, got }) => `expected ${expected}, found ${got}`,
  choice: ({ allowed, got, near }) => `“${got}” is not one of ${allowed.join(', ')}${near ? `; did you mean “${near}”?` : ''}`,
  'out-of-range': ({ what, value, low, high }) => `${what} ${value} is outside ${low ?? '−∞'}…${high ?? '∞'}`.replaceAll('-', '−'),
  when: ({ fault, at, text }) => `“${text}” ${WHEN_FAULT.en[fault]} (character ${at + 1})`,
  zone: ({ zone }) => `“${zone}” is not a time zone; UTC is used`,
  'unknown-id': ({ noun, id, near }) => `unknown ${noun === 'convoy' ? 'column' : noun} “${id}”${near ? `; did you mean “${near}”?` : ''}`,
  'duplicate-id': ({ id }) => `the id “${id}” is used twice; the first is kept`,
  'named-anonymous': ({ name }) => `the speaker is anonymous and yet named “${name}”`,
  'anonymous-too-fine': ({ radiusKm, reportKm }) => `an anonymous speaker is placed to ${radiusKm} km, finer than the report (${reportKm} km)`,
  'anonymous-unpublished': () => 'an anonymous claim rests on a source that is not public',
  'needs-about': () => 'a denial must name the claim that it denies in “about”',
  'needs-holder': () => 'a control or handover event needs “holder” and “value”',
  'forbids-holder': ({ kind }) => `“holder” and “value” belong to control and handover events, not to “${kind}”`,
  'needs-geometry': () => 'a place is named, but the geometry is null',
  'off-place': ({ place }) => `the position is not that of the place “${place}”`,
  'figure-order': () => 'low, best and high are not in ascending order',
  'misses-track': ({ track, km }) => `ends ${km.toFixed(2)} km from the track “${track}” without meeting it; tracks meet at shared points`,
};

const fr: Words = {
  json: ({ detail }) => `ceci n’est pas du JSON : ${detail}`,
  'missing-file': () => 'le fichier manque',
  network: (reason) => unreachedWords(reason, 'fr'),
  'no-list': ({ key }) => `« ${key} » manque`,
  'no-rows': () => 'aucune ligne du fichier n’est utilisable',
  missing: ({ key }) => `« ${key} » manque`,
  'unknown-key': ({ key }) => `« ${key} » n’est pas un champ de ce format`,
  computed: ({ key }) => `« ${key} » se calcule à partir des déclarations et ne s’écrit pas dans un fichier`,
  type: ({ expected, got }) => `attendu : ${expected} ; trouvé : ${got}`,
  choice: ({ allowed, got, near }) => `« ${got} » n’est pas l’une des valeurs ${allowed.join(', ')}${near ? ` ; vouliez-vous dire « ${near} » ?` : ''}`,
  'out-of-range': ({ what, value, low, high }) => `${what} ${value} est hors de ${low ?? '−∞'}…${high ?? '∞'}`.replaceAll('-', '−'),
  when: ({ fault, at, text }) => `« ${text} » ${WHEN_FAULT.fr[fault]} (caractère ${at + 1})`,
  zone: ({ zone }) => `« ${zone} » n’est pas un fuseau horaire ; UTC est employé`,
  'unknown-id': ({ noun, id, near }) => `${NOUN_FR[noun]} « ${id} » : identifiant inconnu${near ? ` ; vouliez-vous dire « ${near} » ?` : ''}`,
  'duplicate-id': ({ id }) => `l’identifiant « ${id} » sert deux fois ; le premier est gardé`,
  'named-anonymous': ({ name }) => `la personne est anonyme et pourtant nommée « ${name} »`,
  'anonymous-too-fine': ({ radiusKm, reportKm }) => `une personne anonyme est située à ${radiusKm} km près, plus finement que l’information (${reportKm} km)`,
  'anonymous-unpublished': () => 'une déclaration anonyme repose sur une source non publique',
  'needs-about': () => 'un démenti doit nommer dans « about » la déclaration qu’il dément',
  'needs-holder': () => 'un événement « control » ou « handover » exige « holder » et « value »',
  'forbids-holder': ({ kind }) => `« holder » et « value » appartiennent aux événements « control » et « handover », pas à « ${kind} »`,
  'needs-geometry': () => 'un lieu est nommé, mais la géométrie est nulle',
  'off-place': ({ place }) => `la position n’est pas celle du lieu « ${place} »`,
  'figure-order': () => 'low, best et high ne sont pas en ordre croissant',
  'misses-track': ({ track, km }) =>
    `finit à ${km.toFixed(2).replace('.', ',')} km de la piste « ${track} » sans la rejoindre ; les pistes se rejoignent en des points communs`,
};

const NOUN_FR = { actor: 'acteur', place: 'lieu', source: 'source', event: 'événement', claim: 'déclaration', convoy: 'colonne' } as const;
const WORDS: Readonly<Record<Language, Words>> = { en, fr };

/** One problem in one line: file, id, path, reason. */
export function problemLine({ file, id, path, reason }: Problem, language: Language): string {
  return `${[file, id, path].filter(Boolean).join(' · ')}: ${reasonWords(reason, language)}`;
}

/** Why, in a plain clause. */
function reasonWords(reason: Reason, language: Language): string {
  const say = WORDS[language][reason.code] as (given: Reason) => string;
  return say(reason);
}
