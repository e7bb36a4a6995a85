import Papa from 'papaparse';
import { emptyCell, type Cell, type Grid } from '../../region/grid';
import { failure } from '../../words/problem';
import { singleByte } from './single-byte-text';

/** Separators in the order they are preferred: a comma is as often a decimal sign. */
const separators = [';', '\t', '|', ','] as const;
const sampleRows = 60;
/** A separator is taken when it divides rows nearly as evenly as the best one does. */
const nearlyAsEven = 0.8;

/**
 * A text file with columns as a grid: every cell text, nothing interpreted, rows as long as they are.
 * Encoding by byte order mark, else UTF-8, else Windows-1252 or Mac Roman (see `singleByte`); separator ; tab | or , by how evenly it divides the rows.
 * Throws VaxlaError where the file is empty, holds a web page, or is no text.
 */
export function readCsv(bytes: Uint8Array, file: string): Grid {
  const whole = decoded(bytes);
  if (whole.trim() === '') throw failure('file-empty', {}, { file });
  if (/^\s*<(\?xml|!doctype|html|table|workbook)/i.test(whole)) throw failure('file-markup', {}, { file });
  // Excel's own way of saying the separator is a first line of its own.
  const said = /^sep=(.)\r?\n/i.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  const rows = parsed(text, said?.[1] ?? separatorOf(text)).map(gridRow);
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return {
    file,
    sheet: file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''),
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return singleByte(bytes);
  }
}

const parsed = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, dynamicTyping: false, skipEmptyLines: false }).data;

/** How evenly a separator divides the rows: the share of them that have the commonest number of cells, if above one. */
function separatorOf(text: string): string {
  const evenness = separators.map((separator) => {
    const widths = parsed(text, separator, sampleRows)
      .filter((row) => row.some((field) => field.trim() !== ''))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    return Math.max(0, ...counts.values()) / widths.length;
  });
  const best = Math.max(...evenness);
  const chosen = separators.findIndex((_, index) => (evenness[index] ?? 0) >= nearlyAsEven * best && best > 0);
  return separators[chosen] ?? ',';
}

function gridRow(fields: readonly string[]): readonly Cell[] {
  const cells: Cell[] = fields.map((text) => (text === '' ? emptyCell : { kind: 'text', text }));
  while (cells.length > 0 && cells[cells.length - 1]?.kind === 'empty') cells.pop();
  return cells;
}
