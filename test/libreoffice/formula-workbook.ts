import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What every formula cell claims to be before LibreOffice has computed it: a result equal to it was never computed. */
export const plantedValue = 999.25;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const relationship = (id: string, type: string, target: string) =>
  `<Relationships xmlns="${packageRelationships}"><Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/></Relationships>`;

/** A least workbook: numbers in A–D, formulas in F, each with the planted value as its cached result. */
function workbookOf(rows: readonly (readonly number[])[], formulas: readonly string[]): Uint8Array {
  const lines = Array.from({ length: Math.max(rows.length, formulas.length) }, (_, index) => {
    const numbers = (rows[index] ?? []).map(
      (value, column) => `<c r="${String.fromCharCode(65 + column)}${index + 1}"><v>${value}</v></c>`,
    );
    const formula = formulas[index];
    const cell =
      formula === undefined ? '' : `<c r="F${index + 1}"><f>${escaped(formula)}</f><v>${plantedValue}</v></c>`;
    return `<row r="${index + 1}">${numbers.join('')}${cell}</row>`;
  });
  const workbook = `<workbook xmlns="${spreadsheet}" xmlns:r="${officeDocument}"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
  return zipSync({
    '[Content_Types].xml': strToU8(declaration + types),
    '_rels/.rels': strToU8(declaration + relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(declaration + workbook),
    'xl/_rels/workbook.xml.rels': strToU8(declaration + relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ),
  });
}

/** Without this LibreOffice believes the cached values, and agrees with anything. */
const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/**
 * The results of formulas computed by LibreOffice from scratch, as the texts of its CSV: 15 digits, errors with # or Err:.
 * Fails with one sentence where soffice is not installed.
 */
export function computedByLibreOffice(rows: readonly (readonly number[])[], formulas: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-formulas-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    writeFileSync(join(folder, 'formulas.xlsx'), workbookOf(rows, formulas));
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    runOffice([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      csv,
      '--outdir',
      folder,
      join(folder, 'formulas.xlsx'),
    ]);
    const text = readFileSync(join(folder, 'formulas-F.csv'), 'utf8');
    const lines = Papa.parse<string[]>(text, { dynamicTyping: false }).data;
    return formulas.map((_, index) => lines[index]?.[5] ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOffice(given: readonly string[]): void {
  try {
    execFileSync('soffice', given, { stdio: 'ignore', timeout: 100_000 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error('LibreOffice (soffice) is not installed; install libreoffice-calc to run this suite.');
  }
}
