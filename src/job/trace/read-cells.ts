import { roles } from '../../report/layout';
import { textsOf } from '../../words/texts';
import { termOf } from '../../report/terms';
import type { Language } from '../../words/messages';
import { cellName } from '../../quantities/cell-address';
import { numberAt, textAt, type TracedPlace, type TracedWorkbook } from './traced-sheets';
import type { TraceDocument } from './trace-document';

type ReadCells = TraceDocument['read'][number]['cells'];

/** The figure of the base year behind an input of the model: its name in the reading report's list of sources. */
const figureOf: Readonly<
  Record<
    string,
    | 'registered'
    | 'queue'
    | 'pointsPerCase'
    | 'within90'
    | 'inflow'
    | 'cost'
    | 'internalIncome'
    | 'externalIncome'
    | 'budget'
    | 'assignment'
  >
> = {
  base_registered: 'registered',
  season: 'registered',
  waiting_persons: 'queue',
  queue_known: 'queue',
  points_per_case: 'pointsPerCase',
  base_within90: 'within90',
  guarantee_known: 'within90',
  observed_inflow: 'inflow',
  base_cost: 'cost',
  internal_income: 'internalIncome',
  external_income: 'externalIncome',
  budget_read: 'budget',
  assignment_read: 'assignment',
};

/**
 * The cells a unit's input was read from, as *Läsrapport* lists them, in whichever language it is written; null where it
 * lists none. `name` is the input's expanded name: waiting_persons_p.
 */
export function cellsReadFor({ sheets }: TracedWorkbook, unit: string, name: string): ReadCells {
  const reading = sheets.find(({ role }) => role === roles.reading);
  const [, base = name, stream] = /^(.+)_([apo])$/.exec(name) ?? [];
  const figure = figureOf[base];
  if (!reading || figure === undefined) return null;
  const wanted = new Set(
    (['sv', 'en'] as const).map((language) => {
      const { report } = textsOf(language);
      const own = report.reading.sourceFigures[figure];
      return stream === undefined ? own : `${own}, ${report.streams[stream as 'a' | 'p' | 'o']}`;
    }),
  );
  for (let row = 0; row < reading.rows; row += 1) {
    const text = (column: number) => textAt({ sheet: reading, row, column });
    const count = numberAt({ sheet: reading, row, column: 2 });
    if (text(0) === unit && wanted.has(text(1)) && count !== undefined)
      return { count, file: text(3), first: text(4), last: text(5) };
  }
  return null;
}

/** Columns of *Underlag*'s list of facts: unit, quantity, value, file, sheet and cell. */
const factColumns = { unit: 0, quantity: 3, value: 5, file: 7, sheet: 8, cell: 9 } as const;

/** What a cell of *Underlag* was itself read from: a fact of the list, or a figure of the base year. */
export function readItself(workbook: TracedWorkbook, place: TracedPlace, language: Language): TraceDocument['read'] {
  const { sheet, row, column } = place;
  if (sheet.role !== roles.history) return [];
  const at = (own: number) => textAt({ sheet, row, column: own });
  const value = numberAt(place) ?? null;
  const where = { sheet: sheet.name, cell: cellName(row, column), value };
  if (/^[A-Z]{1,3}[1-9]\d*$/.test(at(factColumns.cell)) && at(factColumns.file) !== '') {
    const address = `${at(factColumns.sheet)}!${at(factColumns.cell)}`;
    const cells = { count: 1, file: at(factColumns.file), first: address, last: address };
    const own = numberAt({ sheet, row, column: factColumns.value }) ?? null;
    return [{ ...where, value: own, unit: at(factColumns.unit), term: at(factColumns.quantity), cells }];
  }
  const name = inputAbove(place);
  if (name === undefined) return [];
  const unit = at(1);
  return [{ ...where, unit, term: termOf(language, name), cells: cellsReadFor(workbook, unit, name) }];
}

/** The input whose term, and care stream if it has one, stand over a column of the base year. */
function inputAbove({ sheet, row, column }: TracedPlace): string | undefined {
  const above: string[] = [];
  for (let up = row - 1; up >= 0 && above.length < 2; up -= 1) {
    const text = textAt({ sheet, row: up, column });
    if (text !== '') above.push(text);
  }
  for (const language of ['sv', 'en'] as const) {
    const { history, streams } = textsOf(language).report;
    const stream = (['a', 'p', 'o'] as const).find((each) => streams[each] === above[0]);
    const term = stream === undefined ? above[0] : above[1];
    const base = Object.keys(figureOf).find((key) => history[key as keyof typeof history] === term);
    if (base !== undefined) return stream === undefined ? base : `${base}_${stream}`;
  }
  return undefined;
}
