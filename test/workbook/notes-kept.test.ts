import { cellAt } from '../../src/region/grid';
import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import { writePlan, writtenWorkbook } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { differingParts, EditedWorkbook } from './edited-workbook';
import { samplePlan } from './sample-plan';
import { problemOf } from './thrown-code';

const first = writePlan(emptyWorkbook(), samplePlan(emptyWorkbook()));
const assumptions = 'xl/worksheets/sheet1.xml';
const calculation = 'xl/worksheets/sheet2.xml';
const comparison = 'xl/worksheets/sheet3.xml';
const drawing = 'xl/drawings/drawing1.xml';

const opened = (bytes: Uint8Array) => openWorkbook(bytes, 'edited.xlsx');
const edit = (change: (workbook: EditedWorkbook) => unknown): Uint8Array => {
  const workbook = new EditedWorkbook(first);
  change(workbook);
  return workbook.bytes();
};
type Change = (sheet: PlannedSheet) => PlannedSheet;
const changedPlan = (workbook: WorkbookFile, role: string, change: Change): SheetPlan => {
  const plan = samplePlan(workbook);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.role === role ? change(sheet) : sheet)) };
};
/** The plan with another factor: cells, cached values and charts change, nothing moves. */
const withFactor =
  (factor: number): Change =>
  (sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'columns'
        ? block
        : {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => (cell.value === 1.25 ? { ...cell, value: factor } : cell))),
          },
    ),
  });
const again = (bytes: Uint8Array, role = 'assumptions', change: Change = withFactor(1.5)): Uint8Array => {
  const workbook = opened(bytes);
  return writePlan(workbook, changedPlan(workbook, role, change));
};
const textOf = (bytes: Uint8Array, part: string) => new EditedWorkbook(bytes).text(part);

