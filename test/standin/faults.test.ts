import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes } from './sample-book';

let it_: JsdomExcel;
beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: blankBytes(), locale: 'en-US', largestMessage: 200_000 });
});
afterAll(() => it_.close());

const write = (value: unknown) =>
  it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
    await context.sync();
  });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );
const first = () => it_.book.sheets[0]!.cell(0, 0).value;

test.each([
  [5004, 'InvalidOperationInCellEditMode'],
  [5103, 'RequestPayloadSizeLimitExceeded'],
  [5104, 'ResponsePayloadSizeLimitExceeded'],
  [5102, 'ActivityLimitReached'],
  [5012, 'InvalidOrTimedOutSession'],
  [5016, 'WriteNotSupportedWhenModalDialogOpen'],
  [7000, 'AccessDenied'],
] as const)('refusal %i reaches the add-in as %s, and nothing is changed', async (code, name) => {
  await write('before');
  it_.host.failNext({ code });
  expect(await codeOf(write('after'))).toBe(name);
  expect(first()).toBe('before');
  expect(it_.host.requests[it_.host.requests.length - 1]).toMatchObject({ failed: code });
  expect(await codeOf(write('again'))).toBe('done');
});

test('an error in the middle of a request leaves done what came before it', async () => {
  const fill = (value: number) =>
    it_.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').values = [[value]];
      await context.sync();
      sheet.getRange('B2').values = [[value]];
      sheet.getRange('B3').values = [[value]];
      await context.sync();
    });
  it_.host.reset();
  await fill(1);
  const lastAction = it_.host.requests[1]!.actions - 1;
  it_.host.failNext({ code: 'GeneralException', atRequest: 1, atAction: lastAction });
  expect(await codeOf(fill(2))).toBe('GeneralException');
  expect([0, 1, 2].map((row) => it_.book.sheets[0]!.cell(row, 1).value)).toEqual([2, 2, 1]);
});

test('a host that does not answer keeps the add-in waiting, whether it has done the work or not', async () => {
  for (const carriedOut of [true, false]) {
    await write('before');
    it_.host.failNext({ code: 'never answers', carriedOut });
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 30));
    expect(await Promise.race([codeOf(write('after')), late])).toBe('late');
    expect(first()).toBe(carriedOut ? 'after' : 'before');
  }
});

test('while a person edits a cell everything is refused', async () => {
  it_.host.cellEditing = true;
  expect(await codeOf(write('x'))).toBe('InvalidOperationInCellEditMode');
  it_.host.cellEditing = false;
  expect(await codeOf(write('x'))).toBe('done');
});

test('a protected structure lets cells be written but no sheet be added, renamed or deleted', async () => {
  it_.book.state.protectedStructure = true;
  const add = it_.Excel.run(async (context) => {
    context.workbook.worksheets.add('Ny');
    await context.sync();
  });
  expect(await codeOf(add)).toBe('AccessDenied');
  expect(await codeOf(write('x'))).toBe('done');
  it_.book.state.protectedStructure = false;
});

test('a file that may only be read refuses every change', async () => {
  it_.book.state.readOnly = true;
  expect(await codeOf(write('y'))).toBe('AccessDenied');
  it_.book.state.readOnly = false;
});

test('requests and responses beyond the limit are refused, and counted with their size', async () => {
  const rows = Array.from({ length: 6000 }, (_, row) => [`en ganska lång text som tar plats ${row}`]);
  const large = it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('C1:C6000').values = rows;
    await context.sync();
  });
  it_.host.reset();
  expect(await codeOf(large)).toBe('RequestPayloadSizeLimitExceeded');
  expect(it_.host.requests[0]!.requestBytes).toBeGreaterThan(150_000);
  for (let row = 0; row < 6000; row++) it_.book.state.sheets[0]!.putValue(row, 3, rows[row]![0]!);
  const answer = it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('D1:D6000').load('values');
    await context.sync();
  });
  expect(await codeOf(answer)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a range of more than five million cells has no values to give', async () => {
  const got = await it_.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A:F').load('values,cellCount');
    await context.sync();
    return [range.values, range.cellCount];
  });
  expect(got).toEqual([null, 6 * 1_048_576]);
});
