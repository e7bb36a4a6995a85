import { emptyCell } from '../../region/grid';
import type { OwnSheet } from '../../workbook/open-workbook';
import { areaOfName } from '../../workbook/file/own-sheet';
import { formulaSources } from '../../workbook/file/formula-references';
import type { WorkbookFile } from '../../workbook/file/workbook-file';
import { byPlace } from '../own-cells';
import { sheetNamed, type TracedSheet, type TracedWorkbook } from './traced-sheets';

/** Our sheets of a workbook as a trace follows them; a person's copies are left out. */
export function tracedWorkbook(
  workbook: WorkbookFile,
  told: Pick<TracedWorkbook, 'draws' | 'models' | 'grants'>,
): TracedWorkbook {
  const sheets = workbook
    .ownSheets()
    .filter(({ copy }) => !copy)
    .map(tracedSheet);
  const areas = new Map(
    workbook.part.names
      .filter(({ tab }) => tab === undefined)
      .map(({ name, formula }) => [name.toLowerCase(), formula] as const),
  );
  const traced: TracedWorkbook = {
    file: workbook.file,
    sheets,
    ...told,
    named: (name) => {
      const formula = areas.get(name.toLowerCase());
      const area = formula === undefined ? undefined : areaOfName(formula);
      const [reference] = formula === undefined ? [] : formulaSources(formula).references;
      const sheet = reference?.sheet === undefined ? undefined : sheetNamed(traced, reference.sheet);
      return area && sheet && { sheet, row: area.top, column: area.left };
    },
  };
  return traced;
}

/** A sheet whose cells are read when the first one is asked for: a calculation has a hundred thousand of them. */
function tracedSheet(own: OwnSheet): TracedSheet {
  let rows: ReturnType<typeof byPlace> | undefined;
  const cellsOf = () => (rows ??= byPlace(own));
  const at = (row: number, column: number) => cellsOf().get(row)?.get(column);
  return {
    role: own.role,
    name: own.sheetName,
    get rows() {
      return Math.max(0, ...cellsOf().keys()) + 1;
    },
    valueAt: (row, column) => at(row, column)?.value ?? emptyCell,
    formulaAt: (row, column) => at(row, column)?.formula,
  };
}
