import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Grid } from '../../src/region/grid';
import { openWorkbook } from '../../src/workbook/file/workbook-file';

/** LibreOffice trusts cached values unless told otherwise; this setting, in a profile of its own, makes it compute all. */
const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/**
 * The workbook's sheets, in tab order and hidden ones too, as LibreOffice computes them from scratch: raw numbers.
 * Sheets of ours are among them, since what LibreOffice writes is read as anybody's.
 */
export function recalculate(xlsx: Uint8Array): readonly Grid[] {
  return sheetsOf(converted(xlsx, 'xlsx'));
}

/**
 * The sheets of many workbooks as LibreOffice computes them, by the same keys, in one run of the program: starting it costs
 * more than a workbook does. A workbook it cannot open is absent.
 */
export function recalculateAll(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly Grid[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-office-'));
  try {
    const inputs = [...workbooks].map(([key, xlsx], index) => {
      const file = `${index}.xlsx`;
      writeFileSync(join(folder, file), xlsx);
      return { key, file };
    });
    const files = inputs.map(({ file }) => join(folder, file));
    const out = join(folder, 'out');
    runOffice([...settings(folder), '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...files]);
    return new Map(
      inputs.flatMap(({ key, file }) => {
        const path = join(out, file);
        return existsSync(path) ? [[key, sheetsOf(readFileSync(path))] as const] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(xlsx: Uint8Array): readonly Grid[] {
  const workbook = openWorkbook(xlsx, 'recalculated.xlsx');
  const ownGrids = workbook.ownGrids();
  const own = new Map(workbook.marks().map((mark) => [mark.sheetName, ownGrids.get(mark.role)]));
  const foreign = new Map(workbook.grids().map((grid) => [grid.sheet, grid]));
  return workbook.sheets.flatMap(({ name }) => own.get(name) ?? foreign.get(name) ?? []);
}

/** The workbook as LibreOffice saves it: a person opened it there and saved. */
export function savedAgain(xlsx: Uint8Array): Uint8Array {
  return converted(xlsx, 'xlsx');
}

/** The workbook as LibreOffice prints it. */
export function convertToPdf(xlsx: Uint8Array): Uint8Array {
  return converted(xlsx, 'pdf');
}

function converted(xlsx: Uint8Array, ending: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-office-'));
  try {
    writeFileSync(join(folder, 'input.xlsx'), xlsx);
    const filter = ending === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const parameters = [
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'input.xlsx'),
    ];
    runOffice([...settings(folder), ...parameters]);
    return readFileSync(join(folder, 'out', `input.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The parameters of a run with a profile of its own in the folder, in which everything is computed anew. */
function settings(folder: string): readonly string[] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  return [`-env:UserInstallation=${pathToFileURL(profile).href}`];
}

function runOffice(parameters: readonly string[]): void {
  try {
    execFileSync('soffice', parameters, { stdio: 'pipe', timeout: 540_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('LibreOffice (soffice) is not installed; install libreoffice-calc to run this suite.');
  }
}
