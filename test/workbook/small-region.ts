import { madeWorkbook, type MadeWorkbook } from './made-workbook';

const months = Array.from({ length: 12 }, (_, month) => 202501 + month);

/** Texts that stand in a small region's workbook; each may be anything. */
export interface RegionTexts {
  readonly title?: string;
  readonly units?: readonly [string, string];
  readonly header?: string;
  readonly note?: string;
  readonly sheet?: string;
}

/** Text as XML holds it; control characters, which it cannot, as the escapes of spreadsheet files. */
const escaped = (text: string) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\P{Cc}\u007F-\u009F]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/**
 * A year of two hospitals on one sheet, and a sheet of somebody's own with most of what a workbook may have: shared texts,
 * styles, dates, merged areas, hidden columns, formulas, names and properties. About 5 kB.
 */
export function smallRegion(texts: RegionTexts = {}, more: MadeWorkbook = {}): Uint8Array {
  const [first, second] = texts.units ?? ['Norra', 'Södra'];
  const headers = ['Period', 'Sjukhus', 'DRG-poäng', 'Kostnad (tkr)', 'Ersättning (tkr)', texts.header ?? 'Anmärkning'];
  const strings = [texts.title ?? 'Region Exempel', ...headers, first, second, texts.note ?? 'utan anmärkning'];
  const shared = (column: string, row: number, index: number) => `<c r="${column}${row}" t="s"><v>${index}</v></c>`;
  const rows = months.flatMap((month, index) =>
    [0, 1].map((unit) => {
      const row = 4 + index * 2 + unit;
      const figures = [400 + 7 * unit + index, 21_000 + 50 * index, 20_500 + 40 * index];
      const cells = figures.map((value, column) => `<c r="${'CDE'.charAt(column)}${row}"><v>${value}</v></c>`).join('');
      const note = shared('F', row, 9);
      return `<row r="${row}"><c r="A${row}"><v>${month}</v></c>${shared('B', row, 7 + unit)}${cells}${note}</row>`;
    }),
  );
  const heading = headers.map((_, index) => shared('ABCDEF'.charAt(index), 3, 1 + index)).join('');
  return madeWorkbook({
    sheets: {
      [escaped(texts.sheet ?? 'Underlag')]:
        `<dimension ref="A1:F27"/><sheetData><row r="1">${shared('A', 1, 0)}</row><row r="3">${heading}</row>` +
        `${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>`,
      Eget:
        '<cols><col min="4" max="5" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>45292</v></c>' +
        '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="inlineStr"><is><t>eget</t></is></c>' +
        '<c r="E1" t="d"><v>2025-01-31</v></c></row><row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A3" si="0">A1*2</f>' +
        '<v>90584</v></c><c r="B2" t="str"><f>"x"&amp;A1</f><v>x45292</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    },
    before: '<workbookPr/><bookViews><workbookView activeTab="1"/></bookViews>',
    after:
      '<definedNames><definedName name="Mitt">Eget!$A$1</definedName><definedName name="Lokalt" localSheetId="1">Eget!$B$1' +
      '</definedName></definedNames><calcPr calcId="191029"/>',
    sharedStrings: strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(''),
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/>' +
      '<name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill ' +
      'patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0"/></cellXfs>',
    ...more,
  });
}
