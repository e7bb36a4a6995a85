import type { Base, Segment } from './segment';

/** Addresses a run is given, in numbers of eight bytes from the beginning of the memory. */
export type Addresses = Readonly<Record<Base, number>> & {
  /** Where the uniform numbers of this run stand. */
  readonly uniforms: number;
};

/** A segment ready to be run over the first `draws` numbers of its arrays; a multiple of `drawsTogether`. */
export type RunSegment = (addresses: Addresses, draws: number) => void;

/** Segments made ready together, and how many arrays of scratch they need. */
export interface Prepared {
  readonly runs: readonly RunSegment[];
  readonly scratch: number;
}

/** What runs segments: a memory of numbers, of which the first `reserved` are its own. */
export interface Executor {
  readonly kind: 'wasm' | 'plain';
  readonly reserved: number;
  /** The memory, at least this many numbers long; what was in it before may be gone. */
  memory(length: number): Float64Array;
  prepare(segments: readonly Segment[]): Prepared;
}

/** The most draws in an array of the memory: blocks are cut to this. */
export const blockDraws = 256;

/**
 * Numbers from one array to the next: a cache line more than the draws. Were it a power of two, the same draw of all the
 * arrays a program reads would fall into a few of the cache's sets and drive each other out.
 */
export const arrayLength = blockDraws + 8;

/** Draws are run so many at a time: the rest of the last ones is filled up. */
export const drawsTogether = 8;
