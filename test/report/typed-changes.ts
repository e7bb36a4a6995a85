import { monthOfCode, type Month } from '../../src/quantities/month';
import type { Contract, Scenario, Switch, UnitContracts } from '../../src/model/scenario';
import { paymentModels } from '../../src/model/payment-models';
import { roles, type SheetTitles } from '../../src/report/layout';
import type { Situation } from './formula-cells';
import type { TypedCell, WrittenSheet, WrittenWorkbook } from './written-workbook';

/** One thing a reader changes by hand: the cells it is typed into, and the same change told to the engine. */
export interface Change {
  /** Found as a reader finds it: by the key in the register, by head and row in *Avtal*. */
  readonly cells: (workbook: WrittenWorkbook, titles: SheetTitles, before: Situation) => readonly TypedCell[];
  readonly engine: (situation: Situation) => Situation;
}

const sheetOf = ({ sheets }: WrittenWorkbook, title: string | undefined): WrittenSheet => {
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
};

/** An assumption typed into its yellow cell: for all scenarios, or for one that has a row of its own (from 1). */
export function assume(key: string, value: number, scenario?: number): Change {
  const written = scenario === undefined ? key : `${key}_${scenario}`;
  return {
    cells: (workbook, titles) => {
      const sheet = sheetOf(workbook, titles[roles.assumptions]);
      const line = [...sheet.cells.values()].find((cell) => cell.column === 1 && cell.value === written);
      if (!line) throw new Error(`no assumption ${written}`);
      return [{ sheet: sheet.name, address: `D${line.row}`, value }];
    },
    engine: ({ frame, scenarios }) =>
      scenario === undefined
        ? { frame: { ...frame, assumptions: { ...frame.assumptions, [key]: value } }, scenarios }
        : {
            frame,
            scenarios: scenarios.map((each, index): Scenario =>
              index + 1 === scenario ? { ...each, assumptions: { ...each.assumptions, [key]: value } } : each,
            ),
          },
  };
}

/** A number of a contract typed into *Avtal*: scenario and unit from 1, the name that stands over the column. */
export function agree(scenario: number, unit: number, name: string, value: number): Change {
  return {
    cells: (workbook, titles, { scenarios }) => {
      const sheet = sheetOf(workbook, titles[roles.contracts]);
      const cells = [...sheet.cells];
      const rows = cells.filter(([, cell]) => cell.column === 1 && cell.value === scenario).map(([, { row }]) => row);
      const line = cells.find(([, cell]) => cell.column === 3 && cell.value === unit && rows.includes(cell.row));
      // A unit without a switch has today's contract in the switch's cells too, where it changes nothing.
      const unswitched = scenarios[scenario - 1]!.contracts[unit - 1]!.switches.length === 0;
      const names = unswitched && name.endsWith('_1') ? [name, name.replace(/1$/, '2')] : [name];
      return names.map((head) => {
        const over = cells.find(([, cell]) => cell.value === head);
        if (!over || !line) throw new Error(`no contract cell for ${head}`);
        return { sheet: sheet.name, address: over[0].replace(/\d+$/, String(line[1].row)), value };
      });
    },
    engine: ({ frame, scenarios }) => ({
      frame,
      scenarios: scenarios.map((each, index): Scenario => {
        if (index + 1 !== scenario) return each;
        const contracts = each.contracts.map((own, at) => (at + 1 === unit ? agreed(own, name, value) : own));
        return { ...each, contracts };
      }),
    }),
  };
}

function agreed(unit: UnitContracts, name: string, value: number): UnitContracts {
  if (name === 'budget_given') return { ...unit, budget: value };
  if (name === 'assignment_given') return { ...unit, assignment: value };
  if (name === 'inflow_chosen') return { ...unit, observedInflow: value === 1 };
  const [, key, slot] = /^(.*)_(\d+)$/.exec(name)!;
  if (slot === '1') return { ...unit, base: rewritten(unit.base, key!, value) };
  // A unit that has not switched holds its present contract in the switch's cells, and a month of 0.
  const never: Switch = { month: Number.MAX_SAFE_INTEGER as Month, phaseMonths: 1, contract: unit.base };
  const change = unit.switches[0] ?? never;
  if (key === 'from_month') return { ...unit, switches: [{ ...change, month: monthOfCode(value)! }] };
  if (key === 'phase') return { ...unit, switches: [{ ...change, phaseMonths: value }] };
  return { ...unit, switches: [{ ...change, contract: rewritten(change.contract, key!, value) }] };
}

function rewritten(contract: Contract, key: string, value: number): Contract {
  if (key === 'model') return { ...contract, model: paymentModels.find(({ number }) => number === value)!.key };
  return { ...contract, parameters: { ...contract.parameters, [key]: value } };
}

/** The cells of several changes and the situation after them. */
export function madeOf(
  changes: readonly Change[],
  before: Situation,
  workbook: WrittenWorkbook,
  titles: SheetTitles,
): { readonly typed: readonly TypedCell[]; readonly after: Situation } {
  const typed: TypedCell[] = [];
  let after = before;
  for (const { cells, engine } of changes) {
    typed.push(...cells(workbook, titles, after));
    after = engine(after);
  }
  return { typed, after };
}
