import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exponentialTerms, ln2High, ln2Low, logarithmTerms, perLn2, wholeMaker } from '../src/language/arithmetic';
import { arrayLength, blockDraws, type Executor, type RunSegment } from '../src/language/kernel/executor';
import { bases, unansweredPlace, type Place, type Segment, type Step } from '../src/language/kernel/segment';
import type { Schedule } from '../src/simulate/kernel/schedule';

/* The kernel's program as C on pairs of doubles, for a compiler to make what it can of it. */

/** Keeps the segments it is given instead of running them. */
export class Recorder implements Executor {
  readonly kind = 'plain';
  readonly reserved = 0;
  readonly segments = new Map<RunSegment, Segment>();

  memory(length: number): Float64Array {
    return new Float64Array(length);
  }

  prepare(segments: readonly Segment[]) {
    const runs = segments.map((segment): RunSegment => {
      const run = () => undefined;
      this.segments.set(run, segment);
      return run;
    });
    return { runs, scratch: 0 };
  }
}

const number = (value: number): string => {
  if (Number.isNaN(value)) return '(0.0 / 0.0)';
  return Number.isFinite(value) ? value.toExponential(17) : value > 0 ? '(1.0 / 0.0)' : '(-1.0 / 0.0)';
};
const horner = (terms: readonly number[], at: string): string =>
  [...terms]
    .reverse()
    .reduce((sum, term) => (sum === '' ? `S(${number(term)})` : `(${sum} * ${at} + S(${number(term)}))`), '');
/** A polynomial as `arithmetic` adds it up, where `squared` is the square of `at`. */
const polynomial = (terms: readonly number[], at: string, squared: string): string => {
  const [even, odd] = [0, 1].map((parity) =>
    horner(
      terms.filter((_, power) => power % 2 === parity),
      squared,
    ),
  );
  return `(${even} + ${at} * ${odd})`;
};

const head = `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <time.h>
typedef double v2 __attribute__((vector_size(16)));
typedef long long i2 __attribute__((vector_size(16)));
#define S(x) ((v2){(x), (x)})
#define IN static inline __attribute__((always_inline)) v2
IN pick(i2 m, v2 a, v2 b) { return (v2)((m & (i2)a) | (~m & (i2)b)); }
IN vabs(v2 a) { return (v2)((i2)a & (i2){0x7fffffffffffffffLL, 0x7fffffffffffffffLL}); }
IN vfloor(v2 a) { v2 big = S(6755399441055744.0), r = (a + big) - big; return r - (v2)((r > a) & (i2)S(1.0)); }
IN vsqrt(v2 a) { return (v2){sqrt(a[0]), sqrt(a[1])}; }
IN vexp(v2 x) {
  v2 whole = x * S(${number(perLn2)}) + S(${number(wholeMaker)}), n = whole - S(${number(wholeMaker)});
  v2 r = x - n * S(${number(ln2High)}) - n * S(${number(ln2Low)}), q = r * r;
  v2 f = S(1.0) + (r + q * ${polynomial(exponentialTerms, 'r', 'q')});
  return (v2)((i2)f + ((i2)whole << 52));
}
IN vlog(v2 x) {
  v2 magic = S(4503599627370496.0);
  v2 e = (v2)(((i2)x >> 52) | (i2)magic) - magic;
  v2 m = (v2)(((i2)x & (i2){0xfffffffffffffLL, 0xfffffffffffffLL}) | (i2)S(0.5));
  i2 small = m < S(0.70710678118654757);
  m = m + (v2)(small & (i2)m);
  e = e - S(1022.0) - (v2)(small & (i2)S(1.0));
  v2 f = m - S(1.0), s = f / (S(2.0) + f), z = s * s, w = z * z, h = S(0.5) * f * f;
  v2 series = s * (h + z * ${polynomial(logarithmTerms, 'z', 'w')}) + e * S(${number(ln2Low)});
  return e * S(${number(ln2High)}) - (h - series - f);
}
IN vpow(v2 b, v2 e) { return vexp(e * vlog(b)); }
`;

function line(step: Step, at: number): string {
  const of = step.of.map((operand) => `t${operand}`);
  const load = (place: Place) => `*(v2 *)(${place.base} + ${place.index * arrayLength} + d)`;
  const expression = (): string => {
    switch (step.operation) {
      case 'constant':
        return `S(${number(step.constant)})`;
      case 'uniform':
        return `S(uniforms[${step.slot}])`;
      case 'load':
        return load(step.from);
      case 'negate':
        return `-${of[0]}`;
      case 'abs':
        return `vabs(${of[0]})`;
      case 'sqrt':
        return `vsqrt(${of[0]})`;
      case 'floor':
        return `vfloor(${of[0]})`;
      case 'exp':
        return `vexp(${of[0]})`;
      case 'log':
        return `vlog(${of[0]})`;
      case 'power':
        return `vpow(${of[0]}, ${of[1]})`;
      case 'add':
        return `${of[0]} + ${of[1]}`;
      case 'subtract':
        return `${of[0]} - ${of[1]}`;
      case 'multiply':
        return `${of[0]} * ${of[1]}`;
      case 'divide':
        return `${of[0]} / ${of[1]}`;
      case 'smaller':
        return `pick(${of[1]} < ${of[0]}, ${of[1]}, ${of[0]})`;
      case 'larger':
        return `pick(${of[1]} > ${of[0]}, ${of[1]}, ${of[0]})`;
      case 'choose':
        return `pick((i2)(${of[0]} ${step.comparison} ${of[1]}), ${of[2]}, ${of[3]})`;
    }
  };
  return `    v2 t${at} = ${expression()};`;
}

