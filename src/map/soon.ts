/** Calls that wait for a task of their own: asked for again before it comes, only the last one is made. */
export function soon<Value>(act: (value: Value) => void): { readonly ask: (value: Value) => void; readonly drop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly value: Value } | undefined;
  const run = (): void => {
    waiting = undefined;
    if (last) act(last.value);
  };
  return {
    ask: (value) => {
      last = { value };
      waiting ??= setTimeout(run);
    },
    drop: () => {
      clearTimeout(waiting);
      waiting = undefined;
    },
  };
}
