import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Computed } from './formula-cells';
import { readWritten, relocated, type TypedCell, type WrittenSheet } from './written-workbook';

/** What a reader types into a cell. */
type Typed = Omit<TypedCell, 'value'> & { readonly value: number | string };

/**
 * What IronCalc makes of a written workbook, once for each round of numbers and texts typed into it. It is given formulas, numbers
 * and texts, never a cached result. IronCalc 0.8.4 computes row by row and slows down manyfold where rows need rows below
 * them: the sheets are laid below each other on one, a sheet's last section before its others, and names are written
 * out. That sheets and names are found as they stand is LibreOffice's to show.
 */
export function computedByIronCalc(bytes: Uint8Array, rounds: readonly (readonly Typed[])[]): readonly Computed[] {
  const { sheets, names } = readWritten(bytes);
  const moves = rowMoves(sheets);
  const meaning = new Map(names.map(({ name, formula }) => [name, formula]));
  const addresses: string[] = [];
  const formulas: (readonly [number, number, string])[] = [];
  const constants: (readonly [number, number, string])[] = [];
  for (const { name, cells } of sheets) {
    const move = (sheet: string | undefined, row: number) => moves.get(sheet ?? name)!(row);
    for (const [address, { row, column, formula, value }] of cells) {
      if (formula !== undefined) {
        const whole = formula.replace(
          /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*/gu,
          (word) => meaning.get(word) ?? word,
        );
        addresses.push(`${name}!${address}`);
        formulas.push([move(name, row), column, `=${relocated(whole, move)}`]);
      } else if (typeof value === 'number') constants.push([move(name, row), column, written(value)]);
      // With an apostrophe, as Excel has it: a text is never taken for a number or a formula.
      else if (typeof value === 'string' && value !== '') constants.push([move(name, row), column, `'${value}`]);
    }
  }
  const typed = rounds.map((round) =>
    round.map(({ sheet, address, value }) => {
      const { row, column } = sheets.find(({ name }) => name === sheet)!.cells.get(address)!;
      return [moves.get(sheet)!(row), column, written(value)];
    }),
  );
  const input = JSON.stringify({ cells: [...constants, ...formulas], rounds: typed });
  const script = join(__dirname, 'ironcalc-workbook.mjs');
  const output = execFileSync(process.execPath, [script], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return (JSON.parse(output) as readonly (readonly string[])[]).map((texts) => {
    const found = new Map(addresses.map((address, index) => [address, texts[index]!]));
    return (sheet, address) => {
      const text = found.get(`${sheet}!${address}`);
      if (text === undefined || text === '') return undefined;
      const number = Number(text);
      return Number.isNaN(number) ? text : number;
    };
  });
}

const written = (value: number | string) => (typeof value === 'number' ? String(value).replace('e', 'E') : `'${value}`);

/** Where each sheet's rows go: sheets that hold inputs first, within a sheet the last section (start values) first. */
function rowMoves(sheets: readonly WrittenSheet[]): ReadonlyMap<string, (row: number) => number> {
  const moves = new Map<string, (row: number) => number>();
  const formulaCount = ({ cells }: WrittenSheet) => [...cells.values()].filter(({ formula }) => formula).length;
  const comparison = sheets[0];
  let top = 0;
  for (const sheet of [...sheets].sort((left, right) => formulaCount(left) - formulaCount(right))) {
    if (sheet === comparison) continue;
    moves.set(sheet.name, lastSectionFirst(sheet, top));
    top += height(sheet);
  }
  if (comparison) moves.set(comparison.name, (row) => row + top);
  return moves;
}

const height = ({ cells }: WrittenSheet) => Math.max(0, ...[...cells.values()].map(({ row }) => row)) + 1;

function lastSectionFirst(sheet: WrittenSheet, top: number): (row: number) => number {
  const filled = new Set([...sheet.cells.values()].map(({ row }) => row));
  const bottom = height(sheet);
  let first = bottom - 1;
  while (filled.has(first - 1)) first -= 1;
  const section = bottom - first;
  return (row) => top + (row >= first ? row - first + 1 : row + section);
}
