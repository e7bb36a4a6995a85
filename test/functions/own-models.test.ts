import { associateFunctions } from '../../src/functions/office-functions';
import { modelNamespace } from '../../src/job/embedded-model';
import { modelsInDocument } from '../../src/job/models-in-document';
import { ownPaymentModel, type OwnModel } from '../../src/model/own-model';
import { paymentLibrary } from '../../src/model/payment-library';
import { paymentOf, slopesOf } from '../../src/model/payment-library/year-values';
import type { FunctionResult } from '../../src/standin/custom-functions';
import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { OwnModels } from '../../src/taskpane/own-models';
import type { FunctionName } from '../../src/words/function-texts';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { job, regionWorkbook } from '../job/region-workbook';
import { blankBytes } from '../standin/sample-book';
import packageFile from '../../package.json';

jest.setTimeout(60_000);

const trappa: OwnModel = {
  key: 'egen-trappa',
  number: 1001,
  name: 'Trappa med bonus',
  like: 'prestation',
  rules: {
    earned: 'rho * price * (min(volume, assignment) + trappa * max(0, volume - assignment))',
    guaranteed: '0',
  },
  parameters: [
    { key: 'trappa', default: 0.3 },
    { key: 'bonus', default: 2500, unit: 'tkr' },
  ],
};
const scenarioFile = (own: OwnModel) => `
schema: 1
months: 12
paymentModels:
  - key: ${own.key}
    name: ${own.name}
    like: ${own.like}
    rules: { earned: '${own.rules.earned}', guaranteed: '0' }
    parameters: [{ key: trappa, default: 0.3 }, { key: bonus, default: 2500, unit: tkr }]
scenarios:
  - { id: stay, name: Nu }
  - { id: egen, name: Egen, switches: [{ contract: { model: ${own.key} } }] }
`;
const written = job([regionWorkbook()], scenarioFile(trappa)).bytes;

const opened: JsdomExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
  for (const name of ['CustomFunctions', 'Excel', 'Office', 'OfficeExtension'])
    Reflect.deleteProperty(globalThis, name);
});

/** A workbook in Excel's stand-in with the real runtime, as the pane's page starts it. */
async function inExcel(bytes: Uint8Array) {
  const excel = await jsdomExcel({ bytes, customFunctions: true });
  opened.push(excel);
  const { Excel, Office, OfficeExtension } = excel;
  const { CustomFunctions } = excel.window as unknown as { CustomFunctions: unknown };
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  const models = new OwnModels();
  associateFunctions(
    () => 'sv',
    () => models.get(),
  );
  await excel.host.customFunctions.ready;
  excel.host.reset();
  return {
    excel,
    models,
    asked: (name: FunctionName, ...given: readonly unknown[]) => excel.host.customFunctions.call(name, given),
    requests: () => excel.host.requests.length,
  };
}

/** The rows a function gives; none where it shows an error. */
const rowsOf = (result: FunctionResult) => ('cells' in result ? (result.cells as readonly (readonly unknown[])[]) : []);

const levels = { volume: 1100, assignment: 1000, budget: 65_000 };
const given = (model: string) => [[[model]], [[levels.volume]], [[levels.assignment]], [[levels.budget]]] as const;

test('a model written in the workbook pays by its key and by its name, as the engine pays', async () => {
  const { asked } = await inExcel(written);
  const model = ownPaymentModel(trappa);
  const paid = { cells: [[paymentOf(model, levels)]] };
  const [byKey, byName, marginal, dear, list] = await Promise.all([
    asked('PAYMENT', ...given('EGEN-trappa'), null),
    asked('PAYMENT', ...given(' trappa med bonus'), null),
    asked('MARGINAL', ...given('egen-trappa'), null, null),
    asked('PAYMENT', ...given('egen-trappa'), [['trappa', 1]]),
    asked('PARAMETERS', [['egen-trappa']], null),
  ]);
  expect([byKey, byName]).toEqual([paid, paid]);
  expect(marginal).toEqual({ cells: [[slopesOf(model, 'volume', levels).right]] });
  expect(dear).toEqual({ cells: [[paymentOf(model, { ...levels, trappa: 1 })]] });
  expect(dear).not.toEqual(paid);
  const rows = rowsOf(list);
  expect(rows.find(([key]) => key === 'bonus')).toEqual(['bonus', 2500, 0, 25_000, 'tusental', '']);
  expect(rows.find(([key]) => key === 'rho')![5]).not.toBe('');
});

