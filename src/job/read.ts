import { finding } from '../region/finding';
import type { Grid } from '../region/grid';
import type { Mapping } from '../region/mapping';
import { coverage, type Coverage } from '../region/coverage';
import { readRegion } from '../region/read-region';
import type { RegionReading } from '../region/region-reading';
import { fileContent } from '../workbook/file/file-content';
import { FileWorkbook } from '../workbook/file/file-door';
import { openInput } from '../workbook/file/input-file';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { failure, type Problem } from '../words/problem';

/** A file as it was handed over: its name without folders, and its bytes. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook that is open already: in Excel, or as a file. */
export interface HandedWorkbook {
  readonly name: string;
  readonly workbook: OpenWorkbook;
}

export type Handed = HandedFile | HandedWorkbook;

/** What the files hold, and the workbook the report goes into: the first one, if any of them is a workbook. */
export interface ReadFiles {
  readonly grids: readonly Grid[];
  readonly reading: RegionReading;
  readonly coverage: Coverage;
  /** What was read badly or not at all, and what the facts cannot carry; errors first. */
  readonly problems: readonly Problem[];
  readonly workbook: OpenWorkbook | undefined;
}

/** Opens and reads the files. Throws VaxlaError for a file that is no workbook and no text, or text named as a workbook. */
export function readFiles(files: readonly Handed[], mapping?: Mapping): ReadFiles {
  const inputs = files.map((handed) => {
    if ('workbook' in handed) return openContent(handed.workbook.named(handed.name));
    const { name, bytes } = handed;
    if (fileContent(bytes) === 'text' && /\.xls[xm]$/i.test(name))
      throw failure('reading-text-as-workbook', {}, { file: name });
    const { workbook, ...input } = openInput(bytes, name);
    return { ...input, unread: [], workbook: workbook && new FileWorkbook(workbook) };
  });
  const grids = inputs.flatMap((input) => input.grids);
  const reading = readRegion(grids, mapping);
  const carried = coverage(reading.history);
  const uncomputed = inputs.flatMap((input): Problem[] => {
    const [place] = input.uncomputed;
    if (!place) return [];
    return [finding('doubt', 'uncomputed-formula', { count: input.uncomputed.length }, place)];
  });
  const unread = inputs.flatMap((input) => input.unread);
  const problems = inSeverity([...unread, ...uncomputed, ...reading.problems]);
  return { grids, reading, coverage: carried, problems, workbook: inputs.find((input) => input.workbook)?.workbook };
}

function openContent(workbook: OpenWorkbook) {
  return { grids: workbook.grids(), uncomputed: workbook.uncomputed(), unread: workbook.unread(), workbook };
}

/** Problems with errors first, then doubts, then notes, each in the order they were found; none twice. */
export function inSeverity(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const single = problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !seen.has(text) && seen.add(text);
  });
  return (['error', 'doubt', 'note'] as const).flatMap((severity) =>
    single.filter((each) => each.severity === severity),
  );
}
