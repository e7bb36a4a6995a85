import { functionTexts } from '../words/function-texts';
import type { Language } from '../words/messages';
import { declaredFunctions } from './declared-functions';

/** Every argument is a range of anything: what each cell holds is told apart, and refused with a sentence, by us. */
const anyRange = { type: 'any', dimensionality: 'matrix' } as const;

/**
 * What Excel is told of the custom functions in a language: names, arguments and help. Names and ids are the same in both
 * languages, so that a workbook means the same whoever opens it. Errors in cells are handed over too: the others in a
 * range still get their answers.
 */
export function functionMetadata(language: Language): object {
  const { help, names } = functionTexts(language);
  return {
    allowErrorForDataTypeAny: true,
    functions: declaredFunctions.map(({ name, takes }) => ({
      id: name,
      name,
      description: help.functions[name],
      result: anyRange,
      parameters: takes.map(({ key, optional }) => ({
        name: names[key],
        description: help.arguments[key],
        ...anyRange,
        ...(optional && { optional }),
      })),
    })),
  };
}
