import { ZipPackage } from '../../src/workbook/file/zip-package';
import { FileWorkbook } from '../../src/workbook/file/file-door';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { emptyCell, type Cell } from '../../src/region/grid';
import { columnNumber } from '../../src/quantities/cell-address';
import { escapeXml } from '../../src/workbook/file/xml-text';
import { madeWorkbook } from '../workbook/made-workbook';
import type { Answer } from '../../src/job/answer';
import { drawnHere } from '../../src/job/draws/drawn';
import type { HandedFile } from '../../src/job/read';
import { plannedReport, type PlannedReport } from '../../src/job/planned-report';
import { answeredRun, computed, simulate, type SimulateRequest, type SimulateResult } from '../../src/job/simulate';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import type { Uncertainty } from '../../src/simulate/uncertainty/uncertainty';

type Value = string | number;

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

function rowsXml(rows: readonly (readonly Value[])[]): string {
  const cell = (value: Value, row: number, column: number) => {
    const at = `${letters[column]}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  };
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, index, column)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}

const header = ['Period', 'Sjukhus', 'DRG-poäng', 'Kostnad (tkr)'];
const months = Array.from({ length: 12 }, (_, month) => month);

/** A year of two units as rows of a sheet; points are multiplied by `scale`. */
export function regionRows(scale = 1): readonly (readonly Value[])[] {
  const unit = (name: string, points: number, cost: number) =>
    months.map((month) => [202501 + month, name, scale * (points + 7 * ((month * 5) % 12)), cost + 11 * month]);
  return [header, ...unit('Norra', 400, 21_000), ...unit('Södra', 310, 17_300)];
}

/** A small region’s workbook of one sheet. */
export function regionWorkbook(name = 'region.xlsx', scale = 1): HandedFile {
  return { name, bytes: madeWorkbook({ sheets: { Verksamhet: rowsXml(regionRows(scale)) } }) };
}

/** The same figures as a text file. */
export function regionText(name = 'underlag.csv', scale = 1): HandedFile {
  const text = regionRows(scale)
    .map((row) => row.join(';'))
    .join('\n');
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Two futures over one year, so that a run is quick. */
export const twoFutures = `
schema: 1
months: 12
contract: { model: prestation }
scenarios:
  - { id: stay, name: Nu }
  - id: ram
    name: Ram
    assumptions: { phi: 0.4 }
    switches: [{ contract: { model: ram } }]
`;

type Asked = readonly [files: readonly HandedFile[], scenarios?: string, more?: Partial<SimulateRequest>];

const request = (...[files, scenarios, more]: Asked): SimulateRequest => ({
  files,
  language: 'sv',
  acceptCalibration: false,
  date: '2026-11-21',
  version: '0.2.0',
  ...(scenarios === undefined
    ? { draws: { draws: 0 } }
    : { scenarioFile: { draws: 0, ...parseScenarioFile(scenarios, 'byte.yaml') } }),
  ...more,
});

/** A run of the job as the command makes it; without a scenario file where none is given, and then without draws. */
export const job = (...asked: Asked): SimulateResult => simulate(request(...asked));

/** The same up to its answer: what is asked and computed is known before a report is planned, and costs a tenth. */
export const answered = (...asked: Asked): Answer => answeredRun(request(...asked)).answer;

/** What the draws say in the answer to a question that asks for some; no report is made of it. */
export const drawnFor = (...asked: Asked): Uncertainty => drawnHere(computed(request(...asked)).drawing!);

/** The same up to its report, which is planned and not written: what is told is known by then. */
export function planned(...asked: Asked): Omit<Answer, 'model'> & PlannedReport {
  const whole = request(...asked);
  const { date, version } = whole;
  const run = answeredRun(whole);
  const workbook = run.back.target ?? new FileWorkbook(emptyWorkbook());
  return { ...run.answer, ...plannedReport({ ...run, workbook, date, version }) };
}

/** What a person writes in a cell: a number, a text, a formula with its value, or nothing. */
export type Typed = number | string | null | { readonly formula: string; readonly value: number | null };

/** A workbook in which a person has typed into cells of a sheet, as Excel saves it. */
export function typedInto(bytes: Uint8Array, sheet: string, typed: Readonly<Record<string, Typed>>): Uint8Array {
  return withSheet(bytes, sheet, (xml) =>
    Object.entries(typed).reduce((text, [address, value]) => {
      const cell = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, 's');
      const found = cell.exec(text);
      if (!found) throw new Error(`no cell ${address} on ${sheet}`);
      const style = /\ss="\d+"/.exec(found[1] ?? '')?.[0] ?? '';
      return text.replace(cell, () => cellXml(address, style, value));
    }, xml),
  );
}

function cellXml(address: string, style: string, value: Typed): string {
  const start = `<c r="${address}"${style}`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  const cached = value.value === null ? '' : `<v>${value.value}</v>`;
  return `${start}><f>${escapeXml(value.formula)}</f>${cached}</c>`;
}

/** A workbook with one sheet’s part changed. */
export function withSheet(bytes: Uint8Array, sheet: string, change: (xml: string) => string): Uint8Array {
  const pack = ZipPackage.open(bytes, 'x.xlsx');
  const text = (part: string) => new TextDecoder().decode(pack.read(part));
  const id = new RegExp(`<sheet [^>]*name="${escapeXml(sheet)}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1];
  const relationship = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text('xl/_rels/workbook.xml.rels'))?.[0];
  const target = /Target="([^"]+)"/.exec(relationship ?? '')?.[1] ?? '';
  const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return withPart(bytes, part, change);
}

