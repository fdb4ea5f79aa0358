import { describe, expect, it } from 'vitest';
import type { EventId } from '../src/domain/event';
import type { PlaceId } from '../src/domain/place';
import type { Instant, Span } from '../src/domain/when';
import { type Assessment, assess } from '../src/evidence/assess';
import { holdings } from '../src/evidence/holders';
import { SHIPPED } from './fixtures/shipped';

const instant = (text: string): Instant => Date.parse(text) as Instant;

/** What the shipped claims say of an event, as far as they had been published by `clock` (undefined: all of them). */
function graded(id: string, clock?: string): Assessment {
  const event = SHIPPED.events.find((one) => one.id === (id as EventId));
  if (!event) throw new Error(`no event ${id}`);
  const found = assess(event, clock === undefined ? undefined : instant(clock), SHIPPED.actors);
  if (!found) throw new Error(`${id} had not been reported by ${clock}`);
  return found;
}

const aspects = (assessment: Assessment): readonly string[] => assessment.disputes.map(({ aspect }) => aspect);
const outlets = ({ standing }: Assessment): readonly string[] => [...new Set(standing.map(({ source }) => source.outlet))].sort();

/** Who holds a place at the end of a day, as "value holder (others present)". */
function heldBy(place: string, day: string): string {
  const end = (instant(`${day}T00:00Z`) + 86_400_000) as Instant;
  const window: Span = { start: instant(`${day}T00:00Z`), end };
  const propositions = SHIPPED.events.flatMap((event) => {
    const assessment = assess(event, undefined, SHIPPED.actors);
    return assessment ? [{ event, assessment }] : [];
  });
  const holding = holdings(propositions, window).get(place as PlaceId);
  if (!holding) return 'no report';
  return [holding.value, holding.holder, ...holding.present.map(({ actor }) => `+${actor}`)].filter((part) => part !== undefined).join(' ');
}

describe('5 October: the column before Anefis', () => {
  it('whether soldiers entered the town is disputed, already that evening', () => {
    for (const clock of ['2023-10-05T23:59Z', undefined]) {
      const entry = graded('soldiers-enter-anefis', clock);
      expect(entry.support).toBe('several speakers, one outlet');
      expect(aspects(entry)).toEqual(['whether']);
    }
  });

  it('where the column stood is not disputed: 10 and 11 km lie within the doubt of both, and both sides say so', () => {
    const position = graded('column-south-of-anefis');
    expect(position.support).toBe('acknowledged by both sides');
    expect(position.standing.map(({ distance }) => distance?.value)).toEqual([10, 11]);
    expect(position.disputes).toEqual([]);
  });
});

describe('7 October: Anefis', () => {
  it('presence is acknowledged by both sides, control is claimed by one side only', () => {
    for (const clock of ['2023-10-07T23:59Z', undefined]) {
      expect(graded('army-in-anefis', clock).support).toBe('acknowledged by both sides');
      const control = graded('army-holds-anefis', clock);
      expect([control.support, control.side]).toEqual(['one side only', 'state']);
    }
  });
});

describe('7 November: the strikes on Kidal', () => {
  it('are acknowledged by both sides, while the number of dead is disputed', () => {
    expect(graded('strikes-kidal-7-november').support).toBe('acknowledged by both sides');
    const dead = graded('civilians-killed-kidal-7-november');
    expect(dead.support).toBe('corroborated');
    expect(aspects(dead)).toEqual(['how many']);
  });

  it('were known that evening from what one outlet had of both statements', () => {
    const evening = graded('strikes-kidal-7-november', '2023-11-07T22:00Z');
    expect(outlets(evening)).toEqual(['France 24']);
    expect(evening.support).toBe('acknowledged by both sides');
  });
});

