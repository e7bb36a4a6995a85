import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyCell, type Cell, type Grid } from '../../src/region/grid';
import { openWorkbook } from '../../src/workbook/file/workbook-file';

/** LibreOffice trusts cached values unless told otherwise; this setting, in a profile of its own, makes it compute all. */
const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** LibreOffice writes every sheet, hidden ones too, into a text of its own: numbers in full, texts alone in quotation marks. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/**
 * The workbook's sheets, hidden ones too, as LibreOffice computes them from scratch: raw numbers. Days stand there
 * as texts, and a text that looks like an error is one: where that matters, see savedSheets.
 */
export function recalculate(xlsx: Uint8Array): readonly Grid[] {
  const grids = recalculateAll(new Map([['input', xlsx]])).get('input');
  if (!grids) throw new Error('LibreOffice did not open the workbook');
  return grids;
}

/** The sheets of many workbooks as LibreOffice computes them, by the same keys. A workbook it cannot open is absent. */
export function recalculateAll(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly Grid[]> {
  const written = [...computedTexts(workbooks)];
  return new Map(written.map(([key, sheets]) => [key, [...sheets].map(([sheet, text]) => gridOf(sheet, text))]));
}

/** As recalculateAll, but each sheet by its name as the text that LibreOffice writes of it. */
export function computedTexts(
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return inOneRun(workbooks, everySheet, (out, name) => {
    const begins = `${name}-`;
    const files = readdirSync(out).filter((file) => file.startsWith(begins));
    if (files.length === 0) return undefined;
    return new Map(
      files.map((file) => [file.slice(begins.length, -'.csv'.length), readFileSync(join(out, file), 'utf8')]),
    );
  });
}

/** One cell of a line with what stands before the next: a text in quotation marks, or anything else without them. */
const oneCell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
const errorCode = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d+)$/;

/** A sheet's cells from LibreOffice's text of it; of a sheet nothing else is told. */
function gridOf(sheet: string, text: string): Grid {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  oneCell.lastIndex = 0;
  while (oneCell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = oneCell.exec(text)!;
    row.push(quoted === undefined ? valueOf(plain) : textOf(quoted.replace(/""/g, '"')));
    if (end === ',') continue;
    while (row.at(-1)?.kind === 'empty') row.pop();
    rows.push(row);
    row = [];
  }
  return {
    file: 'recalculated.xlsx',
    sheet,
    visibility: 'visible',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function textOf(text: string): Cell {
  return errorCode.test(text) ? { kind: 'error', code: text } : { kind: 'text', text };
}

/** What stands without quotation marks: a number, a truth value, or a day or time as LibreOffice shows it. */
function valueOf(plain: string): Cell {
  if (plain === '') return emptyCell;
  if (plain === 'TRUE' || plain === 'FALSE') return { kind: 'boolean', value: plain === 'TRUE' };
  const isPercent = plain.endsWith('%');
  const value = isPercent ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  return Number.isNaN(value) ? { kind: 'text', text: plain } : { kind: 'number', value };
}

/**
 * The workbook's sheets in tab order, hidden ones too, as LibreOffice computes and saves them: a day is known from a text there,
 * and an error from a text that looks like one.
 */
export function savedSheets(xlsx: Uint8Array): readonly Grid[] {
  const workbook = openWorkbook(savedAgain(xlsx), 'recalculated.xlsx');
  const ownGrids = workbook.ownGrids();
  const own = new Map(workbook.marks().map((mark) => [mark.sheetName, ownGrids.get(mark.role)]));
  const foreign = new Map(workbook.grids().map((grid) => [grid.sheet, grid]));
  return workbook.sheets.flatMap(({ name }) => own.get(name) ?? foreign.get(name) ?? []);
}

/** The workbook as LibreOffice saves it: a person opened it there and saved. */
export function savedAgain(xlsx: Uint8Array): Uint8Array {
  const saved = inOneRun(new Map([['input', xlsx]]), 'xlsx:Calc MS Excel 2007 XML', (out, name) =>
    fileIn(out, `${name}.xlsx`),
  ).get('input');
  if (!saved) throw new Error('LibreOffice did not save the workbook');
  return saved;
}

/** Workbooks as LibreOffice prints them. */
export function printed(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return inOneRun(workbooks, 'pdf', (out, name) => fileIn(out, `${name}.pdf`));
}

/**
 * What one run of LibreOffice makes of workbooks, by the same keys; those of which it makes nothing are absent. One run for
 * all: starting the program costs more than a workbook does.
 */
function inOneRun<Made>(
  workbooks: ReadonlyMap<string, Uint8Array>,
  filter: string,
  made: (out: string, name: string) => Made | undefined,
): ReadonlyMap<string, Made> {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-office-'));
  try {
    const inputs = [...workbooks].map(([key, xlsx], index) => {
      const name = String(index);
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, xlsx);
      return { key, name, path };
    });
    const out = join(folder, 'out');
    mkdirSync(out);
    runOffice([...settings(folder), '--convert-to', filter, '--outdir', out, ...inputs.map(({ path }) => path)]);
    return new Map(
      inputs.flatMap(({ key, name }) => {
        const found = made(out, name);
        return found === undefined ? [] : [[key, found] as const];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileIn(folder: string, name: string): Uint8Array | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** The parameters of a run with a profile of its own in the folder, in which everything is computed anew. */
function settings(folder: string): readonly string[] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  return [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
}

function runOffice(parameters: readonly string[]): void {
  try {
    execFileSync('soffice', parameters, { stdio: 'pipe', timeout: 540_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('LibreOffice (soffice) is not installed; install libreoffice-calc to run this suite.');
  }
}
