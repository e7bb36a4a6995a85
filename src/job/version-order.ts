/**
 * Which of two versions is later: below zero where the first is earlier, above zero where it is later.
 * @example compareVersions('0.10.0', '0.9.1') // 1
 */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  for (const [index, number] of first!.entries()) {
    const step = Math.sign(number - (second![index] ?? 0));
    if (step !== 0) return step;
  }
  return 0;
}
