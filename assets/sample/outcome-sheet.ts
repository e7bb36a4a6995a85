import type { PlannedCell, PlannedSheet } from '../../src/report/plan';
import { calendarMonthOf, yearOf, type Month } from '../../src/quantities/month';
import { headerCells, heading, landscape, oneDecimal, plain, syntheticNote } from './cells';
import { sampleMonths, type HospitalMonth } from './history';

/** Lines of a hospital's month; money in tkr. */
const lines: readonly { readonly label: string; readonly value: (at: HospitalMonth) => number }[] = [
  { label: 'Kostnad', value: (at) => at.cost },
  { label: 'Prestationsersättning', value: (at) => at.payment },
  { label: 'Externa intäkter', value: (at) => at.income.fees + at.income.sold + at.income.grants + at.income.research },
  { label: 'Interna intäkter', value: (at) => at.income.internal },
];

const firstRowOfTable = 4;

/** Utfall per månad: mkr, a date over each month, one row per hospital and line, totals below. */
export function outcomeSheet(histories: ReadonlyMap<string, readonly HospitalMonth[]>): PlannedSheet {
  const rows: (readonly PlannedCell[])[] = [
    heading('Utfall per månad, mkr'),
    [plain(syntheticNote)],
    [plain('Kostnader utan minustecken.')],
    [],
    [
      ...headerCells(['Sjukhus', 'Post']),
      ...headerCells(sampleMonths.map(firstDay), { format: 'mmm yy', align: 'right' }),
    ],
  ];
  for (const [hospital, history] of histories) {
    for (const { label, value } of lines) {
      rows.push([plain(hospital), plain(label), ...history.map((at) => plain(value(at) / 1000, oneDecimal))]);
    }
  }
  for (const { label, value } of lines) {
    const totals = sampleMonths.map((_, index) =>
      // Summed in tkr, whole numbers, so that the total is the sum of what is written.
      [...histories.values()].reduce((sum, history) => sum + (history[index] ? value(history[index]) : 0), 0),
    );
    const bold = { bold: true } as const;
    rows.push([
      plain('Totalt', bold),
      plain(label, bold),
      ...totals.map((total) => plain(total / 1000, { ...oneDecimal, ...bold })),
    ]);
  }
  return {
    role: 'sample:outcome',
    title: 'Utfall per månad',
    columnWidths: [22, 22, ...sampleMonths.map(() => 9)],
    blocks: [{ kind: 'cells', top: 0, left: 0, rows }],
    freeze: { row: firstRowOfTable + 1, column: 2 },
    page: { ...landscape, fitWide: 2, repeatRows: [firstRowOfTable, firstRowOfTable], repeatColumns: [0, 1] },
  };
}

/** Serial number of a month's first day, as a workbook counts days from 30 December 1899. */
export function firstDay(month: Month): number {
  return (Date.UTC(yearOf(month), calendarMonthOf(month) - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
