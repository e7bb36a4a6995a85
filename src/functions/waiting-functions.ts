import { evaluate, type EvaluationValues } from '../language/evaluate';
import { parseExpression } from '../language/parse';
import { slopeAt } from '../language/slope';
import { assumptionValues } from '../model/assumptions';
import { equations } from '../model/equations';
import { numberIfAny, numberOf } from './argument';
import { refused, type CellAnswer, type Cells } from './cell';
import { overCells } from './over-cells';

/** The model's own text of a quantity. */
function equation(name: string) {
  const found = equations.find((each) => each.name === name && each.when === (name === 'zeta' ? 'start' : 'month'));
  if (!found) throw new Error(`The model has no ${name}.`);
  return parseExpression(found.value);
}

const waitEquation = equation('wait');
const withinEquation = equation('within90');
const shapeEquation = equation('zeta');
const constants = assumptionValues();

function valuesOf(given: Readonly<Record<string, number>>): EvaluationValues {
  const none = () => Number.NaN;
  return { now: (name) => given[name] ?? constants[name] ?? Number.NaN, past: none, at: none, sum: none };
}

/** The wait in days that a queue means at a month's production, both in points or both in persons (equation 10). */
export function wait(ranges: { readonly queue?: Cells; readonly production?: Cells }): Cells<CellAnswer> {
  return overCells(ranges, ({ queue, production }) =>
    evaluate(
      waitEquation,
      valuesOf({ queue: numberOf('queue', queue), recent_output: numberOf('production', production) }),
    ),
  );
}

/**
 * The queue that gives a wait at a month's production: the wait equation rises evenly with the queue, so that the wait
 * divided by its slope is the queue. Above the longest wait of the model there is none.
 */
export function queue(ranges: { readonly wait?: Cells; readonly production?: Cells }): Cells<CellAnswer> {
  return overCells(ranges, ({ wait: days, production }) => {
    const [asked, output] = [numberOf('wait', days), numberOf('production', production)];
    if (asked === 0) return 0;
    const { right } = slopeAt(waitEquation, 'queue', valuesOf({ queue: 0, recent_output: output }));
    if (right === 0 || asked > constants['longest_wait']!) {
      throw refused('#NUM!', 'function-no-queue', { wait: asked, production: output });
    }
    return asked / right;
  });
}

/** The arguments of `within`, each a range of cells. */
interface WithinRanges {
  readonly wait?: Cells;
  readonly base_wait?: Cells;
  readonly base_within?: Cells;
  readonly days?: Cells;
}

/**
 * Share of those waiting who have waited at most a number of days (equation 11). The shape comes from a wait and a share
 * known together; where neither is given, waits are exponential around their mean.
 */
export function within(ranges: WithinRanges): Cells<CellAnswer> {
  return overCells(ranges, ({ wait: days, base_wait, base_within, days: limit }) => {
    const given = {
      wait: numberOf('wait', days),
      guarantee_days: numberIfAny('days', limit, { least: 0, open: true }) ?? constants['guarantee_days']!,
      guarantee_known: 1,
    };
    const known = base_wait !== undefined || base_within !== undefined;
    const zeta = known
      ? evaluate(
          shapeEquation,
          valuesOf({
            ...given,
            base_wait: numberOf('base_wait', base_wait, { least: 0, open: true }),
            base_within90: numberOf('base_within', base_within, { least: 0, most: 1 }),
          }),
        )
      : 1;
    return evaluate(withinEquation, valuesOf({ ...given, zeta }));
  });
}