describe('the phones cut in Kidal', () => {
  it('rest on RFI’s Thursday alone at the end of 10 November', () => {
    const known = graded('phones-cut-kidal', '2023-11-10T23:59Z');
    expect(outlets(known)).toEqual(['RFI']);
    expect(known.support).toBe('single account');
    expect(known.disputes).toEqual([]);
  });

  it('have AFP’s Friday beside it a day later, and the dates differ', () => {
    const known = graded('phones-cut-kidal', '2023-11-11T23:59Z');
    expect(outlets(known)).toEqual(['AFP', 'RFI']);
    expect(known.support).toBe('corroborated');
    expect(aspects(known)).toEqual(['when']);
  });
});

describe('14 November: Kidal', () => {
  it('was first told by Reuters at 13:03 UTC, by AP at 13:12, by AFP at 14:49', () => {
    const told = (clock: string): readonly string[] => outlets(graded('army-takes-kidal', clock));
    expect(() => graded('army-takes-kidal', '2023-11-14T13:01Z')).toThrow(/not been reported/);
    expect(told('2023-11-14T13:03Z')).toEqual(['Reuters']);
    expect(told('2023-11-14T13:12Z')).toEqual(['AP', 'Reuters']);
    expect(told('2023-11-14T14:49Z')).toEqual(['AFP', 'AP', 'Reuters']);
  });

  it('the army’s presence and the CSP’s leaving are acknowledged by both sides, the capture by one', () => {
    expect(graded('army-present-kidal').support).toBe('acknowledged by both sides');
    expect(graded('csp-leaves-kidal').support).toBe('acknowledged by both sides');
    expect(graded('army-takes-kidal').support).toBe('one side only');
    expect(graded('army-takes-kidal').unchecked).toHaveLength(2);
  });
});

describe('contradictions on record', () => {
  it.each([
    ['un-leaves-tessalit', 'when'],
    ['un-leaves-aguelhok', 'when'],
    ['fighting-resumes-12-november', 'whether'],
    ['column-leaves-gao', 'when'],
    ['column-leaves-gao', 'how many'],
    ['bombs-on-un-convoy', 'how many'],
    ['un-convoy-reaches-gao', 'when'],
    ['strikes-kidal-un-camp-3-4-november', 'when'],
    ['csp-takes-bourem-camp', 'whether'],
    ['clash-at-ber', 'when'],
    ['battle-of-kidal-begins', 'when'],
    ['wagner-flag-on-kidal-fort', 'whether'],
    ['amachach-camp-taken-2012', 'where'],
  ])('%s: %s', (id, aspect) => {
    expect(aspects(graded(id))).toContain(aspect);
  });
});

describe('who holds what, at the end of a day', () => {
  it.each([
    ['anefis', '2023-10-04', 'no report'],
    ['anefis', '2023-10-05', 'held csp'],
    ['anefis', '2023-10-07', 'said fama +wagner'],
    ['anefis', '2023-11-09', 'held fama +wagner'],
    ['bourem', '2023-09-12', 'said fama'],
    ['bamba', '2023-10-02', 'left'],
    ['taoussa', '2023-10-04', 'said csp'],
    ['almoustarat', '2023-10-01', 'said fama +csp'],
    ['tessalit', '2023-10-13', 'said csp +fama'],
    ['amachach', '2023-10-21', 'held fama'],
    ['aguelhok', '2023-11-01', 'said csp'],
    ['aguelhok', '2023-12-20', 'said fama'],
    ['kidal', '2023-10-02', 'said csp'],
    ['kidal-camp-1', '2023-10-02', 'held fama'],
    ['kidal-un-camp', '2023-10-02', 'held minusma'],
    ['kidal', '2023-11-11', 'held csp'],
    ['kidal-camp-1', '2023-11-11', 'said csp'],
    ['kidal-un-camp', '2023-11-11', 'held csp'],
    ['kidal', '2023-12-31', 'held fama +wagner'],
  ])('%s on %s: %s', (place, day, expected) => {
    expect(heldBy(place, day)).toBe(expected);
  });
});
