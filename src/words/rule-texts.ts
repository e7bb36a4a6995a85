import { rules as rulesEn } from './en/rules';
import type { Language } from './messages';
import { rules } from './sv/rules';

/** Texts of the editor of payment rules; apart from the others, so that only who opens the editor fetches them. */
export type RuleTexts = typeof rules;

const texts: Readonly<Record<Language, RuleTexts>> = { sv: rules, en: rulesEn };

/** The editor's texts in a language. */
export function ruleTexts(language: Language): RuleTexts {
  return texts[language];
}
