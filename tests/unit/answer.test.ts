import { describe, expect, test } from 'vitest';
import type { Instant } from '../../src/domain/when';
import { shortened } from '../../src/i18n/answer-words';
import { answer } from '../../src/state/answer';
import { INITIAL } from '../../src/state/initial';
import type { State } from '../../src/state/state';
import { answerMoment, holdingSentence, latestSentence } from '../../src/ui/page/answer-text';
import { SHIPPED } from '../fixtures/shipped';

const at = (text: string): Instant => Date.parse(text) as Instant;
const state = (from: string, to: string, known?: string): State => ({
  ...INITIAL,
  datasets: [SHIPPED],
  view: { ...INITIAL.view, span: { start: at(from), end: at(to) }, known: known === undefined ? undefined : at(known) },
});

function said(of: State, form: 'long' | 'short', language: 'en' | 'fr' = 'en'): readonly [moment: string, holds: string, latest: string] {
  const found = answer(of);
  if (!found) throw new Error('no answer');
  return [
    answerMoment(found.end, of.view.known, SHIPPED, language),
    holdingSentence(found, SHIPPED, language, form),
    latestSentence(found.latest, SHIPPED, language, form),
  ].map((text) => text.replaceAll('\u00a0', ' ')) as unknown as readonly [string, string, string];
}

describe('the answer is two sentences', () => {
  test('of a place that changed hands: the holder, the one before, and what that one says', () => {
    const march = state('2023-11-09T00:00Z', '2023-11-15T00:00Z');
    const [moment, holds, latest] = said(march, 'long');
    expect(moment).toBe('At the end of 14 November 2023');
    expect(holds).toBe('Kidal is held by the army, since 14 November; until then by the CSP, a Tuareg-led separatist coalition.');
    expect(latest).toMatch(/^The CSP says it has withdrawn from the town “for strategic reasons”/);
    expect(said(march, 'short').slice(1)).toEqual(['Kidal is held by the army, since 14 Nov.', 'The CSP says it has withdrawn from the town.']);
  });

  test('at an hour it says the hour, and what is only perhaps reported is told with its perhaps', () => {
    const hour = state('2023-11-09T00:00Z', '2023-11-15T00:00Z', '2023-11-11T18:00Z');
    const [moment, holds, latest] = said(hour, 'long');
    expect(moment).toBe('At 18:00 on 11 November 2023, where the clock stops');
    expect(holds).toBe('Kidal is held by the CSP, a Tuareg-led separatist coalition.');
    expect(latest).toBe('An officer of the army says the troops are a few dozen km from Kidal.');
    expect(answer(hour)?.latest?.perhaps).toBe(true);
    expect(said(state('2023-11-09T00:00Z', '2023-11-11T18:00Z'), 'long')[0]).toBe('At 18:00 on 11 November 2023');
  });

  test('where the column is not under way the last word on file is told with its date', () => {
    const [, holds, latest] = said(state('2024-03-01T00:00Z', '2024-04-01T00:00Z'), 'long');
    expect(holds).toMatch(/^Kidal is held by the army/);
    expect(latest).toMatch(/^Latest, of \d+ \w+ 20(23|24): /);
    expect(answer(state('2024-03-01T00:00Z', '2024-04-01T00:00Z'))?.latest?.earlier).toBe(true);
  });

  test('French has a short form of its own, and an abbreviated month no second stop', () => {
    const [, holds] = said(state('2023-11-09T00:00Z', '2023-11-15T00:00Z'), 'short', 'fr');
    expect(holds).toBe('L’armée tient Kidal depuis le 14 nov.');
    // no line begins with a colon
    const { latest } = answer(state('2023-11-09T00:00Z', '2023-11-15T00:00Z')) ?? {};
    expect(latestSentence(latest, SHIPPED, 'fr', 'short')).toContain('dit\u00a0: il s’est retiré');
  });
});

test.each([
  ['it has withdrawn from the town “for strategic reasons”, after resisting for several days', 'it has withdrawn from the town'],
  ['a large convoy stationed at Anefis, some 110 km to the south, has set off', 'a large convoy stationed at Anefis has set off'],
  ['Kidal, more than 1,500 km from Bamako, is run by the CMA, not by the state', 'Kidal is run by the CMA'],
  ['the troops are a few dozen km from Kidal', 'the troops are a few dozen km from Kidal'],
])('shortened: %s', (says, short) => expect(shortened(says)).toBe(short));
