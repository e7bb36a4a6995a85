import type { Fact, Quantity } from '../model/history';
import { monthCode, monthOf, yearOf, type Month } from '../quantities/month';
import type { Problem } from '../words/problem';
import { sheetTables } from './column-islands';
import { costPerPoint } from './cost-per-point';
import { accountTable, costSplit } from './cost-split';
import { coverage } from './coverage';
import { decumulated } from './cumulative';
import { doubledSheets } from './doubled-sheets';
import { derivedFacts } from './drg-weights';
import { finding } from './finding';
import type { Grid } from './grid';
import { hiddenParts, withoutHidden } from './hidden-parts';
import { idleCorrections } from './idle-corrections';
import { incompleteMonths } from './incomplete-months';
import { sheetMapping, type Mapping, type SheetMapping } from './mapping';
import { moneyScales, pricedDrafts } from './money-scale';
import { missingMonths } from './month-series';
import { lastMonth } from './period-text';
import type { RegionReading } from './region-reading';
import { seriesBreakDoubts } from './series-break';
import { sameTotals } from './same-totals';
import { sheetReading } from './sheet-report';
import { costSigns } from './cost-sign';
import { stockFlowNotes } from './stock-flow';
import type { Table } from './table';
import { isMoneyKind } from './figure-kind';
import { settledProblems } from './settled-problems';
import { withoutSums } from './sum-unit';
import { readTable } from './table-facts';
import type { Draft, TableReading } from './table-reading';
import { unitNames, unitsInTables } from './unit-register';

/**
 * Reads activity and budget out of sheets that no one prepared: facts with the cell each came from, how every sheet was
 * taken, and what is missing or doubtful. Nothing is guessed in silence: what was assumed is a doubt with its place.
 * Money becomes tkr, costs and incomes positive, shares fractions. `mapping` is what the user has corrected.
 */
export function readRegion(grids: readonly Grid[], mapping: Mapping = {}): RegionReading {
  const problems: Problem[] = [];
  const { sheetTables, unread, units: known } = tablesOf(grids, mapping);
  const raw = sheetTables
    .flat()
    .map((table) => readTable(table, known, mapping, sheetMapping(mapping, table.grid.file, table.grid.sheet)));
  const { readings, problems: sums } = withoutSums(raw);
  problems.push(...sums);
  const signs = readings.map((reading) => costSigns(reading, mappingOf(mapping, reading)?.sign));
  const derived = derivedFacts(readings);
  const scales = moneyScales(readings, (reading) => derived.get(reading)?.drafts ?? reading.drafts, mapping);
  const names = unitNames(readings, mapping);
  const undatedYear = mapping.year ?? latestYear(readings) ?? undatedFallback;
  const leaveOut = new Set(mapping.leaveOut ?? []);

  const perTable: Fact[][] = readings.map((reading, index) => {
    for (const list of [reading.problems, signs[index]?.problems, scales[index]?.problems]) {
      for (const problem of list ?? []) problems.push(problem);
    }
    const facts: Fact[] = [];
    const place = { file: reading.table.grid.file, sheet: reading.table.grid.sheet };
    const replaced = derived.get(reading);
    let undated = false;
    for (const draft of replaced?.drafts ?? decumulated(reading, problems)) {
      const quantity = quantityOf(draft);
      if (!quantity) continue;
      if (!draft.span) undated = true;
      const span = draft.span ?? { from: monthOf(undatedYear, 1), months: 12 as const };
      if (span.months === 1 && leaveOut.has(monthCode(span.from))) continue;
      const sign = signs[index]?.turned(draft) ? -1 : 1;
      const value = isMoneyKind(draft.kind) ? sign * pricedDrafts(draft, scales[index]) : draft.value;
      facts.push({
        quantity,
        unit: names.of(draft, reading),
        stream: draft.stream,
        from: span.from,
        months: span.months,
        value: quantity === 'share-within-90' && value > 1 ? value / 100 : value,
        address: { file: place.file, sheet: place.sheet, row: draft.row, column: draft.column },
      });
    }
    problems.push(...(replaced?.problems ?? []));
    if (undated) problems.push(finding('doubt', 'reading-year-not-said', { year: String(undatedYear) }, place));
    return facts;
  });
  problems.push(...names.problems);
  const asRead = perTable.flat();
  const perSheet = sheetTables.map((tables, sheet) => {
    const before = sheetTables.slice(0, sheet).flat().length;
    return perTable.slice(before, before + tables.length).flat();
  });
  problems.push(...doubledSheets(perSheet), ...sameTotals(perSheet));
  const facts =
    mapping.costPerCase === undefined ? asRead : asRead.concat(costsOfCases(asRead, mapping.costPerCase, problems));
  const units = [...new Set(facts.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))];
  const history = { units, facts };
  for (const [index, reading] of readings.entries()) {
    problems.push(...hiddenParts(reading, perTable[index] ?? [], mappingOf(mapping, reading)?.hidden));
  }
  const foreign = new Set(
    readings.flatMap(({ table: { grid } }, index) =>
      [...(scales[index]?.columns.values() ?? [])].some(({ currency }) => currency)
        ? [`${grid.file}\u0001${grid.sheet}`]
        : [],
    ),
  );
  const carried = coverage(history);
  problems.push(
    ...unread.map(({ problem }) => problem),
    ...missingMonths(history, leaveOut),
    ...incompleteMonths(history).problems,
    ...stockFlowNotes(history),
    ...seriesBreakDoubts(history),
    ...carried.problems,
    ...costPerPoint(history, carried.units, ({ file, sheet }) => foreign.has(`${file}\u0001${sheet}`)),
  );
  const sheets = [
    ...readings.map((reading, index) => sheetReading(reading, perTable[index] ?? [], scales[index], signs[index])),
    ...unread.map(({ grid }) => sheetReading(grid)),
  ];
  const order = new Map(grids.map((grid, index) => [`${grid.file}\u0001${grid.sheet}`, index]));
  sheets.sort(
    (one, other) =>
      (order.get(`${one.file}\u0001${one.sheet}`) ?? 0) - (order.get(`${other.file}\u0001${other.sheet}`) ?? 0),
  );
  const accounts = { ...accountTable(sheetTables.flat()), ...mapping.accounts };
  const shares = costSplit(readings, perTable, accounts, mapping.accept?.includes('reading-cost-split') ?? false);
  if (shares) problems.push(shares.problem);
  problems.push(...idleCorrections(mapping, grids, namesIn(raw), problems));
  const settled = settledProblems(problems, mapping.accept ?? []);
  return { history, sheets, problems: settled, ...(shares && { costSplit: shares.split }) };
}

