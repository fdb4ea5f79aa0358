import type { Noun, Problem, Reason } from '../domain/problem';
import { readWhen, type When } from '../domain/when';
import { nearest } from './nearest';

/** The ids that references may name, gathered before any row is decoded; undefined where their file is out of use, and with it every way to check. */
export type KnownIds = Readonly<Record<Noun, ReadonlySet<string> | undefined>>;

/** The findings on one row: a row is taken only when nothing was found. */
export interface Check {
  readonly problems: readonly Problem[];
  fault(path: string, reason: Reason): void;
  /** Reads a date; a fault and undefined when it cannot be read. */
  when(text: string | null | undefined, path: string): When | undefined;
  /** The id as a branded one; a fault when nothing has it. */
  ref<Id extends string>(noun: Noun, id: string, path: string): Id;
}

export function checkRow(file: string, id: string | undefined, rowPath: string, known: KnownIds, zone: string): Check {
  const problems: Problem[] = [];
  const fault = (path: string, reason: Reason): void => {
    problems.push({ file, id, path: [rowPath, path].filter(Boolean).join('.'), reason });
  };
  return {
    problems,
    fault,
    when(text, path) {
      if (text === null || text === undefined) return undefined;
      const result = readWhen(text, zone);
      if (result.ok) return result.value;
      fault(path, { code: 'when', fault: result.fault.code, at: result.fault.at, text });
      return undefined;
    },
    ref<Id extends string>(noun: Noun, reference: string, path: string): Id {
      const ids = known[noun];
      if (ids && !ids.has(reference)) fault(path, { code: 'unknown-id', noun, id: reference, near: nearest(reference, ids) });
      return reference as Id;
    },
  };
}
