import { parseExpression } from '../language/parse';
import { printExpression } from '../language/print';
import { substitute } from '../language/substitute';
import type { Equation } from './equation';
import { libraryParameters, type LibraryParameterKey } from './payment-library/parameters';
import type { PaymentModel } from './payment-model';

type RuleField = 'price' | 'fixed' | 'goal' | 'earned' | 'guaranteed' | 'firstPoint' | 'index' | 'carry' | 'pays';

/** What the formal names and parameters of a rule stand for where it is asked; a name left out stands for itself. */
type Levels = Readonly<
  Partial<Record<'volume' | 'assignment' | 'budget' | 'price' | 'price_level' | LibraryParameterKey, string>>
>;

/**
 * The text of one rule over several payment models: the contract's `model` number chooses, models with the same
 * text share a branch.
 */
function ruleText(models: readonly PaymentModel<LibraryParameterKey>[], field: RuleField, levels: Levels = {}): string {
  const replacements = Object.fromEntries(
    Object.entries(levels).map(([name, text]) => [name, parseExpression(text)] as const),
  );
  const written = (model: PaymentModel<LibraryParameterKey>) =>
    printExpression(substitute(parseExpression(model[field]), replacements));
  const [last, ...others] = [...models].reverse();
  if (!last) return '0';
  let text = written(last);
  for (const model of others) {
    const own = written(model);
    if (own !== text) text = `if(model == ${model.number}, ${own}, ${text})`;
  }
  return text;
}

/**
 * The equations that differ between payment models, written out for the models a workbook knows, so that a contract's
 * model number in a cell chooses among them.
 */
export function ruleEquations(models: readonly PaymentModel<LibraryParameterKey>[]): readonly Equation[] {
  const start = (name: string, value: string, unit: string): Equation => ({
    name,
    level: 'contract',
    when: 'start',
    value,
    unit,
  });
  const month = (name: string, value: string, unit: string): Equation => ({
    name,
    level: 'contract',
    when: 'month',
    value,
    unit,
  });
  const yearly = models.flatMap(({ parameters }) => parameters.filter(({ key }) => libraryParameters[key].yearly));
  const inPeriod: Levels = {
    volume: 'points_to_date',
    assignment: 'assignment * period_part',
    ...Object.fromEntries(yearly.map(({ key }) => [key, `${key} * period_part`])),
  };
  const atAttainment = (sign: '+' | '-'): string => {
    const volume = `attainment * (1 ${sign} band) * assignment`;
    return `max(${ruleText(models, 'earned', { volume })}, ${ruleText(models, 'guaranteed')})`;
  };
  const inBaseYear: Levels = {
    volume: '12 * base_registered_total',
    assignment: 'assignment_base',
    budget: 'budget_base',
    price: 'price_base',
  };
  return [
    start('pays_rule', ruleText(models, 'pays'), '1'),
    start('carry_rule', ruleText(models, 'carry'), '1'),
    start('index_rule', ruleText(models, 'index'), '1'),
    start('price_base', ruleText(models, 'price', { ...inBaseYear, price_level: '1' }), 'tkr/points'),
    start(
      'year_pay',
      `max(${ruleText(models, 'earned', inBaseYear)}, ${ruleText(models, 'guaranteed', inBaseYear)})`,
      'tkr',
    ),
    month('price', ruleText(models, 'price'), 'tkr/points'),
    month('fixed', ruleText(models, 'fixed'), 'tkr'),
    month('goal', ruleText(models, 'goal'), 'tkr'),
    month('earned', ruleText(models, 'earned', inPeriod), 'tkr'),
    month('guaranteed', ruleText(models, 'guaranteed', inPeriod), 'tkr'),
    month('pay_above', atAttainment('+'), 'tkr'),
    month('pay_below', atAttainment('-'), 'tkr'),
    month('first_point', ruleText(models, 'firstPoint'), '1'),
  ];
}
