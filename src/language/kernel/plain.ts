import type { ComparisonOperator } from '../expression';
import { arrayLength, type Addresses, type Executor, type Prepared, type RunSegment } from './executor';
import { exponentialOrNothing, logarithmOrNothing, powerOrNothing } from './or-nothing';
import { unansweredPlace, type Place, type Segment, type Step } from './segment';
import type { OneOperand, TwoOperands } from './values';

/** Runs segments without WebAssembly: every step is a loop over the block's draws. */
export function plainExecutor(): Executor {
  let memory = new Float64Array(0);
  const prepared = (segment: Segment): { readonly run: RunSegment; readonly scratch: number } => {
    const { places, scratch } = scratchPlaces(segment);
    return { run: (addresses, draws) => run(segment, places, memory, addresses, draws), scratch };
  };
  return {
    kind: 'plain',
    reserved: 0,
    memory: (length) => {
      if (memory.length < length) memory = new Float64Array(length);
      return memory;
    },
    prepare: (segments): Prepared => {
      const all = segments.map(prepared);
      return { runs: all.map((each) => each.run), scratch: Math.max(0, ...all.map((each) => each.scratch)) };
    },
  };
}

/** Where each step's numbers stand: a load's where they lie, the others' in scratch, taken again when nobody needs them. */
function scratchPlaces({ steps, stores, additions, checks }: Segment): {
  readonly places: readonly Place[];
  readonly scratch: number;
} {
  const last = steps.map((_, number) => number);
  steps.forEach((step, number) => step.of.forEach((operand) => (last[operand] = number)));
  for (const { step } of [...stores, ...additions]) last[step] = steps.length;
  for (const step of checks) last[step] = steps.length;
  const free: number[] = [];
  let scratch = 0;
  const places: Place[] = [];
  steps.forEach((step, number) => {
    if (step.operation === 'load') {
      places.push(step.from);
      return;
    }
    // Its operands are given back after it has its own place: a step never writes where it reads.
    places.push({ base: 'scratch', index: free.pop() ?? scratch++ });
    for (const operand of new Set(step.of)) {
      const place = places[operand]!;
      if (last[operand] === number && place.base === 'scratch') free.push(place.index);
    }
  });
  return { places, scratch };
}

function run(
  { steps, stores, additions, checks }: Segment,
  places: readonly Place[],
  memory: Float64Array,
  addresses: Addresses,
  draws: number,
): void {
  const arrayAt = ({ base, index }: Place): Float64Array => {
    const from = addresses[base] + index * arrayLength;
    return memory.subarray(from, from + draws);
  };
  const arrays = places.map(arrayAt);
  steps.forEach((step, number) => compute(step, arrays, arrays[number]!, memory, addresses.uniforms));
  const unanswered = arrayAt(unansweredPlace);
  for (const check of checks) {
    const checked = arrays[check]!;
    for (let draw = 0; draw < draws; draw += 1) if (checked[draw]! - checked[draw]! !== 0) unanswered[draw] = NaN;
  }
  for (const { step, to } of stores) arrayAt(to).set(arrays[step]!);
  for (const { step, to } of additions) two('add', arrayAt(to), arrays[step]!, arrayAt(to));
}

function compute(
  step: Step,
  arrays: readonly Float64Array[],
  result: Float64Array,
  memory: Float64Array,
  uniforms: number,
): void {
  const operand = (place: number): Float64Array => arrays[step.of[place]!]!;
  switch (step.operation) {
    case 'load':
      return;
    case 'constant':
      result.fill(step.constant);
      return;
    case 'uniform':
      result.fill(memory[uniforms + step.slot]!);
      return;
    case 'negate':
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'exp':
    case 'log':
      one(step.operation, operand(0), result);
      return;
    case 'choose':
      choose(step.comparison, operand(0), operand(1), operand(2), operand(3), result);
      return;
    default:
      two(step.operation, operand(0), operand(1), result);
  }
}

/* A loop for each operation: one loop that asked for the operation in every draw would be several times slower. */

function one(operation: OneOperand, of: Float64Array, result: Float64Array): void {
  switch (operation) {
    case 'negate':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = -of[draw]!;
      return;
    case 'abs':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = Math.abs(of[draw]!);
      return;
    case 'sqrt':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = Math.sqrt(of[draw]!);
      return;
    case 'floor':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = Math.floor(of[draw]!);
      return;
    case 'exp':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = exponentialOrNothing(of[draw]!);
      return;
    case 'log':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = logarithmOrNothing(of[draw]!);
  }
}

function two(operation: TwoOperands, left: Float64Array, right: Float64Array, result: Float64Array): void {
  switch (operation) {
    case 'add':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = left[draw]! + right[draw]!;
      return;
    case 'subtract':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = left[draw]! - right[draw]!;
      return;
    case 'multiply':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = left[draw]! * right[draw]!;
      return;
    case 'divide':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = left[draw]! / right[draw]!;
      return;
    case 'power':
      for (let draw = 0; draw < result.length; draw += 1) result[draw] = powerOrNothing(left[draw]!, right[draw]!);
      return;
    case 'smaller':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = right[draw]! < left[draw]! ? right[draw]! : left[draw]!;
      }
      return;
    case 'larger':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = right[draw]! > left[draw]! ? right[draw]! : left[draw]!;
      }
  }
}

function choose(
  comparison: ComparisonOperator,
  left: Float64Array,
  right: Float64Array,
  then: Float64Array,
  otherwise: Float64Array,
  result: Float64Array,
): void {
  switch (comparison) {
    case '<':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! < right[draw]! ? then[draw]! : otherwise[draw]!;
      }
      return;
    case '<=':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! <= right[draw]! ? then[draw]! : otherwise[draw]!;
      }
      return;
    case '>':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! > right[draw]! ? then[draw]! : otherwise[draw]!;
      }
      return;
    case '>=':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! >= right[draw]! ? then[draw]! : otherwise[draw]!;
      }
      return;
    case '==':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! === right[draw]! ? then[draw]! : otherwise[draw]!;
      }
      return;
    case '!=':
      for (let draw = 0; draw < result.length; draw += 1) {
        result[draw] = left[draw]! !== right[draw]! ? then[draw]! : otherwise[draw]!;
      }
  }
}
