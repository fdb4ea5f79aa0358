export type Noun = 'actor' | 'place' | 'source' | 'event' | 'claim' | 'convoy';

/** Why a file as a whole cannot be used: it did not arrive, it cannot be read, or none of its rows holds. */
export type FileReason =
  | Unreached
  | { readonly code: 'missing-file' }
  | { readonly code: 'json'; readonly detail: string }
  | { readonly code: 'no-list'; readonly key: string }
  | { readonly code: 'no-rows' };

/** What the network did instead of bringing the file; `status`: the server's answer, undefined when there was none. */
export interface Unreached {
  readonly code: 'network';
  readonly status: number | undefined;
  /** It was given up after a long wait. */
  readonly late: boolean;
}

/** Why a file, a row or a field was refused, as a code with values; its words live in i18n. */
export type Reason =
  | FileReason
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

export interface FileProblem extends Problem {
  readonly reason: FileReason;
}

const OF_FILES: readonly Reason['code'][] = ['network', 'missing-file', 'json', 'no-list', 'no-rows'] satisfies readonly FileReason['code'][];

/** Whether a whole file is out of use, not a row of it. */
export function isOfFile(problem: Problem): problem is FileProblem {
  return OF_FILES.includes(problem.reason.code);
}
