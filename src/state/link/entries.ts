/** The browser's history; both may throw, for browsers count the calls or forbid them in a frame. */
export interface Bar {
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
}

export interface Entries {
  /** The state has changed: `run` names what was moved where many small steps of it are one entry, `replace` asks for no entry of its own. */
  note(change: { readonly run?: string | undefined; readonly replace?: boolean }): void;
  /** Another entry was gone to: what was still to be written belongs to none. */
  leave(): void;
  /** What is still to be written, now. */
  flush(): void;
}

/** ms within which two steps belong to one run. */
const RUN = 700;
/** ms between two writes of one run: browsers refuse more than some hundred in half a minute. */
const BREATH = 400;
/** ms after which a refused entry is tried again. */
const REFUSED = 3_000;

/** Keeps the history up with the state without ever holding it up: the first step of a run is an entry and the others rewrite it; a refused entry is kept and written later. `address` says the link of the moment. */
export function entries(bar: Bar, address: () => string, now: () => number = () => Date.now()): Entries {
  let owed: 'push' | 'replace' | undefined;
  /** The run's last address, which its entry should end with. */
  let running = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run: string | undefined;
  let last = Number.NEGATIVE_INFINITY;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!owed) return;
    try {
      bar[owed](address());
      owed = undefined;
    } catch {
      timer = setTimeout(write, REFUSED);
    }
  }

  /** The entry of a run is left with what the run came to. */
  function finish(): void {
    try {
      bar.replace(running);
    } catch {
      // its earlier state stands; the new entry has all that is in it
    }
  }

  return {
    note({ run: next, replace = false }) {
      const at = now();
      const goesOn = next !== undefined && next === run && at - last < RUN;
      run = next;
      last = at;
      if (goesOn) {
        owed ??= 'replace';
        running = address();
        timer ??= setTimeout(write, BREATH);
        return;
      }
      if (owed === 'replace' && !replace) finish();
      owed = owed === 'push' || !replace ? 'push' : 'replace';
      write();
    },
    leave() {
      clearTimeout(timer);
      timer = undefined;
      owed = undefined;
      run = undefined;
    },
    flush: write,
  };
}
