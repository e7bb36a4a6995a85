import { assumptions, assumptionOf } from '../model/assumptions';
import { baseInputs, contractInputs, unitContractInputs } from '../model/inputs';
import type { Model, ModelColumn } from '../model/model';
import { baseMonths, type Frame, type ScenarioRun } from '../simulate/run';
import type { PlannedArea } from './plan';

/** Titles of the report's sheets by role, as they will stand in the workbook. */
export type SheetTitles = Readonly<Record<string, string>>;

/** Roles of the sheets: what a sheet is, whatever it is called. */
export const roles = {
  board: 'board',
  check: 'check',
  comparison: 'comparison',
  past: 'past',
  assumptions: 'assumptions',
  contracts: 'contracts',
  rules: 'rules',
  grants: 'grants',
  history: 'history',
  uncertainty: 'uncertainty',
  calculation: (scenario: string) => `calculation:${scenario}`,
  reading: 'reading',
} as const;

/** A row of the register on its sheet: a key, for all scenarios or for one that has its own value. */
export interface AssumptionRow {
  readonly key: string;
  /** Index of the scenario the value is for; undefined: all that have none of their own. */
  readonly scenario: number | undefined;
  readonly row: number;
  /** The defined name formulas use. */
  readonly name: string;
}

/** First row of the register's table, below its header. */
export const assumptionTop = 5;

/** Rows of the register in order: groups are separated by one row for their heading. */
export function assumptionRows(
  runs: readonly ScenarioRun[],
  prefix: string,
  common: Readonly<Record<string, number>>,
): readonly AssumptionRow[] {
  const rows: AssumptionRow[] = [];
  let row = assumptionTop;
  let group: string | undefined;
  for (const { key, group: own, default: value } of assumptions) {
    const other = typeof value === 'object' && common[key] === undefined ? value.sameAs : key;
    if (own !== group) row += 1;
    group = own;
    rows.push({ key, scenario: undefined, row, name: `${prefix}${key}` });
    row += 1;
    runs.forEach(({ scenario }, index) => {
      // A key that follows another gets a row of its own wherever that other one has.
      if (scenario.assumptions[key] === undefined && scenario.assumptions[other] === undefined) return;
      rows.push({ key, scenario: index, row, name: `${prefix}${key}_${index + 1}` });
      row += 1;
    });
  }
  return rows;
}

/** The name under which a scenario's formulas find an assumption. */
export function assumptionName(
  rows: readonly AssumptionRow[],
  key: string,
  scenario: number | undefined,
): string | undefined {
  if (!assumptionOf(key)) return undefined;
  const own = rows.find((row) => row.key === key && row.scenario === scenario);
  return (own ?? rows.find((row) => row.key === key && row.scenario === undefined))?.name;
}

/** Where the contracts stand: a row per scenario and unit, a column per level and contract number. */
export interface ContractsLayout {
  readonly top: number;
  /** Column of an expanded input: budget_given, rho_1, from_month_2. */
  readonly columns: ReadonlyMap<string, number>;
  /** First and last column of the levels and of each contract, for the headings. */
  readonly groups: readonly { readonly contract: number; readonly left: number; readonly right: number }[];
}

/** Left of the first input: scenario number and name, unit number and name. */
export const contractLabelColumns = 4;

/** The layout of *Avtal*. A column for the payment model's name follows each model number. */
export function contractsLayout(model: Model): ContractsLayout {
  const columns = new Map<string, number>();
  const groups: { contract: number; left: number; right: number }[] = [];
  let column = contractLabelColumns;
  const place = (name: string) => columns.set(name, column++);
  for (const { name } of unitContractInputs) place(name);
  groups.push({ contract: 0, left: contractLabelColumns, right: column - 1 });
  for (let contract = 1; contract <= model.contracts; contract += 1) {
    const left = column;
    const timed = ['from_month', 'phase'];
    if (contract > 1) for (const name of timed) place(`${name}_${contract}`);
    place(`model_${contract}`);
    place(`modelName_${contract}`);
    for (const { name } of contractInputs(model.models)) {
      if (name !== 'model' && !timed.includes(name)) place(`${name}_${contract}`);
    }
    groups.push({ contract, left, right: column - 1 });
  }
  return { top: 7, columns, groups };
}

