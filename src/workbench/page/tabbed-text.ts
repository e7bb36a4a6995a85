/**
 * Cells as the text that spreadsheets put on the clipboard: tabs between columns, lines between rows, and quotes around what
 * holds either.
 * @example tabbedText([['1', 'a\tb'], ['x', '']]) // '1\t"a\tb"\nx\t'
 */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/**
 * The cells of a text from the clipboard; one empty line at its end is the end of the last row.
 * @example tabbedRows('1\t"a\tb"\r\nx\t\r\n') // [['1', 'a\tb'], ['x', '']]
 */
export function tabbedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/\r?\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
