type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The new value with every part that says the same as before replaced by the part that was there: what is drawn from
 * it need not be drawn again. Plain data alone: lists, records, texts, numbers.
 * @example withUnchanged({ a: [1, 2], b: 3 }, { a: [1, 2], b: 4 }) // { a: [1, 2], b: 4 }
 */
export function withUnchanged<Value>(before: unknown, after: Value): Value {
  return shared(before, after) as Value;
}

function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = after.map((part, index) => shared(before[index], part));
    return parts.length === before.length && parts.every((part, index) => Object.is(part, before[index]))
      ? before
      : parts;
  }
  if (!isParts(before) || !isParts(after)) return after;
  const keys = Object.keys(after);
  const parts: Parts = Object.fromEntries(keys.map((key) => [key, shared(before[key], after[key])]));
  const same =
    keys.length === Object.keys(before).length &&
    keys.every((key) => key in before && Object.is(parts[key], before[key]));
  return same ? before : parts;
}
