/** Columns of a terminal that a text may fill. */
const textWidth = 100;

/**
 * A text as lines of at most `textWidth` columns, broken at spaces; the first line begins with `lead`, the others with `hang`,
 * as many blanks if nothing is said. A word longer than a line stands on a line of its own, whole, so that names can be copied.
 * @example wrapped('ett två', '  ', '  ', 7) // '  ett\n  två'
 */
export function wrapped(text: string, lead: string, hang = ' '.repeat(lead.length), width = textWidth): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && (lines.length === 0 ? lead : hang).length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each, index) => (index === 0 ? lead : hang) + each).join('\n');
}

/**
 * A text cut to a number of columns, with … where something is left out.
 * @example shortened('Antal väntande', 8) // 'Antal v…'
 */
export function shortened(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;
}
