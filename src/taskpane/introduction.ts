import type { Language } from '../words/messages';
import { paneTexts } from '../words/pane-texts';

/** A line of the page: which HTML element holds it, its text, and its role in the style sheet. */
interface Line {
  readonly element: 'h1' | 'h2' | 'p' | 'pre';
  readonly text: string;
  readonly role?: 'lead' | 'caveat';
}

/**
 * The language of the pane for a language tag: Swedish for Swedish, otherwise English.
 * @example languageOfTag('sv-FI') // 'sv'
 * @example languageOfTag('de-DE') // 'en'
 */
export function languageOfTag(tag: string): Language {
  return /^sv\b/i.test(tag) ? 'sv' : 'en';
}

/** What Växla is and where it is opened, line by line from the top: the page for whoever opens it outside Excel. */
export function introduction(language: Language): readonly Line[] {
  const texts = paneTexts(language).introduction;
  return [
    { element: 'h1', text: texts.title },
    { element: 'p', text: texts.purpose },
    { element: 'p', text: texts.caveat, role: 'caveat' },
    { element: 'h2', text: texts.where },
    { element: 'p', text: texts.inExcel },
    { element: 'h2', text: texts.without },
    { element: 'p', text: texts.workbench },
    { element: 'pre', text: texts.command },
    { element: 'h2', text: texts.promise },
    { element: 'p', text: texts.untouched },
  ];
}

/** Puts the introduction on the page; texts are set as text, never as markup. */
export function showIntroduction(language: Language, page: HTMLElement): void {
  const lines = introduction(language).map(({ element, text, role }) => {
    const node = document.createElement(element);
    node.textContent = text;
    if (role) node.className = role;
    return node;
  });
  const main = document.createElement('main');
  main.className = 'introduction';
  main.append(...lines);
  page.replaceChildren(main);
}
