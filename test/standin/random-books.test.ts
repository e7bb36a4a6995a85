import fc from 'fast-check';
import { copyCells, fillCells } from '../../src/standin/copying';
import { enter } from '../../src/standin/entering';
import { restyle } from '../../src/standin/restyle';
import { StandInBook } from '../../src/standin/stand-in-book';
import { moveCells } from '../../src/standin/structure';
import { blankBytes } from './sample-book';

const bytes = blankBytes();
const place = fc.nat({ max: 9 });
const area = fc
  .tuple(place, place, fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([top, left, tall, wide]) => ({ top, left, bottom: top + tall, right: left + wide }));
const entry = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => `'${text}`),
  fc.boolean(),
  fc.constantFrom('=A1+1', '=SUM(A1:C5)', '=$B$2&"x"', '=IF(C3>0,1/C3,"–")', '=INDEX(A:A,3)', "='Blad1'!D4*2"),
);
const work = fc.oneof(
  fc.record({ kind: fc.constant('enter' as const), row: place, column: place, entry }),
  fc.record({
    kind: fc.constant('copy' as const),
    from: area,
    to: area,
    what: fc.constantFrom('All', 'Values', 'Formats'),
  }),
  fc.record({ kind: fc.constant('fill' as const), from: area, rows: fc.nat({ max: 4 }) }),
  fc.record({ kind: fc.constant('move' as const), area, way: fc.constantFrom('Up', 'Down', 'Left', 'Right') }),
  fc.record({
    kind: fc.constant('look' as const),
    area,
    change: fc.constantFrom(
      { bold: true },
      { fill: 'FF0000' },
      { format: '0.0%' },
      { ink: '123456', wrap: true },
      { indent: 2 },
    ),
  }),
);

test('whatever is done to cells, a saved workbook opened again holds the same, and saving again the same bytes', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 14 }), (works) => {
      const book = StandInBook.open(bytes, 'bok.xlsx');
      const sheet = book.state.sheets[0]!;
      for (const one of works) {
        if (one.kind === 'enter') enter(sheet, one.row, one.column, one.entry, 'en-US');
        else if (one.kind === 'copy')
          copyCells({ sheet, area: one.from }, { sheet, area: one.to }, one.what, false, false);
        else if (one.kind === 'fill') {
          fillCells({ sheet, area: one.from }, { ...one.from, bottom: one.from.bottom + one.rows }, 'FillDefault');
        } else if (one.kind === 'move') moveCells(book.state, sheet, one.area, one.way as 'Up');
        else restyle(sheet, one.area, one.change);
      }
      const saved = book.save();
      const again = StandInBook.open(saved, 'bok.xlsx');
      const { rows, columns } = book.sheets[0]!.usedSize;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          expect(again.sheets[0]!.cell(row, column)).toEqual(book.sheets[0]!.cell(row, column));
        }
      }
      expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
      // Computed anew, nothing changes.
      again.state.calculation.changed();
      expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
