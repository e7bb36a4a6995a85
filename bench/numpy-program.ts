import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { arrayLength } from '../src/language/kernel/executor';
import { bases, type Place, type Segment, type Step } from '../src/language/kernel/segment';
import type { DrawBlock } from '../src/simulate/kernel/kernel';
import type { Schedule } from '../src/simulate/kernel/schedule';
import type { Recorder } from './c-program';

/*
 * The kernel's program in Python with numpy, a statement an operation over all draws at a time: what is the same in every
 * draw is computed as one number, nothing is checked, and what only checks need is left out.
 */

/** Whether there is a Python with numpy. */
export function hasNumpy(): boolean {
  return spawnSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' }).status === 0;
}

const binary = { add: '+', subtract: '-', multiply: '*', divide: '/', power: '**' } as const;
const called = {
  abs: 'abs',
  sqrt: 'sqrt',
  floor: 'floor',
  exp: 'exp',
  log: 'log',
  smaller: 'minimum',
  larger: 'maximum',
};

const row = ({ base, index }: Place): string => `M[${base} + ${index}]`;

function expression(step: Step): string {
  const of = step.of.map((operand) => `t${operand}`);
  switch (step.operation) {
    case 'constant':
      return `np.float64(${Number.isNaN(step.constant) ? "'nan'" : step.constant})`;
    case 'uniform':
      return `U[${step.slot}]`;
    case 'load':
      return row(step.from);
    case 'negate':
      return `-${of[0]}`;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
      return `${of[0]} ${binary[step.operation]} ${of[1]}`;
    case 'choose':
      return `np.where(${of[0]} ${step.comparison} ${of[1]}, ${of[2]}, ${of[3]})`;
    default:
      return `np.${called[step.operation]}(${of.join(', ')})`;
  }
}

function functionOf({ steps, stores, additions }: Segment, at: number): string {
  const needed = new Set([...stores, ...additions].map(({ step }) => step));
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    if (needed.has(step)) for (const operand of steps[step]!.of) needed.add(operand);
  }
  const lines = [
    ...steps.flatMap((step, place) => (needed.has(place) ? [`t${place} = ${expression(step)}`] : [])),
    ...stores.map(({ step, to }) => `${row(to)} = t${step}`),
    ...additions.map(({ step, to }) => `${row(to)} += t${step}`),
    'pass',
  ];
  return `def s${at}(M, U, ${bases.join(', ')}):\n${lines.map((each) => `    ${each}\n`).join('')}`;
}

const main = (functions: number): string => `
import json, sys, time
import numpy as np
np.seterr(all='ignore')
FUNCTIONS
given = json.load(open(sys.argv[1] + '/calls'))
functions = [${Array.from({ length: functions }, (_, at) => `s${at}`).join(', ')}]
drawn = np.fromfile(sys.argv[1] + '/draws').reshape(-1, given['draws'])
M = np.zeros((given['rows'], given['draws']))
M[1:1 + len(drawn)] = drawn
calls = [(functions[f], np.array(u), at) for f, u, at in given['calls']]
best = 1e9
for again in range(given['times']):
    for first in given['sums']:
        M[first:first + given['terms']] = 0
    start = time.process_time()
    for function, uniforms, at in calls:
        function(M, uniforms, *at)
    best = min(best, time.process_time() - start)
M[given['kept']:].tofile(sys.argv[1] + '/out')
print(best)
`;

/** A schedule's draws by numpy: the least processor seconds of some runs, and the region's wanted columns month by month. */
export function runInNumpy(
  recorder: Recorder,
  schedule: Schedule,
  used: readonly string[],
  { keys, count, values }: DrawBlock,
  times: number,
): { readonly seconds: number; readonly kept: Float64Array } {
  const { layout } = schedule;
  const calls = [...schedule.shared, ...schedule.units.flat(), ...schedule.region];
  const segments = [...new Set(calls.map(({ ready }) => ready.run))];
  const rowAt = (address: number): number => (address - layout.fixed) / arrayLength;
  const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-bench-'));
  const file = (name: string) => path.join(folder, name);
  try {
    const functions = segments.map((run, at) => functionOf(recorder.segments.get(run)!, at));
    writeFileSync(file('kernel.py'), main(segments.length).replace('FUNCTIONS', functions.join('\n')));
    const rows = used.flatMap((key) => {
      const from = keys.indexOf(key) * count;
      return [...values.subarray(from, from + count)];
    });
    writeFileSync(file('draws'), new Uint8Array(Float64Array.from(rows).buffer));
    const given = {
      draws: count,
      rows: rowAt(layout.scratch),
      kept: rowAt(layout.keptRegion),
      times,
      terms: schedule.terms,
      sums: schedule.sums.map(rowAt),
      calls: calls.map(({ ready, addresses }) => {
        const from = addresses.uniforms - layout.uniforms;
        const uniforms = [...schedule.uniforms.subarray(from, from + ready.uniforms.length)];
        return [segments.indexOf(ready.run), uniforms, bases.map((base) => rowAt(addresses[base]))];
      }),
    };
    writeFileSync(file('calls'), JSON.stringify(given));
    const printed = execFileSync('python3', [file('kernel.py'), folder], { encoding: 'utf8' });
    return { seconds: Number(printed), kept: new Float64Array(Uint8Array.from(readFileSync(file('out'))).buffer) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
