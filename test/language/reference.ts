import type { Expression } from '../../src/language/expression';
import type { Draw } from './random-expression';

/** How near two sides may come before an input is drawn again, as a share of the larger one (at least 1). */
const nearness = 1e-9;

/** What an independent evaluation found: the value, and what decides whether programs may be held against it. */
export interface Reference {
  /** undefined where arithmetic has no finite answer. */
  readonly value: number | undefined;
  /** The largest size of any number on the way. */
  readonly largest: number;
  /** Two sides of a choice, or a value and a whole number under floor, nearly met. */
  readonly nearKink: boolean;
  /** A sum or difference nearly vanished: spreadsheets snap it to zero, and whatever follows is rounding noise. */
  readonly cancels: boolean;
  /** A power is smaller than any number, or zero to the power zero: LibreOffice answers these two in its own way. */
  readonly oddPower: boolean;
  /** Which way every choice went, in order. */
  readonly path: string;
}

class NoValue extends Error {}

/** An evaluation with the platform's own mathematics, sharing no line with the evaluator. */
export function referenceOf(expression: Expression, draw: Draw): Reference {
  let largest = 0;
  let nearKink = false;
  let cancels = false;
  let oddPower = false;
  let path = '';

  const isLeaf = ({ kind }: Expression) => kind === 'number' || kind === 'name' || kind === 'prev';
  const close = (left: number, right: number) =>
    Math.abs(left - right) <= nearness * Math.max(1, Math.abs(left), Math.abs(right));
  const meet = (left: number, right: number, exact: boolean) => {
    if (close(left, right) && !(exact && left === right)) nearKink = true;
    path += left < right ? '<' : left > right ? '>' : '=';
  };
  const seen = (value: number): number => {
    if (!Number.isFinite(value)) throw new NoValue();
    largest = Math.max(largest, Math.abs(value));
    return value;
  };
  const run = (node: Expression): number => seen(raw(node));
  const added = (left: number, right: number, exact: boolean) => {
    const sum = left + right;
    if (Math.abs(sum) <= nearness * Math.max(Math.abs(left), Math.abs(right)) && !(exact && sum === 0)) cancels = true;
    return sum;
  };
  const raw = (node: Expression): number => {
    switch (node.kind) {
      case 'number':
        return node.value;
      case 'name':
        return draw[node.name]![0]!;
      case 'prev':
        return draw[node.name]![node.lag]!;
      case 'past': {
        const months = draw[node.name]!.slice(1, node.months + 1);
        // Sums of values with both signs: the largest of them counts as a number on the way.
        months.forEach(seen);
        const sum = months.reduceRight((total, value) => total + value, 0);
        if (Math.abs(sum) <= nearness * Math.max(...months.map(Math.abs)) && months.length > 1) cancels = true;
        return sum;
      }
      case 'negate':
        return -run(node.of);
      case 'abs': {
        const of = run(node.of);
        meet(of, 0, isLeaf(node.of));
        return Math.abs(of);
      }
      case 'exp':
        return Math.exp(run(node.of));
      case 'log': {
        const of = run(node.of);
        return of > 0 ? Math.log(of) : NaN;
      }
      case 'sqrt':
        return Math.sqrt(run(node.of));
      case 'floor': {
        const of = run(node.of);
        if (close(of, Math.round(of)) && !isLeaf(node.of)) nearKink = true;
        path += `${Math.floor(of)};`;
        return Math.floor(of);
      }
      case 'add':
        return added(run(node.left), run(node.right), isLeaf(node.left) && isLeaf(node.right));
      case 'subtract':
        return added(run(node.left), -run(node.right), isLeaf(node.left) && isLeaf(node.right));
      case 'multiply':
        return run(node.left) * run(node.right);
      case 'divide': {
        const above = run(node.left);
        const below = run(node.right);
        path += below < 0 ? '-' : '+';
        return below === 0 ? NaN : above / below;
      }
      case 'power': {
        const base = run(node.left);
        const exponent = run(node.right);
        const result = base ** exponent;
        const smallest = 2.2250738585072014e-308;
        if (base === 0 ? exponent === 0 : Math.abs(result) < smallest) oddPower = true;
        return base === 0 && exponent === 0 ? NaN : result;
      }
      case 'min':
      case 'max': {
        const of = node.of.map(run);
        for (let first = 0; first < of.length; first += 1) {
          for (let second = first + 1; second < of.length; second += 1) {
            meet(of[first]!, of[second]!, isLeaf(node.of[first]!) && isLeaf(node.of[second]!));
          }
        }
        return node.kind === 'min' ? Math.min(...of) : Math.max(...of);
      }
      case 'clamp': {
        const [value, low, high] = [run(node.value), run(node.low), run(node.high)];
        meet(value, low, isLeaf(node.value) && isLeaf(node.low));
        meet(Math.max(value, low), high, isLeaf(node.value) && isLeaf(node.low) && isLeaf(node.high));
        return Math.min(Math.max(value, low), high);
      }
      case 'if': {
        const left = run(node.condition.left);
        const right = run(node.condition.right);
        meet(left, right, isLeaf(node.condition.left) && isLeaf(node.condition.right));
        const holds = {
          '<': left < right,
          '<=': left <= right,
          '>': left > right,
          '>=': left >= right,
          '==': left === right,
          '!=': left !== right,
        }[node.condition.operator];
        return run(holds ? node.then : node.otherwise);
      }
      case 'sum':
      case 'at':
        throw new NoValue();
    }
  };

  const outcome = () => ({ largest, nearKink, cancels, oddPower, path });
  try {
    const value = run(expression);
    return { value, ...outcome() };
  } catch (error) {
    if (!(error instanceof NoValue)) throw error;
    return { value: undefined, ...outcome() };
  }
}

/** Whether two values agree to 1e-12 of the largest of both and of every number on the way. */
export function agree(left: number, right: number, largest: number): boolean {
  return Math.abs(left - right) <= 1e-12 * Math.max(Math.abs(left), Math.abs(right), largest);
}