/** A workbook with one part changed. */
export function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const pack = ZipPackage.open(bytes, 'x.xlsx');
  const changed = change(new TextDecoder().decode(pack.read(part)));
  return pack.with(new Map([[part, new TextEncoder().encode(changed)]])).bytes();
}

type Rows = readonly (readonly Cell[])[];

/** Rows that were read, by workbook and role. */
const rowsRead = new WeakMap<Uint8Array, Map<string, Rows>>();

/** The cells of one of our sheets, row by row; each is read once for a workbook, and no other sheet for it. */
export function ownRows(bytes: Uint8Array, role: string): Rows {
  const known = rowsRead.get(bytes) ?? new Map<string, Rows>();
  rowsRead.set(bytes, known);
  const rows = known.get(role) ?? readRows(bytes, role);
  known.set(role, rows);
  return rows;
}

function readRows(bytes: Uint8Array, role: string): Rows {
  const sheet = openWorkbook(bytes, 'x.xlsx')
    .ownSheets()
    .find((each) => each.role === role && !each.copy);
  if (!sheet) throw new Error(`no sheet ${role}`);
  const rows: Cell[][] = [];
  for (const { row, column, value } of sheet.cells()) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (row) => Array.from(row ?? [], (cell: Cell | undefined) => cell ?? emptyCell));
}

/** What stands in a cell of one of our sheets, by role and address. */
export function ownCell(bytes: Uint8Array, role: string, address: string): Cell {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return ownRows(bytes, role)[Number(digits) - 1]?.[columnNumber(letters)] ?? emptyCell;
}

/** Every text on one of our sheets, row by row. */
export const ownTexts = (bytes: Uint8Array, role: string): readonly string[] =>
  ownRows(bytes, role).flatMap((cells) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])));

/** Where texts of a column of one of our sheets stand: row numbers as the sheet shows them. */
export function rowsOf(bytes: Uint8Array, role: string, letters: string): ReadonlyMap<string | number, number> {
  const column = columnNumber(letters);
  return new Map(
    ownRows(bytes, role).flatMap((cells, row): (readonly [string | number, number])[] => {
      const cell = cells[column] ?? emptyCell;
      if (cell.kind === 'text') return [[cell.text, row + 1]];
      return cell.kind === 'number' ? [[cell.value, row + 1]] : [];
    }),
  );
}
