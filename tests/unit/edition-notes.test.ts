import { expect, test } from 'vitest';
import { editionNotes } from '../../src/ui/edition-notes';

const CHANGES = '# Changes\n\n## Edition 12, 2027\n\nTwelve.\n\n## Edition 2, 2026\n\nTwo, in\ntwo lines.\n\n- a\n- b\n\n## Edition 1, 2025\n\nOne.\n';

test('what stands under one edition, its lines joined, its list kept', () => {
  expect(editionNotes(CHANGES, '2')).toBe('Two, in two lines.\n\n- a\n- b');
  expect(editionNotes(CHANGES, '1')).toBe('One.');
});

test('edition 1 is not 1.5', () => {
  expect(editionNotes('## Edition 1.5, 2026\n\nHalf.\n\n## Edition 1, 2025\n\nOne.\n', '1')).toBe('One.');
});

test('without such a heading the whole text', () => {
  expect(editionNotes(CHANGES, '1.5')).toContain('Twelve.');
});
