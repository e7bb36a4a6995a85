import { boardCheck as english } from './en/board-check';
import type { Language } from './messages';
import { boardCheck as swedish } from './sv/board-check';

/** Texts of what the board page says the scenarios are held against. */
export type BoardCheckTexts = typeof swedish;

const texts: Readonly<Record<Language, BoardCheckTexts>> = { sv: swedish, en: english };

/**
 * The texts of the board page's part on what is known, in a language.
 * @example boardCheckTexts('sv').answers.partly // 'Delvis'
 */
export function boardCheckTexts(language: Language): BoardCheckTexts {
  return texts[language];
}
