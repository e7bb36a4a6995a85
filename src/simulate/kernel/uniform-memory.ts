import { compile, type Compiled, type Memory, type Place, type Places } from '../../language/compile';
import type { Expression } from '../../language/expression';
import { assumptions } from '../../model/assumptions';
import { never } from '../../model/inputs';
import { VaxlaError } from '../../words/problem';

/** What is the same in every draw, of a unit or the region: a part that stays, and one row a month. */
export interface UniformMemory extends Memory {
  readonly members: readonly UniformMemory[];
}

/** A number that is the same in every draw; NaN where it has no answer. */
export type UniformNumber = (memory: UniformMemory) => number;

const emptyRows = 12;
const calendarNames = ['time', 'calendar_year', 'calendar_month'];

/** Gives the names that are the same in every draw their places, and makes expressions of them computable. */
export class UniformLayout {
  private readonly template: number[] = [NaN];
  private readonly fixed = new Map<string, number>();
  private readonly rows = new Map<string, number>();
  private readonly constants = new Map<number, number>();

  /** Names given once, names that change with the month, and those of the first that hold a number per calendar month. */
  constructor(
    once: readonly string[],
    monthly: readonly string[],
    private readonly calendar: ReadonlySet<string>,
    private readonly members?: UniformLayout,
  ) {
    const all = [...assumptions.map(({ key }) => key), 'first_year', 'first_month', ...once];
    for (const name of all) {
      this.fixed.set(name, this.template.length);
      for (let place = calendar.has(name) ? 12 : 1; place > 0; place -= 1) this.template.push(NaN);
    }
    for (const name of [...calendarNames, ...calendar, ...monthly]) this.rows.set(name, this.rows.size);
  }

  /** After this, memories made before are too small. */
  number(expression: Expression): UniformNumber {
    const compute: Compiled<UniformMemory> = compile(expression, this.places());
    return (memory) => {
      try {
        return compute(memory);
      } catch (error) {
        if (error instanceof VaxlaError) return NaN;
        throw error;
      }
    };
  }

  memory(rows: number, members: readonly UniformMemory[]): UniformMemory {
    const values = new Float64Array(this.template.length + (emptyRows + rows) * this.rows.size).fill(NaN);
    values.set(this.template);
    return { values, row: this.rowStart(0), members };
  }

  give({ values }: UniformMemory, name: string, value: number | readonly number[]): void {
    const index = this.fixed.get(name);
    if (index === undefined) return;
    if (typeof value === 'number') values[index] = value;
    else values.set(value, index);
  }

  /** Brings a memory to a row; calendar month NaN where it is none. */
  moveTo(memory: UniformMemory, row: number, time: number, year: number, calendarMonth: number): void {
    memory.row = this.rowStart(row);
    this.set(memory, 'time', time);
    this.set(memory, 'calendar_year', year);
    this.setCalendarMonth(memory, calendarMonth);
  }

  setCalendarMonth(memory: UniformMemory, calendarMonth: number): void {
    this.set(memory, 'calendar_month', calendarMonth);
    for (const name of this.calendar) {
      this.set(memory, name, memory.values[this.fixed.get(name)! + calendarMonth - 1] ?? NaN);
    }
  }

  set(memory: UniformMemory, name: string, value: number): void {
    memory.values[memory.row + this.rows.get(name)!] = value;
  }

  private rowStart(row: number): number {
    return this.template.length + (emptyRows + row) * this.rows.size;
  }

  private places(): Places<UniformMemory> {
    const width = this.rows.size;
    const unknown: Place = { index: 0, mask: 0 };
    return {
      constant: (value) => this.constant(value),
      now: (name) => {
        const row = this.rows.get(name);
        if (row !== undefined) return { index: row, mask: -1 };
        if (name === 'never') return this.constant(never);
        const index = this.fixed.get(name);
        return index === undefined ? unknown : { index, mask: 0 };
      },
      past: (name, lag) => {
        const row = this.rows.get(name);
        return row === undefined ? unknown : { index: row - lag * width, mask: -1 };
      },
      at: (name, index) => {
        if (name === 'calendar_month') return this.constant(Number(index));
        const first = this.calendar.has(name) ? this.fixed.get(name) : undefined;
        return first === undefined ? unknown : { index: first + Number(index) - 1, mask: 0 };
      },
      sum: (of) => {
        const term = compile(of, this.members!.places());
        return ({ members }) => {
          let total = 0;
          for (const member of members) total += term(member);
          return total;
        };
      },
    };
  }

  private constant(value: number): Place {
    const index = this.constants.get(value) ?? this.template.push(value) - 1;
    this.constants.set(value, index);
    return { index, mask: 0 };
  }
}
