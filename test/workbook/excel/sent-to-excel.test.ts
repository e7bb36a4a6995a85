import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeExcel, openExcel, planOf, readThrough, writtenPlan } from './open-excel';

jest.setTimeout(120_000);
afterAll(closeExcel);

const destinations = ['ram', 'anslag', 'prestation'];
/** Seven scenarios over 36 months; the sample region has eight hospitals. */
const sevenScenarios = [
  'schema: 1',
  'contract: { model: prestation }',
  'scenarios:',
  '  - { id: stay, name: Nu }',
  ...Array.from({ length: 6 }, (_, index) => {
    const model = destinations[index % 3]!;
    return `  - { id: s${index}, name: Val ${index}, assumptions: { phi: 0.${index + 2} }, switches: [{ contract: { model: ${model} } }] }`;
  }),
].join('\n');

const mostSent = 3_500_000;

test('eight hospitals, 36 months and seven scenarios go into Excel in eight round trips, none above 3.5 MB', async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../assets/exempelregionen.xlsx')));
  const excel = await openExcel({ bytes, fileName: 'exempelregionen.xlsx', apiSet: '1.9' });
  const workbook = await readThrough();
  const read = [...excel.host.requests];
  expect(Math.max(...read.map(({ responseBytes }) => responseBytes))).toBeLessThan(mostSent);

  const plan = planOf(workbook, sevenScenarios, 'sv', 500);
  excel.host.reset();
  const steps = await writtenPlan(workbook, plan);
  const { requests } = excel.host;
  expect(requests.length).toBeLessThanOrEqual(8);
  expect(Math.max(...requests.map(({ requestBytes }) => requestBytes))).toBeLessThanOrEqual(mostSent);
  expect(requests.every(({ failed }) => failed === undefined)).toBe(true);
  expect(steps[steps.length - 1]).toMatchObject({ written: 17, waiting: false });
});
