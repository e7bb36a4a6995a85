import { compile, type EvalFunction } from 'mathjs';
import { withOperands, type Expression } from '../src/language/expression';
import { printExpression } from '../src/language/print';
import { assumptionValues } from '../src/model/assumptions';
import type { Model, ModelColumn } from '../src/model/model';
import type { Scenario } from '../src/model/scenario';
import { addMonths, calendarMonthOf, yearOf } from '../src/quantities/month';
import type { WantedColumns } from '../src/simulate/kernel/kernel';
import { variationOf } from '../src/simulate/kernel/variation';
import { baseMonths, unitInputs, type Frame } from '../src/simulate/run';

type Scope = Record<string, unknown>;

/** An equation as mathjs computes it: earlier months, calendar months and sums over units are names of their own. */
class Equations {
  readonly pasts = new Map<string, { readonly name: string; readonly lag: number }>();
  readonly sums: EvalFunction[] = [];

  compiled(expression: Expression): EvalFunction {
    return compile(printExpression(this.renamed(expression)));
  }

  private renamed(expression: Expression): Expression {
    switch (expression.kind) {
      case 'prev':
        return this.before(expression.name, expression.lag);
      case 'past': {
        let sum = this.before(expression.name, expression.months);
        for (let lag = expression.months - 1; lag >= 1; lag -= 1) {
          sum = { kind: 'add', left: sum, right: this.before(expression.name, lag) };
        }
        return sum;
      }
      case 'at':
        return { kind: 'name', name: `${expression.name}_at_${expression.index}` };
      case 'sum':
        return { kind: 'name', name: `gathered_${this.sums.push(this.compiled(expression.of)) - 1}` };
      default:
        return withOperands(expression, (operand) => this.renamed(operand));
    }
  }

  private before(name: string, lag: number): Expression {
    const own = `${name}_before_${lag}`;
    this.pasts.set(own, { name, lag });
    return { kind: 'name', name: own };
  }
}

const functions: Scope = {
  if: (holds: boolean, then: number, otherwise: number) => (holds ? then : otherwise),
  clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high),
};

/** The columns a wanted one needs, compiled by mathjs; one draw at a time, gives the region's columns month by month. */
export function mathjsModel(model: Model, wanted: WantedColumns, frame: Frame, scenario: Scenario) {
  const { needed } = variationOf(model, wanted, new Map());
  const equations = new Equations();
  const made = (columns: readonly ModelColumn[], moment: 'value' | 'before') =>
    columns
      .filter(({ name }) => needed.has(name))
      .map((column) => ({ name: column.name, level: column.equation.level, code: equations.compiled(column[moment]) }));
  const start = made(model.start, 'value');
  const base = made(model.baseMonth, 'before');
  const month = made(model.month, 'value');
  const region = made(model.region, 'value');
  return (assumed: Readonly<Record<string, number>>): ReadonlyMap<string, Float64Array> => {
    const values = assumptionValues({ ...frame.assumptions, ...assumed, ...scenario.assumptions });
    const shared: Scope = {
      ...functions,
      ...values,
      first_year: yearOf(frame.start),
      first_month: calendarMonthOf(frame.start),
      tax_base: frame.taxAndGrants ?? 0,
      never: 99999,
    };
    const rows = baseMonths + frame.months;
    const units = frame.units.map((unit, number) => {
      const scope: Scope = { ...shared };
      const calendar = new Map<string, readonly number[]>();
      const give = (name: string, value: number | readonly number[]) => {
        if (typeof value === 'number') scope[name] = value;
        else {
          calendar.set(name, value);
          value.forEach((each, index) => (scope[`${name}_at_${index + 1}`] = each));
        }
      };
      for (let index = 1; index <= 12; index += 1) scope[`calendar_month_at_${index}`] = index;
      for (const [name, value] of unitInputs(model, unit, scenario.contracts[number]!)) give(name, value);
      const stand = (calendarMonth: number) => {
        scope['calendar_month'] = calendarMonth;
        for (const [name, twelve] of calendar) scope[name] = twelve[calendarMonth - 1];
      };
      for (const { name, level, code } of start) {
        const once = (): number => code.evaluate(scope) as number;
        if (level !== 'calendar') give(name, once());
        else {
          const twelve = Array.from({ length: 12 }, (_, index) => {
            stand(index + 1);
            return once();
          });
          give(name, twelve);
        }
      }
      return { scope, stand, history: new Map<string, number[]>() };
    });
    const results = new Map(wanted.region.map((name) => [name, new Float64Array(frame.months)]));
    for (let row = 0; row < rows; row += 1) {
      const now = addMonths(frame.start, row - baseMonths);
      for (const { scope, stand, history } of units) {
        stand(calendarMonthOf(now));
        scope['time'] = row - baseMonths + 1;
        scope['calendar_year'] = yearOf(now);
        for (const [own, { name, lag }] of equations.pasts) scope[own] = history.get(name)?.[row - lag] ?? NaN;
        for (const { name, code } of row < baseMonths ? base : month) {
          const value = code.evaluate(scope) as number;
          scope[name] = value;
          const own = history.get(name) ?? [];
          own[row] = value;
          history.set(name, own);
        }
      }
      if (row < baseMonths) continue;
      const scope: Scope = { ...shared };
      equations.sums.forEach((term, number) => {
        let total = 0;
        for (const unit of units) total += term.evaluate(unit.scope) as number;
        scope[`gathered_${number}`] = total;
      });
      for (const { name, code } of region) {
        scope[name] = code.evaluate(scope);
        const own = results.get(name);
        if (own) own[row - baseMonths] = scope[name] as number;
      }
    }
    return results;
  };
}
