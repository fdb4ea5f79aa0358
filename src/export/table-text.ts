type Cell = string;
export type TextTable = readonly [head: readonly Cell[], ...rows: (readonly Cell[])[]];

/** Tab-separated values, one row a line: what a spreadsheet takes from the clipboard. A cell that would be read as a formula is marked as text. */
export function tabSeparated(table: TextTable): string {
  return table.map((row) => row.map((cell) => oneLine(cell, '; ').replace(/^[=+\-@]/, "'$&")).join('\t')).join('\n');
}

/** A table in Markdown (GitHub's); several lines in a cell become breaks. */
export function markdownTable([head, ...rows]: TextTable): string {
  const line = (row: readonly Cell[]): string => `| ${row.map((cell) => oneLine(cell, '<br>').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function oneLine(cell: Cell, between: string): string {
  return cell
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(between);
}
