import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** What of a build's description is needed here. */
interface Build {
  readonly name: string;
  readonly plugins?: readonly { readonly files?: Readonly<Record<string, string>> }[];
}

const builds = jest.requireActual<(environment: object, options: object) => readonly Build[]>(
  path.join(root, 'webpack.config.js'),
);

/** The files that the pane's build copies, by the path they are served at, and the script that it makes. */
export const servedFiles: ReadonlyMap<string, string> = new Map(
  builds({}, { mode: 'production' })
    .filter(({ name }) => name === 'taskpane')
    .flatMap(({ plugins = [] }) => [
      ...plugins.flatMap(({ files = {} }) => Object.entries(files)),
      ['taskpane.js', path.join(root, 'src/taskpane/taskpane.ts')] as const,
    ]),
);

/** A file of the project, from its root. */
export function projectFile(name: string): Buffer {
  return readFileSync(path.join(root, name));
}

/** The side of a square PNG file; nothing where it is not one. */
export function squareSide(bytes: Uint8Array): number | undefined {
  const view = Buffer.from(bytes);
  if (view.length < 24 || view.toString('latin1', 1, 4) !== 'PNG') return undefined;
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  return width === height ? width : undefined;
}

/** The side of the picture served at a path. */
export function servedSide(at: string): number | undefined {
  const file = servedFiles.get(at);
  return file === undefined ? undefined : squareSide(readFileSync(file));
}
