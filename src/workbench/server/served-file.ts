import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The parts of a request's path, decoded; undefined where a part could lead anywhere but down, or cannot be decoded.
 * @example pathParts('/pane/assets/icon-16.png') // ['pane', 'assets', 'icon-16.png']
 * @example pathParts('/pane/%2e%2e/secret') // undefined
 */
export function pathParts(path: string): readonly string[] | undefined {
  const parts: string[] = [];
  for (const part of path.split('/').slice(1)) {
    let name: string;
    try {
      name = decodeURIComponent(part);
    } catch {
      return undefined;
    }
    // A colon or a backslash would be a drive or a folder on Windows.
    if (/^\.*$|[\\/:\0]/.test(name)) return undefined;
    parts.push(name);
  }
  return parts;
}

/**
 * The file that the parts lead to within a folder; undefined where there is none, or a link leads out of the folder.
 * With `anyCase` a name may differ in case: Office.js asks for `sv-SE` where the package has `sv-se`.
 */
export function fileWithin(folder: string, parts: readonly string[], anyCase = false): string | undefined {
  let path = folder;
  try {
    for (const part of parts) path = join(path, anyCase ? nameIn(path, part) : part);
    const found = realpathSync(path);
    return found.startsWith(realpathSync(folder) + sep) && statSync(found).isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

function nameIn(folder: string, name: string): string {
  const wanted = name.toLowerCase();
  return readdirSync(folder).find((other) => other.toLowerCase() === wanted) ?? name;
}
