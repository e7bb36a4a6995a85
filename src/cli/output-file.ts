import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { HandedFile } from '../job/read';
import { fileContent } from '../workbook/file/file-content';
import { failure } from '../words/problem';

/** Where a result may go: to a file of its own, or into the workbook that was read, when that is asked for by name. */
export interface OutputOptions {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly into?: string;
  readonly force?: boolean;
}

/** A file as it lies on the disk. Throws VaxlaError where it cannot be read. */
export function handed(path: string): HandedFile {
  try {
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch {
    throw failure('command-no-such-file', { file: path });
  }
}

/**
 * The path that a result is written to. An input is never written to unless --in-place says so; another file that is there
 * only with --force. Throws VaxlaError for a call that does not say where.
 */
export function outputPath(paths: readonly string[], options: OutputOptions): string {
  const { out, inPlace, into, force } = options;
  if (into !== undefined && paths.some((path) => real(path) === real(into))) {
    throw failure('command-into-is-input', { file: into });
  }
  if (inPlace) {
    if (out !== undefined) throw failure('command-out-and-in-place', {});
    const place = into ?? paths.find((path) => fileContent(handed(path).bytes) === 'archive');
    if (place === undefined) throw failure('command-in-place-without-workbook', {});
    return place;
  }
  if (out === undefined) throw failure('command-no-out', {});
  if ([...paths, ...(into === undefined ? [] : [into])].some((path) => real(path) === real(out))) {
    throw failure('command-out-is-input', { file: out });
  }
  if (existsSync(out) && !force) throw failure('command-out-exists', { file: out });
  return out;
}

const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Throws VaxlaError for a file whose ending does not fit what is to be written. */
export function checkEnding(path: string, wanted: string): void {
  const ending = extname(path).toLowerCase();
  if (ending !== wanted) throw failure('command-out-ending', { ending, wanted });
}

/** Writes a result; the file appears whole or not at all. Throws VaxlaError where it cannot be written. */
export function writeResult(path: string, bytes: Uint8Array): void {
  const target = real(path);
  const partial = `${target}.${process.pid}.part`;
  try {
    writeFileSync(partial, bytes);
    // A workbook written in place stays readable and writable by whoever could before.
    if (existsSync(target)) chmodSync(partial, statSync(target).mode);
    renameSync(partial, target);
  } catch {
    rmSync(partial, { force: true });
    throw failure('command-cannot-write', { file: path });
  }
}
