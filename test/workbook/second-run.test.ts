import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import { emptyWorkbook, openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { differingParts, EditedWorkbook } from './edited-workbook';
import { madeWorkbook } from './made-workbook';
import { samplePlan, sampleTitles } from './sample-plan';

const opened = (bytes: Uint8Array) => openWorkbook(bytes, 'bok.xlsx');
const made = opened(madeWorkbook({ sheets: { Budget: '<sheetData/>' } }));
const first = writePlan(made, samplePlan(made));
const again = (bytes: Uint8Array, plan: (workbook: WorkbookFile) => SheetPlan = samplePlan) => {
  const workbook = opened(bytes);
  return writePlan(workbook, plan(workbook));
};
const edit = (change: (workbook: EditedWorkbook) => unknown, bytes = first): Uint8Array => {
  const workbook = new EditedWorkbook(bytes);
  change(workbook);
  return workbook.bytes();
};
const names = (bytes: Uint8Array) => opened(bytes).sheets.map((sheet) => sheet.name);
const book = 'xl/workbook.xml';

/** The sample plan with the titles another language wants. */
function english(workbook: WorkbookFile): SheetPlan {
  const wanted = {
    assumptions: 'Växla Assumptions',
    'calculation:stay': 'Växla Calculation 1',
    comparison: 'Växla Comparison',
  };
  const titles = sheetTitles(workbook, wanted) as Readonly<Record<string, string>>;
  const plan = samplePlan(workbook);
  return { ...plan, sheets: plan.sheets.map((sheet): PlannedSheet => ({ ...sheet, title: titles[sheet.role] ?? '' })) };
}

test('our sheets are known with what was written on them and where it is now', () => {
  const own = opened(first).ownSheets();
  expect(own.map(({ role, title, sheetName, copy }) => [role, title, sheetName, copy])).toEqual(
    Object.entries(sampleTitles).map(([role, title]) => [role, title, title, false]),
  );
  expect(own.map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 5, right: 3 },
    { top: 0, left: 0, bottom: 38, right: 3 },
    { top: 0, left: 0, bottom: 0, right: 0 },
  ]);
  expect(own.map(({ written }) => written)).toEqual(own.map(({ area }) => area));
  const cells = own[1]?.cells() ?? [];
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(3, 0)).toEqual({ row: 3, column: 0, value: { kind: 'text', text: '202701' } });
  expect(at(38, 2)?.formula).toBe('B39*vaxla_factor');
  expect(at(38, 3)?.formula).toBe("B39*2*'Växla Antaganden'!$C$4+0*'Växla Beräkning 1'!B39");
  expect(cells).toHaveLength(4 + 36 * 4);
});

test('rows put in by hand show as an area that is no longer what was written', () => {
  const moved = edit((one) => one.change(book, "'Växla Antaganden'!$A$1:$D$6", "'Växla Antaganden'!$A$1:$D$8"));
  const [sheet] = opened(moved).ownSheets();
  expect([sheet?.area?.bottom, sheet?.written?.bottom]).toEqual([7, 5]);
  const deleted = edit((one) => one.change(book, "'Växla Antaganden'!$A$1:$D$6", '#REF!'));
  expect(opened(deleted).ownSheets()[0]?.area).toBeUndefined();
});

