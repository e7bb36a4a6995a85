import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

const perStep = 1 / 4294967296;

/** Uniform numbers of one stream, one after the other. */
export interface UniformStream {
  /** Strictly between 0 and 1, in steps of 2⁻³². */
  next(): number;
  /** A whole number from 0 up to, not including, a limit of at most 2²⁰. */
  below(limit: number): number;
}

/**
 * The stream that a text names: the same numbers wherever and whenever it is asked for, and no other text's. The text's
 * SHA-256 is the state that xoroshiro128+ (Blackman and Vigna 2018) begins with.
 */
export function uniformStream(name: string): UniformStream {
  const state = new DataView(sha256(utf8ToBytes(name)).buffer);
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((place) => state.getInt32(place)));
  return {
    next: () => ((generator.next() >>> 0) + 0.5) * perStep,
    // The upper bits count: the lowest ones of this generator are its weakest. One limit in 2¹² is off by 2⁻²⁰ at most.
    below: (limit) => Math.floor((generator.next() >>> 0) * perStep * limit),
  };
}
