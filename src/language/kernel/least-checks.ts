import type { Value } from './values';

/** Whether a value without an answer leaves the one computed from it, as operand number `place`, without one too. */
function goesThrough(user: Value, place: number): boolean {
  switch (user.operation) {
    case 'constant':
    case 'uniform':
    case 'load':
    case 'smaller':
    case 'larger':
    case 'choose':
      return false;
    case 'divide':
      return place === 0;
    default:
      return true;
  }
}

/**
 * The checks that others do not make needless: a value whose infinity or NaN goes into another value that is checked need
 * not be checked itself. `computed` are the values that every draw computes.
 */
export function leastChecks(checks: ReadonlySet<Value>, computed: readonly Value[]): readonly Value[] {
  const users = new Map<Value, Value[]>();
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    if (seen.has(value)) return;
    seen.add(value);
    value.of.forEach((operand, place) => {
      if (goesThrough(value, place)) users.set(operand, [...(users.get(operand) ?? []), value]);
      visit(operand);
    });
  };
  [...checks, ...computed].forEach(visit);
  const covered = new Map<Value, boolean>();
  const isCovered = (value: Value): boolean => {
    const known = covered.get(value);
    if (known !== undefined) return known;
    const answer = checks.has(value) || (users.get(value) ?? []).some(isCovered);
    covered.set(value, answer);
    return answer;
  };
  return [...checks].filter((check) => !(users.get(check) ?? []).some(isCovered));
}
