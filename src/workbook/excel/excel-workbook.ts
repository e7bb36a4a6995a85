import { quotedSheet } from '../../quantities/cell-address';
import { finding } from '../../region/finding';
import { emptyCell, type Cell, type Grid } from '../../region/grid';
import { registeredArea } from '../file/cell-ownership';
import { ownComment } from '../file/cell-names';
import { formatMeaning, type FormatMeaning } from '../file/number-format';
import { areaOfName, ownAreaName } from '../file/own-sheet';
import { calendarDay } from '../file/serial-date';
import { allMarks, sheetMarks, type SheetMark } from '../file/sheet-mark';
import { registerNamespace, registerOf, type RegisteredSheet } from '../file/sheet-register';
import { assignedTitles } from '../file/sheet-titles';
import type { Problem } from '../../words/problem';
import type { NamedArea, OpenWorkbook, OwnCell, OwnSheet } from '../open-workbook';
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

const errorCode = /^#(N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV\/0!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|BUSY!)$/;

/** A workbook that is open in Excel, as the job meets it: made from what Excel told. */
export class ExcelWorkbook implements OpenWorkbook {
  readonly macros = false;
  /** Växla's own sheets by role, without a person's copies. */
  readonly ownMarks: readonly SheetMark[];
  readonly register: ReadonlyMap<string, RegisteredSheet>;
  private readonly everyMark: readonly SheetMark[];
  private readonly tabs: readonly { readonly name: string; readonly sheetId: number }[];

  /** `kept` are roles of ours whose sheets were given over to the reader. */
  constructor(
    readonly snapshot: WorkbookSnapshot,
    readonly file: string = snapshot.file,
    readonly kept: ReadonlySet<string> = new Set(),
  ) {
    this.tabs = snapshot.sheets.map(({ name }, index) => ({ name, sheetId: index + 1 }));
    const names = snapshot.names.map(({ name, sheet, formula }) => ({
      name,
      tab: sheet === null ? undefined : this.tabs.findIndex((tab) => tab.name === sheet),
      formula: formula.replace(/^=/, ''),
    }));
    this.everyMark = allMarks(this.tabs, names);
    this.ownMarks = sheetMarks(this.tabs, names);
    const xml = snapshot.documents[registerNamespace];
    this.register = xml === undefined ? new Map() : registerOf(xml, this.file, 'customXml');
  }

  named(file: string): OpenWorkbook {
    return file === this.file ? this : new ExcelWorkbook(this.snapshot, file, this.kept);
  }

  grids(): readonly Grid[] {
    const own = new Set(this.everyMark.map(({ tab }) => tab));
    return this.snapshot.sheets.filter((_, index) => !own.has(index)).map((sheet) => this.grid(sheet));
  }

  /** Excel has computed every formula it tells of. */
  uncomputed() {
    return [];
  }

  unread(): readonly Problem[] {
    return this.snapshot.sheets.flatMap(({ name, tooMany }) => {
      if (tooMany === undefined) return [];
      return [finding('doubt', 'excel-sheet-too-large', { cells: tooMany }, { file: this.file, sheet: name })];
    });
  }

  ownSheets(): readonly OwnSheet[] {
    const originals = new Set(this.ownMarks.map(({ tab }) => tab));
    return this.everyMark.flatMap(({ role, title, tab }): OwnSheet[] => {
      const sheet = this.snapshot.sheets[tab];
      if (!sheet) return [];
      const copy = !originals.has(tab);
      return [
        {
          ...{ role, title, copy, sheetName: sheet.name },
          written: copy ? undefined : registeredArea(this.register.get(role)),
          area: this.areaName(sheet.name),
          cells: () => ownCells(sheet),
        },
      ];
    });
  }

  marks() {
    return this.ownMarks.map(({ role, tab }) => ({ role, sheetName: this.tabs[tab]?.name ?? '' }));
  }

