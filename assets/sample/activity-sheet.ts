import { streams, type Stream } from '../../src/model/history';
import type { PlannedCell, PlannedSheet } from '../../src/report/plan';
import { monthCode } from '../../src/quantities/month';
import { headerCells, heading, landscape, plain, right, swedishText, syntheticNote, whole } from './cells';
import type { HospitalMonth } from './history';

const careForms: Readonly<Record<Stream, string>> = {
  a: 'Akut slutenvård',
  p: 'Planerad slutenvård',
  o: 'Öppenvård',
};

/** Verksamhet: one row per month, hospital and form of care, with "varav" rows and totals between, points as text. */
export function activitySheet(histories: ReadonlyMap<string, readonly HospitalMonth[]>): PlannedSheet {
  const header = [
    ...headerCells(['Period', 'Sjukhus', 'Vårdform']),
    ...headerCells(['VTF', 'DRG-poäng', 'Vpl'], right),
  ];
  const bold = { bold: true } as const;
  const left = { align: 'left' } as const;
  const rows: (readonly PlannedCell[])[] = [
    heading('Verksamhet per sjukhus, vårdform och månad'),
    [plain(syntheticNote)],
    [plain('Registrerade DRG-poäng. Uttag 2026-09-14; den sista månaden är inte färdigregistrerad.')],
    [],
    header,
  ];
  const first = [...histories.values()][0] ?? [];
  first.forEach(({ month }, index) => {
    const code = monthCode(month);
    const months = [...histories].flatMap(([name, history]) => (history[index] ? [{ name, at: history[index] }] : []));
    for (const { name, at } of months) {
      for (const stream of streams) {
        const beds = stream === 'a' ? plain(at.beds, whole) : plain('..', right);
        rows.push([
          ...[plain(code, left), plain(name), plain(careForms[stream]), plain(at.cases[stream], whole)],
          ...[plain(swedishText(at.points[stream], 1), right), beds],
        ]);
      }
      rows.push([
        plain(code, left),
        plain(name),
        plain('varav dagkirurgi'),
        plain(at.dayCases, whole),
        plain('..', right),
        plain('..', right),
      ]);
    }
    for (const stream of streams) {
      const cases = months.reduce((sum, { at }) => sum + at.cases[stream], 0);
      // Summed in tenths, so that the total is the sum of what is written.
      const tenths = months.reduce((sum, { at }) => sum + Math.round(at.points[stream] * 10), 0);
      const beds =
        stream === 'a'
          ? plain(
              months.reduce((sum, { at }) => sum + at.beds, 0),
              { ...whole, ...bold },
            )
          : plain('..', { ...right, ...bold });
      rows.push([
        ...[
          plain(code, { ...left, ...bold }),
          plain('Totalt', bold),
          plain(careForms[stream], bold),
          plain(cases, { ...whole, ...bold }),
        ],
        ...[plain(swedishText(tenths / 10, 1), { ...right, ...bold }), beds],
      ]);
    }
  });
  return {
    role: 'sample:activity',
    title: 'Verksamhet',
    columnWidths: [9, 22, 20, 12, 14, 8],
    blocks: [{ kind: 'cells', top: 0, left: 0, rows }],
    freeze: { row: 5, column: 0 },
    page: { ...landscape, orientation: 'portrait', repeatRows: [4, 4] },
  };
}
