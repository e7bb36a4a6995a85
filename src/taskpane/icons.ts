import { html } from '@microsoft/fast-element';

const icon = (name: string, drawing: string): string =>
  `<svg class="icon icon-${name}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawing}</svg>`;

/** Drawn for the pane on a grid of 20, in the line of their surroundings; always beside a text that says the same. */
export const icons = {
  done: html.partial(icon('done', '<circle cx="10" cy="10" r="7.5"/><path d="M6.8 10.2l2.2 2.2 4.3-4.6"/>')),
  doubt: html.partial(icon('doubt', '<path d="M10 3.2L17.6 16.5H2.4z"/><path d="M10 8v4"/><path d="M10 14v.6"/>')),
  error: html.partial(icon('error', '<circle cx="10" cy="10" r="7.5"/><path d="M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4"/>')),
  note: html.partial(icon('note', '<circle cx="10" cy="10" r="7.5"/><path d="M10 9.2V14"/><path d="M10 6v.6"/>')),
  check: html.partial(icon('check', '<path d="M4.5 10.5l3.6 3.6 7.4-8"/>')),
  sheet: html.partial(icon('sheet', '<path d="M3 4h14v12H3z"/><path d="M3 8h14M8 8v8M8 12h9"/>')),
  plus: html.partial(icon('plus', '<path d="M10 4v12M4 10h12"/>')),
  chevron: html.partial(icon('chevron', '<path d="M7.5 4.5l5.5 5.5l-5.5 5.5"/>')),
  more: html.partial(
    icon('more', '<circle cx="4.5" cy="10" r="1"/><circle cx="10" cy="10" r="1"/><circle cx="15.5" cy="10" r="1"/>'),
  ),
  emptySheet: html.partial(
    '<svg class="empty-sheet" viewBox="0 0 66 52" width="66" height="52" aria-hidden="true" focusable="false">' +
      '<path d="M1 1h64v50H1z"/><path d="M1 14h64M1 26h64M1 38h64M22 1v50M44 1v50"/></svg>',
  ),
};
