import type { CellArea } from '../quantities/cell-address';
import type { CellContent } from '../report/plan';
import { refusal } from './errors';
import type { BookOptions, BookSheet, OpenBook } from './book';
import { chartViews } from './chart-view';
import { calendarWords } from './calendar';
import { displayed } from './displayed';
import { isDateSection } from './displayed-date';
import { enter, toLocal } from './entering';
import { numberAsText, truthText } from './formula/coercion';
import { openedWorkbook, type Opened } from './opening';
import { savedWorkbook } from './saving';
import type { Sheet } from './sheet';
import type { BookEvent, CellView, ChartView, Locale, PlacedArea } from './views';
import type { WorkbookState } from './workbook-state';

/** An open workbook: what the workbench shows and changes, and what the playing host works on. */
export class StandInBook implements OpenBook {
  private readonly views = new Map<Sheet, SheetView>();
  private readonly edited = new Set<(place: PlacedArea) => void>();

  private constructor(private readonly opened: Opened) {}

  /** Sheets, names and all else the workbook holds: what the playing host works on. */
  get state(): WorkbookState {
    return this.opened.state;
  }

  /** Opens an .xlsx or .xlsm. Throws VaxlaError where the bytes are none, in the words of the file door. */
  static open(bytes: Uint8Array, fileName: string, options: BookOptions = {}): StandInBook {
    return new StandInBook(openedWorkbook(bytes, fileName, options.locale ?? 'sv-SE'));
  }

  get fileName(): string {
    return this.state.fileName;
  }

  get locale(): Locale {
    return this.state.locale;
  }

  /** Another language: numbers and dates are shown and typed in it from now on, and formulas that write texts follow. */
  setLocale(locale: Locale): void {
    this.state.locale = locale;
    this.state.calculation.changed();
    this.state.tell('change');
  }

  get sheets(): readonly BookSheet[] {
    return this.state.sheets.map((sheet) => this.view(sheet));
  }

  get activeSheet(): BookSheet {
    return this.view(this.active());
  }

  get selection(): PlacedArea {
    const sheet = this.active();
    return { sheet: sheet.name, area: sheet.selection };
  }

  setCell(sheetName: string, row: number, column: number, typed: string): void {
    const sheet = this.sheet(sheetName);
    enter(sheet, row, column, typed, this.locale);
    const area = { top: row, left: column, bottom: row, right: column };
    const place = { sheet: sheet.name, area };
    this.state.tell('change', place);
    for (const listener of this.edited) listener(place);
  }

  editText(sheetName: string, row: number, column: number): string {
    const sheet = this.sheet(sheetName);
    const cell = sheet.peek(row, column);
    if (!cell?.filled) return '';
    if (cell.formula) {
      const formula = cell.formula.textAt(row, column);
      return `=${this.locale === 'sv-SE' ? toLocal(formula) : formula}`;
    }
    if (typeof cell.value === 'string') return cell.marked ? `'${cell.value}` : cell.value;
    return this.typable(cell.value, cell.style.format);
  }

  select(sheetName: string, area: CellArea): void {
    const sheet = this.sheet(sheetName);
    const moved = this.state.active !== sheet;
    this.state.active = sheet;
    sheet.selection = area;
    if (moved) this.state.tell('active');
    this.state.tell('selection', { sheet: sheet.name, area });
  }

  activate(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    if (this.state.active === sheet) return;
    this.state.active = sheet;
    this.state.tell('active');
    this.state.tell('selection', this.selection);
  }

  on(event: BookEvent, listener: (place: PlacedArea | undefined) => void): () => void {
    return this.state.on(event, listener);
  }

  /** Cells whose formulas the stand-in cannot compute: they keep the value they had. What it does not know is named. */
  uncomputed(): readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly what: string;
  }[] {
    return this.state.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((line, row) =>
        line.flatMap((cell, column) => {
          const what = cell.formula?.unknown;
          return what === undefined ? [] : [{ sheet: sheet.name, row, column, what }];
        }),
      ),
    );
  }

  /** A person has changed a cell: the add-in's own changes are told elsewhere. */
  onEdited(listener: (place: PlacedArea) => void): () => void {
    this.edited.add(listener);
    return () => void this.edited.delete(listener);
  }

  save(): Uint8Array {
    return savedWorkbook(this.opened);
  }

  private sheet(name: string): Sheet {
    const sheet = this.state.sheetNamed(name);
    if (!sheet) throw refusal('ItemNotFound', name);
    return sheet;
  }

  private active(): Sheet {
    const sheet = this.state.active ?? this.state.sheets[0];
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  private view(sheet: Sheet): SheetView {
    const known = this.views.get(sheet);
    if (known) return known;
    const made = new SheetView(sheet, this.state);
    this.views.set(sheet, made);
    return made;
  }

  /** A value as it is typed: all its digits, shares with their sign, days in ISO order. */
  private typable(value: CellContent, format: string): string {
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value === 'boolean') return truthText(value, this.locale);
    if (typeof value === 'string') return value;
    const section = format.split(';')[0] ?? '';
    if (section.includes('%')) return `${numberAsText(Number((value * 100).toPrecision(15)), this.locale)}%`;
    if (isDateSection(section) && /[yd]/i.test(section) && value >= 1 && calendarWords[this.locale]) {
      const day = this.locale === 'sv-SE' ? 'yyyy-mm-dd' : 'm/d/yyyy';
      if (Number.isInteger(value)) return displayed(value, day, this.locale, this.state.from1904);
    }
    return numberAsText(value, this.locale);
  }
}

/** A sheet as a grid reads it. */
class SheetView implements BookSheet {
  constructor(
    private readonly sheet: Sheet,
    private readonly state: WorkbookState,
  ) {}

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): Sheet['visibility'] {
    return this.sheet.visibility;
  }

  get position(): number {
    return this.state.sheets.indexOf(this.sheet);
  }

  get tabColor(): string | undefined {
    return this.sheet.tabColor;
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  get usedSize(): { readonly rows: number; readonly columns: number } {
    return { rows: this.sheet.lastRow + 1, columns: this.sheet.lastColumn + 1 };
  }

  get merges(): readonly CellArea[] {
    return this.sheet.merges;
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.sheet.frozen;
  }

  get charts(): readonly ChartView[] {
    return chartViews(this.sheet, this.state);
  }

  get validations(): Sheet['validations'] {
    return this.sheet.validations;
  }

  cell(row: number, column: number): CellView {
    const { sheet, state } = this;
    const cell = sheet.peek(row, column);
    const style = sheet.styleAt(row, column);
    const value = sheet.read(row, column);
    const formula = cell?.formula;
    return {
      value,
      formula: formula && `=${formula.textAt(row, column)}`,
      // Found when asked for: what draws a cell needs it, and who looks through all cells does not.
      get text() {
        return displayed(value, style.format, state.locale, state.from1904);
      },
      format: style.format,
      style,
      link: cell?.link?.location ?? cell?.link?.address,
    };
  }

  columnWidth(column: number): number {
    return this.sheet.width(column);
  }

  rowHeight(row: number): number {
    return this.sheet.height(row);
  }

  columnHidden(column: number): boolean {
    return this.sheet.hiddenColumns.has(column);
  }

  rowHidden(row: number): boolean {
    return this.sheet.hiddenRows.has(row);
  }
}
