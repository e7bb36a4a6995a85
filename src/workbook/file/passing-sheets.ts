/**
 * Whether there may be fewer sheets of a role's kind in a later plan: they go when the plan no longer has them.
 * @example isPassing('calculation:stay') // true
 * @example isPassing('grants') // true
 * @example isPassing('history') // false
 */
export function isPassing(role: string): boolean {
  return role === 'grants' || role.startsWith('calculation:');
}
