import { cellName, type CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import { displayed } from '../../standin/displayed';
import type { StandInBook } from '../../standin/stand-in-book';
import { message, type Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import { BookChanges } from './book-changes';
import { copiedText, usedPart } from './cell-clipboard';
import { CellInput, type AfterEntry } from './cell-input';
import { CellTyping } from './cell-typing';
import { gridCommand } from './grid-keys';
import { followPointer } from './grid-pointer';
import { keyGround } from './key-ground';
import { linkTarget } from './link-target';
import type { PageParts } from './page-parts';
import { areaName, areaNamed, oneCell, sameArea, type Selection } from './selection';
import { selectionFigures } from './selection-figures';
import { SheetCharts } from './sheet-charts';
import { SheetTabs } from './sheet-tabs';
import { SheetView } from './sheet-view';
import { figuresText, stateText } from './status-text';

/** What the window tells the page. */
export interface WindowListener {
  /** Something to be read by the person; undefined takes the last message away. */
  told(text: string | undefined): void;
  /** A cell is being edited, or no longer is. */
  editing(on: boolean): void;
}

/** The window on an open workbook: its sheet in a grid with charts, tabs, name box, formula bar and status line. */
export class SheetWindow {
  private readonly view: SheetView;
  private readonly charts: SheetCharts;
  private readonly tabs: SheetTabs;
  private readonly input: CellInput;
  private book: StandInBook | undefined;
  private language: Language = 'sv';
  private selection: Selection = oneCell(0, 0);
  /** The sheet in view, and what was selected on every sheet that was left, by id. */
  private shownSheet = '';
  private readonly leftSelections = new Map<string, Selection>();
  private stopListening: readonly (() => void)[] = [];
  private readonly typing: CellTyping;
  private readonly changes = new BookChanges();
  /** What this window does itself, on behalf of the person, is not the pane's doing. */
  private acting = false;

  constructor(
    private readonly parts: PageParts,
    private readonly listener: WindowListener,
  ) {
    const { grid, charts, tabs, sheetPanel, cellInput, formulaBar, nameBox } = parts;
    this.typing = new CellTyping({
      put: (sheet, row, column, text) => this.act((book) => book.setCell(sheet, row, column, text)),
      refused: (cell, detail) => listener.told(message(this.language, 'workbench-cell-refused', { cell, detail })),
    });
    this.view = new SheetView(grid, () => this.charts.place());
    this.charts = new SheetCharts(charts, this.view);
    this.tabs = new SheetTabs(tabs, sheetPanel, (sheet) => this.act((book) => book.activate(sheet)));
    this.input = new CellInput(cellInput, formulaBar, {
      taken: (text, after) => this.take(text, after),
      editing: (on) => {
        listener.editing(on);
        if (!on) this.tellSelection();
      },
      left: () => grid.focus({ preventScroll: true }),
      wanted: (text) => this.edit('bar', text),
    });
    followPointer(this.view, {
      settled: () => this.input.settle(),
      current: () => this.selection,
      select: (selection) => this.select(selection),
      edit: () => this.edit('cell'),
      clicked: (row, column) => this.followLink(row, column),
    });
    grid.addEventListener('keydown', (event) => this.onKey(event));
    grid.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copiedText(this.sheet, this.selection.area));
    });
    grid.addEventListener('paste', (event) => {
      event.preventDefault();
      this.paste(event.clipboardData?.getData('text/plain') ?? '');
    });
    nameBox.addEventListener('focus', () => nameBox.select());
    nameBox.addEventListener('blur', () => this.tellSelection());
    nameBox.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.goTo(nameBox.value);
      if (key === 'Escape') grid.focus({ preventScroll: true });
    });
  }

  /** Shows a workbook that has just been opened. */
  show(book: StandInBook): void {
    for (const stop of this.stopListening) stop();
    this.input.drop();
    this.book = book;
    this.shownSheet = '';
    this.leftSelections.clear();
    this.typing.forget();
    this.changes.begin(book.state.sheets);
    this.stopListening = [
      book.on('change', () => this.changed()),
      book.on('sheets', () => this.changed()),
      book.on('charts', () => this.changed()),
      book.on('active', () => this.follow()),
      book.on('selection', () => this.follow()),
    ];
    this.follow();
  }

  /** The language of the texts around the cells; the cells' own are the book's. */
  speak(language: Language): void {
    this.language = language;
    if (this.book) this.showSheet();
  }

  /** Whether the workbook differs from what was opened. */
  get changedAtAll(): boolean {
    return this.changes.byPane || this.typing.count > 0;
  }

  /** The file that the open workbook makes. */
  saved(): Uint8Array {
    return this.act((book) => book.save());
  }

  private get sheet(): BookSheet {
    return this.opened.activeSheet;
  }

  private get opened(): StandInBook {
    if (!this.book) throw new Error('No workbook is open');
    return this.book;
  }

  /** Does something to the book on behalf of the person. */
  private act<Answer>(doing: (book: StandInBook) => Answer): Answer {
    const former = this.acting;
    this.acting = true;
    try {
      return doing(this.opened);
    } finally {
      this.acting = former;
      this.changes.look(this.opened.state.sheets);
    }
  }

  private changed(): void {
    if (!this.acting) this.changes.lookAfterPane(this.opened.state.sheets);
    this.follow();
    this.showSoon();
  }

  /** Follows the book to its active sheet and its selection, whoever moved them. */
  private follow(): void {
    const { opened, sheet } = this;
    if (this.shownSheet !== sheet.id) {
      this.leftSelections.set(this.shownSheet, this.selection);
      this.shownSheet = sheet.id;
      this.selection = this.leftSelections.get(sheet.id) ?? oneCell(0, 0);
      this.showSheet();
    }
    const { sheet: name, area } = opened.selection;
    if (name !== sheet.name || sameArea(area, this.selection.area)) return;
    this.selection = { row: area.top, column: area.left, area };
    // First its end, then its beginning is brought into sight, so that as much of the area is seen as there is room for.
    const { bottom, right } = usedPart(sheet, area);
    this.view.select(this.selection, Math.max(area.top, bottom), Math.max(area.left, right));
    this.view.select(this.selection);
    this.tellSelection();
  }

  /** Draws the sheet at the next frame: a report that is written tells of hundreds of changes. */
  private showSoon(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.showSheet();
    });
  }
  private due = false;

  /** Draws the sheet as it is now, with everything around it. */
  private showSheet(): void {
    const { opened, sheet, language } = this;
    const { workbench } = textsOf(language);
    this.parts.grid.setAttribute('aria-label', workbench.sheet(sheet.name));
    this.view.show(sheet, this.selection);
    this.charts.show(sheet.charts, workbench.chart, (value, format) =>
      displayed(value, format || 'General', opened.locale, false),
    );
    this.tabs.show(opened.sheets, sheet);
    this.tellSelection();
    const visible = opened.sheets.filter(({ visibility }) => visibility === 'Visible');
    this.parts.state.textContent = stateText(language, {
      file: opened.fileName,
      sheets: visible.length,
      added: visible.filter(({ id }) => this.changes.isNew(id)).length,
      typed: this.typing.count,
      written: this.changes.byPane,
    });
  }

  private tellSelection(): void {
    const { opened, selection, sheet, parts } = this;
    const { row, column, area } = selection;
    parts.nameBox.value = areaName(sameArea(area, this.view.areaOf(row, column)) ? oneCell(row, column).area : area);
    this.input.show(opened.editText(sheet.name, row, column));
    parts.figures.textContent = figuresText(this.language, selectionFigures(valuesIn(sheet, area)));
  }

  private select(selection: Selection, row = selection.row, column = selection.column): void {
    this.selection = selection;
    this.act((book) => book.select(this.sheet.name, selection.area));
    this.view.select(selection, row, column);
    this.tellSelection();
  }

  private onKey(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const pressed = { key, shift: shiftKey, control: ctrlKey || metaKey, alt: altKey };
    const command = gridCommand(pressed, this.selection, keyGround(this.view, this.sheet, this.selection));
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'edit') this.edit('cell', command.text);
    else if (command.kind === 'clear') this.typing.clear(this.sheet, this.selection.area);
    else if (command.kind === 'sheet') this.step(command.step);
    else {
      const { row, column, area } = command.selection;
      // While extending, the corner that moves is brought into sight.
      this.select(
        command.selection,
        area.top === row ? area.bottom : area.top,
        area.left === column ? area.right : area.left,
      );
    }
  }

  private step(step: 1 | -1): void {
    const visible = this.opened.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = visible[visible.findIndex(({ id }) => id === this.sheet.id) + step];
    if (next) this.act((book) => book.activate(next.name));
  }

  /** The cell typed into, which need not be the selected one by the time the entry is taken. */
  private edited = { sheet: '', row: 0, column: 0 };

  private edit(where: 'cell' | 'bar', over?: string): void {
    const { row, column } = this.selection;
    const text = over ?? this.opened.editText(this.sheet.name, row, column);
    this.edited = { sheet: this.sheet.id, row, column };
    this.view.select(this.selection);
    const box = this.view.box(this.view.areaOf(row, column));
    const label = textsOf(this.language).workbench.editing(cellName(row, column));
    this.listener.told(undefined);
    this.input.begin(box, label, text, where, where === 'bar' || over === undefined);
  }

  private take(text: string, after: AfterEntry): boolean {
    const { sheet: id, row, column } = this.edited;
    const sheet = this.opened.sheets.find((one) => one.id === id);
    // The pane may have deleted the sheet meanwhile.
    if (!sheet) return true;
    const before = this.opened.editText(sheet.name, row, column);
    if (text !== before && !this.typing.type(sheet, row, column, text)) return false;
    const { moved } = keyGround(this.view, this.sheet, this.selection);
    if (after === 'down' || after === 'up') this.select(oneCell(moved('row', row, after === 'down' ? 1 : -1), column));
    if (after === 'right' || after === 'left') {
      this.select(oneCell(row, moved('column', column, after === 'right' ? 1 : -1)));
    }
    return true;
  }

  private paste(text: string): void {
    const { top, left } = this.selection.area;
    const area = this.typing.paste(this.sheet, text, top, left);
    if (area) this.select({ row: top, column: left, area });
  }

  private goTo(text: string): void {
    const area = areaNamed(text);
    this.listener.told(area ? undefined : message(this.language, 'workbench-name-box', { text }));
    if (!area) return;
    this.select({ row: area.top, column: area.left, area });
    this.parts.grid.focus({ preventScroll: true });
  }

  private followLink(row: number, column: number): void {
    const target = linkTarget(this.sheet.cell(row, column).link);
    if (!target || !this.opened.sheets.some(({ name }) => name === target.sheet)) return;
    this.act((book) => book.select(target.sheet, target.area));
  }
}

function* valuesIn(sheet: BookSheet, area: CellArea): Generator<unknown> {
  const { top, left, bottom, right } = usedPart(sheet, area);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield sheet.cell(row, column).value;
  }
}
