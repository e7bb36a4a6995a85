import { planOf, runAll, twoUnitFrame, twoUnitScenarios } from '../report/two-unit-report';
import { functionNamespace } from '../../src/words/function-texts';

test('no sheet that Växla writes has a formula with a function of the add-in: it opens and recalculates without', () => {
  const plan = JSON.stringify(planOf(twoUnitFrame, runAll(twoUnitFrame, twoUnitScenarios)));
  expect(plan.match(/"formula":"/g)?.length).toBeGreaterThan(500);
  expect(plan).not.toContain(`${functionNamespace}.`);
});
