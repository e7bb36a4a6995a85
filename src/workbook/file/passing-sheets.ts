/**
 * Whether there may be fewer sheets of a role's kind in a later plan: they go when the plan no longer has them.
 * @example isPassing('calculation:stay') // true
 */
export function isPassing(role: string): boolean {
  return role.startsWith('calculation:');
}
