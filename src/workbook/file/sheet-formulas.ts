import { columnNumber } from '../../quantities/cell-address';
import { movingFormula } from './formula-shift';
import { prefixOf } from './shared-strings';
import { scanXml } from './xml-scan';
import type { PartText } from './xml-text';

/** A formula of a sheet and the cell it stands in. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  /** Without '=', as the file has it; a formula shared between cells as it would read in this one. */
  readonly formula: string;
}

/** Every formula of a worksheet part, in the order of the file. */
export function sheetFormulas(part: PartText): readonly SheetFormula[] {
  const formulas: SheetFormula[] = [];
  const shared = new Map<string, { row: number; column: number; moved: (rows: number, columns: number) => string }>();
  let prefix: string | undefined;
  let row = -1;
  let column = -1;
  let group: string | undefined;
  let text = '';
  let inFormula = false;
  const closeFormula = () => {
    inFormula = false;
    const master = group === undefined ? undefined : shared.get(group);
    if (text === '' && !master) return;
    const formula = text === '' && master ? master.moved(row - master.row, column - master.column) : text;
    const cell = { row, column, formula };
    if (group !== undefined && text !== '') shared.set(group, { row, column, moved: movingFormula(text) });
    formulas.push(cell);
  };
  scanXml(part, 'worksheet', {
    open(name, tag) {
      prefix ??= prefixOf(name);
      if (!name.startsWith(prefix)) return;
      const local = name.slice(prefix.length);
      if (local === 'row') {
        row = Number(tag.get('r') ?? row + 2) - 1;
        column = -1;
      } else if (local === 'c') {
        const letters = /^[A-Z]+/.exec(tag.get('r') ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnNumber(letters);
      } else if (local === 'f') {
        group = tag.get('t') === 'shared' ? tag.get('si') : undefined;
        text = '';
        inFormula = true;
      }
    },
    close(name) {
      if (inFormula && name === `${prefix}f`) closeFormula();
    },
    text(piece) {
      if (inFormula) text += piece;
    },
  });
  return formulas;
}
