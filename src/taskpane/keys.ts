/** What can be reached with Tab: also what Office's own list leaves out. */
const reachable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'summary',
  '[tabindex]:not([disabled])',
].join(',');

/** First and last place that Tab comes to in the page. */
function ends(page: Document): readonly (Element | undefined)[] {
  const found = [...page.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  return [found[0], found[found.length - 1]];
}

/**
 * Keeps the keys that belong to the pane. Office listens on the window: it moves the focus on Tab through a list of its
 * own, which leaves out what a heading with focus is followed by, and takes Esc and F2 back to the sheet. So what one of
 * our elements has taken goes no further, and Tab is the browser's until it would leave the page, where it is Office's.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) event.stopPropagation();
    else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const [first, last] = ends(page);
      if (page.activeElement !== (event.shiftKey ? first : last)) event.stopPropagation();
    }
  });
}
