import type { Fact, Quantity } from '../model/history';
import { addMonths, monthCode, monthOf, yearOf, type Month } from '../quantities/month';
import type { Problem } from '../words/problem';
import { coverage } from './coverage';
import { derivedFacts } from './drg-weights';
import { finding } from './finding';
import type { Grid } from './grid';
import { hiddenParts } from './hidden-parts';
import { incompleteMonths } from './incomplete-months';
import { sheetMapping, type Mapping } from './mapping';
import { moneyScales, pricedDrafts } from './money-scale';
import { missingMonths } from './month-series';
import { lastMonth, spanText } from './period-text';
import type { RegionReading } from './region-reading';
import { sheetReading } from './sheet-report';
import { costSigns } from './cost-sign';
import { stockFlowNotes } from './stock-flow';
import { findTables, type Table } from './table';
import { isMoneyKind } from './figure-kind';
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
  const { tables, unread, units: known } = tablesOf(grids, mapping);
  const readings = tables.map((table) =>
    readTable(table, known, mapping, sheetMapping(mapping, table.grid.file, table.grid.sheet)),
  );
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
  const facts =
    mapping.costPerCase === undefined ? asRead : asRead.concat(costsOfCases(asRead, mapping.costPerCase, problems));
  const units = [...new Set(facts.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))];
  const history = { units, facts };
  for (const [index, reading] of readings.entries()) {
    problems.push(...hiddenParts(reading, perTable[index] ?? []));
  }
  const foreign = new Set(
    readings.flatMap(({ table: { grid } }, index) =>
      [...(scales[index]?.columns.values() ?? [])].some(({ currency }) => currency)
        ? [`${grid.file}\u0001${grid.sheet}`]
        : [],
    ),
  );
  // What a point costs in kronor says nothing of pounds and dollars.
  const inForeignMoney = ({ code, place }: Problem): boolean =>
    code === 'reading-cost-per-point' && foreign.has(`${place?.file ?? ''}\u0001${place?.sheet ?? ''}`);
  problems.push(
    ...unread.map(({ problem }) => problem),
    ...missingMonths(history, leaveOut),
    ...incompleteMonths(history).problems,
    ...stockFlowNotes(history),
    ...coverage(history).problems.filter((problem) => !inForeignMoney(problem)),
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
  return { history, sheets, problems: settled(problems, mapping.accept ?? []) };
}

/** The tables of all sheets, the sheets without any, and the units that the tables name. */
function tablesOf(
  grids: readonly Grid[],
  mapping: Mapping,
): { tables: Table[]; unread: { grid: Grid; problem: Problem }[]; units: Map<string, string> } {
  const used = grids.filter((grid) => sheetMapping(mapping, grid.file, grid.sheet)?.use !== false);
  const headerRow = (grid: Grid): number | undefined => {
    const given = sheetMapping(mapping, grid.file, grid.sheet)?.headerRow;
    return given === undefined ? undefined : given - 1;
  };
  const first = used.map((grid) => findTables(grid, headerRow(grid)));
  const units = unitsInTables(first.flat(), mapping);
  // A sheet whose only headers are units of other sheets is found the second time.
  const found = used.map((grid, index) =>
    first[index]?.length ? first[index] : findTables(grid, headerRow(grid), units),
  );
  const unread = grids.flatMap((grid) => {
    const place = { file: grid.file, sheet: grid.sheet };
    const index = used.indexOf(grid);
    if (index < 0) return [{ grid, problem: finding('note', 'reading-sheet-left-out', { sheet: grid.sheet }, place) }];
    if (found[index]?.length) return [];
    return [{ grid, problem: finding('note', 'reading-no-table', { sheet: grid.sheet }, place) }];
  });
  return { tables: found.flat(), unread, units };
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

/** Figures that run from January up to their month, each less the one before it in its year. */
function decumulated(reading: TableReading, problems: Problem[]): readonly Draft[] {
  if (!reading.drafts.some(({ cumulative }) => cumulative)) return reading.drafts;
  const plain = new Set(
    reading.drafts.filter(({ cumulative }) => !cumulative).map(({ kind, version }) => `${kind} ${version ?? ''}`),
  );
  const key = (draft: Draft): string => `${draft.series}\u0001${draft.kind}\u0001${draft.version ?? ''}`;
  const byMonth = new Map<string, Draft>();
  for (const draft of reading.drafts) {
    if (draft.cumulative && draft.span?.months === 1) byMonth.set(`${key(draft)}\u0001${draft.span.from}`, draft);
  }
  const place = { file: reading.table.grid.file, sheet: reading.table.grid.sheet };
  const result: Draft[] = [];
  const told = new Set<number>();
  for (const draft of reading.drafts) {
    if (!draft.cumulative) {
      result.push(draft);
      continue;
    }
    // The month's own figure stands in another column: the sum is not needed.
    if (plain.has(`${draft.kind} ${draft.version ?? ''}`) || draft.span?.months !== 1) continue;
    if (!told.has(draft.column)) {
      told.add(draft.column);
      const at = { ...place, row: reading.table.headerRows.at(-1) ?? 0, column: draft.column };
      problems.push(
        finding('note', 'reading-decumulated', { header: reading.columns[draft.column]?.header ?? '' }, at),
      );
    }
    if (draft.span.from % 12 === 0) {
      result.push(draft);
      continue;
    }
    const before = byMonth.get(`${key(draft)}\u0001${addMonths(draft.span.from, -1)}`);
    if (before) result.push({ ...draft, value: draft.value - before.value });
    else {
      const at = { ...place, row: draft.row, column: draft.column };
      problems.push(finding('doubt', 'reading-cumulative-gap', { period: spanText(draft.span) }, at));
    }
  }
  return result;
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

/** Doubts of one kind on one sheet beyond this many are counted instead of told one by one. */
const mostOfAKind = 12;
const severities = ['error', 'doubt', 'note'] as const;
/** Errors that a user may answer for: the figures are then used as they stand. */
const acceptableErrors = new Set([
  'reading-doubled-month',
  'reading-doubled-row',
  'reading-negative-volume',
  'reading-two-money-units',
]);

function settled(problems: readonly Problem[], accept: readonly string[]): Problem[] {
  const counts = new Map<string, { first: Problem; count: number }>();
  const kept: Problem[] = [];
  for (const problem of problems) {
    const accepted =
      accept.includes(problem.code) && (problem.severity === 'doubt' || acceptableErrors.has(problem.code));
    const own: Problem = accepted ? { ...problem, severity: 'note' } : problem;
    const key = `${own.code}\u0001${own.place?.file ?? ''}\u0001${own.place?.sheet ?? ''}`;
    const entry = counts.get(key) ?? { first: own, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
    if (entry.count <= mostOfAKind) kept.push(own);
  }
  for (const { first, count } of counts.values()) {
    if (count <= mostOfAKind) continue;
    const place = first.place && {
      file: first.place.file,
      ...(first.place.sheet !== undefined && { sheet: first.place.sheet }),
    };
    kept.push(finding(first.severity, 'reading-more-of-the-kind', { count: count - mostOfAKind }, place));
  }
  return severities.flatMap((severity) => kept.filter((problem) => problem.severity === severity));
}
