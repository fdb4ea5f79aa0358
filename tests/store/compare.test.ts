import { beforeEach, expect, test } from 'vitest';
import { readWhen, type Span } from '../../src/domain/when';
import * as actions from '../../src/state/actions';
import { addQuestions, COMPARED, type Compared, comparison } from '../../src/state/comparison';
import { INITIAL } from '../../src/state/initial';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';
import { QUESTIONS } from '../fixtures/stories';

const now = () => store.getState();

function span(from: string, to: string): Span {
  const [a, b] = [readWhen(from, 'UTC'), readWhen(to, 'UTC')];
  if (!a.ok || !b.ok) throw new Error(`${from} ${to}`);
  return { start: a.value.start, end: b.value.end };
}

function cell(question: string, side: Compared): readonly string[] {
  const row = comparison(now())?.find((one) => one.question.id === question);
  if (!row) throw new Error(`no question ${question}`);
  return row.cells[side].map(({ claim }) => `${claim.stance} ${claim.id}`);
}

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
  addQuestions(QUESTIONS, []);
});

test('no table before the questions have arrived', () => {
  store.setState({ questions: undefined });
  expect(comparison(now())).toBeUndefined();
});

test('who is in Anefis on 7 October: the army says it holds the place, the CSP only that the army is there, and the government denies Wagner', () => {
  actions.commitSpan(span('2023-10-07', '2023-10-07'));
  expect(cell('anefis', 'state')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^asserts army-holds-anefis/), expect.stringMatching(/^denies wagner-in-anefis/)]),
  );
  expect(cell('anefis', 'rebel')).toEqual(expect.arrayContaining([expect.stringMatching(/^confirms army-in-anefis/)]));
  expect(cell('anefis', 'rebel').filter((said) => said.includes('army-holds-anefis'))).toEqual([]);
});

test('phones: RFI’s Thursday and AFP’s Friday stand in one cell, and no side’s cell says anything', () => {
  actions.commitSpan(span('2023-11-09', '2023-11-11'));
  const said = cell('phones', 'others');
  expect(said).toEqual(expect.arrayContaining(['asserts phones-cut-kidal.afp11', 'asserts phones-cut-kidal.rfi10']));
  for (const side of ['state', 'rebel', 'un'] as const) expect(cell('phones', side)).toEqual([]);
});

test('losses: each side’s own and the other’s words about them, told by whose loss it was', () => {
  actions.commitSpan(span('2023-09-12', '2023-09-17'));
  expect(cell('losses-separatists', 'state')).toContain('asserts attack-on-bourem.aba13');
  expect(cell('losses-separatists', 'rebel')).toContain('asserts attack-on-bourem.tog13');
  expect(cell('losses-army', 'state')).toContain('asserts attack-on-lere.dak18');
  expect(cell('losses-army', 'rebel')).toContain('asserts attack-on-lere.wadr19');
  for (const row of comparison(now()) ?? []) {
    if (row.question.figures.length === 0) continue;
    for (const side of COMPARED) {
      for (const { claim } of row.cells[side]) {
        expect(
          claim.figures.some(({ what, of }) => row.question.figures.includes(what) && (row.question.of.length === 0 || (of && row.question.of.includes(of)))),
        ).toBe(true);
      }
    }
  }
});

test('it follows window and clock, not the filters', () => {
  actions.commitSpan(span('2023-10-01', '2023-10-31'));
  const aircraft = cell('aircraft', 'rebel');
  expect(aircraft.length).toBeGreaterThan(0);
  actions.toggleKind('protest');
  expect(cell('aircraft', 'rebel')).toEqual(aircraft);
  actions.commitSpan(span('2023-10-20', '2023-10-31'));
  expect(cell('aircraft', 'rebel')).toEqual([]);
});

test('an earlier clock never shows a claim that a later one lacks, and tells nothing of what it hides', () => {
  actions.commitSpan(span('2023-11-09', '2023-11-14'));
  const all = () => new Set(comparison(now())?.flatMap(({ cells }) => COMPARED.flatMap((side) => cells[side].map(({ claim }) => claim.id))));
  const open = all();
  let before = new Set<string>();
  for (const day of ['2023-11-09', '2023-11-11', '2023-11-12', '2023-11-14', '2023-11-30']) {
    const known = span(day, day).end;
    store.setState((state) => ({ view: { ...state.view, known } }));
    const shown = all();
    for (const claim of before) expect(shown.has(claim as never), `${claim} at ${day}`).toBe(true);
    expect(shown.size).toBeLessThan(open.size);
    before = shown;
  }
  expect(before.size).toBeGreaterThan(0);
});

test('newest events first; the identical object while nothing it rests on changes', () => {
  actions.commitSpan(span('2023-10-01', '2023-11-14'));
  for (const { cells } of comparison(now()) ?? []) {
    for (const side of COMPARED) {
      const starts = cells[side].map(({ event }) => event.when.start);
      expect(starts).toEqual([...starts].sort((a, b) => b - a));
    }
  }
  const before = comparison(now());
  actions.prefer({ theme: 'dark' });
  expect(comparison(now())).toBe(before);
});

test('no side folds away what another has open, nor any denial', () => {
  actions.commitSpan(span('2023-09-01', '2023-11-14'));
  let folded = 0;
  for (const { cells, upFront } of comparison(now()) ?? []) {
    for (const side of COMPARED) {
      for (const { claim, event } of cells[side]) if (claim.stance === 'denies') expect(upFront.has(event), claim.id).toBe(true);
      const own = [...new Set(cells[side].map(({ event }) => event))];
      expect(own.slice(0, 2).every((event) => upFront.has(event))).toBe(true);
      folded += own.filter((event) => !upFront.has(event)).length;
    }
  }
  expect(folded).toBeGreaterThan(0);
});