describe('the document of the next run', () => {
  const document = (xml: string) => (workbook: WorkbookFile) => ({
    ...samplePlan(workbook),
    document: { namespace: 'urn:prov', xml },
  });
  const one = '<model xmlns="urn:prov">ett &amp; "två"</model>';
  const written = writePlan(made, document(one)(made));

  test('is one custom XML part with its properties, hung on the workbook', () => {
    const parts = new EditedWorkbook(written);
    expect(opened(written).document('urn:prov')).toBe(one);
    expect(opened(written).document('urn:annat')).toBeUndefined();
    expect(parts.text('xl/_rels/workbook.xml.rels')).toMatch(
      /relationships\/customXml" Target="\/customXml\/item1\.xml"/,
    );
    expect(parts.text('customXml/_rels/item1.xml.rels')).toMatch(
      /customXmlProps" Target="\/customXml\/itemProps1\.xml"/,
    );
    expect(parts.text('customXml/itemProps1.xml')).toMatch(
      /ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}"/,
    );
  });

  test('is replaced in its place, and other people’s parts stay', () => {
    const theirs = edit(
      (other) =>
        other
          .put('customXml/item9.xml', '<x xmlns="urn:andras">urn:prov</x>')
          .relate(book, 'rId99', 'customXml', '../customXml/item9.xml')
          // Theirs first, so that ours is not found merely by coming before it.
          .change(
            'xl/_rels/workbook.xml.rels',
            /(<Relationships [^>]*>)(.*)(<Relationship Id="rId99".*?\/>)/,
            '$1$3$2',
          ),
      written,
    );
    const two = '<model xmlns="urn:prov">två</model>';
    const result = again(theirs, document(two));
    expect(opened(result).document('urn:prov')).toBe(two);
    expect(differingParts(theirs, result)).toEqual(['customXml/item1.xml']);
    expect(Buffer.compare(again(theirs, document(one)), theirs)).toBe(0);
  });

  test('is found where LibreOffice hangs it, and hung on the workbook again', () => {
    const moved = edit(
      (other) =>
        other
          .change('xl/_rels/workbook.xml.rels', /<Relationship [^>]*customXml\/item1\.xml"\/>/, '')
          .relate('', 'rId9', 'customXml', '../customXml/item1.xml'),
      written,
    );
    expect(opened(moved).document('urn:prov')).toBe(one);
    const result = again(moved, document(one));
    expect([...differingParts(moved, result)].sort()).toEqual(['_rels/.rels', 'xl/_rels/workbook.xml.rels']);
  });

  test.each([
    ['damaged', '<model xmlns="urn:prov">'],
    ['of a document type', '<!DOCTYPE x [<!ENTITY a "b">]><model xmlns="urn:prov">&a;</model>'],
  ])('is passed over where it is %s', (_, xml) => {
    const damaged = edit((other) => other.put('customXml/item1.xml', xml), written);
    expect(opened(damaged).document('urn:prov')).toBeUndefined();
    expect(opened(again(damaged, document(one))).document('urn:prov')).toBe(one);
  });
});

test('a workbook whose register is lost is written again with every note kept', () => {
  const noted = edit((one) =>
    one
      .change(
        'xl/worksheets/sheet2.xml',
        '</sheetData>',
        '<row r="20"><c r="B20" t="inlineStr"><is><t>Se bilaga</t></is></c></row></sheetData>',
      )
      .change('customXml/item1.xml', /<register.*<\/register>/, '<register xmlns="urn:vaxla:sheets"/>'),
  );
  const result = again(noted);
  expect(new EditedWorkbook(result).text('xl/worksheets/sheet2.xml')).toContain('Se bilaga');
  const changed = ['xl/worksheets/sheet2.xml', 'xl/drawings/drawing1.xml', 'customXml/item1.xml'];
  expect(differingParts(noted, result)).toEqual(changed);
  expect(differingParts(result, again(result))).toEqual([]);
});

test('sheets of the first version, which have no area, are written anew as before', () => {
  const old = edit((one) =>
    one
      .put(book, one.text(book).replace(/<definedName name="vaxla_area".*?<\/definedName>/g, ''))
      .change('customXml/item1.xml', /<register.*<\/register>/, '<register xmlns="urn:vaxla:sheets"/>')
      .change('xl/worksheets/sheet2.xml', '</sheetData>', '<row r="20"><c r="B20"><v>1</v></c></row></sheetData>'),
  );
  expect(opened(old).ownSheets()[0]?.area).toBeUndefined();
  const result = again(old);
  expect(new EditedWorkbook(result).text('xl/worksheets/sheet2.xml')).toBe(
    new EditedWorkbook(first).text('xl/worksheets/sheet2.xml'),
  );
  expect(opened(result).ownSheets()[0]?.area?.bottom).toBe(5);
});

