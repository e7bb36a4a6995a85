import { sha256 } from './sha-256';

/**
 * SHA-256 of plain data, the same whatever order an object's keys were put in; maps and sets count as their items, what is
 * undefined as absent.
 * @example contentHash({ a: 1, b: undefined, c: [2] }) === contentHash({ c: [2], a: 1 }) // true
 */
export function contentHash(value: unknown): string {
  return sha256(new TextEncoder().encode(JSON.stringify(value, ordered)));
}

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}
