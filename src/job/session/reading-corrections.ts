import { columnLetters, columnNumber } from '../../quantities/cell-address';
import { columnMeanings, type ColumnMeaning, type Mapping, type SheetMapping } from '../../region/mapping';
import { moneyUnits, type MoneyUnit } from '../../region/money-unit';
import type { SheetReading } from '../../region/region-reading';
import type { ScenarioFile } from '../scenario-file';
import type { Change } from './change';
import { present } from './record-fields';
import { assumedContract } from './todays-contracts';

/** A change to how the sheets are read, or to what is accepted of it. */
export type Correction = Extract<
  Change,
  { readonly kind: 'column' | 'header-row' | 'money' | 'use-sheet' | 'leave-out' | 'accept' | 'doubt-again' }
>;

const kinds: ReadonlySet<Change['kind']> = new Set<Correction['kind']>([
  ...(['column', 'header-row', 'money', 'use-sheet', 'leave-out', 'accept', 'doubt-again'] as const),
]);

/** Whether a change is about the reading: the base year is read again, and the question formed on it anew. */
export function isCorrection(change: Change): change is Correction {
  return kinds.has(change.kind);
}

/** What sheets are taken for where nobody has said anything: remembered, so that saying the same is no correction. */
export class AsRead {
  private readonly meanings = new Map<string, ColumnMeaning>();
  private readonly headerRows = new Map<string, number>();

  /** Keeps what a reading found by itself; columns and headers that a correction speaks of stay as they were known. */
  keep(sheets: readonly SheetReading[], mapping: Mapping): void {
    for (const { sheet, file, columns, headerRows } of sheets) {
      const line = lineOf(mapping, file, sheet);
      const last = headerRows.at(-1);
      if (line?.headerRow === undefined && last !== undefined) this.headerRows.set(sheet, last + 1);
      if (line?.headerRow !== undefined && !this.headerRows.has(sheet)) continue;
      for (const { letter, meaning } of columns) {
        if (line?.columns?.[letter] === undefined) this.meanings.set(`${sheet}\u0001${letter}`, meaning);
      }
    }
  }

  meaning(sheet: string, letter: string): ColumnMeaning | undefined {
    return this.meanings.get(`${sheet}\u0001${letter}`);
  }

  headerRow(sheet: string): number | undefined {
    return this.headerRows.get(sheet);
  }
}

/** What a doubt about the base year as a whole is called where it is accepted. */
const calibrationCode = 'calibration-gap';
/** What the doubt about today's contract is called: whoever accepts it has said what holds. */
const assumedCode = 'scenario-contract-assumed';

/** The scenario file with a correction in place: a correction that says what holds anyhow leaves no trace. */
export function correctedFile(file: ScenarioFile, change: Correction, own: string, asRead: AsRead): ScenarioFile {
  if (change.kind === 'accept' || change.kind === 'doubt-again') {
    const accepts = change.kind === 'accept';
    if (change.code === calibrationCode) return present({ ...file, accept: accepts ? ['calibration'] : undefined });
    if (change.code === assumedCode) return present({ ...file, contract: accepts ? assumedContract : undefined });
    const others = (file.reading?.accept ?? []).filter((code) => code !== change.code);
    return withReading(file, { accept: accepts ? [...others, change.code] : others });
  }
  if (change.kind === 'leave-out') {
    return withReading(file, { leaveOut: [...new Set(change.months)].sort((one, other) => one - other) });
  }
  const before = lineOf(file.reading ?? {}, own, change.sheet);
  const line = correctedLine(before ?? { sheet: change.sheet }, change, asRead);
  const kept = (file.reading?.sheets ?? []).filter((each) => each !== before);
  const says = Object.keys(line).some((key) => key !== 'sheet' && key !== 'file');
  return withReading(file, { sheets: says ? [...kept, line] : kept });
}

function correctedLine(
  line: SheetMapping,
  change: Exclude<Correction, { readonly kind: 'accept' | 'doubt-again' | 'leave-out' }>,
  asRead: AsRead,
): SheetMapping {
  switch (change.kind) {
    case 'column': {
      const columns = { ...line.columns };
      for (const letter of lettersOf(change.letters)) {
        if (asRead.meaning(line.sheet, letter) === change.meaning) delete columns[letter];
        else columns[letter] = meaningOf(change.meaning);
      }
      return present({ ...line, columns: Object.keys(columns).length > 0 ? columns : undefined });
    }
    case 'header-row': {
      const same = asRead.headerRow(line.sheet) === change.row;
      return present({ ...line, headerRow: same ? undefined : change.row });
    }
    case 'money':
      return { ...line, money: moneyUnitOf(change.unit) };
    case 'use-sheet':
      return present({ ...line, use: change.use ? undefined : false });
  }
}

function meaningOf(text: string): ColumnMeaning {
  const found = columnMeanings.find((meaning) => meaning === text);
  if (!found) throw new RangeError(`no meaning ${text}`);
  return found;
}

function moneyUnitOf(text: string): MoneyUnit {
  const found = moneyUnits.find((unit) => unit === text);
  if (!found) throw new RangeError(`no unit of money ${text}`);
  return found;
}

/** Letters of a column, or of a run of them: "D", "D–AM". */
function lettersOf(letters: string): readonly string[] {
  const [first = '', last = first] = letters.split('–');
  const from = columnNumber(first);
  return Array.from({ length: columnNumber(last) - from + 1 }, (_, index) => columnLetters(from + index));
}

function lineOf(mapping: Mapping, file: string, sheet: string): SheetMapping | undefined {
  const lines = (mapping.sheets ?? []).filter((line) => line.sheet === sheet);
  return lines.find((line) => line.file === file) ?? lines.find((line) => line.file === undefined);
}

function withReading(file: ScenarioFile, part: Partial<Mapping>): ScenarioFile {
  const filled = Object.entries({ ...file.reading, ...part }).filter(([, value]) => !isEmptyList(value));
  return present({ ...file, reading: filled.length > 0 ? (Object.fromEntries(filled) as Mapping) : undefined });
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
