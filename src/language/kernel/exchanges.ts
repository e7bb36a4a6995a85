import { isVectorCodeAllowed } from './wasm';
import { Code, functionType, importedMemory, joined, listed, moduleHead, section, text, unsigned } from './wasm-code';

/** Columns that are exchanged side by side. */
export const columnsTogether = 8;

const bytesTogether = 8 * columnsTogether;
const pageBytes = 65536;

/** Columns of numbers that are put in order by the same exchanges, whatever the numbers. */
export interface Exchanges {
  /** Number `place` of column c at `place * columnsTogether + c`: none of them NaN. */
  readonly numbers: Float64Array;
  run(): void;
}

/**
 * Exchanges of two places of some columns, one after the other: the smaller number comes to the first place. No step waits
 * for how two numbers compare, which a processor guesses wrong half the time. Undefined where there is no WebAssembly.
 */
export function exchangesOf(pairs: readonly (readonly [number, number])[], places: number): Exchanges | undefined {
  if (!isVectorCodeAllowed()) return undefined;
  const bytes = places * bytesTogether + 8 * pairs.length;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const list = new Int32Array(memory.buffer, places * bytesTogether, 2 * pairs.length);
  list.set(pairs.flat().map((place) => place * bytesTogether));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { js: { memory } });
  const exchange = instance.exports['exchange'] as (from: number, to: number) => void;
  return {
    numbers: new Float64Array(memory.buffer, 0, places * columnsTogether),
    run: () => {
      if (pairs.length > 0) exchange(list.byteOffset, list.byteOffset + list.byteLength);
    },
  };
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  return joined([
    moduleHead,
    section(1, listed([functionType(['i32', 'i32'], [])])),
    section(2, listed([importedMemory])),
    section(3, listed([[0]])),
    section(7, listed([joined([text('exchange'), [0x00], unsigned(0)])])),
    section(10, listed([exchangeCode()])),
  ]);
}

/** Goes through a list of pairs of addresses, from one address to another. */
function exchangeCode() {
  const code = new Code(['i32', 'i32']);
  const [at, end] = [0, 1];
  const addresses = [code.local('i32'), code.local('i32')] as const;
  const numbers = [code.local('v128'), code.local('v128')] as const;
  code.again(() => {
    addresses.forEach((address, place) => {
      code.get(at);
      code.memory('i32.load', 4 * place);
      code.set(address);
    });
    for (let offset = 0; offset < bytesTogether; offset += 16) {
      addresses.forEach((address, place) => {
        code.get(address);
        code.memory('v128.load', offset);
        code.set(numbers[place]!);
      });
      code.get(addresses[0]);
      code.get(numbers[0]);
      code.get(numbers[1]);
      code.vector('f64x2.pmin');
      code.memory('v128.store', offset);
      // Of two alike each keeps its place: the operands change theirs.
      code.get(addresses[1]);
      code.get(numbers[1]);
      code.get(numbers[0]);
      code.vector('f64x2.pmax');
      code.memory('v128.store', offset);
    }
    code.get(at);
    code.i32(8);
    code.op('i32.add');
    code.tee(at);
    code.get(end);
    code.op('i32.lt_u');
  });
  return code.finished();
}
