import type { Appearance, Border } from '../../report/appearance';
import { ownAreaName } from '../file/own-sheet';
import { columnSpan } from './addresses';
import type { Before } from './put-back';
import { drawChart } from './write-chart';
import type { SheetWriting, WritingStep } from './writing';

/** Writes one sheet, new or there already: cells, looks, links, lay-out and charts. */
export function writeSheet(
  { workbook }: Excel.RequestContext,
  writing: SheetWriting,
  before: Before,
  titleOf: (role: string) => string,
): void {
  const { title, present, cleared, steps } = writing;
  const sheet = workbook.worksheets.getItem(title);
  if (present !== undefined) {
    sheet.names.getItemOrNullObject(ownAreaName).delete();
    sheet.names.add(ownAreaName, writing.area).visible = false;
    for (const address of cleared) sheet.getRange(address).clear();
    if (writing.before !== undefined) sheet.getRange(writing.before).unmerge();
    const there = before.charts.get(present);
    for (const name of writing.chartsGone) if (there?.has(name)) sheet.charts.getItem(name).delete();
  }
  for (const step of steps) {
    if (step.kind === 'look' && step.anew) for (const area of step.areas) sheet.getRanges(area).clear('Formats');
  }
  // Links first: Excel gives a linked cell a look of its own.
  for (const { address, location } of writing.links) {
    const range = sheet.getRange(address);
    range.hyperlink = { documentReference: location };
    range.untrack();
  }
  for (const step of steps) takeStep(sheet, step);
  for (const address of writing.merges) sheet.getRange(address).merge();
  layOut(sheet, writing);
  for (const chart of writing.charts) drawChart(workbook, sheet, chart, titleOf);
}

function takeStep(sheet: Excel.Worksheet, step: WritingStep): void {
  if (step.kind === 'look') {
    for (const area of step.areas) {
      const ranges = sheet.getRanges(area);
      show(ranges.format, step.appearance, step.inside);
      if (step.linked) {
        ranges.format.font.underline = 'None';
        if (step.appearance.ink === undefined) ranges.format.font.color = '#000000';
      }
    }
    return;
  }
  if (step.kind === 'fill') {
    sheet.getRange(step.to).copyFrom(sheet.getRange(step.from));
    return;
  }
  const range = sheet.getRange(step.address);
  if (step.formats) range.numberFormat = step.formats as string[][];
  range.formulas = step.formulas as string[][];
  range.untrack();
}

const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function show(
  format: Excel.RangeFormat,
  appearance: Appearance,
  inside: { readonly rows: boolean; readonly columns: boolean },
): void {
  const { bold, italic, size, ink, fill, align, vertical, wrap, indent, borders, unlocked } = appearance;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (ink !== undefined) format.font.color = `#${ink}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  if (vertical) format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
  if (unlocked) format.protection.locked = false;
  const draw = (
    edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
    border: Border,
  ) => {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = weights[border.style];
    line.color = `#${border.color}`;
  };
  const { top, bottom, left, right } = borders ?? {};
  const between = bottom ?? top;
  const beside = right ?? left;
  if (inside.rows && between) draw('InsideHorizontal', between);
  if (inside.columns && beside) draw('InsideVertical', beside);
  if (top) draw('EdgeTop', top);
  if (bottom) draw('EdgeBottom', bottom);
  if (left) draw('EdgeLeft', left);
  if (right) draw('EdgeRight', right);
}

/** Excel counts margins in points. */
const pointsPerCentimetre = 72 / 2.54;

function layOut(sheet: Excel.Worksheet, writing: SheetWriting): void {
  const fresh = writing.present === undefined;
  // What a person has made of an existing sheet's widths, panes and paper stays.
  if (fresh) {
    writing.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    for (const [row, points] of writing.heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
    const { row, column } = writing.freeze;
    if (row > 0 && column > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row, column));
    else if (row > 0) sheet.freezePanes.freezeRows(row);
    else if (column > 0) sheet.freezePanes.freezeColumns(column);
    page(sheet, writing);
  }
  for (const { area, kind, low, high, title, text } of writing.validations) {
    const { top, left, bottom, right } = area;
    const check = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).dataValidation;
    const bound = (value: number | string) => (typeof value === 'string' ? `=${value}` : value);
    const rule: Excel.BasicDataValidation = { formula1: bound(low), formula2: bound(high), operator: 'Between' };
    check.clear();
    check.rule = kind === 'whole' ? { wholeNumber: rule } : { decimal: rule };
    check.errorAlert = { showAlert: true, style: 'Warning', title: title.slice(0, 32), message: text.slice(0, 225) };
  }
}

function page(sheet: Excel.Worksheet, { page: setup, rowBreaks }: SheetWriting): void {
  const layout = sheet.pageLayout;
  const { left, right, top, bottom } = setup.marginsCm;
  layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = {
    horizontalFitToPages: setup.fitWide,
    ...(setup.fitTall > 0 && { verticalFitToPages: setup.fitTall }),
  };
  layout.leftMargin = left * pointsPerCentimetre;
  layout.rightMargin = right * pointsPerCentimetre;
  layout.topMargin = top * pointsPerCentimetre;
  layout.bottomMargin = bottom * pointsPerCentimetre;
  if (setup.printArea) {
    const { top: first, left: column, bottom: last, right: end } = setup.printArea;
    layout.setPrintArea(sheet.getRangeByIndexes(first, column, last - first + 1, end - column + 1));
  }
  if (setup.repeatRows) layout.setPrintTitleRows(`$${setup.repeatRows[0] + 1}:$${setup.repeatRows[1] + 1}`);
  if (setup.repeatColumns) layout.setPrintTitleColumns(columnSpan(setup.repeatColumns));
  const sides = layout.headersFooters.defaultForAllPages;
  const plain = (text: string) => text.replace(/&/g, '&&');
  if (setup.header?.left) sides.leftHeader = plain(setup.header.left);
  if (setup.header?.right) sides.rightHeader = plain(setup.header.right);
  if (setup.footer?.left) sides.leftFooter = plain(setup.footer.left);
  if (setup.footer?.right) sides.rightFooter = plain(setup.footer.right);
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