/** Where the base year stands on *Underlag*: a row per unit and a column per input; below, a table per season. */
export interface HistoryLayout {
  readonly top: number;
  readonly columns: ReadonlyMap<string, number>;
  /** First row of each stream's season, its twelve columns beginning at `seasonColumn`. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly seasonColumn: number;
  /** Row and column of the region's tax and grants. */
  readonly taxRow: number;
  readonly taxColumn: number;
  /** First row of the list of facts. */
  readonly factsTop: number;
}

/** Rows of heading above each season's table. */
export const seasonHeadingRows = 2;

/** The layout of *Underlag*: A unit number, B unit, then the base year's columns; the seasons and the facts below. */
export function historyLayout(model: Model, units: number): HistoryLayout {
  const top = 7;
  const columns = new Map<string, number>();
  const seasons = new Map<string, number>();
  const taxRow = top + units + 1;
  let column = 2;
  let row = taxRow + 2;
  for (const { name, input } of model.inputs.filter(({ input: own }) => baseInputs.includes(own))) {
    if (input.calendar) {
      seasons.set(name, row + seasonHeadingRows);
      row += seasonHeadingRows + units + 1;
    } else {
      columns.set(name, column);
      column += 1;
    }
  }
  return { top, columns, seasons, seasonColumn: 2, taxRow, taxColumn: 2, factsTop: row + 2 };
}

/** Where a scenario's calculation stands: unit-months first, then the region's months, then the start values. */
export interface CalculationLayout {
  readonly top: number;
  readonly rowsPerUnit: number;
  readonly month: ReadonlyMap<string, number>;
  readonly regionTop: number;
  readonly region: ReadonlyMap<string, number>;
  readonly startTop: number;
  /** Column of a start value or an input; the first of twelve for a value per calendar month. */
  readonly start: ReadonlyMap<string, number>;
}

/** A column, or twelve, of the start values' table: what the scenario and the base year give, then what follows. */
export interface StartColumn {
  readonly name: string;
  readonly element?: string;
  readonly months: 1 | 12;
  /** The equation, where the value is computed; otherwise it is fetched from *Avtal* or *Underlag*. */
  readonly computed?: ModelColumn;
}

/** The start values' table: every input of a unit, so that a month's formula stays on its sheet, then the equations. */
export function startColumns(model: Model): readonly StartColumn[] {
  const known = startColumnsOf.get(model) ?? startColumnsIn(model);
  startColumnsOf.set(model, known);
  return known;
}

/** Every formula of a calculation asks for them. */
const startColumnsOf = new WeakMap<Model, readonly StartColumn[]>();

function startColumnsIn(model: Model): readonly StartColumn[] {
  const inputs = model.inputs.filter(({ input }) => input.level !== 'region');
  return [
    ...inputs.map(({ name, element, input }): StartColumn => ({
      name,
      ...(element !== undefined && { element }),
      months: input.calendar ? 12 : 1,
    })),
    ...model.start.map((column): StartColumn => ({
      name: column.name,
      ...(column.element !== undefined && { element: column.element }),
      months: column.equation.level === 'calendar' ? 12 : 1,
      computed: column,
    })),
  ];
}

/** Columns before the first computed one: unit number, unit, month number, year, calendar month. */
export const calculationLabels = { number: 0, unit: 1, time: 2, year: 3, month: 4 } as const;
const firstComputed = 5;
/** The longest look back is twelve months: that many rows must lie above the first one, even if nothing is read there. */
export const calculationTop = 12;
/** Rows of heading above the region's and the start values' tables. */
export const subheadingRows = 4;

/** The layout of one *Beräkning*. */
export function calculationLayout(model: Model, frame: Frame): CalculationLayout {
  const rowsPerUnit = baseMonths + frame.months;
  const regionTop = calculationTop + frame.units.length * rowsPerUnit + 1 + subheadingRows;
  const startTop = regionTop + rowsPerUnit + 1 + subheadingRows;
  return {
    top: calculationTop,
    rowsPerUnit,
    month: placed(model.month.map(({ name }) => ({ name, months: 1 }))),
    regionTop,
    region: placed(model.region.map(({ name }) => ({ name, months: 1 }))),
    startTop,
    start: placed(startColumns(model)),
  };
}

function placed(columns: readonly Pick<StartColumn, 'name' | 'months'>[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let column = firstComputed;
  for (const { name, months } of columns) {
    places.set(name, column);
    column += months;
  }
  return places;
}

/** A column of the units' rows as an area. */
export function unitColumn(top: number, units: number, column: number, width = 1): PlannedArea {
  return { top, left: column, bottom: top + units - 1, right: column + width - 1 };
}
