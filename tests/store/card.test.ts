import { expect, test } from 'vitest';
import type { EventId } from '../../src/domain/event';
import { LANGUAGES } from '../../src/domain/text';
import { assess } from '../../src/evidence/assess';
import { MESSAGES } from '../../src/i18n/messages';
import { sourceName } from '../../src/ui/card/source-name';
import { supportLine } from '../../src/ui/card/support-line';
import { SHIPPED } from '../fixtures/shipped';

function line(id: string, language: 'en' | 'fr' = 'en'): string {
  const event = SHIPPED.events.find((one) => one.id === (id as EventId));
  const assessment = event && assess(event, undefined, SHIPPED.actors);
  if (!assessment) throw new Error(id);
  return supportLine(assessment, SHIPPED, language, MESSAGES[language]);
}

test('the links of one card lead to one publication under one name', () => {
  for (const language of LANGUAGES) {
    for (const event of SHIPPED.events) {
      const linked = event.claims.flatMap((claim) =>
        claim.source.url === undefined ? [] : [{ url: claim.source.url, name: sourceName(claim, SHIPPED, language, MESSAGES[language]) }],
      );
      for (const { url, name } of linked) for (const other of linked) if (other.name === name) expect(other.url, `${event.id}: ${name}`).toBe(url);
    }
  }
});

test('the line on support names the sides that say it', () => {
  expect(line('fighting-near-kidal')).toBe('Acknowledged by both sides: the army and the CSP');
  expect(line('fighting-near-kidal', 'fr')).toMatch(/: l’armée et le CSP$/);
  for (const { id } of SHIPPED.events) expect(line(id)).not.toMatch(/:\s*$|undefined/);
});
