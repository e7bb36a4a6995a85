import type { CellContent } from '../report/plan';
import { Calculation } from './calculation';
import { scalarOf, type Frame, type FormulaWorkbook, UnknownName } from './formula/compile';
import { FormulaTemplate } from './formula/template';
import type { CellSource, FormulaValue } from './formula/values';
import { withoutSheet, withRenamedSheet } from './references';
import { Sheet } from './sheet';
import type { StyleTable } from './styles';
import type { BookEvent, Locale, PlacedArea } from './views';

/** A name for cells or a constant; `formula` is without its '='. */
export class DefinedItem {
  comment = '';
  visible = true;
  private template: FormulaTemplate | undefined;
  /** As the file has it, where nothing has changed since. */
  filed: string | undefined;

  constructor(
    readonly name: string,
    /** The sheet it belongs to; undefined for the whole workbook. */
    readonly scope: Sheet | undefined,
    private text: string,
  ) {}

  get formula(): string {
    return this.text;
  }

  set formula(text: string) {
    if (text === this.text) return;
    this.text = text;
    this.template = undefined;
    this.filed = undefined;
  }

  value(frame: Frame): FormulaValue {
    // Relative references in names move with the cell that uses them; names are written for A1.
    this.template ??= new FormulaTemplate(this.text, 0, 0);
    const { run } = this.template;
    if (!run) throw new UnknownName(this.name);
    return run({ ...frame, down: frame.row, across: frame.column });
  }
}

/** A custom XML part; `part` is its name in the package, undefined for a new one. */
export interface XmlPart {
  readonly id: string;
  xml: string;
  readonly part: string | undefined;
  changed: boolean;
}

/** The open workbook: sheets, names and what else it carries. */
export class WorkbookState implements FormulaWorkbook {
  readonly calculation = new Calculation(() => this);
  sheets: Sheet[] = [];
  names: DefinedItem[] = [];
  /** Names as they were in the file, for saving. */
  filedNames = '';
  xmlParts: XmlPart[] = [];
  readonly removedXmlParts: string[] = [];
  /** The add-in's settings, values as JSON. */
  readonly settings = new Map<string, string>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly tableNames: { readonly name: string; readonly sheet: string; readonly area: string }[] = [];
  protectedStructure = false;
  /** The functions of the add-in that is open beside the workbook. */
  addInFunctions: FormulaWorkbook['addInFunctions'];
  readOnly = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  active: Sheet | undefined;
  /** The sheet that was in front when the file was opened. */
  openedOn: Sheet | undefined;
  private lastId = 0;
  private readonly sheetIndex = new Map<string, Sheet>();
  private nameIndex:
    | {
        readonly names: readonly DefinedItem[];
        readonly count: number;
        readonly items: ReadonlyMap<string, readonly DefinedItem[]>;
      }
    | undefined;
  private readonly listeners = new Map<BookEvent, Set<(place: PlacedArea | undefined) => void>>();

  constructor(
    public fileName: string,
    /** How numbers and dates are shown and typed. */
    public locale: Locale,
    readonly from1904: boolean,
    readonly styles: StyleTable,
  ) {}

