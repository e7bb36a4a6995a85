import { apiSetTable } from './api-set-table';

const sets = new Map(
  Object.entries(apiSetTable).map(([type, { usual, ...others }]) => {
    const members = Object.entries(others).flatMap(([set, names]) =>
      names.split(' ').map((name) => [name, set] as const),
    );
    return [type, { usual, members: new Map(members) }];
  }),
);

/**
 * The set of ExcelApi a member belongs to; undefined where the type is not told of.
 * @example apiSetOf('Worksheet', 'freezePanes') // '1.7'
 */
export function apiSetOf(type: string, member: string): string | undefined {
  const found = sets.get(type);
  return found && (found.members.get(member) ?? found.usual);
}

/**
 * Whether a set is within another.
 * @example reachedSet('1.10', '1.9') // false
 */
export function reachedSet(needed: string, there: string): boolean {
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [most = 0, least = 0] = there.split('.').map(Number);
  return major < most || (major === most && minor <= least);
}
