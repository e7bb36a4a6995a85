import type { CellValue } from '../../../src/workbook/excel/snapshot';
import type { SheetWriting } from '../../../src/workbook/excel/writing';
import { areaOf } from '../../../src/workbook/excel/addresses';
import { movedFormula } from '../../../src/workbook/file/formula-shift';

type Cells = Map<string, CellValue>;

const key = (row: number, column: number) => `${row}/${column}`;

function put(cells: Cells, row: number, column: number, content: CellValue | null): void {
  if (content === null) return;
  if (content === '') cells.delete(key(row, column));
  else cells.set(key(row, column), content);
}

/** What stands in each cell of a sheet after its steps were taken, in their order, as Excel takes them. */
export function appliedSteps({ cleared, steps }: SheetWriting, before: Cells = new Map()): Cells {
  const cells = new Map(before);
  for (const address of cleared) {
    const area = areaOf(address)!;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) cells.delete(key(row, column));
    }
  }
  for (const step of steps) {
    if (step.kind === 'cells') {
      const { top, left } = areaOf(step.address)!;
      step.formulas.forEach((line, down) =>
        line.forEach((content, across) => put(cells, top + down, left + across, content)),
      );
    } else if (step.kind === 'fill') {
      const [from, to] = [areaOf(step.from)!, areaOf(step.to)!];
      for (let row = to.top; row <= to.bottom; row += 1) {
        for (let column = to.left; column <= to.right; column += 1) {
          const first = cells.get(key(from.top, column));
          const copied =
            typeof first === 'string' && first.startsWith('=')
              ? `=${movedFormula(first.slice(1), row - from.top, 0)}`
              : (first ?? '');
          put(cells, row, column, copied);
        }
      }
    }
  }
  return cells;
}

/** The cell at a row and column of `appliedSteps`. */
export function stepsAt(cells: ReadonlyMap<string, CellValue>, row: number, column: number): CellValue | undefined {
  return cells.get(key(row, column));
}
