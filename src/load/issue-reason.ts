import type { BaseIssue } from 'valibot';
import type { Reason } from '../domain/problem';
import { nearest } from './nearest';

/** What the model computes and no file may state. */
const COMPUTED = new Set(['support', 'status', 'holders', 'dispute', 'disputes', 'disputed', 'confidence', 'reliability', 'verified']);

/** Where an issue lies, as "properties.claims[0].says". */
export function issuePath(issue: BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** A validator's issue as a Reason in our codes. */
export function issueReason(issue: BaseIssue<unknown>): Reason {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { code: COMPUTED.has(key) ? 'computed' : 'unknown-key', key };
  if (issue.received === 'undefined') return { code: 'missing', key };
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const allowed = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
    const got = String(issue.input);
    return { code: 'choice', allowed, got, near: nearest(got, allowed) };
  }
  if ((issue.type === 'min_value' || issue.type === 'max_value') && typeof issue.input === 'number') {
    const bound = Number(issue.requirement);
    const axis = (issue.path?.at(-2)?.key ?? '') === 'coordinates' || (issue.path?.at(-2)?.key ?? '') === 'center' || (issue.path?.at(-2)?.key ?? '') === 'at';
    const what = axis && key === '0' ? 'longitude' : axis && key === '1' ? 'latitude' : key;
    const symmetric = what === 'longitude' || what === 'latitude' ? Math.abs(bound) : undefined;
    const low = symmetric ? -symmetric : issue.type === 'min_value' ? bound : undefined;
    const high = symmetric ?? (issue.type === 'max_value' ? bound : undefined);
    return { code: 'out-of-range', what, value: issue.input, low, high };
  }
  return { code: 'type', expected: readable(issue.expected), got: readable(issue.received) };
}

function readable(text: string | null | undefined): string {
  return (text ?? 'something else').replaceAll('"', '');
}
