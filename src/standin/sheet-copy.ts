import { BookCell } from './cell';
import { rewritten } from './references';
import { FormulaTemplate } from './formula/template';
import type { Sheet } from './sheet';
import { DefinedItem, type WorkbookState } from './workbook-state';

/** A copy of a sheet at a place, named as Excel names it: 'Blad1 (2)'. */
export function copySheet(workbook: WorkbookState, from: Sheet, position: number): Sheet {
  const copy = workbook.addSheet(copyName(workbook, from.name), position);
  copy.visibility = from.visibility;
  copy.tabColor = from.tabColor;
  copy.showGridlines = from.showGridlines;
  copy.showHeadings = from.showHeadings;
  copy.defaultWidth = from.defaultWidth;
  copy.defaultHeight = from.defaultHeight;
  copy.frozen = { ...from.frozen };
  copy.merges = [...from.merges];
  copy.validations = [...from.validations];
  copy.rowBreaks = [...from.rowBreaks];
  copy.page = from.page && structuredClone(from.page);
  for (const [column, width] of from.widths) copy.widths.set(column, width);
  for (const [row, height] of from.heights) copy.heights.set(row, height);
  for (const [column, style] of from.columnStyles) copy.columnStyles.set(column, style);
  for (const [row, style] of from.rowStyles) copy.rowStyles.set(row, style);
  for (const row of from.hiddenRows) copy.hiddenRows.add(row);
  for (const column of from.hiddenColumns) copy.hiddenColumns.add(column);
  for (const [key, value] of from.customProperties) copy.customProperties.set(key, value);
  // A formula that names its own sheet names the copy afterwards.
  const low = from.name.toLowerCase();
  const own = (formula: string) =>
    rewritten(formula, (sheet, area) => ({ sheet: sheet?.toLowerCase() === low ? copy.name : sheet, area }));
  const templates = new Map<FormulaTemplate, FormulaTemplate>();
  from.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const made = Object.assign(new BookCell(cell.style), { value: cell.value, link: cell.link, marked: cell.marked });
      if (cell.formula) {
        const { text } = cell.formula;
        const template =
          templates.get(cell.formula) ?? new FormulaTemplate(own(text), cell.formula.row, cell.formula.column);
        templates.set(cell.formula, template);
        made.formula = template;
        made.round = cell.round;
      }
      copy.take(row, column);
      (copy.rows[row] ?? [])[column] = made;
    }),
  );
  for (const item of workbook.names.filter((one) => one.scope === from)) {
    const named = new DefinedItem(item.name, copy, own(item.formula));
    named.comment = item.comment;
    named.visible = item.visible;
    workbook.names.push(named);
  }
  copy.charts = from.charts.map((chart) => chart.copied(workbook.newId(), own));
  copy.touched.add('cells');
  workbook.calculation.changed();
  return copy;
}

function copyName(workbook: WorkbookState, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = stem.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheetNamed(wanted)) return wanted;
  }
}
