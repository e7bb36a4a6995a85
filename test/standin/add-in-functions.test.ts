import { excelCalls, type ExcelCalls } from '../functions/excel-calls';

jest.setTimeout(60_000);

let calls: ExcelCalls;
beforeAll(async () => {
  calls = await excelCalls();
});
afterAll(() => calls.close());

const formulas = [
  ['=VAXLA.WAIT(800,300)', '=A1*2'],
  ['=SUM(VAXLA.PAYMENT("prestation",{950;1000;1030},1000,65000))', '=VAXLA.WITHIN(60,,,30)'],
  ['=VAXLA.PAYMENT("prestation",C9,1000,65000)', '=IFERROR(VAXLA.PAYMENT("inget",1,1,1),"saknas")'],
  ['=VAXLA.WAIT(C1:C2,C3)', '=VAXLA.FINNSINTE(1)'],
];

/** The values of A1:B4 as the add-in reads them. */
const shown = () =>
  calls.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B4');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

test('a cell with a function of the add-in is busy until the runtime has answered, and then everything follows', async () => {
  const busy = await calls.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('C1:C3').values = [[100], [200], [10]];
    const range = sheet.getRange('A1:B4');
    range.formulas = formulas;
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(busy[0]).toEqual(['#BUSY!', '#BUSY!']);
  let values = await shown();
  for (let tries = 0; values.flat().includes('#BUSY!') && tries < 400; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    values = await shown();
  }
  const wait = (30.4 * 800) / 300;
  expect(values).toEqual([
    [expect.closeTo(wait, 10), expect.closeTo(2 * wait, 10)],
    [64_220 + 65_000 + 65_390, expect.closeTo(1 - Math.exp(-0.5), 10)],
    ['#N/A', 'saknas'],
    // What the runtime knows no code for.
    [304, '#VALUE!'],
  ]);
});
