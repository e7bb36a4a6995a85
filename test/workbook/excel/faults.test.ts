import { refusals, type Fault } from '../../../src/standin/faults';
import type { JsdomExcel } from '../../../src/standin/jsdom-excel';
import { sha256 } from '../../../src/job/sha-256';
import { preparedWriting } from '../../../src/workbook/excel/prepared-writing';
import { writeInto, WritingStopped, type WritingProgress } from '../../../src/workbook/excel/write-plan';
import type { ExcelWriting } from '../../../src/workbook/excel/writing';
import { writePlan } from '../../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { ZipPackage } from '../../../src/workbook/file/zip-package';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { VaxlaError } from '../../../src/words/problem';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { closeExcel, openExcel, planOf, readThrough } from './open-excel';

jest.setTimeout(120_000);

const { name, bytes } = regionWorkbook();
const first = writePlan(
  openWorkbook(bytes, name),
  planOf(new FileWorkbook(openWorkbook(bytes, name)), twoFutures.replace('0.4', '0.6')),
);

/** A text in few letters: equal texts have equal ones. */
const print = (told: unknown) => sha256(new TextEncoder().encode(JSON.stringify(told)));

type Content = Readonly<Record<string, string>>;
let last: { readonly saved: Uint8Array; readonly content: Content } | undefined;

/** Everything in a workbook that Växla could have touched, as text; read anew where the file is not the one before. */
function content(saved: Uint8Array): Content {
  const same = last && Buffer.compare(last.saved, saved) === 0;
  last = last && same ? last : { saved, content: contentOf(saved) };
  return last.content;
}

/** Sheets with their formulas and values, names, documents. */
function contentOf(saved: Uint8Array): Content {
  const workbook = openWorkbook(saved, name);
  const pack = ZipPackage.open(saved, name);
  const foreign = workbook.part.tabs.filter(({ name: tab }) => workbook.grids().some(({ sheet }) => sheet === tab));
  const own = workbook.ownSheets().map((sheet) => {
    const cells = sheet.cells().map(({ row, column, value, formula }) => [row, column, formula ?? value]);
    return [`own ${sheet.role}`, [sheet.sheetName, cells]] as const;
  });
  const parts = {
    sheets: workbook.sheets,
    foreign: foreign.map(({ part }) => new TextDecoder().decode(pack.read(part))),
    ...Object.fromEntries(own),
    names: workbook.part.names.map(({ name: defined, tab, formula }) => `${defined} ${tab} ${formula}`).sort(),
    documents: ['urn:vaxla:model', 'urn:vaxla:sheets'].map((namespace) => workbook.document(namespace)),
  };
  return Object.fromEntries(Object.entries(parts).map(([part, told]) => [part, print(told)]));
}

const codes: Readonly<Record<string, number | string>> = { ...refusals, general: 'GeneralException' };
const told: Readonly<Record<string, string>> = {
  session: 'excel-session-ended',
  dialogOpen: 'excel-dialog-open',
  activityLimit: 'excel-busy',
  requestTooLarge: 'excel-too-large',
  responseTooLarge: 'excel-too-large',
  accessDenied: 'excel-protected',
  general: 'excel-refused',
};

describe.each([
  ['that has no report', bytes, [0, 1, 2, 3]],
  ['that has one', first, [3]],
] as const)('in a workbook %s', (_, base, trips) => {
  let excel: JsdomExcel;
  let writing: ExcelWriting;
  let before: ReturnType<typeof content>;
  beforeAll(async () => {
    excel = await openExcel({ bytes: base, fileName: name });
    const workbook = await readThrough();
    writing = preparedWriting(workbook, planOf(workbook, twoFutures));
    before = held();
  });
  afterAll(closeExcel);

  /** What the workbook holds now. */
  const held = () => content(excel.book.save());

  /** Why a writing stopped and what was left, with a fault to come. */
  async function stopped(fault: Fault | undefined, more: Partial<Surroundings> = {}) {
    if (fault) excel.host.failNext(fault);
    const { cancel = new AbortController().signal, tell = () => undefined, wait } = more;
    try {
      await writeInto(writing, tell, cancel, wait);
      return { code: 'written', left: undefined };
    } catch (error) {
      if (!(error instanceof WritingStopped)) throw error;
      const { reason, left } = error;
      const code = reason instanceof VaxlaError ? reason.problem.code : reason;
      return { code, left };
    }
  }

  // Putting an earlier report back takes the same way whatever the refusal.
  const tried = Object.entries(told).slice(0, base === bytes ? undefined : 2);
  test.each(tried)('a refusal, %s, leaves it as it was, and is told', async (fault, code) => {
    for (const atRequest of trips) {
      const found = await stopped({ code: codes[fault]!, atRequest });
      expect([fault, atRequest, found.code, held()]).toEqual([fault, atRequest, code, before]);
      expect(['untouched', 'put back']).toContain(found.left);
    }
  });

  test('an error in the middle of a round trip, whose first half is done, leaves it as it was', async () => {
    for (const [atRequest, atAction] of [
      [2, 40],
      [3, 300],
      [4, 400],
    ] as const) {
      const found = await stopped({ code: 'GeneralException', atRequest, atAction });
      expect([found.code, found.left, held()]).toEqual(['excel-refused', 'put back', before]);
    }
  });

  test('a writing that is cancelled at any step leaves it as it was', async () => {
    for (const step of trips) {
      const cancel = new AbortController();
      const tell = (progress: WritingProgress) => progress.step === step && cancel.abort();
      const found = await stopped(undefined, { cancel: cancel.signal, tell });
      expect([found.code, held()]).toEqual(['excel-cancelled', before]);
    }
  });

  test('while a cell is being edited the writing waits, says so, and goes on afterwards', async () => {
    const waits: boolean[] = [];
    const tell = ({ step, waiting }: WritingProgress) => {
      waits.push(waiting);
      excel.host.cellEditing = step === 2 && !waiting;
    };
    const found = await stopped(undefined, { tell });
    expect([found.code, waits.includes(true), waits[waits.length - 1]]).toEqual(['written', true, false]);
    expect(openWorkbook(excel.book.save(), name).marks()).toHaveLength(writing.sheets.length);
  });

  // What an Excel that is silent holds is not asked, whatever it held before.
  if (base !== bytes) return;
  test('an Excel that does not answer is told of in the time given, and what it did is not said to be known', async () => {
    const workbook = await readThrough();
    writing = preparedWriting(workbook, planOf(workbook, twoFutures));
    const found = await stopped({ code: 'never answers', atRequest: 2 }, { wait: 300 });
    expect([found.code, found.left]).toEqual(['excel-no-answer', 'not known']);
  });
});

interface Surroundings {
  readonly cancel: AbortSignal;
  readonly tell: (progress: WritingProgress) => void;
  readonly wait: number;
}
