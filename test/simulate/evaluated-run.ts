import { evaluate, type EvaluationValues } from '../../src/language/evaluate';
import { assumptionValues, type AssumptionValues } from '../../src/model/assumptions';
import { never } from '../../src/model/inputs';
import type { Model } from '../../src/model/model';
import type { Scenario } from '../../src/model/scenario';
import { addMonths, calendarMonthOf, yearOf } from '../../src/quantities/month';
import { baseMonths, unitInputs, type Frame, type ScenarioRun, type UnitRun } from '../../src/simulate/run';

/** A scenario computed by `evaluate` alone, every name looked up every time: slow, obvious, the judge of the run. */
export function evaluatedRun(frame: Frame, scenario: Scenario, model: Model): ScenarioRun {
  const assumptions = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const units = frame.units.map((unit, index) => {
    const inputs = unitInputs(model, unit, scenario.contracts[index]!);
    return { name: unit.name, ...evaluatedUnit(frame, model, assumptions, inputs) };
  });
  return { scenario, assumptions, units, region: evaluatedRegion(frame, model, assumptions, units) };
}

const monthOfRow = (frame: Frame, row: number) => addMonths(frame.start, row - baseMonths);

/** A name that is the same for all units. */
function shared(frame: Frame, assumptions: AssumptionValues, name: string, row: number): number {
  const month = monthOfRow(frame, row);
  const ofFrame: Record<string, number> = {
    time: row - baseMonths + 1,
    calendar_year: yearOf(month),
    calendar_month: calendarMonthOf(month),
    first_year: yearOf(frame.start),
    first_month: calendarMonthOf(frame.start),
    tax_base: frame.taxAndGrants ?? 0,
    never,
  };
  return assumptions[name] ?? ofFrame[name] ?? NaN;
}

function evaluatedUnit(
  frame: Frame,
  model: Model,
  assumptions: AssumptionValues,
  inputs: ReadonlyMap<string, number | readonly number[]>,
): Pick<UnitRun, 'start' | 'series'> {
  const length = baseMonths + frame.months;
  const start = new Map<string, number | readonly number[]>();
  const series = new Map(model.month.map(({ name }) => [name, new Float64Array(length).fill(NaN)]));
  const values = (row: number, calendarMonth: number): EvaluationValues => ({
    now: (name) => {
      const own = series.get(name);
      if (own) return own[row]!;
      const once = start.get(name) ?? inputs.get(name);
      if (typeof once === 'number') return once;
      if (once) return once[calendarMonth - 1]!;
      return name === 'calendar_month' ? calendarMonth : shared(frame, assumptions, name, row);
    },
    past: (name, lag) => series.get(name)![row - lag] ?? NaN,
    at: (name, index) => {
      if (name === 'calendar_month') return Number(index);
      return ((start.get(name) ?? inputs.get(name)) as readonly number[])[Number(index) - 1]!;
    },
    sum: () => NaN,
  });
  for (const { name, equation, value } of model.start) {
    const once = (calendarMonth: number) => evaluate(value, values(0, calendarMonth));
    start.set(
      name,
      equation.level === 'calendar' ? Array.from({ length: 12 }, (_, month) => once(month + 1)) : once(NaN),
    );
  }
  for (let row = 0; row < length; row += 1) {
    const ofRow = values(row, calendarMonthOf(monthOfRow(frame, row)));
    for (const column of row < baseMonths ? model.baseMonth : model.month) {
      series.get(column.name)![row] = evaluate(row < baseMonths ? column.before : column.value, ofRow);
    }
  }
  return { start, series };
}

function evaluatedRegion(
  frame: Frame,
  model: Model,
  assumptions: AssumptionValues,
  units: readonly UnitRun[],
): ReadonlyMap<string, Float64Array> {
  const length = baseMonths + frame.months;
  const series = new Map(model.region.map(({ name }) => [name, new Float64Array(length).fill(NaN)]));
  const values = (of: ReadonlyMap<string, Float64Array>, row: number): EvaluationValues => ({
    now: (name) => of.get(name)?.[row] ?? shared(frame, assumptions, name, row),
    past: (name, lag) => of.get(name)![row - lag] ?? NaN,
    at: () => NaN,
    sum: (term) => units.reduce((total, unit) => total + evaluate(term, values(unit.series, row)), 0),
  });
  for (let row = 0; row < length; row += 1) {
    for (const column of model.region) {
      series.get(column.name)![row] = evaluate(row < baseMonths ? column.before : column.value, values(series, row));
    }
  }
  return series;
}
