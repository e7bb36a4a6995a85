/*
 * WebAssembly as bytes, no more of it than the kernel needs. Numbers of operations: WebAssembly Core Specification 2.0,
 * chapter 5 (binary format); vector operations follow the prefix FD.
 */

/** Types of values, as bytes. */
export const wasmType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type WasmType = keyof typeof wasmType;

const plainOperations = {
  'i32.add': 0x6a,
  'i32.lt_u': 0x49,
  'f64.abs': 0x99,
  'f64.sub': 0xa1,
  'f64.eq': 0x61,
  'f64.ne': 0x62,
  'f64.lt': 0x63,
  'f64.gt': 0x64,
  'f64.le': 0x65,
  'f64.floor': 0x9c,
  'f64.mul': 0xa2,
  'f64.div': 0xa3,
  'i32.and': 0x71,
  'i32.eqz': 0x45,
  return: 0x0f,
  end: 0x0b,
} as const;

const vectorOperations = {
  'f64x2.splat': 0x14,
  'f64x2.eq': 0x47,
  'f64x2.ne': 0x48,
  'f64x2.lt': 0x49,
  'f64x2.gt': 0x4a,
  'f64x2.le': 0x4b,
  'f64x2.ge': 0x4c,
  'v128.not': 0x4d,
  'v128.and': 0x4e,
  'v128.andnot': 0x4f,
  'v128.or': 0x50,
  'v128.bitselect': 0x52,
  'v128.any_true': 0x53,
  'f64x2.floor': 0x75,
  'i64x2.shl': 0xcb,
  'i64x2.shr_u': 0xcd,
  'i64x2.add': 0xce,
  'f64x2.abs': 0xec,
  'f64x2.neg': 0xed,
  'f64x2.sqrt': 0xef,
  'f64x2.add': 0xf0,
  'f64x2.sub': 0xf1,
  'f64x2.mul': 0xf2,
  'f64x2.div': 0xf3,
  'f64x2.pmin': 0xf6,
  'f64x2.pmax': 0xf7,
} as const;

const memoryOperations = {
  'v128.load': [0xfd, 0x00],
  'v128.load64_splat': [0xfd, 0x0a],
  'v128.store': [0xfd, 0x0b],
  'i32.load': [0x28],
  'f64.load': [0x2b],
  'f64.store': [0x39],
} as const;

type PlainOperation = keyof typeof plainOperations;
export type VectorOperation = keyof typeof vectorOperations;
type MemoryOperation = keyof typeof memoryOperations;

/** A whole number without sign in as many bytes as it needs (LEB128). */
export function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

/** The same with a sign. */
function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = ((rest % 128) + 128) % 128;
    rest = Math.floor(rest / 128);
    const done = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
    bytes.push(done ? low : low + 128);
    if (done) return bytes;
  }
}

/** Bytes after one another. */
export type Bytes = ArrayLike<number>;

/** Some pieces in one. */
export function joined(pieces: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Some bytes with their number before them. */
export function counted(...pieces: readonly Bytes[]): Bytes {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return joined([unsigned(length), ...pieces]);
}

/** Things with their number before them. */
export function listed(items: readonly Bytes[]): Bytes {
  return joined([unsigned(items.length), ...items]);
}

/** A name as a module holds it. */
export function text(name: string): Bytes {
  return counted([...name].map((letter) => letter.charCodeAt(0)));
}

/** What every module begins with: what it is, and which version. */
export const moduleHead: Bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A section of a module. */
export function section(number: number, content: Bytes): Bytes {
  return joined([[number], counted(content)]);
}

/** A memory of JavaScript's that a module uses. */
export const importedMemory: Bytes = joined([text('js'), text('memory'), [0x02, 0x00, 0x01]]);

/** A kind of function: what it is given and what it gives. */
export function functionType(from: readonly WasmType[], to: readonly WasmType[]): Bytes {
  const typesOf = (types: readonly WasmType[]) => counted(types.map((type) => wasmType[type]));
  return joined([[0x60], typesOf(from), typesOf(to)]);
}

/** The code of one function, written operation by operation. */
export class Code {
  private readonly bytes: number[] = [];
  private readonly locals: WasmType[] = [];

  constructor(private readonly parameters: readonly WasmType[]) {}

  /** A local of its own. */
  local(type: WasmType): number {
    return this.parameters.length + this.locals.push(type) - 1;
  }

  op(operation: PlainOperation): void {
    this.bytes.push(plainOperations[operation]);
  }

  vector(operation: VectorOperation): void {
    this.bytes.push(0xfd, ...unsigned(vectorOperations[operation]));
  }

  /** Reads or writes `offset` bytes after the address on the stack. */
  memory(operation: MemoryOperation, offset: number): void {
    this.bytes.push(...memoryOperations[operation], 0, ...unsigned(offset));
  }

  get(local: number): void {
    this.bytes.push(0x20, ...unsigned(local));
  }

  set(local: number): void {
    this.bytes.push(0x21, ...unsigned(local));
  }

  tee(local: number): void {
    this.bytes.push(0x22, ...unsigned(local));
  }

  call(number: number): void {
    this.bytes.push(0x10, ...unsigned(number));
  }

  i32(value: number): void {
    this.bytes.push(0x41, ...signed(value));
  }

  f64(value: number): void {
    this.bytes.push(0x44, ...new Uint8Array(Float64Array.of(value).buffer));
  }

  /** What `body` writes is done again as long as it leaves something other than 0 on the stack. */
  again(body: () => void): void {
    this.bytes.push(0x03, 0x40);
    body();
    this.bytes.push(0x0d, 0, 0x0b);
  }

  /** What `body` writes is done where something other than 0 is on the stack. */
  when(body: () => void): void {
    this.bytes.push(0x04, 0x40);
    body();
    this.bytes.push(0x0b);
  }

  /** The function as its module holds it. */
  finished(): Bytes {
    return counted(this.declared(), this.bytes, [plainOperations.end]);
  }

  /** The locals, those of one type after one another told together. */
  private declared(): Bytes {
    const runs: { readonly type: WasmType; count: number }[] = [];
    for (const type of this.locals) {
      const last = runs[runs.length - 1];
      if (last?.type === type) last.count += 1;
      else runs.push({ type, count: 1 });
    }
    return listed(runs.map(({ type, count }) => [...unsigned(count), wasmType[type]]));
  }
}
