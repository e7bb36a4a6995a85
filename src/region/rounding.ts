const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Whether a total is what its parts come to: half a unit of the last decimal shown is allowed per part for rounding.
 * @example addsUp(0.3, [0.1, 0.1, 0.1]) // true
 * @example addsUp(100, [33, 33, 33]) // true
 * @example addsUp(100, [33, 33, 30]) // false
 */
export function addsUp(total: number, parts: readonly number[]): boolean {
  const decimals = Math.max(...[total, ...parts.slice(0, 200)].map((value) => decimalsOf(value)));
  const rounding = 0.5 * 10 ** -Math.min(decimals, 12) * (parts.length + 1);
  const size = parts.reduce((largest, value) => Math.max(largest, Math.abs(value)), Math.abs(total));
  return Math.abs(total - sum(parts)) <= rounding + 1e-9 * size * parts.length;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}
