import { expect, test } from 'vitest';
import { markdownTable, type TextTable, tabSeparated } from '../../src/export/table-text';

const TABLE: TextTable = [
  ['Question', 'The state'],
  ['Who?', 'one: says so\ntwo: denies | all\tof it'],
  ['=SUM(A1)', ''],
];

test('tab-separated: one row a line, no tab or line break inside a cell, no formula', () => {
  expect(tabSeparated(TABLE)).toBe("Question\tThe state\nWho?\tone: says so; two: denies | all of it\n'=SUM(A1)\t");
});

test('Markdown: a head, a rule, bars escaped, lines as breaks', () => {
  expect(markdownTable(TABLE).split('\n')).toEqual([
    '| Question | The state |',
    '| --- | --- |',
    '| Who? | one: says so<br>two: denies \\| all of it |',
    '| =SUM(A1) |  |',
  ]);
});
