import type { CellAddress } from '../../quantities/cell-address';
import type { Cell, Grid } from '../../region/grid';
import { blankPackage } from './blank-workbook';
import { refuseForeignContent } from './file-content';
import { isRelationship } from './relationships';
import { sharedTexts } from './shared-strings';
import { allMarks, sheetMarks } from './sheet-mark';
import { cellMeanings } from './style-meaning';
import { isSigned, readWorkbookPart, required, type WorkbookPart } from './workbook-part';
import { readWorksheet } from './worksheet-reader';
import { partText } from './xml-text';
import { ZipPackage } from './zip-package';

/** A sheet a person sees as a tab. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
}

/** A workbook as it lies in its file: read from, and written into by `writePlan`, which never changes this object. */
export class WorkbookFile {
  /** Every worksheet in tab order, Växla's own too; chart sheets are left out. */
  readonly sheets: readonly SheetTab[];
  readonly lockedStructure: boolean;
  readonly signed: boolean;
  /** Whether the file holds macros and must keep the ending .xlsm. */
  readonly macros: boolean;
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
    this.signed = isSigned(pack);
    this.macros = part.relationships.some((relationship) => isRelationship(relationship, 'vbaProject'));
  }

  static of(pack: ZipPackage): WorkbookFile {
    return new WorkbookFile(pack.file, pack, readWorkbookPart(pack));
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
    const context = { texts: this.texts(), meanings: this.meanings(), from1904: this.part.from1904 };
    const uncomputed: CellAddress[] = [];
    const grids = names.flatMap((sheet) => {
      const tab = this.part.tabs.find((candidate) => candidate.name === sheet);
      if (!tab) return [];
      const part = partText(required(this.pack, tab.part), tab.part, this.file);
      const { uncomputed: cells, ...content } = readWorksheet(part, { ...context, sheet });
      uncomputed.push(...cells);
      return [{ file: this.file, sheet, visibility: tab.visibility, ...content }];
    });
    return { grids, uncomputed };
  }

  private texts(): readonly Cell[] {
    const name = this.partOf('sharedStrings');
    return name === undefined ? [] : sharedTexts(partText(required(this.pack, name), name, this.file));
  }

  private meanings() {
    const name = this.partOf('styles');
    return name === undefined ? [] : cellMeanings(partText(required(this.pack, name), name, this.file));
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
