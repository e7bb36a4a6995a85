/** Median seconds of some runs of a task, after one that is not counted. */
export function seconds(task: () => void, runs = 5): number {
  task();
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    task();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)]!;
}

/** A fixed piece of arithmetic: what this machine does in a second, to hold every other time against. */
export function yardstick(): number {
  let state = 1;
  for (let step = 0; step < 20_000_000; step += 1) state = (state * 1.000000119 + 0.5) % 1000;
  return state;
}

/** Least processor seconds of some runs of a task, after two that are not counted: what others on the machine take is left out. */
export function processorSeconds(task: () => void, runs = 7): number {
  task();
  task();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
