/** The elements of the page that its parts work on. */
export interface PageParts {
  readonly grid: HTMLElement;
  readonly charts: HTMLElement;
  readonly tabs: HTMLElement;
  readonly sheetPanel: HTMLElement;
  readonly cellInput: HTMLInputElement;
  readonly formulaBar: HTMLInputElement;
  readonly nameBox: HTMLInputElement;
  readonly state: HTMLElement;
  readonly figures: HTMLElement;
  readonly message: HTMLElement;
  readonly drop: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneFrame: HTMLElement;
  readonly divider: HTMLElement;
  readonly file: HTMLInputElement;
}

/** Finds the page's elements by id; throws where one is missing. */
export function pageParts(page: Document): PageParts {
  return {
    grid: part(page, 'grid'),
    charts: part(page, 'charts'),
    tabs: part(page, 'tabs'),
    sheetPanel: part(page, 'sheet-panel'),
    cellInput: part(page, 'cell-input') as HTMLInputElement,
    formulaBar: part(page, 'formula-bar') as HTMLInputElement,
    nameBox: part(page, 'name-box') as HTMLInputElement,
    state: part(page, 'state'),
    figures: part(page, 'figures'),
    message: part(page, 'message'),
    drop: part(page, 'drop'),
    pane: part(page, 'pane'),
    paneFrame: part(page, 'pane-frame'),
    divider: part(page, 'divider'),
    file: part(page, 'file') as HTMLInputElement,
  };
}

/** The element with an id; throws where there is none. */
export function part(page: Document, id: string): HTMLElement {
  const element = page.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}"`);
  return element;
}
