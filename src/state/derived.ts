/** A function that remembers its last call: the same arguments (by identity) give the identical answer, so pictures need not redraw. */
export function derived<Args extends readonly unknown[], Answer>(compute: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]))) return last.answer;
    const answer = compute(...args);
    last = { args, answer };
    return answer;
  };
}
