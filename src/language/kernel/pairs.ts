import type { ConstantPool } from './constant-pool';
import type { Code, VectorOperation } from './wasm-code';

/** The same value for several pairs of draws: a local each. */
export type Lanes = readonly number[];

/** Writes each operation for several pairs of draws after one another, so that none has to wait for the one before. */
export class Pairs {
  constructor(
    private readonly code: Code,
    private readonly pool: ConstantPool,
    readonly count: number,
  ) {}

  load(address: number, offset: number): Lanes {
    return this.each((pair) => {
      this.code.get(address);
      this.code.memory('v128.load', offset + 16 * pair);
    });
  }

  store(address: number, offset: number, value: Lanes): void {
    for (let pair = 0; pair < this.count; pair += 1) {
      this.code.get(address);
      this.code.get(value[pair]!);
      this.code.memory('v128.store', offset + 16 * pair);
    }
  }

  /** A number from memory, the same in every lane. */
  splat(address: number, offset: number): Lanes {
    return this.same(() => {
      this.code.get(address);
      this.code.memory('v128.load64_splat', offset);
    });
  }

  constant(value: number): Lanes {
    const address = this.pool.addressOf(value);
    return this.same(() => {
      if (address === undefined) {
        this.code.f64(value);
        this.code.vector('f64x2.splat');
      } else {
        this.code.i32(0);
        this.code.memory('v128.load64_splat', address);
      }
    });
  }

  op(operation: VectorOperation, ...of: readonly Lanes[]): Lanes {
    return this.each((pair) => {
      for (const operand of of) this.code.get(operand[pair]!);
      this.code.vector(operation);
    });
  }

  add(left: Lanes, right: Lanes): Lanes {
    return this.op('f64x2.add', left, right);
  }

  subtract(left: Lanes, right: Lanes): Lanes {
    return this.op('f64x2.sub', left, right);
  }

  multiply(left: Lanes, right: Lanes): Lanes {
    return this.op('f64x2.mul', left, right);
  }

  /** The bits of each lane moved to the left. */
  shiftLeft(of: Lanes, bits: number): Lanes {
    return this.shifted('i64x2.shl', of, bits);
  }

  shiftRight(of: Lanes, bits: number): Lanes {
    return this.shifted('i64x2.shr_u', of, bits);
  }

  /** Leaves on the stack something other than 0 where any of the masks has a lane that is not all ones. */
  anyMissing(masks: Lanes): void {
    this.code.get(masks[0]!);
    for (const mask of masks.slice(1)) {
      this.code.get(mask);
      this.code.vector('v128.and');
    }
    this.code.vector('v128.not');
    this.code.vector('v128.any_true');
  }

  private shifted(operation: 'i64x2.shl' | 'i64x2.shr_u', of: Lanes, bits: number): Lanes {
    return this.each((pair) => {
      this.code.get(of[pair]!);
      this.code.i32(bits);
      this.code.vector(operation);
    });
  }

  private same(write: () => void): Lanes {
    const local = this.code.local('v128');
    write();
    this.code.set(local);
    return new Array<number>(this.count).fill(local);
  }

  private each(write: (pair: number) => void): Lanes {
    return Array.from({ length: this.count }, (_, pair) => {
      const local = this.code.local('v128');
      write(pair);
      this.code.set(local);
      return local;
    });
  }
}
