/** Seconds of work a package may cost: one on a core of its own, up to five where several programs share a core. */
export const mostWork = 5;

/** Seconds of work, not of the clock: waiting for a core does not count. */
export const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