test('the list of models ends with the workbook’s own', async () => {
  const { asked } = await inExcel(written);
  const list = await asked('MODELS');
  const rows = rowsOf(list);
  expect(rows).toHaveLength(paymentLibrary.length + 1);
  expect(rows.at(-1)).toEqual(['egen-trappa', 'Trappa med bonus', 'den här arbetsboken']);
});

test('Excel is not asked for the document while cells name models of the library, and else once', async () => {
  const { asked, requests } = await inExcel(written);
  await Promise.all([asked('PAYMENT', ...given('prestation'), null), asked('WAIT', [[10]], [[1]])]);
  expect(requests()).toBe(0);
  await Promise.all([
    asked('PAYMENT', ...given('egen-trappa'), null),
    asked('PRICE', [['egen-trappa']], [[1]], [[1]], null),
  ]);
  expect(requests()).toBe(2);
  await asked('PAYMENT', ...given('egen-trappa'), null);
  expect(requests()).toBe(2);
});

test('what Växla has written since is known after it was written', async () => {
  const { excel, asked, models } = await inExcel(written);
  const unknown = await asked('PAYMENT', ...given('egen-trapp2'), null);
  expect(unknown).toEqual({
    error: '#N/A',
    sentence: expect.stringMatching(
      /”egen-trapp2” finns inte .* egna \(egen-trappa\)\. Närmast kommer ”egen-trappa”/,
    ) as string,
  });
  const other = { ...trappa, key: 'egen-trapp2', name: 'Trappa 2' };
  const again = openWorkbook(job([regionWorkbook()], scenarioFile(other)).bytes, 'x.xlsx').document(modelNamespace)!;
  await excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(modelNamespace).getOnlyItem().setXml(again);
    await context.sync();
  });
  models.forget();
  expect(await asked('PAYMENT', ...given('egen-trapp2'), null)).toEqual({
    cells: [[paymentOf(ownPaymentModel(other), levels)]],
  });
});

test('a workbook without Växla knows the library alone', async () => {
  const { asked } = await inExcel(blankBytes());
  const result = await asked('PAYMENT', ...given('egen-trappa'), null);
  expect(result).toEqual({ error: '#N/A', sentence: expect.stringMatching(/bland arbetsbokens egna\. /) as string });
});

test('where the page does not share Excel’s runtime the workbook is not asked', async () => {
  const { excel, asked, requests } = await inExcel(written);
  Object.assign(excel.Office.context.requirements, { isSetSupported: (set: string) => set !== 'SharedRuntime' });
  expect(await asked('PAYMENT', ...given('egen-trappa'), null)).toMatchObject({ error: '#N/A' });
  expect(requests()).toBe(0);
});

test('while a cell is being edited own models are not known, and afterwards they are', async () => {
  const { excel, asked } = await inExcel(written);
  excel.host.cellEditing = true;
  expect(await asked('PAYMENT', ...given('egen-trappa'), null)).toMatchObject({ error: '#N/A' });
  excel.host.cellEditing = false;
  expect(await asked('PAYMENT', ...given('egen-trappa'), null)).toHaveProperty('cells');
});

test('a document that cannot be read gives no models', () => {
  const { version } = packageFile;
  expect(modelsInDocument('<vaxla xmlns="urn:vaxla:model" schema="1" version="0.1.0">{}</vaxla>', version)).toEqual([]);
  expect(modelsInDocument('<other/>', version)).toEqual([]);
});
