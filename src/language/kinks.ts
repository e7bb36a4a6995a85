import { compares, evaluate, type EvaluationValues } from './evaluate';
import type { Expression } from './expression';
import { slopeAt } from './slope';

/** A point where an expression bends or jumps: its value and slope just before and just after. */
export interface Kink {
  readonly at: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
  readonly slopeBefore: number;
  readonly slopeAfter: number;
}

/** Two neighbouring numbers between which an expression takes another branch. */
interface Passage {
  readonly before: number;
  readonly after: number;
}

/** How many even steps the search looks at: what bends and bends back within one of them is not seen. */
const steps = 200;
/** Differences smaller than this part of the size are rounding. */
const rounding = 1e-9;

/**
 * The kinks of an expression while one name runs from `from` to `to`, in order, found to the last bit: where min, max,
 * clamp, abs, if or floor takes another branch and value or slope changes with it. `valuesAt` gives the names' values when
 * the name stands at a number. Two changes closer than a 200th of the way may be missed.
 * @example kinksOf(parseExpression('min(x, 3)'), 'x', (x) => ({ now: () => x, past: () => 0, at: () => 0, sum: () => 0 }), 0, 10).map(({ at, slopeBefore, slopeAfter }) => [at, slopeBefore, slopeAfter]) // [[3, 1, 0]]
 */
export function kinksOf(
  expression: Expression,
  name: string,
  valuesAt: (at: number) => EvaluationValues,
  from: number,
  to: number,
): readonly Kink[] {
  const branchesAt = (at: number) => branchesTaken(expression, valuesAt(at));
  const passages: Passage[] = [];
  let before = from;
  let branchesBefore = branchesAt(from);
  for (let step = 1; step <= steps; step += 1) {
    const after = step === steps ? to : from + ((to - from) * step) / steps;
    const branchesAfter = branchesAt(after);
    narrow(branchesAt, { before, after }, branchesBefore, branchesAfter, passages);
    before = after;
    branchesBefore = branchesAfter;
  }
  return joined(passages, 1e-12 * (to - from))
    .map((passage) => kinkAt(expression, name, valuesAt, passage))
    .filter((kink) => kink !== undefined);
}

/** Halves a stretch over which the branches change until nothing lies between its ends. */
function narrow(
  branchesAt: (at: number) => string,
  stretch: Passage,
  branchesBefore: string,
  branchesAfter: string,
  found: Passage[],
): void {
  if (branchesBefore === branchesAfter) return;
  const { before, after } = stretch;
  const middle = before + (after - before) / 2;
  if (middle <= before || middle >= after) {
    found.push(stretch);
    return;
  }
  const branchesMiddle = branchesAt(middle);
  narrow(branchesAt, { before, after: middle }, branchesBefore, branchesMiddle, found);
  narrow(branchesAt, { before: middle, after }, branchesMiddle, branchesAfter, found);
}

/** Branches that change at the same point, on either side of it, are one passage. */
function joined(passages: readonly Passage[], nearness: number): readonly Passage[] {
  const together: Passage[] = [];
  for (const passage of passages) {
    const last = together.at(-1);
    if (last && passage.before - last.after <= nearness) {
      together[together.length - 1] = { before: last.before, after: passage.after };
    } else together.push(passage);
  }
  return together;
}

function kinkAt(
  expression: Expression,
  name: string,
  valuesAt: (at: number) => EvaluationValues,
  { before, after }: Passage,
): Kink | undefined {
  const valueAt = (place: number) => evaluate(expression, valuesAt(place));
  const slopeBefore = slopeAt(expression, name, valuesAt(before)).left;
  const slopeAfter = slopeAt(expression, name, valuesAt(after)).right;
  const [valueBefore, valueAfter] = [valueAt(before), valueAt(after)];
  // Neighbouring numbers are a step apart, and the slopes take the value over it.
  const step = 2 * (Math.abs(slopeBefore) + Math.abs(slopeAfter)) * (after - before);
  const jumps = differ(valueBefore, valueAfter) && Math.abs(valueAfter - valueBefore) > step;
  // Of two neighbouring numbers the one with fewer digits is the one a person wrote.
  const at = String(before).length <= String(after).length ? before : after;
  if (jumps) return { at, valueBefore, valueAfter, slopeBefore, slopeAfter };
  if (!differ(slopeBefore, slopeAfter)) return undefined;
  const value = valueAt(at);
  return { at, valueBefore: value, valueAfter: value, slopeBefore, slopeAfter };
}

const differ = (one: number, other: number): boolean =>
  Math.abs(one - other) > rounding * Math.max(Math.abs(one), Math.abs(other));

/** Which way every choice of an expression goes, as a text: equal texts, the same smooth piece. */
function branchesTaken(expression: Expression, values: EvaluationValues): string {
  const taken: string[] = [];
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case 'number':
      case 'name':
      case 'prev':
      case 'past':
      case 'at':
      case 'sum':
        return;
      case 'negate':
      case 'exp':
      case 'log':
      case 'sqrt':
        return visit(node.of);
      case 'abs':
        taken.push(evaluate(node.of, values) < 0 ? '-' : '+');
        return visit(node.of);
      case 'floor':
        taken.push(String(evaluate(node, values)));
        return visit(node.of);
      case 'min':
      case 'max': {
        const chosen = evaluate(node, values);
        taken.push(String(node.of.findIndex((operand) => evaluate(operand, values) === chosen)));
        return node.of.forEach(visit);
      }
      case 'clamp': {
        const [value, low, high] = [node.value, node.low, node.high].map((operand) => evaluate(operand, values)) as [
          number,
          number,
          number,
        ];
        taken.push(Math.max(value, low) > high ? 'high' : value < low ? 'low' : 'value');
        return [node.value, node.low, node.high].forEach(visit);
      }
      case 'if': {
        const { operator, left, right } = node.condition;
        const holds = compares(operator, evaluate(left, values), evaluate(right, values));
        taken.push(holds ? 'then' : 'otherwise');
        return [left, right, holds ? node.then : node.otherwise].forEach(visit);
      }
      default:
        return [node.left, node.right].forEach(visit);
    }
  };
  visit(expression);
  return taken.join(' ');
}
