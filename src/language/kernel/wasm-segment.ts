import type { ComparisonOperator } from '../expression';
import { mostMultiplications } from '../arithmetic';
import type { ConstantPool } from './constant-pool';
import { arrayLength } from './executor';
import { Pairs, type Lanes } from './pairs';
import { bases, unansweredPlace, type Base, type Place, type Segment, type Step } from './segment';
import { Code, type Bytes, type VectorOperation } from './wasm-code';

/** Numbers of the functions over whole arrays in the module. */
export interface ArrayFunctions {
  readonly exp: number;
  readonly log: number;
  readonly power: number;
}

/** Pairs of draws in flight. */
const together = 2;

const comparisons: Readonly<Record<ComparisonOperator, VectorOperation>> = {
  '<': 'f64x2.lt',
  '<=': 'f64x2.le',
  '>': 'f64x2.gt',
  '>=': 'f64x2.ge',
  '==': 'f64x2.eq',
  '!=': 'f64x2.ne',
};

/** Parameters: the uniform numbers' address, the bases' in their order, and the bytes of an array to run over. */
export const segmentParameters = bases.length + 2;
const uniformsParameter = 0;
const bytesParameter = bases.length + 1;
const baseParameter = (base: Base): number => 1 + bases.indexOf(base);

const offsetOf = ({ index }: Place): number => index * arrayLength * 8;

/**
 * The code of a segment: loops over the draws, one for what stands before an exponential, logarithm or power and one for
 * what needs it; in between those are computed over whole arrays. What one loop computes and a later one needs lies in
 * scratch meanwhile.
 */
export function segmentCode(
  segment: Segment,
  pool: ConstantPool,
  functions: ArrayFunctions,
): { readonly code: Bytes; readonly scratch: number } {
  const plan = planOf(segment);
  const code = new Code(new Array<'i32'>(segmentParameters).fill('i32'));
  for (let phase = 0; phase < plan.phases; phase += 1) {
    for (const number of plan.arrays[phase]!) callArrays(code, segment, plan, number, functions);
    new Loop(code, pool, segment, plan, phase).write();
  }
  return { code: code.finished(), scratch: plan.scratchPlaces.size };
}

/** Which loop computes what. */
interface Plan {
  readonly phases: number;
  /** By step: the loop that computes it; for what is loaded or uniform, no matter. */
  readonly phase: readonly number[];
  /** By loop: the array functions called before it. */
  readonly arrays: readonly (readonly number[])[];
  /** Steps whose numbers lie in scratch between loops. */
  readonly scratchPlaces: ReadonlyMap<number, Place>;
}

const isGiven = (step: Step): boolean =>
  step.operation === 'load' || step.operation === 'uniform' || step.operation === 'constant';

/** A whole positive exponent that stands in the equation is multiplied out. */
function multiplications(step: Step, steps: readonly Step[]): number | undefined {
  if (step.operation !== 'power') return undefined;
  const exponent = steps[step.of[1]!]!;
  if (exponent.operation !== 'constant') return undefined;
  const times = exponent.constant;
  return times >= 1 && times <= mostMultiplications && Math.floor(times) === times ? times : undefined;
}

const isOverArrays = (step: Step, steps: readonly Step[]): boolean =>
  step.operation === 'exp' ||
  step.operation === 'log' ||
  (step.operation === 'power' && multiplications(step, steps) === undefined);

