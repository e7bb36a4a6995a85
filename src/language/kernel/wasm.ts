import { ConstantPool } from './constant-pool';
import { type Executor, type Prepared, type RunSegment } from './executor';
import { exponentialOrNothing, logarithmOrNothing, powerOrNothing } from './or-nothing';
import type { Segment } from './segment';
import {
  functionType,
  importedMemory,
  joined,
  listed,
  moduleHead,
  section,
  text,
  unsigned,
  type Bytes,
  type WasmType,
} from './wasm-code';
import { exponentialCode, lateExponentialCode, latePowerCode, logarithmCode, powerCode } from './wasm-functions';
import { segmentCode, segmentParameters } from './wasm-segment';

/** Numbers at the beginning of the memory, for what the code reads as constants. */
const reserved = 4096;
const pageBytes = 65536;

type Signature = { readonly from: readonly WasmType[]; readonly to: readonly WasmType[] };

const signatures: readonly Signature[] = [
  { from: new Array<'i32'>(segmentParameters).fill('i32'), to: [] },
  { from: ['i32', 'i32', 'i32'], to: [] },
  { from: ['i32', 'i32', 'i32', 'i32'], to: [] },
  { from: ['f64'], to: ['f64'] },
  { from: ['f64', 'f64'], to: ['f64'] },
];

/* Functions of a module: three that JavaScript gives, five of arrays and single numbers, then the segments. */
const given = { exp: 0, log: 1, power: 2 } as const;
const arrays = { exp: 3, log: 4, power: 5 } as const;
const late = { exp: 6, power: 7 } as const;
const firstSegment = 8;

interface Module {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly scratch: number;
}

/** The bytes of a module with a function for every segment. */
function moduleBytes(segments: readonly Segment[], pool: ConstantPool): Module {
  const codes = segments.map((segment) => segmentCode(segment, pool, arrays));
  const types = signatures.map(({ from, to }) => functionType(from, to));
  const imported = (name: string, kind: Bytes) => joined([text('js'), text(name), kind]);
  const imports = [
    importedMemory,
    imported('exp', [0x00, 3]),
    imported('log', [0x00, 3]),
    imported('power', [0x00, 4]),
  ];
  const functions = [1, 1, 2, 3, 4, ...segments.map(() => 0)].map((signature) => [signature]);
  const bodies = [
    exponentialCode(pool, late.exp),
    logarithmCode(pool, given.log),
    powerCode(pool, late.power),
    lateExponentialCode(given.exp),
    latePowerCode(given.power),
    ...codes.map(({ code }) => code),
  ];
  const exported = segments.map((_, number) => joined([text(`s${number}`), [0x00], unsigned(firstSegment + number)]));
  const bytes = joined([
    moduleHead,
    section(1, listed(types)),
    section(2, listed(imports)),
    section(3, listed(functions)),
    section(7, listed(exported)),
    section(10, listed(bodies)),
  ]);
  return { bytes, scratch: Math.max(0, ...codes.map(({ scratch }) => scratch)) };
}

/**
 * Runs segments as WebAssembly, two draws in one operation and several pairs in flight; undefined where there is no
 * WebAssembly, a content policy refuses it or it lacks operations on vectors.
 */
export function wasmExecutor(): Executor | undefined {
  if (!isVectorCodeAllowed()) return undefined;
  const memory = new WebAssembly.Memory({ initial: 1 });
  const pool = new ConstantPool(reserved);
  const numbersOf = (length: number): Float64Array => {
    const missing = length * 8 - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    return new Float64Array(memory.buffer);
  };
  const js = { memory, exp: exponentialOrNothing, log: logarithmOrNothing, power: powerOrNothing };
  return {
    kind: 'wasm',
    reserved,
    memory: numbersOf,
    prepare: (segments): Prepared => {
      const { bytes, scratch } = moduleBytes(segments, pool);
      const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { js });
      numbersOf(reserved).set(pool.numbers);
      const runs = segments.map((_, number): RunSegment => {
        const call = instance.exports[`s${number}`] as (...addresses: number[]) => void;
        return (addresses, draws) =>
          call(
            8 * addresses.uniforms,
            8 * addresses.fixed,
            8 * addresses.month,
            8 * addresses.unit,
            8 * addresses.region,
            8 * addresses.kept,
            8 * addresses.scratch,
            8 * draws,
          );
      });
      return { runs, scratch };
    },
  };
}

// The functions over arrays alone: a module whose code has vectors in it.
const probe = moduleBytes([], new ConstantPool(reserved));

/** Whether there is WebAssembly with operations on vectors, and no content policy refuses it. */
export function isVectorCodeAllowed(): boolean {
  if (typeof WebAssembly === 'undefined') return false;
  try {
    return new WebAssembly.Module(probe.bytes) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