/** The tables of every sheet that is used, the sheets without any, and the units that the tables name. */
function tablesOf(
  grids: readonly Grid[],
  mapping: Mapping,
): { sheetTables: (readonly Table[])[]; unread: { grid: Grid; problem: Problem }[]; units: Map<string, string> } {
  const said = (grid: Grid): SheetMapping | undefined => sheetMapping(mapping, grid.file, grid.sheet);
  const isUsed = (grid: Grid): boolean => said(grid)?.use !== false;
  const used = grids.filter(isUsed).map((grid) => withoutHidden(grid, said(grid)));
  const headerRow = (grid: Grid): number | undefined => {
    const given = sheetMapping(mapping, grid.file, grid.sheet)?.headerRow;
    return given === undefined ? undefined : given - 1;
  };
  const first = used.map((grid) => sheetTables(grid, headerRow(grid)));
  const units = unitsInTables(first.flat(), mapping);
  // A sheet whose only headers are units of other sheets is found the second time.
  const found = used.map((grid, index) =>
    first[index]?.length ? first[index] : sheetTables(grid, headerRow(grid), units),
  );
  const unread = grids.flatMap((grid) => {
    const place = { file: grid.file, sheet: grid.sheet };
    const index = grids.filter(isUsed).indexOf(grid);
    if (index < 0) return [{ grid, problem: finding('note', 'reading-sheet-left-out', { sheet: grid.sheet }, place) }];
    if (found[index]?.length) return [];
    const code = grid.rows.every((row) => row.length === 0) ? 'reading-sheet-empty' : 'reading-no-table';
    return [{ grid, problem: finding('note', code, { sheet: grid.sheet }, place) }];
  });
  return { sheetTables: found, unread, units };
}

/** Names of units as the tables write them. */
function namesIn(readings: readonly TableReading[]): Set<string> {
  const drafts = readings.flatMap((reading) => reading.drafts);
  return new Set(drafts.flatMap(({ unit, section }) => unit ?? section ?? []));
}

/** Figures without any period need a year to stand in; which one changes no result. */
const undatedFallback = 2025;

function mappingOf(mapping: Mapping, reading: TableReading): ReturnType<typeof sheetMapping> {
  return sheetMapping(mapping, reading.table.grid.file, reading.table.grid.sheet);
}

function latestYear(readings: readonly TableReading[]): number | undefined {
  let latest: Month | undefined;
  for (const { drafts } of readings) {
    for (const { span } of drafts)
      if (span && (latest === undefined || lastMonth(span) > latest)) latest = lastMonth(span);
  }
  return latest === undefined ? undefined : yearOf(latest);
}

const byVersion: Readonly<Record<string, Quantity | undefined>> = {
  'cost budget': 'cost-budget',
  'cost forecast': 'cost-forecast',
  'payment budget': 'payment-budget',
  'income-internal budget': 'income-internal-budget',
  'income-external budget': 'income-external-budget',
  'points budget': 'assigned-points',
};

/** The quantity a figure is, or undefined where the history has no place for it (a budget of visits, a forecast of fees). */
function quantityOf(draft: Draft): Quantity | undefined {
  const { kind, version } = draft;
  if (kind === 'payment-per-case') return undefined;
  if (version === undefined || version === 'outcome' || kind === 'tax-and-grants' || kind === 'assigned-points')
    return kind;
  return byVersion[`${kind} ${version}`];
}

/** A cost per case the user has given, for the periods where activity has no money beside it. */
function costsOfCases(facts: readonly Fact[], costPerCase: number, problems: Problem[]): Fact[] {
  const priced = new Set(
    facts.filter(({ quantity }) => quantity === 'cost' || quantity === 'cost-budget').map(({ unit }) => unit),
  );
  const costs = facts
    .filter(({ quantity, unit }) => quantity === 'cases' && !priced.has(unit))
    .map((fact): Fact => ({ ...fact, quantity: 'cost', stream: undefined, value: (fact.value * costPerCase) / 1000 }));
  const [first] = costs;
  if (first)
    problems.push(finding('note', 'reading-cost-per-case', { costPerCase, cells: costs.length }, first.address));
  return costs;
}
