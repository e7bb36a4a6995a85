import type { CellAddress } from '../../quantities/cell-address';
import { emptyCell, type Cell, type Grid } from '../../region/grid';
import { blankPackage } from './blank-workbook';
import { registeredArea } from './cell-ownership';
import { embeddedDocument } from './embedded-document';
import { contentType } from './content-types';
import { refuseForeignContent } from './file-content';
import type { OwnCell, OwnSheet, SheetTab } from '../open-workbook';
import { areaOfName, ownAreaName } from './own-sheet';
import { isRelationship } from './relationships';
import { sharedTexts } from './shared-strings';
import { sheetRegister } from './sheet-register';
import { sheetFormulas } from './sheet-formulas';
import { allMarks, sheetMarks } from './sheet-mark';
import { cellMeanings } from './style-meaning';
import { readWorkbookPart, required, type WorkbookPart, type WorkbookTab } from './workbook-part';
import { readWorksheet, startingEmptiness, type CellContext, type SheetContent } from './worksheet-reader';
import { partText, type PartText } from './xml-text';
import { ZipPackage } from './zip-package';

/** A workbook as it lies in its file: read from, and written into by `writePlan`, which never changes this object. */
export class WorkbookFile {
  /** Every worksheet in tab order, Växla's own too; chart sheets are left out. */
  readonly sheets: readonly SheetTab[];
  readonly lockedStructure: boolean;
  readonly signed: boolean;
  /** Whether the file holds macros or says it may: it must keep the ending .xlsm, or Excel will not open it. */
  readonly macros: boolean;
  private shared: Pick<CellContext, 'texts' | 'meanings'> | undefined;
  private read: { readonly grids: readonly Grid[]; readonly uncomputed: readonly CellAddress[] } | undefined;

  private constructor(
    readonly file: string,
    readonly pack: ZipPackage,
    readonly part: WorkbookPart,
  ) {
    this.sheets = part.tabs
      .filter((tab) => tab.kind === 'worksheet')
      .map(({ name, visibility }) => ({ name, visibility }));
    this.lockedStructure = part.lockedStructure;
    this.signed = part.signed;
    this.macros =
      part.relationships.some((relationship) => isRelationship(relationship, 'vbaProject')) ||
      /macroEnabled/i.test(contentType(pack, part.part.part) ?? '');
  }

  static of(pack: ZipPackage): WorkbookFile {
    return new WorkbookFile(pack.file, pack, readWorkbookPart(pack));
  }

  /** The same workbook under another name. */
  named(file: string): WorkbookFile {
    return WorkbookFile.of(this.pack.named(file));
  }

  /** The cells of every worksheet that is not Växla's own, in tab order; read at the first call. */
  grids(): readonly Grid[] {
    return this.content().grids;
  }

  /** Formula cells without a computed value, in the same sheets: read as empty, worth a word to the reader. */
  uncomputed(): readonly CellAddress[] {
    return this.content().uncomputed;
  }

  /** The cells of Växla's own sheets, by role. */
  ownGrids(): ReadonlyMap<string, Grid> {
    const marks = sheetMarks(this.part.tabs, this.part.names);
    const tabs = marks.flatMap((mark) => this.part.tabs[mark.tab] ?? []);
    const { grids } = this.readSheets(tabs.map((tab) => tab.name));
    return new Map(marks.flatMap((mark, index) => (grids[index] ? [[mark.role, grids[index]]] : [])));
  }

  /** Växla's own sheets in tab order, a person's copies of them too, as they are in the file now. */
  ownSheets(): readonly OwnSheet[] {
    const marks = allMarks(this.part.tabs, this.part.names);
    const register = sheetRegister(this.pack, this.part.part.part);
    const originals = new Set(sheetMarks(this.part.tabs, this.part.names).map((mark) => mark.tab));
    return marks.flatMap(({ role, title, tab: position }) => {
      const tab = this.part.tabs[position];
      if (!tab) return [];
      const copy = !originals.has(position);
      const area = this.part.names.find((name) => name.tab === position && name.name.toLowerCase() === ownAreaName);
      return {
        role,
        title,
        sheetName: tab.name,
        copy,
        written: copy ? undefined : registeredArea(register.get(role)),
        area: area && areaOfName(area.formula),
        cells: () => this.ownCells(tab),
      };
    });
  }

