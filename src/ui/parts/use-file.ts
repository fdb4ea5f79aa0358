import { useEffect, useState } from 'react';
import { type FileProblem, isOfFile, type Problem } from '../../domain/problem';

interface Asked {
  /** Why the file is out of use; undefined while it is on its way or there. */
  readonly fault: FileProblem | undefined;
  readonly again: () => void;
}

/** Asks for a file of the data once it is `wanted`, and again when told to; `take` gets what arrived. */
export function useFile<Read extends { readonly problems: readonly Problem[] }>(wanted: boolean, load: () => Promise<Read>, take: (read: Read) => void): Asked {
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<FileProblem>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try is one request, however often the caller draws
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    setFault(undefined);
    void load().then((read) => {
      if (gone) return;
      const broken = read.problems.find(isOfFile);
      if (broken) setFault(broken);
      else take(read);
    });
    return () => {
      gone = true;
    };
  }, [wanted, tries]);
  return { fault, again: () => setTries((now) => now + 1) };
}
