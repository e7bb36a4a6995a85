import { message, type Language } from '../words/messages';

/** A line of the pane: which HTML element holds it, its text, and its role in the style sheet. */
export interface Line {
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

/** What Växla is and how its report is made in this version, line by line from the top. */
export function introduction(language: Language): readonly Line[] {
  return [
    { element: 'h1', text: message(language, 'taskpane-title', {}) },
    { element: 'p', text: message(language, 'taskpane-purpose', {}), role: 'lead' },
    { element: 'p', text: message(language, 'taskpane-caveat', {}), role: 'caveat' },
    { element: 'h2', text: message(language, 'taskpane-how', {}) },
    { element: 'p', text: message(language, 'taskpane-command-line', {}) },
    { element: 'pre', text: message(language, 'taskpane-command', {}) },
    { element: 'p', text: message(language, 'taskpane-open', {}) },
    { element: 'h2', text: message(language, 'taskpane-promise', {}) },
    { element: 'p', text: message(language, 'taskpane-untouched', {}) },
  ];
}
