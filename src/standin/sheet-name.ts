/**
 * Whether Excel takes a text as a sheet's name.
 * @example isSheetName('a/b') // false
 */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}
