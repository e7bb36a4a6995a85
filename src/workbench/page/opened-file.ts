import { failure } from '../../words/problem';

/** A file as it was handed to the page. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The one workbook among files that were chosen or dropped. Throws VaxlaError where there are several, or it is none. */
export async function openedFile(files: readonly File[]): Promise<OpenedFile | undefined> {
  const [file] = files;
  if (!file) return undefined;
  if (files.length > 1) throw failure('workbench-several-files', {});
  if (!/\.xls[xm]$/i.test(file.name)) throw failure('workbench-not-a-workbook', { file: file.name });
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The sample region's workbook, from the workbench's own server. Throws VaxlaError where it is not answered. */
export async function sampleFile(): Promise<OpenedFile> {
  try {
    const response = await fetch('/sample.xlsx');
    if (!response.ok) throw new Error(String(response.status));
    return { name: 'exempelregionen.xlsx', bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    throw failure('workbench-no-sample', {});
  }
}

/**
 * The name under which a changed workbook is downloaded; one that is unchanged keeps its own.
 * @example downloadName('region.xlsx', true) // 'region-vaxla.xlsx'
 * @example downloadName('region-vaxla.xlsx', true) // 'region-vaxla.xlsx'
 */
export function downloadName(name: string, changed: boolean): string {
  return changed ? name.replace(/(?:-vaxla)?(\.[^.]*)$/, '-vaxla$1') : name;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
