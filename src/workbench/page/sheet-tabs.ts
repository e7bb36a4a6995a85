import type { BookSheet } from '../../standin/book';

/** The sheets' tabs below the grid (ARIA role `tablist`): arrow keys, Home and End move, Enter is not needed. */
export class SheetTabs {
  constructor(
    private readonly element: HTMLElement,
    private readonly panel: HTMLElement,
    private readonly choose: (sheet: string) => void,
  ) {
    element.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(sheets: readonly BookSheet[], active: BookSheet): void {
    const focused = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      ...sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map((sheet) => this.tab(sheet, sheet.id === active.id)),
    );
    const chosen = this.element.querySelector<HTMLElement>('[aria-selected="true"]');
    if (chosen) {
      this.panel.setAttribute('aria-labelledby', chosen.id);
      chosen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (focused) chosen.focus();
    }
  }

  private tab({ name, id, tabColor }: BookSheet, active: boolean): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${id.replace(/\W/g, '-')}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(active));
    tab.setAttribute('aria-controls', this.panel.id);
    tab.tabIndex = active ? 0 : -1;
    tab.textContent = name;
    if (tabColor !== undefined) tab.style.borderTopColor = `#${tabColor}`;
    tab.addEventListener('click', () => this.choose(name));
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
