import type { BookSheet } from '../../standin/book';

/** The sheets' tabs below the grid (ARIA role `tablist`): arrow keys, Home and End move, Enter is not needed. */
export class SheetTabs {
  private tabs = new Map<string, HTMLElement>();
  private chosen: HTMLElement | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly panel: HTMLElement,
    private readonly choose: (sheet: string) => void,
  ) {
    element.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Shows the visible sheets; tabs that stay the same sheet's are kept, so that a click on one is not lost. */
  show(sheets: readonly BookSheet[], active: BookSheet): void {
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const former = this.tabs;
    this.tabs = new Map(visible.map(({ id }) => [id, former.get(id) ?? this.tab(id)]));
    for (const [id, tab] of former) if (!this.tabs.has(id)) tab.remove();
    visible.forEach(({ id, name, tabColor }, index) => {
      const tab = this.tabs.get(id) as HTMLElement;
      if (this.element.children[index] !== tab) this.element.insertBefore(tab, this.element.children[index] ?? null);
      if (tab.textContent !== name) tab.textContent = name;
      tab.style.borderTopColor = tabColor === undefined ? '' : `#${tabColor}`;
      tab.setAttribute('aria-selected', String(id === active.id));
      tab.tabIndex = id === active.id ? 0 : -1;
    });
    const chosen = this.tabs.get(active.id);
    if (!chosen) return;
    this.panel.setAttribute('aria-labelledby', chosen.id);
    if (this.chosen === chosen) return;
    this.chosen = chosen;
    chosen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private tab(id: string): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab${id.replace(/\W+/g, '-')}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', this.panel.id);
    // The sheet may have been renamed since the tab was made.
    tab.addEventListener('click', () => this.choose(tab.textContent ?? ''));
    return tab;
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.element.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    tab.click();
  }
}
