import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate, type SimulateResult } from '../../src/job/simulate';
import { roles } from '../../src/report/layout';
import type { ReportSetting } from '../report/formula-cells';
import { agree, assume } from '../report/typed-changes';
import { expectAgreed, recomputedAfter, type Recomputed, type Report } from './report-in-file';

jest.setTimeout(300_000);

function sampleReport(): Report {
  const file = join(__dirname, '..', '..', 'assets', 'exempelregionen.xlsx');
  const result: SimulateResult = simulate({
    files: [{ name: 'exempelregionen.xlsx', bytes: new Uint8Array(readFileSync(file)) }],
    scenarioFile: { schema: 1, draws: 0 },
    language: 'sv',
    acceptCalibration: false,
    date: '2026-11-21',
    version: '0.1.0',
  });
  const { frame, scenarios, year } = result.question;
  const setting: ReportSetting = { titles: result.titles, year, prefix: 'antag_', language: 'sv' };
  return { bytes: result.bytes, situation: { frame, scenarios }, setting, apart: roles.board };
}

const calculations = ({ setting: { titles } }: Report) =>
  Object.keys(titles).filter((role) => role.startsWith('calculation:')).length;

let sample: Report;
let found: Map<string, Recomputed>;
beforeAll(() => {
  sample = sampleReport();
  const several = [
    assume('eta_o', 0.12),
    assume('g', 0.02),
    assume('phi', 0.6, 3),
    agree(2, 3, 'from_month_2', 202805),
    agree(2, 3, 'phase_2', 6),
    agree(4, 8, 'model_2', 3),
  ];
  found = recomputedAfter(
    sample,
    new Map([
      ['unchanged', []],
      ['several changes', several],
    ]),
  );
});

describe('LibreOffice computes what the engine computes', () => {
  test('in every formula cell of the sample region’s report, all of them planted with a wrong number', () => {
    const { expected } = expectAgreed(found, 'unchanged');
    expect(calculations(sample)).toBe(5);
    expect(expected.length).toBeGreaterThan(100_000);
  });

  test('in the sample region’s report after several changes at once', () => {
    expectAgreed(found, 'several changes');
  });
});
