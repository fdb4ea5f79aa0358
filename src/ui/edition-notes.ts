/** The part of a list of changes that is about one edition: what stands under "## Edition 2, …"; the whole text where there is no such heading. */
export function editionNotes(changes: string, number: string): string {
  const parts = changes.split(/^## /m);
  const part = parts.find((text) => new RegExp(`^Edition ${number.replace(/\W/g, '\\$&')}\\b(?![.\\d])`).test(text));
  return (part === undefined ? changes : part.replace(/^.*\n/, '')).trim().replace(/([^\n])\n(?=[^\n#*-])/g, '$1 ');
}
