import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as the file holds it: its formula in full, also where the file shares it, and the value beside it. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly value: number | string | undefined;
}

/** A sheet of a written workbook; cells by address, "C7". */
export interface WrittenSheet {
  readonly name: string;
  readonly part: string;
  readonly cells: ReadonlyMap<string, WrittenCell>;
}

/** A written workbook read back by a reader that knows nothing of the writer. */
export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** Names for the whole workbook with what they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

const cellPattern = /^([A-Z]+)(\d+)$/;

/** Column of its letters, from 1. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);

const knownLetters: string[] = [];

/** Letters of a column, from 1. */
export const lettersOf = (column: number): string => (knownLetters[column] ??= spelledLetters(column));

function spelledLetters(column: number): string {
  const rest = (column - 1) % 26;
  const own = String.fromCharCode(65 + rest);
  return column <= 26 ? own : lettersOf((column - 1 - rest) / 26) + own;
}

/** Text in quotes · sheet name in quotes · a cell reference · any other word. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/gu;

/** The formula in R1C1 notation as it stands in a cell: the same text wherever it is filled to. */
export function inR1C1(formula: string, row: number, column: number): string {
  return formula.replace(tokens, (whole, absoluteColumn, letters, absoluteRow, digits) => {
    if (digits === undefined) return whole;
    const down = Number(digits);
    const across = columnNumber(letters);
    const rowPart = absoluteRow ? `R${down}` : `R[${down - row}]`;
    return rowPart + (absoluteColumn ? `C${across}` : `C[${across - column}]`);
  });
}

/** A formula taken apart: texts that stay as they are, and the references between them. */
interface FormulaPieces {
  readonly texts: readonly string[];
  /** The reference after the text with the same index. */
  readonly references: readonly {
    readonly fixedColumn: string;
    readonly column: number;
    readonly fixedRow: string;
    readonly row: number;
  }[];
}

const takenApart = new Map<string, FormulaPieces>();

/** A shared formula is taken apart once and put together for each of its cells. */
function piecesOf(formula: string): FormulaPieces {
  const known = takenApart.get(formula);
  if (known) return known;
  const texts: string[] = [];
  const references: FormulaPieces['references'][number][] = [];
  let end = 0;
  for (const match of formula.matchAll(tokens)) {
    const [whole, fixedColumn, letters, fixedRow, digits] = match;
    if (digits === undefined) continue;
    texts.push(formula.slice(end, match.index));
    references.push({
      fixedColumn: fixedColumn!,
      column: columnNumber(letters!),
      fixedRow: fixedRow!,
      row: Number(digits),
    });
    end = match.index + whole.length;
  }
  const pieces = { texts: [...texts, formula.slice(end)], references };
  takenApart.set(formula, pieces);
  return pieces;
}

/** The formula in A1 notation moved from one cell to another, as a shared formula is. */
function moved(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const { texts, references } = piecesOf(formula);
  let whole = '';
  references.forEach(({ fixedColumn, column, fixedRow, row }, index) => {
    const letters = lettersOf(fixedColumn ? column : column + columns);
    whole += `${texts[index]}${fixedColumn}${letters}${fixedRow}${fixedRow ? row : row + rows}`;
  });
  return whole + texts[references.length]!;
}

/** Where a row of a sheet lies after a move; `undefined` stands for the formula's own sheet. */
export type RowMove = (sheet: string | undefined, row: number) => number;

/** The formula as it reads when the rows of every sheet have been moved onto one sheet, `$` or not. */
export function relocated(formula: string, move: RowMove): string {
  const pieces =
    /("(?:[^"]|"")*")|(?:'((?:[^']|'')*)'!)?(\$?[A-Z]{1,3}\$?)([1-9]\d*)(?:(:\$?[A-Z]{1,3}\$?)([1-9]\d*))?(?![\w.(])/gu;
  return formula.replace(pieces, (whole, text, sheet, column, row, toColumn, toRow) => {
    if (text !== undefined) return whole;
    const name = sheet?.replace(/''/g, "'");
    const end = toColumn === undefined ? '' : `${toColumn}${move(name, Number(toRow))}`;
    return `${column}${move(name, Number(row))}${end}`;
  });
}

type Attributes = Readonly<Record<string, string>>;

/** Walks an XML part: each element's end with its attributes and text. */
function walk(xml: string, ended: (name: string, attributes: Attributes, text: string) => void): void {
  const open: { attributes: Attributes; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => open.push({ attributes, text: '' }));
  parser.on('text', (text) => {
    const top = open[open.length - 1];
    if (top) top.text += text;
  });
  parser.on('closetag', ({ name }) => {
    const { attributes, text } = open.pop()!;
    ended(name, attributes, text);
  });
  parser.write(xml).close();
}

