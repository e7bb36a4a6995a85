/** Seconds of work a package may cost: one on a core of its own, up to five where several programs share a core. */
export const mostWork = 5;

/** What an act gives, and the seconds of work it took at most. */
export function worked<Result>(act: () => Result): { readonly result: Result; readonly seconds: number } {
  const started = performance.now();
  const result = act();
  const seconds = (performance.now() - started) / 1e3;
  if (seconds <= mostWork) return { result, seconds };
  // Waiting for a core does not count: what took long by the clock is done again by the core's own, which is dear to read.
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
