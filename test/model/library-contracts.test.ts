import { evaluate } from '../../src/language/evaluate';
import { printUnit, checkUnits, parseUnit } from '../../src/language/dimension';
import { excelFormula } from '../../src/language/excel';
import { parseExpression } from '../../src/language/parse';
import { assumptions } from '../../src/model/assumptions';
import { paymentLibrary } from '../../src/model/payment-library';
import { ruleLevels } from '../../src/model/payment-library/check';
import { libraryParameters, type LibraryParameterKey } from '../../src/model/payment-library/parameters';
import { ruleOf, yearValues } from '../../src/model/payment-library/year-values';
import { paymentModels } from '../../src/model/payment-models';
import { ruleEquations } from '../../src/model/payment-rule';

const others = paymentLibrary.filter(({ key }) => !paymentModels.some((own) => own.key === key));

/** Units of what a contract's equations read beside levels, parameters and assumptions. */
const contractUnits: Readonly<Record<string, string>> = {
  ...ruleLevels,
  ...{ points_to_date: 'points', period_part: '1', attainment: '1', band: '1', model: '1' },
  ...{ base_registered_total: 'points', assignment_base: 'points', budget_base: 'tkr', price_base: 'tkr/points' },
};

function unitOf(name: string): string {
  const unit =
    contractUnits[name] ??
    libraryParameters[name as LibraryParameterKey]?.unit ??
    assumptions.find(({ key }) => key === name)?.unit;
  if (unit === undefined) throw new Error(`no unit for ${name}`);
  return unit;
}

test.each(others.map((own) => [own.key, own] as const))(
  '%s can stand beside the three of a contract: its equations are whole, fit a cell, and its number chooses it',
  (_, own) => {
    const equations = ruleEquations([...paymentModels, own]);
    const refer = { now: (name: string) => `INDEX(Avtal_${name},$A$1)`, past: () => '', pastRange: () => '' };
    for (const { value, unit } of equations) {
      const expression = parseExpression(value);
      expect(printUnit(checkUnits(expression, (name) => parseUnit(unitOf(name))))).toBe(printUnit(parseUnit(unit)));
      expect(excelFormula(expression, { ...refer, at: () => '', sum: () => '' }).length).toBeLessThan(8000);
    }
    const given = { ...own.example.given, period_part: 1, points_to_date: 990, model: own.number, volume: 990 };
    const chosen = (name: string) =>
      evaluate(parseExpression(equations.find((equation) => equation.name === name)!.value), {
        ...yearValues(own, {
          rho: 0,
          r1: 1,
          r2: 0,
          r3: 0,
          tak: 0,
          golv: 0,
          m_mal: 0,
          pot: 0,
          price_given: 0,
          ...parametersOf(own),
          ...given,
        }),
      });
    for (const rule of ['fixed', 'goal', 'earned', 'guaranteed', 'price'] as const) {
      expect(chosen(rule)).toBe(ruleOf(own, rule, { ...own.example.given, volume: 990 }));
    }
  },
);

const parametersOf = ({ parameters }: (typeof paymentLibrary)[number]): Readonly<Record<string, number>> =>
  Object.fromEntries(parameters.map(({ key, default: own }) => [key, own]));

test('a yearly amount counts for the part of the year its contract is in force, in the variable payment', () => {
  const pot = others.find(({ key }) => key === 'vgr-pott')!;
  const earned = ruleEquations([...paymentModels, pot]).find(({ name }) => name === 'earned')!.value;
  expect(earned).toContain('pot * period_part * pot_andel');
});