function planOf({ steps, stores, additions, checks }: Segment): Plan {
  const level: number[] = [];
  for (const step of steps) {
    const operands = step.of.reduce((highest, operand) => Math.max(highest, level[operand]!), 0);
    level.push(isOverArrays(step, steps) ? operands + 1 : operands);
  }
  const phases = level.reduce((highest, each) => Math.max(highest, each), 0) + 1;
  const sinks = new Set([...stores.map(({ step }) => step), ...additions.map(({ step }) => step), ...checks]);
  // As late as its first user allows, so that little lies in scratch meanwhile; what goes out goes at once.
  const phase = steps.map((_, number) => (sinks.has(number) ? level[number]! : phases - 1));
  for (let number = steps.length - 1; number >= 0; number -= 1) {
    const step = steps[number]!;
    const over = isOverArrays(step, steps);
    if (over) phase[number] = level[number]!;
    const needed = over ? level[number]! - 1 : phase[number]!;
    for (const operand of step.of) phase[operand] = Math.min(phase[operand]!, needed);
  }
  const scratchPlaces = new Map<number, Place>();
  const inScratch = (number: number) => {
    if (!scratchPlaces.has(number)) scratchPlaces.set(number, { base: 'scratch', index: scratchPlaces.size });
  };
  const arrays = Array.from({ length: phases }, (): number[] => []);
  steps.forEach((step, number) => {
    const over = isOverArrays(step, steps);
    if (over) {
      inScratch(number);
      arrays[level[number]!]!.push(number);
    }
    for (const operand of step.of) {
      const given = steps[operand]!;
      if (over ? given.operation !== 'load' : !isGiven(given) && phase[operand]! < phase[number]!) inScratch(operand);
    }
  });
  return { phases, phase, arrays, scratchPlaces };
}

function callArrays(
  code: Code,
  { steps }: Segment,
  { scratchPlaces }: Plan,
  number: number,
  functions: ArrayFunctions,
): void {
  const step = steps[number]!;
  if (step.operation !== 'exp' && step.operation !== 'log' && step.operation !== 'power') return;
  const address = ({ base, index }: Place) => {
    code.get(baseParameter(base));
    code.i32(offsetOf({ base, index }));
    code.op('i32.add');
  };
  for (const operand of step.of) {
    const given = steps[operand]!;
    address(given.operation === 'load' ? given.from : scratchPlaces.get(operand)!);
  }
  address(scratchPlaces.get(number)!);
  code.get(bytesParameter);
  code.call(functions[step.operation]);
}

/** One loop over the draws. */
class Loop {
  private readonly pairs: Pairs;
  private readonly lanes = new Map<number, Lanes>();
  private readonly addresses = new Map<Base, number>();
  private readonly done: number;
  private flagged: Lanes | undefined;

  constructor(
    private readonly code: Code,
    pool: ConstantPool,
    private readonly segment: Segment,
    private readonly plan: Plan,
    private readonly phase: number,
  ) {
    this.pairs = new Pairs(code, pool, together);
    this.done = code.local('i32');
    for (const base of bases) this.addresses.set(base, code.local('i32'));
  }

  write(): void {
    const { code } = this;
    const work = this.work();
    if (work.length === 0) return;
    code.i32(0);
    code.set(this.done);
    for (const [base, local] of this.addresses) {
      code.get(baseParameter(base));
      code.set(local);
    }
    code.again(() => {
      for (const task of work) task();
      this.flag();
      for (const local of this.addresses.values()) this.advance(local);
      this.advance(this.done);
      code.get(this.done);
      code.get(bytesParameter);
      code.op('i32.lt_u');
    });
  }

  private work(): readonly (() => void)[] {
    const { steps, stores, additions, checks } = this.segment;
    const goals = new Map<number, (() => void)[]>();
    const goal = (number: number, task: () => void) => goals.set(number, [...(goals.get(number) ?? []), task]);
    for (const { step, to } of stores) goal(step, () => this.store(to, this.lanesOf(step)));
    for (const { step, to } of additions) {
      goal(step, () => this.store(to, this.pairs.add(this.loaded(to), this.lanesOf(step))));
    }
    for (const check of checks) goal(check, () => this.check(this.lanesOf(check)));
    return steps.flatMap((step, number) => {
      const over = isOverArrays(step, steps);
      const scratch = this.plan.scratchPlaces.get(number);
      const own = this.plan.phase[number] === this.phase;
      // Given numbers that an array function reads from scratch are put there in the loop before it.
      const mine = isGiven(step) ? this.isFirstUse(number) : own;
      const tasks = mine ? [...(goals.get(number) ?? [])] : [];
      if (mine && scratch && !over) tasks.unshift(() => this.store(scratch, this.lanesOf(number)));
      return tasks;
    });
  }

