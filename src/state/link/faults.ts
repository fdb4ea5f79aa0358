import type { Notice } from '../state';

/** Characters of a link that a notice quotes at most. */
const LONGEST = 60;

/** What could not be read of a link: one notice a part, however many values it has. */
export interface LinkFaults {
  /** Notes a value; answers undefined, so that reading stops there. */
  readonly broken: (part: string, value: string) => undefined;
  readonly notices: () => readonly Notice[];
}

export function linkFaults(): LinkFaults {
  const found = new Map<string, { readonly value: string; count: number }>();
  return {
    broken(part, value) {
      const known = found.get(part);
      if (known) known.count += 1;
      else found.set(part, { value: quoted(value), count: 1 });
      return undefined;
    },
    notices: () => [...found].map(([part, { value, count }]) => ({ code: 'link-part', part, value, count })),
  };
}

/** As much of it as a notice shows, on one line. */
export function quoted(text: string): string {
  const line = [...text.slice(0, LONGEST * 2)].map((letter) => (/[\p{C}\p{Z}]/u.test(letter) ? ' ' : letter));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).join('')}…` : line.join('');
}
