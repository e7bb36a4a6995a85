import type { PlannedArea, PlannedCell, PlannedSheet } from '../../src/report/plan';
import { calendarMonthOf, monthOf, yearOf, type Month } from '../../src/quantities/month';
import { headerCells, heading, landscape, plain, right, syntheticNote, whole } from './cells';
import { sampleMonths, type HospitalMonth } from './history';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const careForms = { p: 'Planerad operation/åtgärd', o: 'Öppenvård, besök' } as const;
const measures = { waiting: 'Väntande', waitingOver90: 'Väntat > 90 dagar' } as const;
const labels = 3;

/** The one month that one hospital never reported. */
const notReported = { hospital: 'Slättsjukhuset', stream: 'o', month: monthOf(2023, 12) } as const;

/** Väntande: persons at the end of each month, the months as columns under their year, totals below. */
export function waitingSheet(histories: ReadonlyMap<string, readonly HospitalMonth[]>): PlannedSheet {
  const years = headerCells([null, null, null, ...sampleMonths.map(yearLabel)], { align: 'center' });
  const months = [
    ...headerCells(['Sjukhus', 'Vårdform', 'Mått']),
    ...headerCells(
      sampleMonths.map((month) => monthNames[calendarMonthOf(month) - 1] ?? ''),
      right,
    ),
  ];
  const rows: (readonly PlannedCell[])[] = [
    heading('Väntande vid månadens slut, antal personer'),
    [plain(syntheticNote)],
    [plain('Patientvald och medicinskt motiverad väntan är inte med.')],
    [],
    years,
    months,
  ];
  const lines = [
    ...(['p', 'o'] as const).flatMap((stream) =>
      (['waiting', 'waitingOver90'] as const).map((measure) => ({ stream, measure })),
    ),
  ];
  for (const [hospital, history] of histories) {
    for (const { stream, measure } of lines) {
      const values = history.map((at) =>
        isMissing(hospital, stream, at.month) ? plain('..', right) : plain(at[measure][stream], whole),
      );
      rows.push([plain(hospital), plain(careForms[stream]), plain(measures[measure]), ...values]);
    }
  }
  for (const { stream, measure } of lines) {
    const bold = { bold: true } as const;
    const values = sampleMonths.map((month, index) => {
      const reported = [...histories].filter(([hospital]) => !isMissing(hospital, stream, month));
      return plain(
        reported.reduce((sum, [, history]) => sum + (history[index]?.[measure][stream] ?? 0), 0),
        { ...whole, ...bold },
      );
    });
    rows.push([plain('Totalt', bold), plain(careForms[stream], bold), plain(measures[measure], bold), ...values]);
  }
  return {
    role: 'sample:waiting',
    title: 'Väntande',
    columnWidths: [22, 25, 18, ...sampleMonths.map(() => 8)],
    blocks: [{ kind: 'cells', top: 0, left: 0, rows }],
    merges: yearMerges(4),
    freeze: { row: 6, column: labels },
    page: { ...landscape, fitWide: 2, repeatRows: [4, 5], repeatColumns: [0, labels - 1] },
  };
}

function isMissing(hospital: string, stream: 'p' | 'o', month: Month): boolean {
  return hospital === notReported.hospital && stream === notReported.stream && month === notReported.month;
}

/** A year stands once, over its first month. */
function yearLabel(month: Month, index: number): number | null {
  return index === 0 || calendarMonthOf(month) === 1 ? yearOf(month) : null;
}

function yearMerges(row: number): PlannedArea[] {
  const starts = sampleMonths.flatMap((month, index) => (yearLabel(month, index) === null ? [] : [index]));
  return starts.map((start, at) => ({
    top: row,
    bottom: row,
    left: labels + start,
    right: labels + (starts[at + 1] ?? sampleMonths.length) - 1,
  }));
}
