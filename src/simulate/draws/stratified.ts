import type { UniformStream } from './uniform-stream';

/** How the uniform numbers behind an assumption's draws are spread within a replicate. */
export type Sampling = 'latin' | 'plain';

/**
 * The next uniform numbers of a stream, strictly between 0 and 1. Latin: one in each of as many equal parts of 0–1 as there
 * are numbers, in random order, so that every assumption's range is covered evenly (McKay, Beckman and Conover 1979);
 * replicates are independent of one another, which is what errors are judged by. Plain: independent numbers.
 */
export function stratified(numbers: UniformStream, count: number, sampling: Sampling): Float64Array {
  const uniforms = new Float64Array(count);
  if (sampling === 'plain') return uniforms.map(() => numbers.next());
  for (let part = 0; part < count; part += 1) {
    // The next part goes to a place among those before it, and what was there goes last: a shuffle while it is filled.
    const place = numbers.below(part + 1);
    uniforms[part] = uniforms[place]!;
    uniforms[place] = (part + numbers.next()) / count;
  }
  return uniforms;
}
