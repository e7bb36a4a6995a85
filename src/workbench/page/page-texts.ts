import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';

/**
 * Puts the texts of a language into the page: `data-text` names the text of an element, `data-label` its accessible name,
 * as keys of the workbench's texts ('commands.pane').
 */
export function putTexts(page: Document, language: Language): void {
  const { workbench } = textsOf(language);
  page.documentElement.lang = language;
  page.title = workbench.title;
  for (const element of page.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = textAt(workbench, element.dataset.text ?? '');
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', textAt(workbench, element.dataset.label ?? ''));
  }
}

/** The text at a key; throws where there is none, so that a page with a hole is noticed at once. */
function textAt(texts: unknown, key: string): string {
  const text = key.split('.').reduce((within, part) => (within as Record<string, unknown> | undefined)?.[part], texts);
  if (typeof text !== 'string') throw new Error(`The workbench has no text "${key}"`);
  return text;
}