  /** The root element, as text, of the custom XML part that belongs to a namespace; undefined where there is none. */
  document(namespace: string): string | undefined {
    return embeddedDocument(this.pack, this.part.part.part, namespace)?.xml;
  }

  /** Row by row, from left to right. */
  private ownCells(tab: WorkbookTab): readonly OwnCell[] {
    const part = this.textOf(tab.part);
    const { rows } = this.contentOf(tab, part, startingEmptiness());
    const formulas: Map<number, string>[] = [];
    for (const { row, column, formula } of sheetFormulas(part)) (formulas[row] ??= new Map()).set(column, formula);
    const cells: OwnCell[] = [];
    for (let row = 0; row < Math.max(rows.length, formulas.length); row++) {
      const [values = [], written] = [rows[row], formulas[row]];
      const width = Math.max(values.length, ...(written ? [...written.keys()].map((column) => column + 1) : []));
      for (let column = 0; column < width; column++) {
        const value = values[column] ?? emptyCell;
        const formula = written?.get(column);
        if (formula !== undefined) cells.push({ row, column, value, formula });
        else if (value.kind !== 'empty') cells.push({ row, column, value });
      }
    }
    return cells;
  }

  /** Names defined for the whole workbook, as written. */
  definedNames(): readonly string[] {
    return this.part.names.filter((name) => name.tab === undefined).map((name) => name.name);
  }

  /** Växla's own sheets: what each is, and the name a person sees on the tab now. */
  marks(): readonly { readonly role: string; readonly sheetName: string }[] {
    return sheetMarks(this.part.tabs, this.part.names).map((mark) => ({
      role: mark.role,
      sheetName: this.part.tabs[mark.tab]?.name ?? '',
    }));
  }

  private content() {
    const own = new Set(allMarks(this.part.tabs, this.part.names).map((mark) => mark.tab));
    const foreign = this.part.tabs.filter((tab, index) => tab.kind === 'worksheet' && !own.has(index));
    return (this.read ??= this.readSheets(foreign.map((tab) => tab.name)));
  }

  private readSheets(names: readonly string[]) {
    const emptiness = startingEmptiness();
    const uncomputed: CellAddress[] = [];
    const grids = names.flatMap((sheet) => {
      const tab = this.part.tabs.find((candidate) => candidate.name === sheet);
      if (!tab) return [];
      const { uncomputed: cells, ...content } = this.contentOf(tab, this.textOf(tab.part), emptiness);
      uncomputed.push(...cells);
      return [{ file: this.file, sheet, visibility: tab.visibility, ...content }];
    });
    return { grids, uncomputed };
  }

  private contentOf({ name: sheet }: WorkbookTab, part: PartText, emptiness: CellContext['emptiness']): SheetContent {
    this.shared ??= { texts: this.texts(), meanings: this.meanings() };
    return readWorksheet(part, { ...this.shared, from1904: this.part.from1904, emptiness, sheet });
  }

  private textOf(part: string): PartText {
    return partText(required(this.pack, part), part, this.file);
  }

  private texts(): readonly Cell[] {
    const name = this.partOf('sharedStrings');
    return name === undefined ? [] : sharedTexts(this.textOf(name));
  }

  private meanings() {
    const name = this.partOf('styles');
    return name === undefined ? [] : cellMeanings(this.textOf(name));
  }

  private partOf(kind: string): string | undefined {
    return this.part.relationships.find((relationship) => isRelationship(relationship, kind))?.part;
  }
}

/**
 * Opens an .xlsx or .xlsm; `file` is the name a reader knows it by.
 * Throws VaxlaError with one sentence where the bytes are no workbook, encrypted, the old .xls, .xlsb, .ods, strict,
 * damaged, lack a part, define entities or expand beyond reason.
 */
export function openWorkbook(bytes: Uint8Array, file: string): WorkbookFile {
  refuseForeignContent(bytes, file);
  return WorkbookFile.of(ZipPackage.open(bytes, file));
}

/**
 * A workbook without sheets, for a report on .csv files; it becomes a file once a plan is written into it.
 * `file` is the name that problems with it are told under.
 */
export function emptyWorkbook(file = 'Växla.xlsx'): WorkbookFile {
  return WorkbookFile.of(blankPackage(file));
}