describe('tabs', () => {
  test('moved by a person stay where they are', () => {
    const moved = edit((one) => {
      const sheets = [...one.text(book).matchAll(/<sheet .*?\/>/g)].map(([sheet]) => sheet);
      const [budget = '', ...ours] = sheets;
      const order = [...ours, budget];
      const places = sheets.map((sheet) => order.indexOf(sheet));
      one.put(
        book,
        one
          .text(book)
          .replace(/<sheets>.*<\/sheets>/, `<sheets>${order.join('')}</sheets>`)
          .replace(/localSheetId="(\d)"/g, (_, place: string) => `localSheetId="${places[Number(place)]}"`),
      );
    });
    expect(names(moved)).toEqual([...Object.values(sampleTitles), 'Budget']);
    expect(Buffer.compare(again(moved), moved)).toBe(0);
  });

  test('deleted by a person come back last', () => {
    const deleted = edit((one) => {
      const position = names(first).indexOf(sampleTitles.comparison);
      one
        .change(book, new RegExp(`<sheet [^>]*name="${sampleTitles.comparison}"[^>]*/>`), '')
        .put(
          book,
          one
            .text(book)
            .replace(new RegExp(`<definedName [^>]*localSheetId="${position}"[^>]*>.*?</definedName>`, 'g'), ''),
        )
        .change('xl/_rels/workbook.xml.rels', /<Relationship [^>]*sheet4\.xml"\/>/, '');
    });
    expect(names(deleted)).toEqual(['Budget', sampleTitles.assumptions, sampleTitles['calculation:stay']]);
    expect(names(again(deleted))).toEqual(names(first));
  });

  test('renamed by a person keep the name in every language, and every formula of ours names them so', () => {
    const renamed = edit((one) =>
      one.put(
        book,
        one
          .text(book)
          .split('Växla Antaganden')
          .join('Våra antaganden')
          .replace('|Våra antaganden', '|Växla Antaganden'),
      ),
    );
    const result = again(again(renamed), english);
    expect(names(result)).toEqual(['Budget', 'Våra antaganden', 'Växla Calculation 1', 'Växla Comparison']);
    expect(new EditedWorkbook(result).text('xl/worksheets/sheet3.xml')).toContain("'Våra antaganden'!$C$4");
    expect(names(again(result))).toEqual(['Budget', 'Våra antaganden', 'Växla Beräkning 1', 'Växla Jämförelse']);
  });

  test('are renamed also when the sheet whose formulas named them goes in the same run', () => {
    const wanted = { assumptions: 'Växla Assumptions', comparison: 'Växla Comparison' };
    expect(sheetTitles(opened(first), wanted)).toEqual(wanted);
    const fewer = again(first, (workbook) => {
      const plan = english(workbook);
      const sheets = plan.sheets.map((sheet): PlannedSheet => ({ ...sheet, charts: [] }));
      return { ...plan, sheets: sheets.filter(({ role }) => role in wanted) };
    });
    expect(names(fewer)).toEqual(['Budget', 'Växla Assumptions', 'Växla Comparison']);
  });

  test('give their title to the sheet that comes in their place, unless somebody has written on them', () => {
    const replaced = (workbook: WorkbookFile): SheetPlan => {
      const role = (own: string) => (own === 'calculation:stay' ? 'calculation:other' : own);
      const wanted = Object.fromEntries(Object.entries(sampleTitles).map(([own, title]) => [role(own), title]));
      const titles = sheetTitles(workbook, wanted);
      const sheets = samplePlan(made).sheets.map((sheet): PlannedSheet => {
        return { ...sheet, role: role(sheet.role), title: titles[role(sheet.role)] ?? '', blocks: [], charts: [] };
      });
      return { sheets, names: [] };
    };
    expect(names(again(first, replaced))).toEqual([
      'Budget',
      'Växla Antaganden',
      'Växla Jämförelse',
      'Växla Beräkning 1',
    ]);
    const noted = edit((one) =>
      one.change('xl/worksheets/sheet3.xml', '</sheetData>', '<row r="90"><c r="A90"><v>1</v></c></row></sheetData>'),
    );
    expect(names(again(noted, replaced))).toEqual([...names(first), 'Växla Beräkning 1 (2)']);
  });

  test('renamed by another language take along what a person chose to print', () => {
    const chosen = edit((one) =>
      one.change(
        book,
        /(Print_Titles" localSheetId="1">)[^<]*/,
        "$1'Växla Antaganden'!$$A:$$A,'Växla Antaganden'!$$1:$$2",
      ),
    );
    expect(new EditedWorkbook(again(chosen, english)).text(book)).toContain(
      "Print_Titles\" localSheetId=\"1\">'Växla Assumptions'!$A:$A,'Växla Assumptions'!$1:$2<",
    );
  });

  test('that a formula, a name or a chart of the user’s refers to keep their names in another language', () => {
    const formula = edit((one) =>
      one.change(
        'xl/worksheets/sheet1.xml',
        '<sheetData/>',
        '<sheetData><row r="1"><c r="A1"><f>\'Växla Antaganden\'!C4</f></c></row></sheetData>',
      ),
    );
    expect(names(again(formula, english))).toEqual([
      'Budget',
      'Växla Antaganden',
      'Växla Calculation 1',
      'Växla Comparison',
    ]);
    const name = edit((one) =>
      one.change(
        book,
        '</definedNames>',
        '<definedName name="egen">SUM(\'Växla Beräkning 1\'!$B$4:$B$9)</definedName></definedNames>',
      ),
    );
    expect(names(again(name, english))).toEqual([
      'Budget',
      'Växla Assumptions',
      'Växla Beräkning 1',
      'Växla Comparison',
    ]);
    const pivot = edit((one) =>
      one.put(
        'xl/pivotCache/pivotCacheDefinition1.xml',
        '<x><worksheetSource ref="A1:B2" sheet="Växla Jämförelse"/></x>',
      ),
    );
    expect(names(again(pivot, english))[3]).toBe('Växla Jämförelse');
    expect(names(again(first, english))).toEqual([
      'Budget',
      'Växla Assumptions',
      'Växla Calculation 1',
      'Växla Comparison',
    ]);
  });
});

describe('a person’s copy of a sheet of ours', () => {
  /** The workbook after Excel copied a sheet: own part, higher id, the mark and the area along with it. */
  const copied = (copyName: string, originalName: string, numbers: readonly [string, string] = ['4', '9']) =>
    edit((one) => {
      one
        .add(
          'xl/worksheets/sheet9.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
          one.text('xl/worksheets/sheet4.xml').replace(/<drawing.*?\/>/, ''),
        )
        .relate(book, 'rId90', 'worksheet', 'worksheets/sheet9.xml')
        .put(
          book,
          one
            .text(book)
            .split("'Växla Jämförelse'")
            .join(`'${originalName}'`)
            .replace('name="Växla Jämförelse" sheetId="4"', `name="${originalName}" sheetId="${numbers[0]}"`),
        )
        .change(
          book,
          '</sheets>',
          `<sheet name="${copyName}" sheetId="${numbers[1]}" r:id="rId90" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets>`,
        )
        .change(
          book,
          '</definedNames>',
          `<definedName name="vaxla_mark" localSheetId="4" hidden="1">"1|comparison|Växla Jämförelse"</definedName><definedName name="vaxla_area" localSheetId="4" hidden="1">'${copyName}'!$A$1</definedName></definedNames>`,
        );
    });

  test.each([
    ['beside the original', copied('Växla Jämförelse (2)', 'Växla Jämförelse')],
    ['of an original that was renamed', copied('Kopia', 'Mars')],
    ['after a program numbered the sheets anew', copied('Växla Jämförelse (2)', 'Växla Jämförelse', ['9', '4'])],
  ])('%s is left alone, byte for byte', (_, bytes) => {
    expect(
      opened(bytes)
        .ownSheets()
        .map(({ copy }) => copy),
    ).toEqual([false, false, false, true]);
    const changed = again(bytes, (workbook) => {
      const plan = samplePlan(workbook);
      return {
        ...plan,
        sheets: plan.sheets.map((sheet): PlannedSheet =>
          sheet.role === 'comparison' ? { ...sheet, columnWidths: [50] } : sheet,
        ),
      };
    });
    expect(differingParts(bytes, changed)).toEqual(
      ['customXml/item1.xml', 'xl/worksheets/sheet4.xml'].sort().reverse(),
    );
    expect(Buffer.compare(again(bytes), bytes)).toBe(0);
  });
});

test('a page break stands before the row that begins a page', () => {
  const plan = samplePlan(emptyWorkbook());
  const sheets = plan.sheets.map((sheet): PlannedSheet => ({ ...sheet, rowBreaks: [12, 24] }));
  const sheet = new EditedWorkbook(writePlan(emptyWorkbook(), { ...plan, sheets })).text('xl/worksheets/sheet2.xml');
  expect(sheet).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/><brk id="24" max="16383" man="1"/></rowBreaks>',
  );
});

test('a sheet of ours that another program saved with prefixes is written in its own manner', () => {
  const prefixed = edit((one) =>
    one.put(
      'xl/worksheets/sheet2.xml',
      one
        .text('xl/worksheets/sheet2.xml')
        .replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
        .replace('xmlns="', 'xmlns:x="'),
    ),
  );
  const result = again(prefixed, (workbook) => {
    const plan = samplePlan(workbook);
    const sheets = plan.sheets.map((sheet): PlannedSheet =>
      sheet.role === 'assumptions' ? { ...sheet, columnWidths: [50], merges: [], rowBreaks: [2] } : sheet,
    );
    return { ...plan, sheets };
  });
  const sheet = new EditedWorkbook(result).text('xl/worksheets/sheet2.xml');
  expect(sheet).not.toMatch(/<(?!\/?x:|\?)/);
  expect(sheet).toContain('<x:rowBreaks');
  expect(opened(result).ownGrids().get('assumptions')?.rows).toEqual(opened(first).ownGrids().get('assumptions')?.rows);
  expect(Buffer.compare(again(prefixed), prefixed)).toBe(0);
});
