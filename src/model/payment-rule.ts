import { parseExpression } from '../language/parse';
import { printExpression } from '../language/print';
import { substitute } from '../language/substitute';
import type { Equation } from './equation';
import { parameterKind, type AnyPaymentModel } from './known-models';

type RuleField = 'price' | 'fixed' | 'goal' | 'earned' | 'guaranteed' | 'firstPoint' | 'index' | 'carry' | 'pays';

/** What the formal names and parameters of a rule stand for where it is asked; a name left out stands for itself. */
type Levels = Readonly<Record<string, string>>;

/**
 * The text of one rule over several payment models: the contract's `model` number chooses, models with the same
 * text share a branch.
 */
function ruleText(models: readonly AnyPaymentModel[], field: RuleField, levels: Levels = {}): string {
  const replacements = Object.fromEntries(
    Object.entries(levels).map(([name, text]) => [name, parseExpression(text)] as const),
  );
  const written = (model: AnyPaymentModel) => printExpression(substitute(parseExpression(model[field]), replacements));
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
export function ruleEquations(models: readonly AnyPaymentModel[]): readonly Equation[] {
  const yearly = models.flatMap(({ parameters }) => parameters.filter((each) => parameterKind(each).yearly));
  const inPeriod: Levels = {
    volume: 'points_to_date',
    assignment: 'assignment * period_part',
    ...Object.fromEntries(yearly.map(({ key }) => [key, `${key} * period_part`])),
  };
  const attained = (of: readonly AnyPaymentModel[], sign: '+' | '-'): string => {
    const volume = `attainment * (1 ${sign} band) * assignment`;
    return atLeast(ruleText(of, 'earned', { volume }), ruleText(of, 'guaranteed'));
  };
  const inBaseYear: Levels = {
    volume: '12 * base_registered_total',
    assignment: 'assignment_base',
    budget: 'budget_base',
    price: 'price_base',
  };
  const rule =
    (field: RuleField, levels?: Levels): Composed =>
    (of) =>
      ruleText(of, field, levels);
  const start = (name: string, text: Composed, unit: string) => composed(models, { name, when: 'start', unit }, text);
  const month = (name: string, text: Composed, unit: string) => composed(models, { name, when: 'month', unit }, text);
  return [
    ...start('pays_rule', rule('pays'), '1'),
    ...start('carry_rule', rule('carry'), '1'),
    ...start('index_rule', rule('index'), '1'),
    ...start('price_base', rule('price', { ...inBaseYear, price_level: '1' }), 'tkr/points'),
    ...start(
      'year_pay',
      (of) => atLeast(ruleText(of, 'earned', inBaseYear), ruleText(of, 'guaranteed', inBaseYear)),
      'tkr',
    ),
    ...month('price', rule('price'), 'tkr/points'),
    ...month('fixed', rule('fixed'), 'tkr'),
    ...month('goal', rule('goal'), 'tkr'),
    ...month('earned', rule('earned', inPeriod), 'tkr'),
    ...month('guaranteed', rule('guaranteed', inPeriod), 'tkr'),
    ...month('pay_above', (of) => attained(of, '+'), 'tkr'),
    ...month('pay_below', (of) => attained(of, '-'), 'tkr'),
    ...month('first_point', rule('firstPoint'), '1'),
  ];
}

/** The text of an equation over some payment models, the contract's number choosing among them. */
type Composed = (of: readonly AnyPaymentModel[]) => string;

/** Longest text over several payment models that is one equation: what can be read, and leaves room in a cell's formula. */
const longestTogether = 1500;

/**
 * An equation over the payment models; where its text would be too long, an equation for each of them that is nothing
 * under the others, and one that chooses.
 */
function composed(
  models: readonly AnyPaymentModel[],
  { name, when, unit }: Pick<Equation, 'name' | 'when' | 'unit'>,
  text: Composed,
): readonly Equation[] {
  const equation = (own: string, value: string): Equation => ({ name: own, level: 'contract', when, value, unit });
  const whole = text(models);
  if (whole.length <= longestTogether || models.length < 2) return [equation(name, whole)];
  // A model that pays nothing by the rule needs no equation to say so.
  const saying = models.map((model) => ({ number: model.number, own: text([model]) })).filter(({ own }) => own !== '0');
  const parts = saying.map(({ number, own }) => equation(`${name}_of_${number}`, `if(model == ${number}, ${own}, 0)`));
  const chosen = saying.reduceRight((rest, { number }) => `if(model == ${number}, ${name}_of_${number}, ${rest})`, '0');
  return [...parts, equation(name, chosen)];
}

/** The larger of two texts; nothing where both are nothing. */
const atLeast = (text: string, least: string): string =>
  text === '0' && least === '0' ? '0' : `max(${text}, ${least})`;

/**
 * The quantity and the payment model of an equation that is one model's part of it; undefined for every other name.
 * @example modelPartOf('earned_of_23') // { quantity: 'earned', model: 23 }
 */
export function modelPartOf(name: string): { readonly quantity: string; readonly model: number } | undefined {
  const [, quantity, model] = /^(.+)_of_(\d+)$/.exec(name) ?? [];
  return quantity === undefined ? undefined : { quantity, model: Number(model) };
}
