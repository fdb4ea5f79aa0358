export type Noun = 'actor' | 'place' | 'source' | 'event' | 'claim' | 'convoy';

/** Why a row or a field was refused, as a code with values; its words live in i18n. */
export type Reason =
  | { readonly code: 'json'; readonly detail: string }
  | { readonly code: 'missing-file' }
  | { readonly code: 'missing'; readonly key: string }
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'computed'; readonly key: string }
  | { readonly code: 'type'; readonly expected: string; readonly got: string }
  | { readonly code: 'choice'; readonly allowed: readonly string[]; readonly got: string; readonly near: string | undefined }
  | { readonly code: 'out-of-range'; readonly what: string; readonly value: number; readonly low: number | undefined; readonly high: number | undefined }
  | { readonly code: 'when'; readonly fault: 'empty' | 'syntax' | 'range' | 'order' | 'zone'; readonly at: number; readonly text: string }
  | { readonly code: 'zone'; readonly zone: string }
  | { readonly code: 'unknown-id'; readonly noun: Noun; readonly id: string; readonly near: string | undefined }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'named-anonymous'; readonly name: string }
  | { readonly code: 'anonymous-too-fine'; readonly radiusKm: number; readonly reportKm: number }
  | { readonly code: 'anonymous-unpublished' }
  | { readonly code: 'needs-about' }
  | { readonly code: 'needs-holder' }
  | { readonly code: 'forbids-holder'; readonly kind: string }
  | { readonly code: 'needs-geometry' }
  | { readonly code: 'off-place'; readonly place: string }
  | { readonly code: 'figure-order' }
  /** A track ends near another one without meeting it. */
  | { readonly code: 'misses-track'; readonly track: string; readonly km: number };

/** One fault in a data set: which file, which record, which field, why. */
export interface Problem {
  readonly file: string;
  readonly id: string | undefined;
  readonly path: string;
  readonly reason: Reason;
}
