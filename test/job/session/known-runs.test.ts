import fc from 'fast-check';
import { asked } from '../../../src/job/asking';
import { comingBack } from '../../../src/job/coming-back';
import { openFiles } from '../../../src/job/opening';
import { edited, type Edit } from '../../../src/job/session/edits';
import { KnownRuns } from '../../../src/job/session/known-runs';
import { ranges } from '../../simulate/ranges';
import { runScenario, type ScenarioRun, sharedModel } from '../../../src/simulate/run';
import { regionWorkbook } from '../region-workbook';

const opening = openFiles([regionWorkbook()], undefined, '0.1.0');
const { question } = asked(opening, comingBack(opening, undefined), false, { schema: 1, months: 12 }, 'sv').answered;
const scenarios = question.scenarios.map(({ id }) => id);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('assumption' as const),
    key: fc.constantFrom('g', 'phi', 'LPIK', 'prodkrav', 'T', 'alpha'),
    scenario: fc.constantFrom(null, ...scenarios),
    value: fc.constantFrom(0, 0.01, 0.4, null),
  }),
  fc.record({
    kind: fc.constant('contracts' as const),
    scenario: fc.constantFrom(...scenarios),
    cells: fc.tuple(
      fc.record({
        unit: fc.constantFrom('Norra', 'Södra'),
        column: fc.constantFrom('budget', 'rho', 'tak'),
        value: fc.constantFrom(0.02, 0.3),
      }),
    ),
  }),
  fc.record({ kind: fc.constant('switch-month' as const), month: fc.constantFrom(202601, 202604) }),
  fc.record({
    kind: fc.constant('scenario-model' as const),
    scenario: fc.constantFrom(...scenarios),
    model: fc.constantFrom('ram', 'anslag', 'prestation'),
  }),
);

const bits = ({ region, units, scenario, assumptions }: ScenarioRun) => ({
  scenario,
  assumptions,
  region: new Map([...region].map(([name, series]) => [name, [...series]])),
  units: units.map(({ name, start, series }) => ({
    name,
    start,
    series: new Map([...series].map(([column, values]) => [column, [...values]])),
  })),
});

test('runs that are kept and taken over are those of a fresh computation, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const known = new KnownRuns();
      let now = question;
      for (const each of edits) {
        now = edited(now, each, 'sv');
        const model = sharedModel(now.frame, now.scenarios);
        const runs = now.scenarios.map((scenario) => known.run(now.frame, scenario, model));
        known.keep();
        runs.forEach((run, index) =>
          expect(bits(run)).toEqual(bits(runScenario(now.frame, now.scenarios[index]!, model))),
        );
      }
    }),
    { numRuns: 8 },
  );
});

test('a scenario that is asked as before is not computed again', () => {
  const known = new KnownRuns();
  const model = sharedModel(question.frame, question.scenarios);
  const first = question.scenarios.map((scenario) => known.run(question.frame, scenario, model));
  known.keep();
  const now = edited(question, { kind: 'assumption', key: 'phi', scenario: scenarios[2]!, value: 0.7 }, 'sv');
  const again = now.scenarios.map((scenario) => known.run(now.frame, scenario, model));
  expect(again.map((run, index) => run.region === first[index]!.region)).toEqual([true, true, false, true, true]);
});

test('the ranges of the first scenarios are the same whether or not more were asked for', () => {
  const model = sharedModel(question.frame, question.scenarios);
  const runs = question.scenarios.map((scenario) => runScenario(question.frame, scenario, model));
  const all = ranges(question.frame, runs, model, question.year);
  expect({ ...all, scenarios: all.scenarios.slice(0, 3) }).toEqual(
    ranges(question.frame, runs.slice(0, 3), model, question.year),
  );
});