  private isFirstUse(number: number): boolean {
    return this.plan.phase[number] === this.phase;
  }

  private advance(local: number): void {
    this.code.get(local);
    this.code.i32(16 * together);
    this.code.op('i32.add');
    this.code.set(local);
  }

  private check(lanes: Lanes): void {
    const lost = this.pairs.subtract(lanes, lanes);
    this.flagged = this.flagged ? this.pairs.op('v128.or', this.flagged, lost) : lost;
  }

  private flag(): void {
    if (!this.flagged) return;
    this.store(unansweredPlace, this.pairs.op('v128.or', this.loaded(unansweredPlace), this.flagged));
  }

  private store(to: Place, lanes: Lanes): void {
    this.pairs.store(this.addresses.get(to.base)!, offsetOf(to), lanes);
  }

  private loaded(from: Place): Lanes {
    return this.pairs.load(this.addresses.get(from.base)!, offsetOf(from));
  }

  private lanesOf(number: number): Lanes {
    const known = this.lanes.get(number);
    if (known) return known;
    const step = this.segment.steps[number]!;
    const scratch = this.plan.scratchPlaces.get(number);
    const elsewhere =
      scratch && !isGiven(step) && (this.plan.phase[number]! < this.phase || isOverArrays(step, this.segment.steps));
    const lanes = elsewhere ? this.loaded(scratch) : this.computed(step);
    this.lanes.set(number, lanes);
    return lanes;
  }

  private computed(step: Step): Lanes {
    const { pairs } = this;
    const operand = (place: number): Lanes => this.lanesOf(step.of[place]!);
    switch (step.operation) {
      case 'constant':
        return pairs.constant(step.constant);
      case 'uniform':
        return pairs.splat(uniformsParameter, 8 * step.slot);
      case 'load':
        return this.loaded(step.from);
      case 'negate':
        return pairs.op('f64x2.neg', operand(0));
      case 'abs':
        return pairs.op('f64x2.abs', operand(0));
      case 'sqrt':
        return pairs.op('f64x2.sqrt', operand(0));
      case 'floor':
        return pairs.op('f64x2.floor', operand(0));
      case 'add':
        return pairs.add(operand(0), operand(1));
      case 'subtract':
        return pairs.subtract(operand(0), operand(1));
      case 'multiply':
        return pairs.multiply(operand(0), operand(1));
      case 'divide':
        return pairs.op('f64x2.div', operand(0), operand(1));
      case 'smaller':
        return pairs.op('f64x2.pmin', operand(0), operand(1));
      case 'larger':
        return pairs.op('f64x2.pmax', operand(0), operand(1));
      case 'choose': {
        const mask = pairs.op(comparisons[step.comparison], operand(0), operand(1));
        // A choice of nothing takes one operation instead of three.
        if (this.isZero(step.of[3]!)) return pairs.op('v128.and', operand(2), mask);
        if (this.isZero(step.of[2]!)) return pairs.op('v128.andnot', operand(3), mask);
        return pairs.op('v128.bitselect', operand(2), operand(3), mask);
      }
      case 'power':
        return this.multiplied(operand(0), multiplications(step, this.segment.steps)!);
      case 'exp':
      case 'log':
        throw new RangeError('computed over whole arrays');
    }
  }

  private isZero(number: number): boolean {
    const step = this.segment.steps[number]!;
    return step.operation === 'constant' && Object.is(step.constant, 0);
  }

  /** Repeated squaring, in the order of `arithmetic`. */
  private multiplied(base: Lanes, times: number): Lanes {
    let product: Lanes | undefined;
    let square = base;
    for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) product = product ? this.pairs.multiply(product, square) : square;
      if (rest > 1) square = this.pairs.multiply(square, square);
    }
    return product!;
  }
}
