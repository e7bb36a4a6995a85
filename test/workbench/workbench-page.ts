import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { StandInBook } from '../../src/standin/stand-in-book';
import { pageParts, type PageParts } from '../../src/workbench/page/page-parts';
import { putTexts } from '../../src/workbench/page/page-texts';
import { SheetWindow } from '../../src/workbench/page/sheet-window';
import type { Language } from '../../src/words/messages';

const html = readFileSync(path.join(__dirname, '../../src/workbench/page/workbench.html'), 'utf8');

/** The workbench's page without a browser: a document that lays nothing out, in which the grid is 800 by 420 pixels. */
export interface WorkbenchPage {
  readonly parts: PageParts;
  readonly sheets: SheetWindow;
  /** What the page was told to say, and whether a cell was being edited, in order. */
  readonly told: (string | undefined)[];
  readonly editing: boolean[];
  /** The element of a cell, drawn or not. */
  cell(row: number, column: number): HTMLElement | null;
  /** Waits for the next drawing. */
  drawn(): Promise<void>;
  press(element: HTMLElement, key: string, more?: KeyboardEventInit): void;
  /** Types a text into an input, as a person would. */
  type(input: HTMLInputElement, text: string): void;
  scroll(left: number, top: number): Promise<void>;
}

/** Puts the page's document into the globals that the page's code uses, shows a workbook, and takes them away after. */
export async function withWorkbenchPage(
  book: StandInBook,
  language: Language,
  tried: (page: WorkbenchPage) => Promise<void>,
): Promise<void> {
  const { window } = new JSDOM(html, { pretendToBeVisual: true });
  const { document } = window;
  const former = { document: globalThis.document, requestAnimationFrame: globalThis.requestAnimationFrame };
  const nothing = class {
    observe(): void {
      // Nothing changes its size here.
    }
  };
  Object.assign(globalThis, {
    document,
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    ResizeObserver: nothing,
  });
  // Without a canvas the page measures texts by their length; jsdom would print that it has none.
  window.HTMLCanvasElement.prototype.getContext = () => null;
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  const parts = pageParts(document);
  const { grid } = parts;
  const place = { left: 0, top: 0 };
  for (const [name, value] of Object.entries({ clientWidth: 800, clientHeight: 420 })) {
    Object.defineProperty(grid, name, { value });
  }
  for (const side of ['left', 'top'] as const) {
    Object.defineProperty(grid, side === 'left' ? 'scrollLeft' : 'scrollTop', { get: () => place[side] });
  }
  Object.defineProperty(grid, 'scrollTo', {
    value: (left: number, top: number) => Object.assign(place, { left, top }),
  });
  try {
    putTexts(document, language);
    const told: (string | undefined)[] = [];
    const editing: boolean[] = [];
    const sheets = new SheetWindow(parts, {
      told: (text) => told.push(text),
      editing: (on) => editing.push(on),
    });
    sheets.speak(language);
    sheets.show(book);
    const frame = () => new Promise<void>((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
    // What is heard in one frame is drawn in the next.
    const drawn = async () => {
      await frame();
      await frame();
    };
    await drawn();
    await tried({
      parts,
      sheets,
      told,
      editing,
      cell: (row, column) => document.getElementById(`cell-${row}-${column}`),
      drawn,
      press: (element, key, more = {}) =>
        element.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
      type: (input, text) => {
        input.value = text;
        input.dispatchEvent(new window.Event('input', { bubbles: true }));
      },
      scroll: (left, top) => {
        Object.assign(place, { left, top });
        grid.dispatchEvent(new window.Event('scroll'));
        return drawn();
      },
    });
  } finally {
    Object.assign(globalThis, former);
    window.close();
  }
}
