import type { OwnModel } from '../model/own-model';
import { libraryModel } from '../model/payment-library';
import { absoluteArea } from '../quantities/cell-address';
import { libraryTexts, type LibraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, formulaCell, onSheet } from './cells';
import { roles } from './layout';
import { pageBreaks, rowsPerPage } from './page-breaks';
import type { PlannedCell, PlannedSheet } from './plan';
import { ruleBlock } from './rule-blocks';
import { changeRows, ruleColumnKeys, ruleColumns, stateArea, type RulesLayout } from './rules-layout';
import { formats, looks, withFormat } from './styles';

const widths = [17, 27, 50, 13, 9, 58, 10, 30, 8, 8];
/** The columns that are printed, and that headings run over. */
const printed = ruleColumns.state + 1;
/** Rows above the lists: title, subtitle, what to do, the framed line, heading and names of columns. */
const rowsAbove = { line: 2, header: 5 } as const;
const lineHeight = 15;

/** *Ersättningsregler*: every payment model the workbook knows, its rules as text, and blocks to write one's own in. */
export function rulesSheet(
  places: Places,
  texts: Texts,
  language: Language,
  own: readonly OwnModel[] = [],
): PlannedSheet {
  const { model, nameOf, titles, rules: layout } = places;
  const words = texts.rulesSheet;
  const blocks = layout.blocks.map((block) => {
    const mine = own.find(({ key }) => key === block.key);
    const known = model.models.find(({ key }) => key === block.key);
    return { top: block.top, rows: ruleBlock(block, { texts, language, nameOf, model: known, own: mine }) };
  });
  const lists = [
    sectionRow(words.known),
    ...model.models.map(({ key, number }) => listRow(places, texts, language, key, number)),
    sectionRow(words.others),
    ...layout.others.map((key) => listRow(places, texts, language, key, libraryModel(key)!.number)),
  ];
  const written = [{ top: layout.top - 1, rows: lists }, ...blocks];
  const tall = new Map(
    written.flatMap(({ top, rows }) =>
      rows.flatMap((row, down) => (linesOf(row) > 1 ? [[top + down, linesOf(row)] as const] : [])),
    ),
  );
  return {
    role: roles.rules,
    title: titles[roles.rules]!,
    columnWidths: widths,
    rowHeights: Object.fromEntries([...tall].map(([row, lines]) => [row, lines * lineHeight])),
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell(`${words.subtitle} ${places.caution}`, looks.text)],
        changedLine(layout, texts),
        [cell(words.howTo, looks.text)],
      ]),
      cells(rowsAbove.header, 0, headerRows(texts)),
      ...written.map(({ top, rows }) => cells(top, 0, rows)),
    ],
    merges: [{ top: rowsAbove.line, bottom: rowsAbove.line, left: 0, right: ruleColumns.words }],
    freeze: { row: layout.top - 1, column: ruleColumns.text },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [rowsAbove.header, rowsAbove.header],
      printArea: { top: 0, left: 0, bottom: lastRow(written), right: printed - 1 },
      header: { left: words.title, right: places.caution },
    },
    rowBreaks: breaksBetween(written, tall),
  };
}

/** The formula that finds a payment model's name by the number in a cell; a dash where formulas know no such model. */
export function modelNameFormula({ titles, rules }: Places, number: string): string {
  const bottom = rules.top + rules.models - 1;
  const column = (at: number) =>
    onSheet(titles[roles.rules]!, absoluteArea({ top: rules.top, bottom, left: at, right: at }));
  return `IFERROR(INDEX(${column(ruleColumns.label)},MATCH(${number},${column(ruleColumns.unit)},0)),"–")`;
}

const lastRow = (written: readonly { readonly top: number; readonly rows: readonly unknown[] }[]): number =>
  Math.max(...written.map(({ top, rows }) => top + rows.length - 1));

function sectionRow(text: string): readonly PlannedCell[] {
  return Array.from({ length: printed }, (_, column) => cell(column === 0 ? text : '', looks.group));
}

function listRow(
  { nameOf }: Places,
  texts: Texts,
  language: Language,
  key: string,
  number: number,
): readonly PlannedCell[] {
  const { paymentLibrary } = libraryTexts(language);
  const entry = Object.hasOwn(paymentLibrary, key)
    ? paymentLibrary[key as keyof LibraryTexts['paymentLibrary']]
    : undefined;
  return [
    cell(key, { ...looks.labelSmall, vertical: 'top', size: 8 }),
    cell(nameOf(key), looks.labelWrapped),
    cell(entry?.where ?? texts.rulesSheet.own, looks.labelWrapped),
    cell(number, { ...withFormat(looks.labelWrapped, formats.whole), align: 'left', indent: 1 }),
    cell('', looks.labelWrapped),
    cell(entry?.what ?? '', { ...looks.labelWrapped, align: 'left', indent: 1 }),
    cell('', looks.labelWrapped),
  ];
}

function headerRows(texts: Texts): readonly (readonly PlannedCell[])[] {
  const words = texts.rulesSheet;
  const headers = words.headers.map((text) => cell(text, { ...looks.headerBand, align: 'left' }));
  const keys = ruleColumnKeys.map((key) => [ruleColumns[key], key] as const);
  const names = new Map<number, string>(keys);
  return [
    [...headers, cell(words.atRun, looks.headerBand), cell('', looks.headerBand), cell('', looks.headerBand)],
    Array.from({ length: widths.length }, (_, column) =>
      cell(names.get(column) ?? '', { ...looks.headerNoteLast, align: 'left', size: 8 }),
    ),
  ];
}

/** The framed line that says whether a rule was changed since the run. */
function changedLine(layout: RulesLayout, texts: Texts): readonly PlannedCell[] {
  const words = texts.rulesSheet;
  const rows = changeRows(layout, ['own', 'empty']);
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const formula = (marks: string) => `IF(COUNTIF(${marks},"?*")>0,${quoted(words.changed)},${quoted(words.unchanged)})`;
  const first = rows
    ? formulaCell(formula(stateArea(rows)), words.unchanged, looks.framed)
    : cell(words.unchanged, looks.framed);
  return [first, ...Array.from({ length: ruleColumns.words }, () => cell('', looks.framed))];
}

/** Rows that begin a page, so that no block is split over two; heights are counted in lines of text. */
function breaksBetween(
  written: readonly { readonly top: number; readonly rows: readonly unknown[] }[],
  tall: ReadonlyMap<number, number>,
): readonly number[] {
  const linesAbove = (row: number) => [...tall].reduce((sum, [at, lines]) => (at < row ? sum + lines - 1 : sum), row);
  const [lists, ...blocks] = written.map(({ top, rows }) => [linesAbove(top), linesAbove(top + rows.length)] as const);
  const rowAt = new Map(written.map(({ top }) => [linesAbove(top), top]));
  const pieces = [[0, lists![1]] as const, ...blocks];
  return pageBreaks(pieces, rowsPerPage(widths.slice(0, printed)), 1).map((line) => rowAt.get(line)!);
}

/** A character of running text, in widths of a digit, with what is lost where lines end. */
const textWidth = 0.95;

/** Lines that a row's longest wrapped text takes. */
function linesOf(row: readonly PlannedCell[]): number {
  const lines = row.map(({ value, appearance }, column) =>
    appearance.wrap && typeof value === 'string' ? Math.ceil((value.length * textWidth) / widths[column]!) : 1,
  );
  return Math.max(1, ...lines);
}