const workbooks = new WeakMap<Uint8Array, WrittenWorkbook>();

/** Reads a workbook that Växla wrote, once: sheets in tab order with every cell, and the defined names. */
export function readWritten(bytes: Uint8Array): WrittenWorkbook {
  const known = workbooks.get(bytes) ?? read(bytes);
  workbooks.set(bytes, known);
  return known;
}

function read(bytes: Uint8Array): WrittenWorkbook {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part]!);
  const targets = new Map<string, string>();
  walk(text('xl/_rels/workbook.xml.rels'), (_, { Id, Target }) => {
    if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: WrittenSheet[] = [];
  const names: { name: string; formula: string }[] = [];
  walk(text('xl/workbook.xml'), (element, attributes, content) => {
    if (element === 'sheet') {
      const part = targets.get(attributes['r:id']!)!;
      sheets.push({ name: attributes['name']!, part, cells: readCells(text(part)) });
    }
    if (element === 'definedName' && attributes['localSheetId'] === undefined) {
      names.push({ name: attributes['name']!, formula: content });
    }
  });
  return { sheets, names };
}

/** A formula in the cell it is written in, and how far from there it is filled. */
interface FilledFormula {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Formulas are moved when they are first asked for: most tests read values alone. */
class ReadCell implements WrittenCell {
  private moved: string | undefined;

  constructor(
    readonly row: number,
    readonly column: number,
    private readonly filled: FilledFormula | undefined,
    readonly value: number | string | undefined,
  ) {}

  get formula(): string | undefined {
    if (!this.filled) return undefined;
    return (this.moved ??= moved(this.filled.text, this.filled.rows, this.filled.columns));
  }
}

function readCells(xml: string): ReadonlyMap<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let formula: { readonly text: string; readonly attributes: Attributes } | undefined;
  let value: string | undefined;
  walk(xml, (element, attributes, text) => {
    if (element === 'f') formula = { text, attributes };
    if (element === 'v' || element === 't') value = (value ?? '') + text;
    if (element !== 'c') return;
    const address = attributes['r']!;
    const [, letters, digits] = cellPattern.exec(address)!;
    const [row, column] = [Number(digits), columnNumber(letters!)];
    const kind = attributes['t'] ?? 'n';
    const content = value === undefined || kind !== 'n' ? value : Number(value);
    cells.set(address, new ReadCell(row, column, formula && formulaAt(formula, row, column, shared), content));
    formula = undefined;
    value = undefined;
  });
  return cells;
}

function formulaAt(
  { text, attributes }: { readonly text: string; readonly attributes: Attributes },
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): FilledFormula {
  const id = attributes['si'];
  if (attributes['t'] !== 'shared' || id === undefined) return { text, rows: 0, columns: 0 };
  if (text !== '') shared.set(id, { formula: text, row, column });
  const first = shared.get(id)!;
  return { text: first.formula, rows: row - first.row, columns: column - first.column };
}

/** A number typed into a cell by hand: sheet, address, value. A formula in the cell is gone then. */
export interface TypedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** The workbook with numbers typed into cells; nothing else changes, so the cached results are the old ones. */
export function withTyped(bytes: Uint8Array, typed: readonly TypedCell[]): Uint8Array {
  const { sheets } = readWritten(bytes);
  return withSheetText(bytes, (text, part) =>
    typed
      .filter(({ sheet }) => sheets.find(({ name }) => name === sheet)?.part === part)
      .reduce((xml, { address, value }) => typedInto(xml, address, value), text),
  );
}

function typedInto(xml: string, address: string, value: number): string {
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cell ${address} to type into`);
  return xml.replace(cell, (_, style: string | undefined) => `<c r="${address}"${style ?? ''}><v>${value}</v></c>`);
}

/** What every formula cell of a workbook claims to be once `withPlanted` has been through it. */
export const planted = 999.25;

/** The workbook with the same wrong number as the cached result of every formula. */
export function withPlanted(bytes: Uint8Array): Uint8Array {
  return withSheetText(bytes, (text) =>
    text.replace(
      /(<c r="[A-Z]+\d+"(?: s="\d+")?)(?: t="\w+")?>(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g,
      `$1>$2<v>${planted}</v>`,
    ),
  );
}

function withSheetText(bytes: Uint8Array, changed: (text: string, part: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const part of Object.keys(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) continue;
    parts[part] = strToU8(changed(strFromU8(parts[part]!), part));
  }
  return zipSync(parts, { level: 1 });
}
