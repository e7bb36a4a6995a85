import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const workbook = openWorkbook(converted(xlsx, 'xlsx'), 'recalculated.xlsx');
  const own = new Map(workbook.marks().map((mark) => [mark.sheetName, workbook.ownGrids().get(mark.role)]));
  const foreign = new Map(workbook.grids().map((grid) => [grid.sheet, grid]));
  return workbook.sheets.flatMap(({ name }) => own.get(name) ?? foreign.get(name) ?? []);
}

/** The workbook as LibreOffice prints it. */
export function convertToPdf(xlsx: Uint8Array): Uint8Array {
  return converted(xlsx, 'pdf');
}

function converted(xlsx: Uint8Array, ending: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    writeFileSync(join(folder, 'input.xlsx'), xlsx);
    const filter = ending === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const parameters = [
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'input.xlsx'),
    ];
    runOffice([installation, ...parameters]);
    return readFileSync(join(folder, 'out', `input.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOffice(parameters: readonly string[]): void {
  try {
    execFileSync('soffice', parameters, { stdio: 'pipe', timeout: 120_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('LibreOffice (soffice) is not installed; install libreoffice-calc to run this suite.');
  }
}
