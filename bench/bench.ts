import { unzipSync } from 'fflate';
import type { Grid } from '../src/region/grid';
import { readRegion } from '../src/region/read-region';
import type { PlannedColumn, SheetPlan } from '../src/report/plan';
import { runScenario, sharedModel } from '../src/simulate/run';
import { readCsv } from '../src/workbook/file/csv';
import { writePlan } from '../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook } from '../src/workbook/file/workbook-file';
import { evaluatedRun } from '../test/simulate/evaluated-run';
import { benchKernel } from './kernel';
import { syntheticFrame } from './synthetic-frame';
import { syntheticReport } from './synthetic-report';
import { seconds, yardstick } from './timing';

// Every line is a time and its ratio to one in the same run: the yardstick, the first size, or the work it contains.
const unit = seconds(yardstick);
const line = (what: string, time: number, against: string, ratio: number) =>
  console.log(`${what.padEnd(62)} ${time.toFixed(3).padStart(8)} s  ${ratio.toFixed(2).padStart(8)} × ${against}`);

line('yardstick: 20 million steps of arithmetic', unit, 'itself', 1);

console.log('\nThe deterministic run');
let first = 0;
for (const [units, months] of [
  [8, 36],
  [16, 36],
  [32, 36],
  [8, 72],
  [8, 144],
] as const) {
  const { frame, scenarios } = syntheticFrame(units, months);
  const model = sharedModel(frame, scenarios);
  const time = seconds(() => runScenario(frame, scenarios[1]!, model));
  const perUnitMonth = time / (units * (months + 12));
  first ||= perUnitMonth;
  line(`${units} units × ${months} months`, time, 'yardstick', time / unit);
  line('  per unit-month', perUnitMonth, 'that of 8 × 36', perUnitMonth / first);
}

console.log('\nThe report of 8 units × 36 months × 5 scenarios');
const { frame, scenarios } = syntheticFrame(8, 36);
const model = sharedModel(frame, scenarios);
const runs = scenarios.map((scenario) => runScenario(frame, scenario, model));
const simulated = seconds(() => scenarios.forEach((scenario) => runScenario(frame, scenario, model)));
const planOf = () => syntheticReport(frame, scenarios, runs);
const plan = planOf();
line('the five runs', simulated, 'yardstick', simulated / unit);
const evaluated = seconds(() => scenarios.forEach((scenario) => evaluatedRun(frame, scenario, model)));
line('the five runs, every equation by evaluate', evaluated, 'the five runs', evaluated / simulated);
const planned = seconds(() => void planOf());
line('the plan of the sheets', planned, 'the five runs', planned / simulated);
const written = seconds(() => void writePlan(emptyWorkbook(), plan));
line('the file', written, 'the five runs', written / simulated);

console.log('\nReading 100,000 rows × 12 columns');
const rows = 100_000;
const columns = Array.from({ length: 12 }, (_, column): PlannedColumn => ({
  values: Array.from({ length: rows }, (_each, row) =>
    column < 3 ? `Text ${(row * 7 + column) % 997}` : (row * 31 + column) / 8,
  ),
  appearance: {},
}));
const wide: SheetPlan = {
  names: [],
  sheets: [
    {
      role: 'rows',
      title: 'Rader',
      columnWidths: [],
      blocks: [{ kind: 'columns', top: 0, left: 0, columns }],
      page: { orientation: 'portrait', fitWide: 1, fitTall: 0, marginsCm: { left: 1, right: 1, top: 1, bottom: 1 } },
    },
  ],
};
const bytes = writePlan(emptyWorkbook(), wide);
const inflated = seconds(() => void unzipSync(bytes), 3);
const opened = seconds(() => void openWorkbook(bytes, 'rader.xlsx').ownGrids(), 3);
line('inflating the file', inflated, 'yardstick', inflated / unit);
line('opening it and reading every cell', opened, 'inflating', opened / inflated);

const units = ['Norra', 'Östra', 'Södra', 'Västra', 'Kusten'];
const activity = ['Period;Sjukhus;Vårdform;Klinik;DRG-poäng'];
for (let row = 0; row < rows; row += 1) {
  const month = 1 + (Math.floor(row / 15) % 12);
  const period = 2024 * 100 + month;
  const stream = ['akut', 'planerad', 'öppenvård'][row % 3];
  activity.push(`${period};${units[Math.floor(row / 3) % 5]};${stream};K${row};${(row % 97) + 0.5}`.replace('.', ','));
}
const csv = new TextEncoder().encode(activity.join('\n'));
const parsed = seconds(() => void readCsv(csv, 'verksamhet.csv'), 3);
const grid: Grid = readCsv(csv, 'verksamhet.csv');
const understood = seconds(() => void readRegion([grid]), 3);
line('100,000 rows of activity as text: to cells', parsed, 'yardstick', parsed / unit);
line('  to facts with addresses', understood, 'to cells', understood / parsed);

benchKernel(line);
