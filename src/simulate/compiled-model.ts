import { compile, type Compiled, type Memory, type Place, type Places } from '../language/compile';
import type { Expression } from '../language/expression';
import { assumptions } from '../model/assumptions';
import type { EquationLevel } from '../model/equation';
import { never } from '../model/inputs';
import type { Model, ModelColumn } from '../model/model';

/** The memory of a unit or, with its units, of the region. */
export interface RunMemory extends Memory {
  readonly members: readonly RunMemory[];
}

/** An expression of a column, and what it reads: what is given to the months by name, other columns by place in the row. */
export interface CompiledExpression {
  readonly compute: Compiled<RunMemory>;
  readonly given: readonly string[];
  /** Less than 0 for the columns of months before. */
  readonly columns: readonly number[];
}

export interface CompiledColumn {
  readonly name: string;
  readonly level: EquationLevel;
  /** Where the column lies: in the month's row, or in the part that stays. */
  readonly index: number;
  readonly value: CompiledExpression;
  readonly before: CompiledExpression;
}

/** How a memory is laid out: the part that stays, twelve empty rows for months before the first, then the months' rows. */
export interface Layout {
  /** The part that stays, NaN where a value is given by the unit or the scenario. */
  readonly template: Float64Array;
  /** Where what is given lies in it; a name per calendar month has twelve after one another. */
  readonly given: ReadonlyMap<string, number>;
  /** Names per calendar month, with their place in the month's row. */
  readonly calendar: ReadonlyMap<string, number>;
  readonly width: number;
}

/** Places of the calendar in every row. */
export const rowPlaces = { time: 0, calendar_year: 1, calendar_month: 2 } as const;

const emptyRows = 12;

/** Where a row begins, rows counted from 0. */
export function rowStart({ template, width }: Layout, row: number): number {
  return template.length + (emptyRows + row) * width;
}

/** A model's columns in their orders, compiled for the memories of a unit and of the region. */
export interface CompiledModel {
  readonly start: readonly CompiledColumn[];
  readonly month: readonly CompiledColumn[];
  readonly baseMonth: readonly CompiledColumn[];
  readonly region: readonly CompiledColumn[];
  readonly unitLayout: Layout;
  readonly regionLayout: Layout;
}

const compiledModels = new WeakMap<Model, CompiledModel>();

/** The model ready to be computed: compiled the first time it is asked for. */
export function compiledModel(model: Model): CompiledModel {
  const known = compiledModels.get(model);
  if (known) return known;
  const compiled = compileModel(model);
  compiledModels.set(model, compiled);
  return compiled;
}

function compileModel(model: Model): CompiledModel {
  const calendar = [
    ...model.inputs.filter(({ input }) => input.calendar),
    ...model.start.filter(({ equation }) => equation.level === 'calendar'),
  ].map(({ name }) => name);
  const once = [...model.inputs.filter(({ input }) => input.level !== 'region'), ...model.start].map(
    ({ name }) => name,
  );
  const unit = new LayoutMaker(once, calendar, model.month);
  const ofRegion = model.inputs.filter(({ input }) => input.level === 'region').map(({ name }) => name);
  const region = new LayoutMaker(ofRegion, [], model.region);
  const overUnits = (of: Expression): Compiled<RunMemory> => {
    const term = compile(of, unit.places(belongsToRegion));
    return ({ members }) => {
      let total = 0;
      for (let member = 0; member < members.length; member += 1) total += term(members[member]!);
      return total;
    };
  };
  return {
    start: model.start.map((column) => unit.compiled(column, belongsToRegion)),
    month: model.month.map((column) => unit.compiled(column, belongsToRegion)),
    baseMonth: model.baseMonth.map((column) => unit.compiled(column, belongsToRegion)),
    region: model.region.map((column) => region.compiled(column, overUnits)),
    unitLayout: unit.layout(),
    regionLayout: region.layout(),
  };
}

function belongsToRegion(): never {
  throw new RangeError('a sum over units belongs to the region');
}

const unknown: Place = { index: 0, mask: 0 };

/** Gives every name and number its place while expressions are compiled. */
class LayoutMaker {
  private readonly template: number[] = [NaN];
  private readonly given = new Map<string, number>();
  private readonly calendar = new Map<string, number>();
  private readonly columns = new Map<string, number>();
  private readonly constants = new Map<string, number>();
  private readonly width: number;

  constructor(once: readonly string[], calendar: readonly string[], columns: readonly ModelColumn[]) {
    for (const { key } of assumptions) this.give(key, 1);
    for (const name of ['first_year', 'first_month']) this.give(name, 1);
    let place = Object.keys(rowPlaces).length;
    for (const name of calendar) this.calendar.set(name, place++);
    for (const name of once) this.give(name, this.calendar.has(name) ? 12 : 1);
    for (const { name } of columns) this.columns.set(name, place++);
    this.width = place;
  }

  layout(): Layout {
    return {
      template: Float64Array.from(this.template),
      given: this.given,
      calendar: this.calendar,
      width: this.width,
    };
  }

  compiled(column: ModelColumn, sum: Places<RunMemory>['sum']): CompiledColumn {
    const { name, equation } = column;
    const value = this.expression(column.value, sum);
    const before = column.before === column.value ? value : this.expression(column.before, sum);
    return { name, level: equation.level, index: this.columns.get(name) ?? this.given.get(name)!, value, before };
  }

  /** Columns first, then what is given, then the calendar: a name is one of them. */
  places(sum: Places<RunMemory>['sum'], given = new Set<string>(), columns = new Set<number>()): Places<RunMemory> {
    const inRow = (index: number): Place => ({ index, mask: -1 });
    const column = (index: number): Place => {
      columns.add(index);
      return inRow(index);
    };
    return {
      constant: (value) => this.constant(value),
      now: (name) => {
        const own = this.columns.get(name);
        if (own !== undefined) return column(own);
        given.add(name);
        const ofMonth = this.calendar.get(name);
        if (ofMonth !== undefined) return inRow(ofMonth);
        const index = this.given.get(name);
        if (index !== undefined) return { index, mask: 0 };
        if (name === 'never') return this.constant(never);
        if (name === 'time' || name === 'calendar_year' || name === 'calendar_month') return inRow(rowPlaces[name]);
        return unknown;
      },
      past: (name, lag) => {
        const own = this.columns.get(name);
        return own === undefined ? unknown : column(own - lag * this.width);
      },
      at: (name, index) => {
        const month = Number(index);
        if (name === 'calendar_month') return this.constant(month);
        given.add(name);
        const first = this.calendar.has(name) && month >= 1 && month <= 12 ? this.given.get(name) : undefined;
        return first === undefined ? unknown : { index: first + month - 1, mask: 0 };
      },
      sum,
    };
  }

  private expression(expression: Expression, sum: Places<RunMemory>['sum']): CompiledExpression {
    const given = new Set<string>();
    const columns = new Set<number>();
    const compute = compile(expression, this.places(sum, given, columns));
    return { compute, given: [...given], columns: [...columns] };
  }

  private give(name: string, size: number): void {
    this.given.set(name, this.template.length);
    for (let place = 0; place < size; place += 1) this.template.push(NaN);
  }

  private constant(value: number): Place {
    const written = Object.is(value, -0) ? '-0' : String(value);
    const index = this.constants.get(written) ?? this.template.push(value) - 1;
    this.constants.set(written, index);
    return { index, mask: 0 };
  }
}
