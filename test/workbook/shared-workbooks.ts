import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data');

/** Whether the real files lie beside the project. */
export const haveSharedData = existsSync(folder);

/** A describe block that needs the real files; where they are absent it says so in one line and checks nothing. */
export function describeWithSharedData(name: string, tests: () => void): void {
  if (haveSharedData) {
    describe(name, tests);
    return;
  }
  process.stdout.write(`${name}: the folder shared/data is not beside the project, so its files are not tried.\n`);
  describe.skip(name, () => {
    test('needs the folder shared/data', () => {
      throw new Error('shared/data is not beside the project');
    });
  });
}

/** The bytes of a real file, by its path in shared/data. */
export function sharedFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, path)));
}

/** Paths of every real workbook; none where the folder is absent. */
export function sharedWorkbooks(): readonly string[] {
  if (!haveSharedData) return [];
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return paths.filter((path) => /\.xls[xm]$/.test(path) && !basename(path).startsWith('~')).sort();
}
