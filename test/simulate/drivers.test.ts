import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { ranges } from './ranges';
import { runScenario, sharedModel } from '../../src/simulate/run';
import { costColumns, drivers } from '../../src/simulate/uncertainty/drivers';
import { computed } from '../../src/job/simulate';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { regionWorkbook } from '../job/region-workbook';

/** Scenarios that set what others follow, and a value of its own for what follows another. */
const scenarios = (common: string) => `
schema: 1
months: 36
draws: 500
contract: { model: prestation }
assumptions: { ${common} }
scenarios:
  - { id: stay, name: Nu }
  - { id: ram, name: Ram, assumptions: { phi: 0.4, g: 0.02 }, switches: [{ contract: { model: ram } }] }
  - { id: anslag, name: Anslag, assumptions: { T: 0.7, prod_real: 0.015 }, switches: [{ contract: { model: anslag } }] }
`;

test.each(['LPIK: 0.02', 'assigned_g: 0.01, T: 0.5', 'h: 0.5, v: 0.4'])(
  'drivers in one block of draws are those of the ranges, to the bit, with %s',
  (common) => {
    const {
      frame,
      scenarios: asked,
      year,
    } = computed({
      files: [regionWorkbook()],
      scenarioFile: parseScenarioFile(scenarios(common), 'byte.yaml'),
      language: 'sv',
      acceptCalibration: true,
      date: '2026-11-21',
      version: '0.2.0',
    }).drawing!;
    const model = sharedModel(frame, asked);
    const runs = asked.map((scenario) => runScenario(frame, scenario, model));
    const expected = ranges(frame, runs, model, year);
    const found = drivers({ frame, scenarios: asked, model, year }, openKernel(model, costColumns));
    expect(found).toEqual(expected.scenarios.map((scenario) => scenario.drivers));
    expect(found[1]!.length).toBeGreaterThan(10);
  },
);