const parameters = ['uniforms', ...bases];

function functionOf({ steps, stores, additions, checks }: Segment, at: number): string {
  const target = ({ base, index }: Place) => `*(v2 *)(${base} + ${index * arrayLength} + d)`;
  return [
    `static void s${at}(${parameters.map((name) => `double *restrict ${name}`).join(', ')}, long draws) {`,
    '  for (long d = 0; d < draws; d += 2) {',
    ...steps.map(line),
    ...stores.map(({ step, to }) => `    ${target(to)} = t${step};`),
    ...additions.map(({ step, to }) => `    ${target(to)} = ${target(to)} + t${step};`),
    ...(checks.length === 0
      ? []
      : [
          `    ${target(unansweredPlace)} = (v2)((i2)${target(unansweredPlace)} | ${checks
            .map((check) => `(i2)(t${check} - t${check})`)
            .join(' | ')});`,
        ]),
    '  }',
    '}',
  ].join('\n');
}

const main = (segments: number) => `
typedef void run(${parameters.map(() => 'double *').join(', ')}, long);
static run *runs[] = {${Array.from({ length: segments }, (_, at) => `(run *)s${at}`).join(', ')}};
static void *whole(const char *name, long *bytes) {
  FILE *file = fopen(name, "rb");
  fseek(file, 0, SEEK_END);
  *bytes = ftell(file);
  rewind(file);
  void *content = aligned_alloc(64, (*bytes + 63) / 64 * 64);
  if (fread(content, 1, *bytes, file) != (size_t)*bytes) exit(1);
  fclose(file);
  return content;
}
int main(int count, char **given) {
  long bytes, callBytes;
  double *memory = whole(given[1], &bytes);
  long *calls = whole(given[2], &callBytes);
  long sums = atol(given[4]), sumEnd = atol(given[5]), times = atol(given[6]);
  double best = 1e9;
  for (long again = 0; again < times; again += 1) {
    struct timespec from, to;
    memset(memory + sums, 0, (sumEnd - sums) * 8);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    for (long at = 0; at < callBytes / 8; at += 8) {
      long *c = calls + at;
      runs[c[0]](memory + c[1], memory + c[2], memory + c[3], memory + c[4], memory + c[5], memory + c[6], memory + c[7], ${blockDraws});
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    double took = (to.tv_sec - from.tv_sec) + 1e-9 * (to.tv_nsec - from.tv_nsec);
    if (took < best) best = took;
  }
  FILE *out = fopen(given[3], "wb");
  fwrite(memory, 1, bytes, out);
  fclose(out);
  printf("%.12f\\n", best);
  return count < 7;
}
`;

/** Whether there is a C compiler. */
export function hasCompiler(): boolean {
  return spawnSync('gcc', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * A schedule's block of draws in C with SSE2: the least processor seconds of some runs, and the memory afterwards. The
 * draws are put into the memory by the caller.
 */
export function runAsC(
  recorder: Recorder,
  schedule: Schedule,
  memory: Float64Array,
  times: number,
): { readonly seconds: number; readonly memory: Float64Array } {
  const calls = [...schedule.shared, ...schedule.units.flat(), ...schedule.region];
  const used = [...new Set(calls.map(({ ready }) => ready.run))];
  const functions = used.map((run, at) => functionOf(recorder.segments.get(run)!, at));
  const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-bench-'));
  const file = (name: string) => path.join(folder, name);
  try {
    writeFileSync(file('kernel.c'), [head, ...functions, main(used.length)].join('\n'));
    const options = ['-O3', '-msse2', '-ffp-contract=off', '-o', file('kernel'), file('kernel.c'), '-lm'];
    execFileSync('gcc', options, { stdio: ['ignore', 'ignore', 'inherit'] });
    const { layout } = schedule;
    memory.set(schedule.uniforms, layout.uniforms);
    writeFileSync(file('memory'), new Uint8Array(memory.buffer, 0, 8 * memory.length));
    const rows = calls.flatMap(({ ready, addresses }) => [
      used.indexOf(ready.run),
      addresses.uniforms,
      ...bases.map((base) => addresses[base]),
    ]);
    writeFileSync(file('calls'), new Uint8Array(BigInt64Array.from(rows.map(BigInt)).buffer));
    const given = [file('memory'), file('calls'), file('out'), layout.region, layout.keptUnit, times].map(String);
    const printed = execFileSync(file('kernel'), given, { encoding: 'utf8' });
    const out = readFileSync(file('out'));
    return { seconds: Number(printed), memory: new Float64Array(Uint8Array.from(out).buffer) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
