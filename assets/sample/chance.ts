/**
 * A stream of numbers from −1 up to 1 that looks like chance and is the same on every machine: a linear congruential
 * generator modulo 2³² (multiplier and increment of Numerical Recipes, Press et al. 1992, §7.1), upper bits used.
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 23 - 1;
  };
}
