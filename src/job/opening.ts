import { coverage } from '../region/coverage';
import { FileWorkbook } from '../workbook/file/file-door';
import { openWorkbook } from '../workbook/file/workbook-file';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { fileContent } from '../workbook/file/file-content';
import { failure, type Problem } from '../words/problem';
import type { EmbeddedModel } from './embedded-model';
import { embeddedState } from './embedded-part';
import { readFiles, type Handed, type ReadFiles } from './read';
import type { ScenarioFile } from './scenario-file';
import { restoredReading } from './stored-reading';

/** Files as a job meets them: read, with what the workbook remembers of earlier runs. */
export interface Opening {
  readonly read: ReadFiles;
  /** The files that were read, under the names they are read by. */
  readonly files: readonly Handed[];
  /** The workbook the report goes into; undefined for a new one. */
  readonly target: OpenWorkbook | undefined;
  /** The workbook whose document holds, and that document. */
  readonly holder: OpenWorkbook | undefined;
  readonly model: EmbeddedModel | undefined;
  /** Why a document that is there cannot be run from. */
  readonly refused: Problem | undefined;
  /** What holds beside the sheets: the scenario file handed over, or the document's. */
  readonly scenarioFile: ScenarioFile;
  /** Whether the facts were read now, or are those the document carries. */
  readonly facts: 'read' | 'remembered';
  /** The name that facts from the target's own sheets carry; undefined where none of them was read. */
  readonly readAs: string | undefined;
  /** Whether every fact comes from sheets that travel with the report. */
  readonly travels: boolean;
}

/**
 * Opens the files. The document is the target's; where that has none, the first workbook's that has one. A workbook handed
 * over alone whose facts came from elsewhere gives the facts it remembers; else the sheets are read again, under the name
 * they were first read by. A scenario file handed over holds instead of the document's, whose corrections of the reading
 * stay where the file has none.
 */
export function openFiles(
  files: readonly Handed[],
  given: ScenarioFile | undefined,
  version: string,
  into?: Handed,
): Opening {
  const workbooks = files.filter(isWorkbook).map(opened);
  if (into && !isWorkbook(into)) throw failure('command-into-no-workbook', { file: into.name });
  const target = into ? opened(into) : workbooks[0];
  const candidates = into && target ? [target, ...workbooks] : workbooks;
  const states = candidates.map((workbook) => ({ workbook, state: embeddedState(workbook, version) }));
  const found = states.find(({ state }) => state.kind !== 'none');
  const model = found?.state.kind === 'open' ? found.state.model : undefined;
  const refused = found?.state.kind === 'refused' ? found.state.problem : undefined;
  const scenarioFile = heldFile(given, model);
  const holder = found?.workbook;

  const alone = files.length === 1 && holder !== undefined && holder === workbooks[0];
  const named = files.map((file) =>
    model?.readAs && holder?.file === file.name ? { ...file, name: model.readAs } : file,
  );
  const opening = { files: named, target, holder, model, refused, scenarioFile };
  if (alone && model?.reading) {
    const reading = restoredReading(model.reading);
    const { problems } = reading;
    const read = { grids: [], reading, coverage: coverage(reading.history), problems, workbook: target };
    return {
      ...opening,
      read,
      facts: 'remembered',
      readAs: into ? undefined : (model.readAs ?? undefined),
      travels: false,
    };
  }
  const read = readFiles(named, scenarioFile.reading);
  // A result handed over beside its sources holds nothing but our sheets: it is written into, not read.
  const holding = new Set(read.grids.map(({ file }) => file));
  const own = read.workbook?.file;
  const readAs = into || own === undefined || !holding.has(own) ? undefined : own;
  const sources = named.filter((file) => !isWorkbook(file) || holding.has(file.name));
  return {
    ...opening,
    files: sources,
    read,
    facts: 'read',
    readAs,
    travels: files.length === 1 && readAs !== undefined,
  };
}

const isWorkbook = (handed: Handed) => 'workbook' in handed || fileContent(handed.bytes) !== 'text';

function opened(handed: Handed): OpenWorkbook {
  if ('workbook' in handed) return handed.workbook;
  return new FileWorkbook(openWorkbook(handed.bytes, handed.name));
}

function heldFile(given: ScenarioFile | undefined, model: EmbeddedModel | undefined): ScenarioFile {
  if (!model) return given ?? { schema: 1 };
  if (!given) return model.scenarioFile;
  const { reading } = model.scenarioFile;
  return given.reading || !reading ? given : { ...given, reading };
}

/** The same for somebody who only looks: a document that cannot be run from is a doubt, not a hindrance. */
export function openedForInspection(
  files: readonly Handed[],
  given: ScenarioFile | undefined,
  version: string,
): ReadFiles {
  const { read, refused } = openFiles(files, given, version);
  return refused ? { ...read, problems: [{ ...refused, severity: 'doubt' }, ...read.problems] } : read;
}
