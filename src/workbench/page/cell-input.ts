import type { Box } from './sheet-layout';

/** Where the selection goes after an entry. */
export type AfterEntry = 'stay' | 'down' | 'up' | 'left' | 'right';

/** What the page does with an entry. */
export interface EntryListener {
  /** The entry is taken; answers false where it was refused and typing goes on. */
  taken(text: string, after: AfterEntry): boolean;
  /** Typing has begun or ended: Excel answers no add-in meanwhile. */
  editing(on: boolean): void;
  /** Back to the cells. */
  left(): void;
  /** Someone has begun to type in the formula bar, which now holds `text`. */
  wanted(text: string): void;
}

const arrows: Readonly<Record<string, AfterEntry>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Typing into a cell: a field over the cell, and the formula bar, which show the same text. Enter, Tab and leaving the field
 * take the entry, Esc drops it; arrow keys take it too where typing replaced what stood there, as in Excel.
 */
export class CellInput {
  private open = false;
  /** Typing began over what stood in the cell. */
  private replacing = false;

  constructor(
    private readonly field: HTMLInputElement,
    private readonly bar: HTMLInputElement,
    private readonly listener: EntryListener,
  ) {
    for (const input of [field, bar]) {
      input.addEventListener('keydown', (event) => this.onKey(event));
      input.addEventListener('input', () => {
        // Going into the formula bar changes nothing; typing in it does.
        if (!this.open) listener.wanted(input.value);
        const other = input === field ? bar : field;
        other.value = input.value;
      });
      input.addEventListener('blur', () => this.onBlur());
    }
  }

  /** Begins typing in the cell at `box`; `within` keeps what stands there and goes on at its end. */
  begin(box: Box, label: string, text: string, where: 'cell' | 'bar', within: boolean): void {
    const { field, bar } = this;
    this.open = true;
    this.replacing = !within;
    field.hidden = false;
    field.setAttribute('aria-label', label);
    field.style.left = `${box.left - 1}px`;
    field.style.top = `${box.top - 1}px`;
    field.style.width = `${Math.max(box.right - box.left, 80) + 1}px`;
    field.style.height = `${box.bottom - box.top + 1}px`;
    field.value = text;
    // Setting the text of the field typed in would move its caret.
    if (bar.value !== text) bar.value = text;
    if (where === 'cell') {
      field.focus();
      field.setSelectionRange(text.length, text.length);
    }
    this.listener.editing(true);
  }

  /** Takes an entry that is open, if there is one; false where it was refused and typing goes on. */
  settle(): boolean {
    if (!this.open) return true;
    if (!this.listener.taken(this.field.value, 'stay')) return false;
    this.close();
    return true;
  }

  /** Drops an entry that is open, if there is one. */
  drop(): void {
    if (this.open) this.close();
  }

  /** Shows the text of the selected cell in the formula bar while nothing is typed. */
  show(text: string): void {
    if (!this.open) this.bar.value = text;
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.open) {
      if (event.key === 'Enter' || event.key === 'Escape') this.listener.left();
      return;
    }
    const after = this.after(event);
    if (after !== undefined) {
      event.preventDefault();
      this.take(after);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.end();
    }
    event.stopPropagation();
  }

  private after({ key, shiftKey }: KeyboardEvent): AfterEntry | undefined {
    if (key === 'Enter') return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    return this.replacing ? arrows[key] : undefined;
  }

  /**
   * Whoever goes elsewhere on the page takes the entry with it. Whoever goes to the pane, or to another window, leaves the
   * cell open, as in Excel: the add-in is then told that Excel is waiting.
   */
  private onBlur(): void {
    setTimeout(() => {
      const { activeElement } = document;
      const stays = activeElement === this.field || activeElement === this.bar || activeElement?.tagName === 'IFRAME';
      if (!stays) this.settle();
    });
  }

  private take(after: AfterEntry): void {
    if (this.listener.taken(this.field.value, after)) this.end();
  }

  private end(): void {
    this.close();
    this.listener.left();
  }

  private close(): void {
    this.open = false;
    this.field.hidden = true;
    this.listener.editing(false);
  }
}
