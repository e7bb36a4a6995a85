import { assumptionOf } from '../model/assumptions';
import { cellName } from '../quantities/cell-address';
import type { OpenWorkbook, OwnCell } from '../workbook/open-workbook';
import { fifteenDigits } from '../report/fifteen-digits';
import { failure, type Place } from '../words/problem';
import type { EmbeddedModel, Owner } from './embedded-model';
import type { OwnCells } from './own-cells';

/** A yellow cell that holds something else than the last run left in it; `to` is null where it was emptied. */
export interface TypedInput {
  readonly kind: 'assumption' | 'contract' | 'grant';
  /** An assumption's key, a column of the contracts (rho_1), or a number of a state grant (population). */
  readonly key: string;
  /** Id of the scenario the value is for; null: all that have none of their own. */
  readonly scenario: string | null;
  /** The unit whose contract, or the state grant whose number, it is. */
  readonly unit: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly place: Place & { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Columns right of a register value that are the reader's: who owns the assumption, and since when. */
const ownerSteps = { owner: 6, date: 7 } as const;

/** What was changed by hand in the register, and who owns what. */
export interface RegisterReading {
  readonly inputs: readonly TypedInput[];
  readonly owners: readonly Owner[];
  /** Keys whose cells cannot be found any more. */
  readonly lost: readonly string[];
}

/**
 * Reads the register's yellow cells back, each by its name, which Excel moves along with its cell. Throws VaxlaError with
 * the cell where one holds no number.
 */
export function registerInputs(workbook: OpenWorkbook, cells: OwnCells, model: EmbeddedModel): RegisterReading {
  const inputs: TypedInput[] = [];
  const owners: Owner[] = [];
  const lost: string[] = [];
  const places = namedCells(workbook, cells.sheet.sheetName);
  for (const [name, key, scenario, from] of model.inputs.assumptions) {
    const at = places.get(name.toLowerCase());
    if (!at) {
      lost.push(key);
      continue;
    }
    const place = { file: workbook.file, sheet: cells.sheet.sheetName, ...at };
    const cell = cells.at(at.row, at.column);
    if (!follows(key, model, cell)) {
      const to = numberIn(cell, key, place);
      if (!same(to, from)) inputs.push({ kind: 'assumption', key, scenario, unit: null, from, to, place });
    }
    const owner = plainText(cells.at(at.row, at.column + ownerSteps.owner));
    const since = cells.at(at.row, at.column + ownerSteps.date)?.value;
    const date = since?.kind === 'number' ? since.value : since?.kind === 'text' ? since.text.slice(0, 40) : null;
    if (owner === '' && (date === null || date === '')) continue;
    owners.push({ assumption: key, scenario, owner: owner.slice(0, 200), date });
  }
  return { inputs, owners, lost };
}

/** Where the workbook's names of cells on a sheet lead, by name in small letters. */
function namedCells(workbook: OpenWorkbook, sheet: string): ReadonlyMap<string, { row: number; column: number }> {
  const here = workbook.areaNames().filter((name) => name.sheet === sheet);
  return new Map(here.map(({ name, area }) => [name.toLowerCase(), { row: area.top, column: area.left }]));
}

/** Whether a cell still holds the formula that makes it follow another assumption. */
function follows(key: string, model: EmbeddedModel, cell: OwnCell | undefined): boolean {
  const other = assumptionOf(key)?.default;
  if (typeof other !== 'object' || cell?.formula === undefined) return false;
  return new RegExp(`^${model.namePrefix}${other.sameAs}(_\\d+)?$`, 'i').test(cell.formula.trim());
}

/** A row of the contracts' table as it is found by its numbers of scenario and unit. */
export function contractInputs(workbook: OpenWorkbook, cells: OwnCells, model: EmbeddedModel): readonly TypedInput[] {
  const { columns, rows } = model.inputs.contracts;
  const found = contractColumns(cells, columns);
  if (!found) return [];
  const scenarios = model.scenarios.map(({ id }) => id);
  const units = model.scenarios[0]!.contracts.map(({ unit }) => unit);
  const rowAt = new Map<string, number>();
  for (let row = found.row + 1; row <= found.row + mostRowsBelow && rowAt.size < rows.length; row += 1) {
    const [scenario, unit] = [0, 2].map((offset) => cells.at(row, cells.area.left + offset)?.value);
    if (scenario?.kind === 'number' && unit?.kind === 'number') rowAt.set(`${scenario.value}/${unit.value}`, row);
  }
  return rows.flatMap(({ scenario, unit, values }): TypedInput[] => {
    const row = rowAt.get(`${scenarios.indexOf(scenario) + 1}/${units.indexOf(unit) + 1}`);
    if (row === undefined) return [];
    return columns.flatMap((key, index): TypedInput[] => {
      const column = found.columns.get(key);
      if (column === undefined) return [];
      const place = { file: workbook.file, sheet: cells.sheet.sheetName, row, column };
      const from = values[index]!;
      const to = numberIn(cells.at(row, column), key, place);
      return same(to, from) ? [] : [{ kind: 'contract', key, scenario, unit, from, to, place }];
    });
  });
}

/** Rows below the headings in which the contracts are looked for: far more than units times scenarios. */
export const mostRowsBelow = 20_000;
/** Rows from the table's start in which its headings are looked for, should rows have been put in above them. */
const mostRowsAbove = 200;

/** The row that holds the columns' names, and where each name stands. */
export function contractColumns({ at, area }: OwnCells, names: readonly string[]) {
  const wanted = new Set(names);
  for (let row = area.top; row < area.top + mostRowsAbove; row += 1) {
    const columns = new Map<string, number>();
    for (let column = area.left; column <= area.left + 2 * names.length + 20; column += 1) {
      const value = at(row, column)?.value;
      if (value?.kind === 'text' && wanted.has(value.text)) columns.set(value.text, column);
    }
    if (columns.size > 0 && columns.size >= names.length / 2) return { row, columns };
  }
  return undefined;
}

/** The number in a cell, null where it holds nothing. */
export function numberIn(cell: OwnCell | undefined, key: string, place: TypedInput['place']): number | null {
  if (!cell) return null;
  const { value, formula } = cell;
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'empty':
      if (formula !== undefined) throw failure('input-not-computed', { key }, place);
      return null;
    case 'text':
      if (value.text.trim() === '') return null;
      throw failure('input-not-number', { key, found: value.text }, place);
    case 'boolean':
      throw failure('input-not-number', { key, found: String(value.value).toUpperCase() }, place);
    case 'error':
      throw failure('input-not-number', { key, found: value.code }, place);
  }
}

function plainText(cell: OwnCell | undefined): string {
  if (cell?.value.kind === 'text') return cell.value.text.trim();
  return cell?.value.kind === 'number' ? String(cell.value.value) : '';
}

/** Equal to the fifteen digits that every program keeps. */
export const same = (one: number | null, other: number) => one !== null && fifteenDigits(one) === fifteenDigits(other);

/** The cell as a line of the log names it: "Växla Antaganden!D15". */
export function inputPlace({ place }: Pick<TypedInput, 'place'>): string {
  return `${place.sheet}!${cellName(place.row, place.column)}`;
}
