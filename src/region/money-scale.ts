import type { Problem } from '../words/problem';
import { columnSamples } from './column-samples';
import { finding } from './finding';
import { sheetMapping, type Mapping } from './mapping';
import { inTkr, moneyStatement, moneyUnits, type MoneyStatement, type MoneyUnit } from './money-unit';
import type { MoneySource } from './region-reading';
import { isMoneyKind } from './figure-kind';
import type { Draft, TableReading } from './table-reading';

/** The unit of money of each of a table's columns, and what to tell about it. */
export interface MoneyScale {
  readonly columns: ReadonlyMap<
    number,
    { readonly unit: MoneyUnit; readonly knownFrom: MoneySource; readonly currency?: string }
  >;
  readonly problems: readonly Problem[];
}

/** Cost per DRG point outside these bounds, in tkr, is no unit of money anybody uses (DOMAIN §4.1). */
export const plausibleCostPerPoint = { low: 20, high: 200 } as const;

/** A draft's amount in tkr: by its own cell's unit first, then by its column's. */
export function pricedDrafts(draft: Draft, scale: MoneyScale | undefined): number {
  return inTkr(draft.value, draft.money ?? scale?.columns.get(draft.column)?.unit ?? 'tkr');
}

/** The money unit of every column of every table: corrected by the user, stated in header or title, or else the plausible one. */
export function moneyScales(
  readings: readonly TableReading[],
  draftsOf: (reading: TableReading) => readonly Draft[],
  mapping: Mapping,
): MoneyScale[] {
  const drafts = readings.flatMap((each) => draftsOf(each));
  const points = drafts.filter(({ kind }) => kind === 'points');
  // A case with its DRG is worth about a point; visits and stays without one may be worth anything.
  const pointRate = monthlyRate(
    points.length > 0 ? points : drafts.filter(({ kind, drg }) => kind === 'cases' && drg !== undefined),
  );
  return readings.map((reading) => {
    const { grid, headerRows } = reading.table;
    const correction = sheetMapping(mapping, grid.file, grid.sheet)?.money;
    const columns = new Map<number, { unit: MoneyUnit; knownFrom: MoneySource; currency?: string }>();
    const problems: Problem[] = [];
    const money = draftsOf(reading).filter(({ kind }) => isMoneyKind(kind));
    const place = { file: grid.file, sheet: grid.sheet };
    const currencies = new Set<string>();
    const unsaid: number[] = [];
    for (const column of new Set(money.map((draft) => draft.column))) {
      const stated = reading.columns[column]?.money ?? foreignMoney(reading);
      const title = reading.titleMoney;
      if (correction) columns.set(column, { unit: correction, knownFrom: 'correction' });
      else if (stated) columns.set(column, { ...stated, knownFrom: 'header' });
      else if (title)
        columns.set(column, {
          unit: title.unit,
          knownFrom: 'title',
          ...(title.currency && { currency: title.currency }),
        });
      else if (money.every((draft) => draft.column !== column || draft.money !== undefined)) {
        columns.set(column, {
          unit: money.find((draft) => draft.column === column)?.money ?? 'tkr',
          knownFrom: 'cells',
        });
      } else unsaid.push(column);
      const currency = columns.get(column)?.currency;
      if (currency) currencies.add(currency);
    }
    for (const currency of currencies) problems.push(finding('doubt', 'reading-foreign-currency', { currency }, place));
    if (unsaid.length > 0) {
      const guess = plausibleUnit(
        money.filter((draft) => unsaid.includes(draft.column)),
        pointRate,
      );
      for (const column of unsaid)
        columns.set(column, { unit: guess.unit, knownFrom: guess.perPoint === undefined ? 'nowhere' : 'plausibility' });
      const at = { ...place, row: headerRows.at(-1) ?? 0, column: unsaid[0] ?? 0 };
      problems.push(
        guess.perPoint === undefined
          ? finding('doubt', 'reading-money-unit-unsaid', { unit: guess.unit }, at)
          : finding('doubt', 'reading-money-unit-plausible', { unit: guess.unit, perPoint: guess.perPoint }, at),
      );
    }
    return { columns, problems };
  });
}

/** Mean amount a month over the months that the figures cover. */
function monthlyRate(drafts: readonly Draft[]): number {
  const months = new Set<number>();
  let sum = 0;
  for (const draft of drafts) {
    sum += Math.abs(draft.value);
    const months12 = draft.span ?? { from: 0, months: 12 as const };
    for (let index = 0; index < months12.months; index += 1) months.add(months12.from + index);
  }
  return months.size === 0 ? 0 : sum / months.size;
}

/**
 * The currency that a table gives away beside its amounts: Medicare pays in dollars, and states no currency because no other
 * is thought of; a column that is not used may have its sign in every cell.
 */
function foreignMoney({ table, columns }: TableReading): MoneyStatement | undefined {
  if (columns.some(({ header }) => /medicare/i.test(header))) return { unit: 'kr', currency: '$' };
  for (const { column } of columns) {
    const [sample = ''] = columnSamples(table, column);
    const currency = /^[£$€] ?\d/.test(sample) ? moneyStatement(sample)?.currency : undefined;
    if (currency) return { unit: 'kr', currency };
  }
  return undefined;
}

/** The unit whose cost per point lies nearest the middle of what is plausible, on a scale of ratios. */
function plausibleUnit(money: readonly Draft[], pointRate: number): { unit: MoneyUnit; perPoint: number | undefined } {
  // Cost carries the test where there is cost; outcome and budget of one thing must not be added.
  const sorts = new Map<string, Draft[]>();
  for (const draft of money) {
    const key = `${draft.kind} ${draft.version ?? ''}`;
    const list = sorts.get(key);
    if (list) list.push(draft);
    else sorts.set(key, [draft]);
  }
  const rate = Math.max(0, ...[...sorts.values()].map(monthlyRate));
  if (pointRate === 0 || rate === 0) return { unit: 'tkr', perPoint: undefined };
  const middle = Math.sqrt(plausibleCostPerPoint.low * plausibleCostPerPoint.high);
  const distance = (unit: MoneyUnit): number => {
    const ratio = inTkr(rate, unit) / pointRate / middle;
    return Math.max(ratio, 1 / ratio);
  };
  const unit = moneyUnits.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return { unit, perPoint: inTkr(rate, unit) / pointRate };
}