const note = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a run that changes nothing changes no byte', () => {
  test.each<[string, (workbook: EditedWorkbook) => unknown]>([
    ['its own result', () => undefined],
    [
      'a note below the table',
      (book) =>
        book
          .change(assumptions, 'ref="A1:D6"', 'ref="A1:D20"')
          .change(assumptions, '</sheetData>', `<row r="20">${note('B20', 'Se bilaga')}</row></sheetData>`),
    ],
    [
      'a note beside the table',
      (book) =>
        book
          .change(assumptions, 'ref="A1:D6"', 'ref="A1:H6"')
          .change(assumptions, /(<row r="4".*?)<\/row>/, `$1${note('H4', 'Ring Eva')}</row>`),
    ],
    [
      'a note in a blank cell of ours',
      (book) =>
        book.change(assumptions, /<c r="B6" s="(\d+)"\/>/, `<c r="B6" s="$1" t="inlineStr"><is><t>Anna</t></is></c>`),
    ],
    [
      'another width of a column of ours',
      (book) => book.change(assumptions, /(<col min="2" max="2" width=")[^"]+/, '$150'),
    ],
    ['a hidden column', (book) => book.change(assumptions, '<col min="3" max="3"', '<col min="3" max="3" hidden="1"')],
    ['a tab colour', (book) => book.change(assumptions, '<sheetPr>', '<sheetPr><tabColor rgb="FFFF0000"/>')],
    ['zoom', (book) => book.change(assumptions, '<sheetView ', '<sheetView zoomScale="150" ')],
    ['panes that scroll', (book) => book.change(assumptions, /<pane.*?<\/sheetView>/, '</sheetView>')],
    ['a filter', (book) => book.change(assumptions, '</sheetData>', '</sheetData><autoFilter ref="A3:D6"/>')],
    [
      'a colour scale',
      (book) =>
        book.change(
          assumptions,
          '<dataValidations',
          '<conditionalFormatting sqref="C4:D6"><cfRule type="aboveAverage" priority="1"/></conditionalFormatting><dataValidations',
        ),
    ],
    ['paper lying down', (book) => book.change(calculation, 'orientation="portrait"', 'orientation="landscape"')],
    ['wider margins', (book) => book.change(assumptions, 'left="0.5906"', 'left="1"')],
    ['a footer of the user’s', (book) => book.change(assumptions, 'Scenario, inte prognos', 'Utkast')],
    [
      'a merged range of the user’s',
      (book) =>
        book.change(
          assumptions,
          /<mergeCells count="1">(.*?)<\/mergeCells>/,
          '<mergeCells count="2">$1<mergeCell ref="F9:H9"/></mergeCells>',
        ),
    ],
    ['another format on a cell of ours', (book) => book.change(assumptions, /(<c r="A4" s=")\d+/, '$10')],
    [
      'a chart moved and made larger',
      (book) =>
        book
          .change(drawing, '<xdr:row>3</xdr:row>', '<xdr:row>40</xdr:row>')
          .change(drawing, /cx="\d+"/, 'cx="9000000"'),
    ],
    [
      'another area to print',
      (book) =>
        book.change('xl/workbook.xml', /(Print_Titles" localSheetId="0">)[^<]*/, "$1'Växla Antaganden'!$$1:$$2"),
    ],
    [
      'a page break of the user’s',
      (book) =>
        book.change(
          assumptions,
          '</headerFooter>',
          '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
        ),
    ],
    ['a row the user has hidden', (book) => book.change(assumptions, '<row r="5"', '<row r="5" hidden="1"')],
    ['the page set-up left out', (book) => book.change(assumptions, /<pageSetup [^>]*>/, '')],
    ['a higher row', (book) => book.change(assumptions, 'ht="24"', 'ht="40"')],
  ])('with %s', (_, change) => {
    const edited = edit(change);
    const workbook = opened(edited);
    const result = writePlan(workbook, samplePlan(workbook));
    expect(differingParts(edited, result)).toEqual([]);
    expect(Buffer.compare(edited, result)).toBe(0);
  });
});

test('a run with another figure changes the cells that show it and keeps every word and format put beside them', () => {
  const edited = edit((book) =>
    book
      .change(assumptions, 'ref="A1:D6"', 'ref="A1:H20"')
      .change(assumptions, '</sheetData>', `<row r="20">${note('B20', 'Se bilaga')}</row></sheetData>`)
      .change(assumptions, /(<row r="4".*?)<\/row>/, `$1<c r="H4"><f>C4*100</f><v>125</v></c></row>`)
      .change(assumptions, /(<c r="C4" s=")\d+/, '$11')
      .change(assumptions, '<sheetPr>', '<sheetPr><tabColor rgb="FFFF0000"/>')
      .change(assumptions, '<row r="5"', '<row r="5" hidden="1"')
      .change(assumptions, /(<col min="2" max="2" width=")[^"]+/, '$150'),
  );
  const result = again(edited);
  expect(differingParts(edited, result)).toEqual([assumptions]);
  expect(textOf(result, assumptions)).toBe(
    textOf(edited, assumptions)
      .replace('<c r="C4" s="1"><v>1.25', '<c r="C4" s="1"><v>1.5')
      .replace(/(<c r="D4" s="\d+"><v>)1.25/, '$11.5'),
  );
  const grid = opened(result).ownGrids().get('assumptions');
  expect(grid && cellAt(grid, 19, 1)).toEqual({ kind: 'text', text: 'Se bilaga' });
});

test('what only Växla changes is changed: widths, panes, margins, heights, checks, merged cells, footers, page breaks', () => {
  const change: Change = (sheet) => ({
    ...sheet,
    columnWidths: [9.3, 20, 16, 12],
    rowHeights: { 0: 30 },
    freeze: { row: 3, column: 0 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    validations: [{ ...sheet.validations![0]!, low: 0.25 }],
    rowBreaks: [4],
    page: {
      ...sheet.page,
      fitTall: 3,
      marginsCm: { left: 2, right: 1.5, top: 1.5, bottom: 1.5 },
      footer: { left: 'Ny' },
    },
  });
  const planned = (workbook: WorkbookFile) => changedPlan(workbook, 'assumptions', change);
  const whole = writePlan(emptyWorkbook(), planned(emptyWorkbook()));
  const workbook = opened(first);
  expect(textOf(writePlan(workbook, planned(workbook)), assumptions)).toBe(textOf(whole, assumptions));
});

test('what both have changed stays as the user wants it, and the rest follows the plan', () => {
  const change: Change = (sheet) => ({
    ...sheet,
    columnWidths: [12, 20, 16, 12],
    rowHeights: { 0: 30 },
    freeze: { row: 2, column: 0 },
    page: {
      ...sheet.page,
      fitTall: 3,
      marginsCm: { left: 2, right: 2, top: 1.5, bottom: 1.5 },
      footer: { left: 'Ny' },
    },
  });
  const edited = edit((book) =>
    book
      .change(assumptions, /(<col min="2" max="2" width=")[^"]+/, '$150')
      .change(assumptions, 'ht="24"', 'ht="40"')
      .change(assumptions, /<pane.*?<\/sheetView>/, '</sheetView>')
      .change(assumptions, 'left="0.5906"', 'left="1"')
      .change(assumptions, 'Scenario, inte prognos', 'Utkast'),
  );
  const sheet = textOf(again(edited, 'assumptions', change), assumptions);
  expect(sheet).toContain('<col min="2" max="2" width="50" customWidth="1"/>');
  expect(sheet).toContain('<col min="1" max="1" width="12.7109375" customWidth="1"/>');
  expect(sheet).toContain('ht="40"');
  expect(sheet).not.toContain('<pane');
  expect(sheet).toContain('<pageMargins left="1" right="0.7874"');
  expect(sheet).toContain('fitToHeight="3"');
  expect(sheet).toContain('Utkast');
});

test('a check, a link and merged cells that the user has added stay when ours change', () => {
  const edited = edit((book) =>
    book
      .relate(assumptions, 'rId7', 'hyperlink', 'https://example.org/')
      .change(
        assumptions,
        /<mergeCells count="1">(.*?)<\/mergeCells>/,
        '<mergeCells count="2">$1<mergeCell ref="F9:H9"/></mergeCells>',
      )
      .change(assumptions, '</hyperlinks>', '<hyperlink ref="F12" r:id="rId7"/></hyperlinks>')
      .change(
        assumptions,
        /<dataValidations count="1">(.*?)<\/dataValidations>/,
        '<dataValidations count="2">$1<dataValidation type="list" sqref="G4 C4"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
  );
  const change: Change = (sheet) => ({
    ...sheet,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    validations: [{ ...sheet.validations![0]!, low: 0.25 }],
    blocks: sheet.blocks.map((block) =>
      block.kind === 'columns'
        ? block
        : {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell.link ? { ...cell, link: "'Växla Jämförelse'!A1" } : cell)),
            ),
          },
    ),
  });
  const sheet = textOf(again(edited, 'assumptions', change), assumptions);
  expect(sheet).toContain('<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="F9:H9"/></mergeCells>');
  expect(sheet).toContain(
    '<dataValidation type="list" sqref="G4"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  );
  expect(sheet).toContain('<formula1>0.25</formula1>');
  expect(sheet).toContain(
    '<hyperlink ref="A6" location="\'Växla Jämförelse\'!A1"/><hyperlink ref="F12" r:id="rId7"/></hyperlinks>',
  );
});

const longer: Change = (sheet) => ({
  ...sheet,
  blocks: [...sheet.blocks, { kind: 'cells', top: 9, left: 0, rows: [[{ value: 'ny rad', appearance: {} }]] }],
});

test('a note where the report now needs the cell is refused with its sheet and cell', () => {
  const edited = edit((book) =>
    book.change(assumptions, '</sheetData>', `<row r="10">${note('A10', 'Min not')}</row></sheetData>`),
  );
  const problem = problemOf(() => again(edited, 'assumptions', longer));
  expect(problem.code).toBe('file-note-in-the-way');
  expect(problem.place).toEqual({ file: 'edited.xlsx', sheet: 'Växla Antaganden', row: 9, column: 0 });
});

test('a cell that is only formatted is in nobody’s way', () => {
  const edited = edit((book) =>
    book.change(assumptions, '</sheetData>', '<row r="10"><c r="A10" s="1"/><c r="F10" s="1"/></row></sheetData>'),
  );
  const sheet = textOf(again(edited, 'assumptions', longer), assumptions);
  expect(sheet).toMatch(
    /<row r="10"><c r="A10" s="\d+" t="inlineStr"><is><t xml:space="preserve">ny rad<\/t><\/is><\/c><c r="F10" s="1"\/><\/row>/,
  );
});

test('cells that are no longer planned go, and what stands beside them stays', () => {
  const edited = again(first, 'assumptions', longer);
  const noted = new EditedWorkbook(edited)
    .change(assumptions, /(<row r="10".*?)<\/row>/, `$1${note('F10', 'kvar')}</row>`)
    .bytes();
  const sheet = textOf(again(noted), assumptions);
  expect(sheet).not.toContain('ny rad');
  expect(sheet).toContain(`<row r="10">${note('F10', 'kvar')}</row>`);
});

test('rows put in above our table: what stands in them is asked about, ours is written from the top again', () => {
  const moved = (text: string) =>
    edit((book) =>
      book
        .put(
          assumptions,
          book
            .text(assumptions)
            .replace(/(<row r=")(\d+)/g, (_, start: string, row: string) => `${start}${Number(row) + 2}`)
            .replace(/(<c r="[A-Z]+)(\d+)/g, (_, start: string, row: string) => `${start}${Number(row) + 2}`)
            .replace('<sheetData>', `<sheetData>${text}`),
        )
        .change('xl/workbook.xml', "'Växla Antaganden'!$A$1:$D$6", "'Växla Antaganden'!$A$3:$D$8"),
    );
  const inTheWay = moved(`<row r="1">${note('B1', 'Mitt')}</row>`);
  expect(problemOf(() => again(inTheWay)).place).toEqual({
    file: 'edited.xlsx',
    sheet: 'Växla Antaganden',
    row: 0,
    column: 1,
  });
  const beside = moved(`<row r="1">${note('H1', 'Mitt')}</row>`);
  expect(opened(beside).ownSheets()[0]).toMatchObject({
    area: { top: 2, left: 0, bottom: 7, right: 3 },
    written: { top: 0, left: 0, bottom: 5, right: 3 },
  });
  const result = again(beside);
  const rows = opened(result).ownGrids().get('assumptions')?.rows;
  expect(rows).toHaveLength(6);
  expect(rows?.[0]?.[7]).toEqual({ kind: 'text', text: 'Mitt' });
  expect(rows?.[0]?.[0]).toEqual({ kind: 'text', text: 'Antaganden & gränser' });
});

test('a formula that the user filled on from one of ours keeps its meaning when ours is written anew', () => {
  const edited = edit((book) =>
    book.change(calculation, /(<row r="5">.*?)<\/row>/, '$1<c r="F5"><f t="shared" si="0"/><v>7</v></c></row>'),
  );
  const workbook = opened(edited);
  const sheet = textOf(
    writePlan(
      workbook,
      changedPlan(workbook, 'calculation:stay', (one) => ({ ...one, columnWidths: [9, 9, 9, 9] })),
    ),
    calculation,
  );
  expect(sheet).toContain('<c r="F5"><f>E5*vaxla_factor</f><v>7</v></c>');
});

test('shared formulas of the user’s and of ours keep apart', () => {
  const edited = edit((book) =>
    book
      .change(
        calculation,
        /(<row r="5">.*?)<\/row>/,
        '$1<c r="F5"><f t="shared" ref="F5:F6" si="3">B5+1</f><v>7</v></c></row>',
      )
      .change(calculation, /(<row r="6">.*?)<\/row>/, '$1<c r="F6"><f t="shared" si="3"/><v>7</v></c></row>'),
  );
  const workbook = opened(edited);
  const result = writePlan(workbook, samplePlan(workbook));
  expect(textOf(result, calculation)).toContain('<f t="shared" ref="C4:C39" si="4">B4*vaxla_factor</f>');
  const formulas = new Map(
    opened(result)
      .ownSheets()[1]
      ?.cells()
      .map((cell) => [`${cell.row} ${cell.column}`, cell.formula]),
  );
  expect([formulas.get('5 5'), formulas.get('5 2')]).toEqual(['B6+1', 'B6*vaxla_factor']);
});

const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>';
const comments =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors>' +
  '<commentList><comment ref="C4" authorId="0"><text><t>Varför?</t></text></comment></commentList></comments>';

test('comments, their drawing, threads and the printer’s settings stay byte for byte on a sheet that is written again', () => {
  const edited = edit((book) =>
    book
      .add('xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml', comments)
      .add(
        'xl/threadedComments/threadedComment1.xml',
        'application/vnd.ms-excel.threadedcomments+xml',
        '<ThreadedComments/>',
      )
      .add('xl/drawings/vmlDrawing1.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing', vml)
      .add(
        'xl/printerSettings/printerSettings1.bin',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
        'x',
      )
      .relate(assumptions, 'rId1', 'comments', '../comments1.xml')
      .relate(assumptions, 'rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml')
      .relate(assumptions, 'rId3', 'threadedComment', '../threadedComments/threadedComment1.xml')
      .relate(assumptions, 'rId4', 'printerSettings', '../printerSettings/printerSettings1.bin')
      .change(assumptions, /<pageSetup ([^>]*)\/>/, '<pageSetup $1 r:id="rId4"/>')
      .change(assumptions, '</worksheet>', '<legacyDrawing r:id="rId2"/></worksheet>'),
  );
  const result = again(edited);
  expect(differingParts(edited, result)).toEqual([assumptions]);
  expect(textOf(result, assumptions)).toContain('<legacyDrawing r:id="rId2"/>');
  expect(textOf(result, assumptions)).toMatch(/<pageSetup [^>]* r:id="rId4"\/>/);
});

const picture =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:ext cx="1" cy="1"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Rektangel 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';

test('shapes and charts of the user’s in our drawing stay, ours follow the figures, and one they deleted comes back', () => {
  const copyOfOurs = (text: string) =>
    /<xdr:oneCellAnchor>(?:(?!<\/xdr:oneCellAnchor>).)*name="production".*?<\/xdr:oneCellAnchor>/.exec(text)?.[0] ?? '';
  const edited = edit((book) => {
    const copy = copyOfOurs(book.text(drawing)).replace('r:id="rId1"', 'r:id="rId9"').replace('id="2"', 'id="12"');
    const cost = /<xdr:oneCellAnchor>(?:(?!<\/xdr:oneCellAnchor>).)*name="cost".*?<\/xdr:oneCellAnchor>/;
    return book
      .relate(drawing, 'rId9', 'chart', '/xl/charts/chart9.xml')
      .add('xl/charts/chart9.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', '<c/>')
      .change(drawing, cost, '')
      .change(drawing, '</xdr:wsDr>', `${picture}${copy}</xdr:wsDr>`);
  });
  const workbook = opened(edited);
  const change: Change = (sheet) => ({
    ...sheet,
    charts: sheet.charts?.map((chart) => ({ ...chart, subtitle: 'Ny rubrik' })),
  });
  const result = writePlan(workbook, changedPlan(workbook, 'comparison', change));
  const text = textOf(result, drawing);
  expect(text).toContain(picture);
  expect(text.match(/name="production"/g)).toHaveLength(2);
  expect(text.match(/name="cost"/g)).toHaveLength(1);
  expect(textOf(result, 'xl/charts/chart9.xml')).toBe('<c/>');
  expect(textOf(result, 'xl/charts/chart1.xml')).toContain('Ny rubrik');
  const next = opened(result);
  expect(Buffer.compare(writePlan(next, changedPlan(next, 'comparison', change)), result)).toBe(0);
});

test('a chart a person has moved stays where they put it, and one they have not moves with the plan', () => {
  const edited = edit((book) => book.change(drawing, '<xdr:row>3</xdr:row>', '<xdr:row>40</xdr:row>'));
  const moved: Change = (sheet) => ({
    ...sheet,
    charts: sheet.charts?.map((chart) => ({ ...chart, top: chart.top + 5 })),
  });
  const rows = textOf(again(edited, 'comparison', moved), drawing).match(/<xdr:row>\d+/g);
  expect(rows).toEqual(['<xdr:row>40', '<xdr:row>27']);
});

test('charts that are no longer planned go with their parts, and the user’s shape keeps its drawing', () => {
  const edited = edit((book) => book.change(drawing, '</xdr:wsDr>', `${picture}</xdr:wsDr>`));
  const result = again(edited, 'comparison', (sheet) => ({ ...sheet, charts: [] }));
  expect(textOf(result, drawing)).toMatch(new RegExp(`^<\\?xml[^>]*>\\s*<xdr:wsDr [^>]*>${picture}</xdr:wsDr>$`));
  expect(differingParts(edited, result).filter((part) => /chart/.test(part))).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
  ]);
  const without = again(first, 'comparison', (sheet) => ({ ...sheet, charts: [] }));
  expect(textOf(without, comparison)).not.toContain('drawing');
  expect(differingParts(first, without)).toContain(drawing);
});

test('a table the user has made of our cells is written into while its headers stay true, else refused', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Tabell1" ref="A3:B6"><tableColumns count="2"><tableColumn id="1" name="Nyckel"/><tableColumn id="2" name="Term"/></tableColumns></table>';
  const edited = edit((book) =>
    book
      .add('xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', table)
      .relate(assumptions, 'rId1', 'table', '../tables/table1.xml')
      .change(assumptions, '</worksheet>', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'),
  );
  expect(textOf(again(edited), assumptions)).toContain('<tableParts');
  const renamed: Change = (sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'columns'
        ? block
        : {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell.value === 'Term' ? { ...cell, value: 'Begrepp' } : cell)),
            ),
          },
    ),
  });
  expect(problemOf(() => again(edited, 'assumptions', renamed)).code).toBe('file-table-in-the-way');
});

describe('a calculation sheet that is no longer planned', () => {
  const withoutCalculation = (bytes: Uint8Array) => {
    const workbook = opened(bytes);
    const plan = samplePlan(workbook, { 'calculation:stay': undefined });
    return writtenWorkbook(workbook, {
      ...plan,
      sheets: plan.sheets.map((sheet): PlannedSheet => ({ ...sheet, charts: [] })),
    });
  };
  const noted = edit((book) =>
    book
      .change(calculation, 'ref="A1:D39"', 'ref="A1:H39"')
      .change(calculation, /(<row r="5">.*?)<\/row>/, `$1${note('H5', 'Kolla')}</row>`),
  );

  test('goes where nobody has written on it', () => {
    const { bytes, problems } = withoutCalculation(first);
    expect(problems).toEqual([]);
    expect(opened(bytes).sheets).toHaveLength(2);
  });

  test.each<[string, Uint8Array]>([
    ['has a note', noted],
    [
      'has a comment',
      edit((book) =>
        book.relate(calculation, 'rId1', 'comments', '../comments1.xml').add('xl/comments1.xml', 'x', comments),
      ),
    ],
    [
      'is named by a name of the user’s',
      edit((book) =>
        book.change(
          'xl/workbook.xml',
          '</definedNames>',
          '<definedName name="egen">\'Växla Beräkning 1\'!$B$4</definedName></definedNames>',
        ),
      ),
    ],
    [
      'is read by a formula of the user’s',
      edit((book) =>
        book.change(
          assumptions,
          '</sheetData>',
          '<row r="30"><c r="A30"><f>\'Växla Beräkning 1\'!B4</f></c></row></sheetData>',
        ),
      ),
    ],
  ])('stays as values, with a word, where it %s', (_, bytes) => {
    const written = withoutCalculation(bytes);
    expect(written.problems).toEqual([
      {
        code: 'file-sheet-kept',
        severity: 'note',
        values: {},
        place: { file: 'edited.xlsx', sheet: 'Växla Beräkning 1' },
      },
    ]);
    const sheet = textOf(written.bytes, calculation);
    expect(sheet).not.toContain('<f');
    expect(sheet).toBe(textOf(bytes, calculation).replace(/<f.*?(\/>|<\/f>)/g, ''));
    expect(differingParts(written.bytes, withoutCalculation(written.bytes).bytes)).toEqual([]);
  });

  test('stays where a sheet of ours that stays as it was draws its figures', () => {
    const workbook = opened(first);
    const plan = samplePlan(workbook, { 'calculation:stay': undefined, comparison: undefined });
    const { bytes, problems } = writtenWorkbook(workbook, plan);
    expect(problems.map(({ place }) => place?.sheet)).toEqual(['Växla Beräkning 1']);
    expect(opened(bytes).sheets).toHaveLength(3);
  });

  test('is computed again when it is planned again, and the note is still there', () => {
    const workbook = opened(withoutCalculation(noted).bytes);
    const sheet = textOf(writePlan(workbook, samplePlan(workbook)), calculation);
    expect(sheet).toBe(textOf(noted, calculation));
  });
});
