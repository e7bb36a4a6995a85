import { state } from '@microsoft/fast-element/state.js';
import type { ScenarioView } from '../job/session/view';
import { numberText } from '../words/number-text';
import { fieldText, enteredNumber } from './number-entry';
import type { Pane } from './pane';
import { modelValue, pastedCells, type Contracts } from './pasted-cells';

/** A cell of the contracts' table by row and column, both from 0, the unit's name not counted. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Steps of the keys that walk in the table; with Ctrl or on Home and End they go all the way. */
const walks: Readonly<Record<string, GridCell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
  PageUp: { row: -Infinity, column: 0 },
  PageDown: { row: Infinity, column: 0 },
};

/**
 * The table of contracts as a person works in it, as in Excel: arrow keys walk, Shift selects a block, typing replaces,
 * F2 or Enter edits, Enter goes down and Tab to the right, Esc leaves it as it was, Delete asks for nothing.
 */
export class ContractGrid {
  readonly active = state<GridCell>({ row: 0, column: 0 });
  /** The other corner of what is selected. */
  readonly anchor = state<GridCell>({ row: 0, column: 0 });
  /** What has been typed in the active cell, while it is being edited. */
  readonly typed = state<string | undefined>(undefined);
  /** Why the last thing was not done. */
  readonly refusal = state<string>('');

  /** `focus` gives the keyboard's focus to the active cell, or to its field. */
  constructor(
    private readonly pane: Pane,
    private readonly scenario: () => ScenarioView | undefined,
    private readonly focus: () => void,
  ) {}

  get contracts(): Contracts {
    return this.scenario()?.contracts ?? { columns: [], rows: [] };
  }

  /** The cell that Tab comes to, within what the table now holds. */
  get current(): GridCell {
    return this.within(this.active());
  }

  isSelected(cell: GridCell): boolean {
    const [from, to] = [this.within(this.anchor()), this.current];
    const between = (at: number, one: number, other: number): boolean =>
      at >= Math.min(one, other) && at <= Math.max(one, other);
    return between(cell.row, from.row, to.row) && between(cell.column, from.column, to.column);
  }

  isCurrent({ row, column }: GridCell): boolean {
    const current = this.current;
    return current.row === row && current.column === column;
  }

  isEditing(cell: GridCell): boolean {
    return this.typed() !== undefined && this.isCurrent(cell);
  }

  /** A cell's number as it is shown, or a dash where the payment model does not use it. */
  text({ row, column }: GridCell): string {
    const about = this.contracts.columns[column];
    const value = this.contracts.rows[row]?.values[column];
    if (!about || value === null || value === undefined) return '–';
    return numberText(this.pane.host.language, value / about.scale, about.decimals);
  }

  select(cell: GridCell, extend = false): void {
    if (this.typed.current !== undefined) this.commit();
    this.active.set(this.within(cell));
    if (!extend) this.anchor.set(this.active.current);
    this.refusal.set('');
    this.focus();
  }

  /** Begins to edit with what stands there, or with what was just typed. */
  edit(text?: string): void {
    if (!this.isEditable(this.current)) return;
    this.anchor.set(this.current);
    this.refusal.set('');
    this.typed.set(text ?? this.exact(this.current));
    this.focus();
  }

  /** Keeps what was typed; false where it is no number, which is said and leaves the value as it was. */
  commit(): boolean {
    const typed = this.typed.current;
    this.typed.set(undefined);
    const { row, column } = this.current;
    const about = this.contracts.columns[column];
    const unit = this.contracts.rows[row]?.unit;
    const scenario = this.scenario();
    if (typed === undefined || !about || unit === undefined || !scenario) return true;
    if (typed.trim() === '' || typed === this.exact(this.current)) return true;
    const shown = enteredNumber(this.pane.host.language, typed, about.scale);
    if (shown === undefined) {
      this.refuse(this.pane.texts.scenarios.cells.typed({ text: typed.trim() }));
      return false;
    }
    const value = modelValue(shown, about.scale);
    void this.pane.change({
      kind: 'contracts',
      scenario: scenario.id,
      cells: [{ unit, column: about.key, value }],
    });
    return true;
  }

  /** Takes a key; true where it was one of the table's own. */
  key(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
    return this.typed.current === undefined ? this.walkingKey(event) : this.editingKey(event);
  }

  /** Pastes a block with its first cell where one stands. */
  paste(text: string): void {
    const scenario = this.scenario();
    if (!scenario) return;
    const { scenarios } = this.pane.texts;
    const from = {
      row: Math.min(this.current.row, this.within(this.anchor.current).row),
      column: Math.min(this.current.column, this.within(this.anchor.current).column),
    };
    const pasted = pastedCells(this.pane.host.language, scenarios.cells, this.contracts, from, text);
    if (pasted.kind === 'refused') {
      this.refuse(pasted.sentence);
      return;
    }
    this.refusal.set('');
    void this.pane.change({ kind: 'contracts', scenario: scenario.id, cells: pasted.cells });
    this.pane.announce(scenarios.cells.pasted({ count: pasted.cells.length }));
  }

  /** What is selected, as a spreadsheet takes it. */
  copied(): string {
    const [one, other] = [this.within(this.anchor.current), this.current];
    const range = (from: number, to: number): readonly number[] =>
      Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);
    const rows = range(one.row, other.row);
    const columns = range(one.column, other.column);
    this.pane.announce(this.pane.texts.scenarios.cells.copied({ count: rows.length * columns.length }));
    return rows.map((row) => columns.map((column) => this.exact({ row, column })).join('\t')).join('\r\n');
  }

  /** A cell's number with all its decimals, as it is edited and copied; empty where there is none. */
  private exact({ row, column }: GridCell): string {
    const about = this.contracts.columns[column];
    const value = this.contracts.rows[row]?.values[column];
    if (!about || value === null || value === undefined) return '';
    return fieldText(this.pane.host.language, value / about.scale, about.decimals);
  }

  private isEditable({ column }: GridCell): boolean {
    return this.contracts.columns[column]?.editable === true;
  }

  private walkingKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
    const { key, shiftKey } = event;
    const far = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    const walk = walks[key];
    if (walk) {
      this.walk(far ? scaled(walk) : walk, shiftKey);
      return true;
    }
    if (key === 'Enter' || key === 'F2') {
      this.edit();
      return true;
    }
    if (!far && key.length === 1 && /[\d.,\u2212-]/.test(key)) {
      this.edit(key);
      return true;
    }
    return false;
  }

  private editingKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (key === 'Escape') {
      this.typed.set(undefined);
      this.focus();
      return true;
    }
    if (key !== 'Enter' && key !== 'Tab') return false;
    const kept = this.commit();
    const forward = shiftKey ? -1 : 1;
    if (kept) this.walk(key === 'Enter' ? { row: forward, column: 0 } : { row: 0, column: forward }, false);
    else this.focus();
    return true;
  }

  private walk(by: GridCell, extend: boolean): void {
    const { row, column } = this.current;
    this.select({ row: row + by.row, column: column + by.column }, extend);
  }

  private within({ row, column }: GridCell): GridCell {
    const { rows, columns } = this.contracts;
    const clamped = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
    return { row: clamped(row, rows.length), column: clamped(column, columns.length) };
  }

  private refuse(sentence: string): void {
    this.refusal.set(sentence);
  }
}

/** A walk all the way in its direction. */
function scaled({ row, column }: GridCell): GridCell {
  const far = (step: number): number => (step === 0 ? 0 : step * Infinity);
  return { row: far(row), column: far(column) };
}