  areaNames(): readonly NamedArea[] {
    return this.snapshot.names.flatMap(({ name, sheet: scope, formula }): NamedArea[] => {
      const area = scope === null ? areaOfName(formula) : undefined;
      const sheet = area && this.tabs.find((tab) => leadsTo(formula, tab.name))?.name;
      return area && sheet !== undefined ? [{ name, sheet, area }] : [];
    });
  }

  takenNames(): readonly string[] {
    const foreign = this.snapshot.names.filter((name) => name.sheet === null && !this.leadsHome(name));
    return [...foreign.map(({ name }) => name), ...this.snapshot.tables];
  }

  /** Names of the whole workbook that a new plan replaces: Växla's own, and those it defines anew (in small letters). */
  replacedNames(planned: ReadonlySet<string>): readonly string[] {
    return this.snapshot.names
      .filter((name) => name.sheet === null && this.leadsHome(name))
      .filter(({ name, comment }) => comment === ownComment || planned.has(name.toLowerCase()))
      .map(({ name }) => name);
  }

  titles(wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    // Excel follows a sheet that is renamed in every formula, so nobody's reference holds a title.
    return assignedTitles({ tabs: this.tabs, marks: this.ownMarks, going: new Set() }, () => new Set(), wanted);
  }

  document(namespace: string): string | undefined {
    return this.snapshot.documents[namespace];
  }

  keeping(roles: readonly string[]): OpenWorkbook {
    return new ExcelWorkbook(this.snapshot, this.file, new Set([...this.kept, ...roles]));
  }

  /** Where our area on a sheet is now; undefined where nothing says so. */
  areaName(sheet: string) {
    const name = this.snapshot.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === ownAreaName);
    return name && areaOfName(name.formula);
  }

  private leadsHome({ formula }: NameSnapshot): boolean {
    return this.marks().some(({ sheetName }) => leadsTo(formula, sheetName));
  }

  private grid({ name, visibility, top, left, values, formats, formatOf, ...sheet }: SheetSnapshot): Grid {
    const meanings = formats.map(formatMeaning);
    const width = values[0]?.length ?? 0;
    const before = Array.from({ length: left }, () => emptyCell);
    const rows = values.map((line, row) => {
      const cells = line.map((value, column) =>
        cellOf(value, meanings[formatOf[row * width + column] ?? 0] ?? 'plain'),
      );
      let length = cells.length;
      while (length > 0 && cells[length - 1]?.kind === 'empty') length -= 1;
      return length === 0 ? [] : [...before, ...cells.slice(0, length)];
    });
    while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
    return {
      ...{ file: this.file, sheet: name, visibility, merges: sheet.merges },
      rows: [...Array.from({ length: rows.length > 0 ? top : 0 }, () => []), ...rows],
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    };
  }
}

/** Whether a name's formula leads to a sheet. */
function leadsTo(formula: string, sheet: string): boolean {
  const bare = formula.replace(/^=/, '');
  return bare.startsWith(`${sheet}!`) || bare.startsWith(`${quotedSheet(sheet)}!`);
}

function cellOf(value: CellValue, meaning: FormatMeaning): Cell {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') {
    if (value === '') return emptyCell;
    return errorCode.test(value) ? { kind: 'error', code: value } : { kind: 'text', text: value };
  }
  if (meaning === 'percent') return { kind: 'number', value, percent: true };
  const date = meaning === 'date' ? calendarDay(value, false) : undefined;
  return date ? { kind: 'number', value, date } : { kind: 'number', value };
}

function ownCells({ top, left, values, formulas }: SheetSnapshot): readonly OwnCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, across): OwnCell[] => {
      const written = formulas?.[down]?.[across];
      const formula =
        typeof written === 'string' && written.startsWith('=') && written !== value ? written.slice(1) : undefined;
      if (value === '' && formula === undefined) return [];
      const cell = { row: top + down, column: left + across, value: cellOf(value, 'plain') };
      return [formula === undefined ? cell : { ...cell, formula }];
    }),
  );
}
