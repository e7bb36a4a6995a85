import { control as controlEn } from './en/taskpane-control';
import type { Language } from './messages';
import { control } from './sv/taskpane-control';

/** Texts of the control around the money in the pane; apart from the others, so that only who opens it fetches them. */
export type PaneControlTexts = typeof control;

const texts: Readonly<Record<Language, PaneControlTexts>> = { sv: control, en: controlEn };

/** The texts in a language. */
export function paneControlTexts(language: Language): PaneControlTexts {
  return texts[language];
}