  /** The same id for the same sheet as long as it is open; ids look like Excel's. */
  newId(): string {
    this.lastId++;
    return `{${String(this.lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  sheetNamed(name: string): Sheet | undefined {
    const known = this.sheetIndex.get(name);
    if (known?.name === name && known.present) return known;
    const low = name.toLowerCase();
    const found =
      this.sheets.find((sheet) => sheet.name === name) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === low);
    if (found?.name === name) this.sheetIndex.set(name, found);
    return found;
  }

  /** A sheet by name or id. */
  sheetBy(key: string): Sheet | undefined {
    return this.sheetNamed(key) ?? this.sheets.find((sheet) => sheet.id === key);
  }

  /** A new empty sheet at a place. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId(), name, this.calculation, this.styles);
    this.sheets.splice(position, 0, sheet);
    this.active ??= sheet;
    this.calculation.changed();
    return sheet;
  }

  /** Takes a sheet out: formulas and names that pointed at it say #REF!, names of its own go. */
  removeSheet(gone: Sheet): void {
    const position = this.sheets.indexOf(gone);
    this.sheets = this.sheets.filter((sheet) => sheet !== gone);
    gone.present = false;
    this.names = this.names.filter((item) => item.scope !== gone);
    this.rewriteFormulas((formula) => withoutSheet(formula, gone.name));
    if (this.active === gone) {
      const near = [...this.sheets.slice(position), ...this.sheets.slice(0, position).reverse()];
      this.active = near.find((sheet) => sheet.visibility === 'Visible') ?? near[0];
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => withRenamedSheet(formula, before, name));
  }

  /** Rewrites formulas and names in a way that is the same for all cells a formula was filled to. */
  private rewriteFormulas(rewrite: (formula: string) => string): void {
    const rewrittenTemplates = new Map<FormulaTemplate, FormulaTemplate>();
    for (const sheet of this.sheets) {
      for (const [row, line] of sheet.rows.entries()) {
        line?.forEach((cell, column) => {
          if (!cell.formula) return;
          let template = rewrittenTemplates.get(cell.formula);
          if (!template) {
            const { text, row: top, column: left } = cell.formula;
            const after = rewrite(text);
            template = after === text ? cell.formula : new FormulaTemplate(after, top, left);
            rewrittenTemplates.set(cell.formula, template);
          }
          if (template === cell.formula) return;
          cell.formula = template;
          sheet.mark(row, column);
        });
      }
    }
    for (const sheet of this.sheets) {
      for (const chart of sheet.charts) if (chart.follow(rewrite)) sheet.touched.add('charts');
    }
    for (const item of this.names) item.formula = rewrite(item.formula);
    this.calculation.changed();
  }

  /** A name as seen from a sheet: the sheet's own before the workbook's. */
  item(name: string, scope: Sheet | undefined): DefinedItem | undefined {
    return this.itemsNamed(name).find((item) => item.scope === scope);
  }

  /** Names are looked up for every formula that has one: by an index, made anew when names come or go. */
  private itemsNamed(name: string): readonly DefinedItem[] {
    const { names } = this;
    if (this.nameIndex?.names !== names || this.nameIndex.count !== names.length) {
      const items = new Map<string, DefinedItem[]>();
      for (const item of names) {
        const low = item.name.toLowerCase();
        const list = items.get(low);
        if (list) list.push(item);
        else items.set(low, [item]);
      }
      this.nameIndex = { names, count: names.length, items };
    }
    return this.nameIndex.items.get(name) ?? this.nameIndex.items.get(name.toLowerCase()) ?? [];
  }

  named(name: string, frame: Frame): FormulaValue | undefined {
    const items = this.itemsNamed(name);
    const item =
      items.find(({ scope }) => (scope as CellSource | undefined) === frame.sheet) ??
      items.find(({ scope }) => scope === undefined);
    return item?.value(frame);
  }

  /** What a formula gives at a cell, without entering it there. */
  evaluated(formula: string, sheet: Sheet, row = 0, column = 0): FormulaValue {
    const template = new FormulaTemplate(formula, row, column);
    return template.run?.(this.frame(sheet, row, column)) ?? { error: '#NAME?' };
  }

  scalar(formula: string, sheet: Sheet): CellContent {
    return scalarOf(this.evaluated(formula, sheet), this.frame(sheet, 0, 0));
  }

  private frame(sheet: Sheet, row: number, column: number): Frame {
    return { workbook: this, sheet, row, column, down: 0, across: 0 };
  }

  on(event: BookEvent, listener: (place: PlacedArea | undefined) => void): () => void {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set.add(listener));
    return () => void set.delete(listener);
  }

  tell(event: BookEvent, place?: PlacedArea): void {
    for (const listener of this.listeners.get(event) ?? []) listener(place);
  }
}
