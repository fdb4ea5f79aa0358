import type { ActorId } from '../../domain/actor';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import type { Instant } from '../../domain/when';
import { ANSWER_WORDS, shortened } from '../../i18n/answer-words';
import { dayAndMonth, instantInWords, tickLabel } from '../../i18n/dates';
import { MESSAGES } from '../../i18n/messages';
import { capital, partyIntroduced, partyName, speakerWords } from '../../i18n/names';
import type { Answer, LatestWord } from '../../state/answer';

/** The short form leaves out what a phone has no room for: the glosses, the former holder, what follows a statement's first comma. */
export type AnswerForm = 'long' | 'short';

/** "At the end of 14 November 2023", "At 18:00 on 11 November 2023, where the clock stops". */
export function answerMoment(end: Instant, clock: Instant | undefined, data: Dataset, language: Language): string {
  const words = ANSWER_WORDS[language];
  const stops = clock !== undefined && clock < end;
  const at = stops ? clock : end;
  const before = (at - 1) as Instant;
  const day = (instant: Instant): string => instantInWords(instant, data.timeZone, language, 'day');
  const midnight = day(before) !== day(at);
  return `${midnight ? words.atEnd(day(before)) : words.atHour(tickLabel(at, 'hour', data.timeZone, language), day(at))}${stops ? words.clockStops : ''}`;
}

/** Who holds the place, by whom it was held before, in one sentence. */
export function holdingSentence({ place, holding, end }: Answer, data: Dataset, language: Language, form: AnswerForm): string {
  const words = ANSWER_WORDS[language];
  const name = place.names[language];
  if (!holding) return words.none(name);
  const { before, holder, value, since } = holding;
  const start = since.when.start;
  // a party has the name of its time: that of the report which says that it holds the place
  const party = (id: ActorId, at: Instant, introduced: boolean): string =>
    introduced && form === 'long' ? partyIntroduced(data, id, at, language) : partyName(data, id, at, language, 'definite');
  const former = before?.holder === undefined || form === 'short' ? undefined : party(before.holder, before.last.when.start, true);
  const from = before ? sinceText(holding, end, data, language, form) : undefined;
  if (value === 'left' || holder === undefined) return words.left(name, from, former);
  const holds = party(holder, before ? start : holding.last.when.start, !before);
  if (form === 'short' && value !== 'disputed') return fullStop(words[value === 'held' ? 'heldShort' : 'saidShort'](name, holds, from));
  return fullStop(words[value](name, holds, from, former));
}

/** An abbreviated month ends with its own stop. */
function fullStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}

/** The latest that is said, with its speaker. */
export function latestSentence(latest: LatestWord | undefined, data: Dataset, language: Language, form: AnswerForm): string {
  const words = ANSWER_WORDS[language];
  if (!latest) return words.silent;
  const { claim, event, earlier } = latest;
  const { speaker } = claim;
  // a party's statement is the party's voice; where there is little room its spokesperson is too
  const party = speaker.as === 'communique' || (speaker.as === 'spokesperson' && form === 'short') ? speaker.for : 'none';
  const who =
    party === 'none' || party === 'unknown'
      ? speakerWords(data, claim, language)
      : capital(partyName(data, party, claim.reported?.start ?? event.when.start, language, 'definite'), language);
  const says = form === 'short' ? shortened(claim.says[language]) : claim.says[language];
  const sentence = words.says(who, MESSAGES[language].stances[claim.stance](party === 'none' || party === 'unknown' ? speaker.count : 1), says);
  return earlier
    ? words.latest(
        words.on(instantInWords(event.when.start, data.timeZone, language, event.when.precision === 'minute' ? 'day' : event.when.precision)),
        sentence,
      )
    : sentence;
}

function sinceText({ since: { when } }: NonNullable<Answer['holding']>, end: Instant, data: Dataset, language: Language, form: AnswerForm): string {
  const words = ANSWER_WORDS[language];
  if (when.precision === 'month' || when.precision === 'year') return instantInWords(when.start, data.timeZone, language, when.precision);
  const year = (at: Instant): string => instantInWords(at, data.timeZone, language, 'year');
  const sameYear = year(when.start) === year((end - 1) as Instant);
  const style = form === 'short' ? 'short' : 'long';
  return words.on(
    sameYear
      ? dayAndMonth(when.start, data.timeZone, language, style)
      : instantInWords(when.start, data.timeZone, language, 'day', form === 'short' ? 'medium' : 'long'),
  );
}
