import { functionHelp as helpEn } from './en/function-help';
import { functionArguments as argumentsEn } from './en/functions';
import type { Language } from './messages';
import { functionHelp } from './sv/function-help';
import { functionArguments } from './sv/functions';

/** What stands before the name of every custom function in a formula. */
export const functionNamespace = 'VAXLA';

/** A custom function's name within the namespace. */
export type FunctionName = keyof typeof functionHelp.functions;
/** An argument of a custom function. */
export type FunctionArgument = keyof typeof functionArguments;

/** Names and help of the custom functions; apart from the texts every surface carries. */
interface FunctionTexts {
  readonly help: typeof functionHelp;
  readonly names: Readonly<Record<FunctionArgument, string>>;
}

const texts: Readonly<Record<Language, FunctionTexts>> = {
  sv: { help: functionHelp, names: functionArguments },
  en: { help: helpEn, names: argumentsEn },
};

/** Names and help of the custom functions in a language. */
export function functionTexts(language: Language): FunctionTexts {
  return texts[language];
}
