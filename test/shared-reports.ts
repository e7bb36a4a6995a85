import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'shared');

/** Whether the reports behind the presets lie beside the project. */
export const haveSharedReports = existsSync(join(folder, 'seeds'));

/** A report's text with its line breaks and hyphenation gone, by what its file's name begins with. */
export function reportText(begins: string): string {
  const [path] = begins.endsWith('.md')
    ? [join(folder, begins)]
    : readdirSync(join(folder, 'seeds'))
        .filter((name) => name.startsWith(begins))
        .map((name) => join(folder, 'seeds', name));
  return readFileSync(path!, 'utf8').replace(/\s+/g, ' ');
}
