import type { LeftOutReason } from '../region/table-rows';

/** Longest text of one cell: about ten lines on the sheet, well under the highest row a spreadsheet shows. */
const longestText = 900;

/** The rows of a sheet that were left out for one reason, as the reader finds them. */
export interface LeftOutLine {
  readonly sheet: string;
  readonly reason: LeftOutReason;
  /** How many rows `rows` names. */
  readonly count: number;
  /** Row numbers counting from 1, runs with a dash: `9, 13, 17–19`. */
  readonly rows: string;
}

/** A sheet and its rows that were not used, counting from 0 and in order. */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly rowsLeftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
}

/**
 * A line per sheet and reason, in order of their first row; what is too long for a cell goes on in a line of its own.
 * Empty rows are not told.
 */
export function leftOutLines(sheets: readonly LeftOutSheet[]): readonly LeftOutLine[] {
  return sheets.flatMap(({ sheet, rowsLeftOut }) => {
    const told = rowsLeftOut.filter(({ reason }) => reason !== 'empty');
    const reasons = [...new Set(told.map(({ reason }) => reason))];
    return reasons.flatMap((reason) =>
      texts(told.filter((each) => each.reason === reason).map(({ row }) => row + 1)).map((line) => ({
        sheet,
        reason,
        ...line,
      })),
    );
  });
}

function texts(rows: readonly number[]): readonly { readonly count: number; readonly rows: string }[] {
  const lines: { count: number; rows: string }[] = [];
  for (const { first, last } of runs(rows)) {
    const text = first === last ? `${first}` : `${first}–${last}`;
    const count = last - first + 1;
    const open = lines[lines.length - 1];
    if (!open || open.rows.length + text.length > longestText) lines.push({ count, rows: text });
    else {
      open.count += count;
      open.rows += `, ${text}`;
    }
  }
  return lines;
}

function runs(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = found[found.length - 1];
    if (open && row === open.last + 1) open.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}
