import { control as english } from './en/control';
import type { Language } from './messages';
import { control as swedish } from './sv/control';

/** Texts of control; apart from the others, which every surface carries. */
export type ControlTexts = typeof swedish;

const texts: Readonly<Record<Language, ControlTexts>> = { sv: swedish, en: english };

/**
 * The texts of control in a language.
 * @example controlTexts('sv').presets.gislaved.name // 'Gislaved'
 */
export function controlTexts(language: Language): ControlTexts {
  return texts[language];
}
