import { addMonths, monthOf, yearOf, type Month } from '../quantities/month';
import { isStock, type Past, type PastQuantity, type PastUnit } from './past';
import { expected, type PastFigure } from './past-series';

/** A stretch of the past that stands in a column: a calendar year as far as it is known, or twelve months on end. */
export interface PastSpan {
  readonly kind: 'year' | 'last' | 'before';
  readonly from: Month;
  readonly to: Month;
}

/** Most calendar years shown. */
const mostYears = 9;

/** The calendar years, then the twelve months before the last twelve complete ones, and those, each as far as there are months. */
export function pastSpans({ years, months, last }: Past): readonly PastSpan[] {
  const [first] = months;
  const spans = years.slice(-mostYears).map((year): PastSpan => {
    const [from, to] = [monthOf(year, 1), monthOf(year, 12)];
    const inside = first !== undefined && last !== undefined && first <= to && last >= from;
    return inside
      ? { kind: 'year', from: Math.max(from, first) as Month, to: Math.min(to, last) as Month }
      : { kind: 'year', from, to };
  });
  if (first === undefined || last === undefined) return spans;
  const twelve = (kind: 'last' | 'before', to: Month): PastSpan[] =>
    addMonths(to, -11) >= first ? [{ kind, from: addMonths(to, -11), to }] : [];
  return [...spans, ...twelve('before', addMonths(last, -12)), ...twelve('last', last)];
}

/** How a span's figure is had: from its months, or from a figure read for the whole year. */
export type SpanFigure = { readonly value: number; readonly read?: PastFigure };

/** A unit's figure in a span: the sum of its months, the end for what is counted at a month's end; undefined where one lacks. */
export function spanFigure(unit: PastUnit, quantity: PastQuantity, span: PastSpan): SpanFigure | undefined {
  const series = unit.monthly[quantity];
  if (isStock(quantity)) {
    const end = series.get(span.to);
    return end && { value: end.value };
  }
  let value = 0;
  for (let month = span.from; month <= span.to; month = addMonths(month, 1)) {
    const figure = series.get(month);
    if (!figure) return span.kind === 'year' ? yearFigure(unit, quantity, span) : undefined;
    value += figure.value;
  }
  return { value };
}

function yearFigure(unit: PastUnit, quantity: PastQuantity, { from, to }: PastSpan): SpanFigure | undefined {
  const read = to - from === 11 ? unit.yearly[quantity].get(yearOf(from)) : undefined;
  return read && { value: read.value, read };
}

/**
 * The units that a span's figures of the region are made of: those that have every quantity asked for. Undefined where one
 * of them lacks a month it should have, or where there are none: a sum without it would be another region's.
 */
export function spanUnits(past: Past, asked: readonly PastQuantity[], span: PastSpan): readonly number[] | undefined {
  const units: number[] = [];
  for (const [index, unit] of past.units.entries()) {
    if (asked.some((quantity) => unit.monthly[quantity].size + unit.yearly[quantity].size === 0)) continue;
    if (asked.every((quantity) => spanFigure(unit, quantity, span) !== undefined)) units.push(index);
    else if (asked.some((quantity) => runsInto(unit, quantity, span, past.months.at(-1)))) return undefined;
  }
  return units.length > 0 ? units : undefined;
}

/** Whether a unit's figures begin before a span's end and go on into it. */
function runsInto(unit: PastUnit, quantity: PastQuantity, { from, to }: PastSpan, end: Month | undefined): boolean {
  const series = unit.monthly[quantity];
  const years = [...unit.yearly[quantity].keys()];
  if (years.some((year) => year <= yearOf(from)) && years.some((year) => year >= yearOf(from))) return true;
  if (end === undefined || series.size === 0) return false;
  const asked = isStock(quantity) ? [to] : Array.from({ length: to - from + 1 }, (_, each) => addMonths(from, each));
  return asked.some((month) => series.has(month) || expected(series, month, end));
}

/** A region's figure over the last twelve complete months against the twelve before, of the units that have both. */
export interface PastChange {
  readonly now: number;
  readonly before: number;
  /** Units that have both spans, and units that have the figure at all. */
  readonly units: number;
  readonly of: number;
}

/**
 * What changed from the twelve months before to the last twelve complete ones: a sum, or one sum over another. Undefined
 * under 24 complete months, or where no unit has them all. Units that lack a month are left out of both sides.
 */
export function pastChange(past: Past, quantity: PastQuantity, over?: PastQuantity): PastChange | undefined {
  const spans = pastSpans(past);
  const last = spans.find(({ kind }) => kind === 'last');
  const before = spans.find(({ kind }) => kind === 'before');
  if (!last || !before) return undefined;
  let count = 0;
  let of = 0;
  const sums = { now: 0, before: 0, nowOver: 0, beforeOver: 0 };
  for (const unit of past.units) {
    if (unit.monthly[quantity].size === 0) continue;
    of += 1;
    const [now, then] = [spanFigure(unit, quantity, last), spanFigure(unit, quantity, before)];
    const nowOver = over && spanFigure(unit, over, last);
    const thenOver = over && spanFigure(unit, over, before);
    if (!now || !then || (over && (!nowOver || !thenOver))) continue;
    count += 1;
    sums.now += now.value;
    sums.before += then.value;
    sums.nowOver += nowOver?.value ?? 0;
    sums.beforeOver += thenOver?.value ?? 0;
  }
  if (count === 0) return undefined;
  if (!over) return sums.before > 0 ? { now: sums.now, before: sums.before, units: count, of } : undefined;
  if (sums.nowOver <= 0 || sums.beforeOver <= 0 || sums.before <= 0) return undefined;
  return { now: sums.now / sums.nowOver, before: sums.before / sums.beforeOver, units: count, of };
}
