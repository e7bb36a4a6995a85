import { associateFunctions } from '../../src/functions/office-functions';
import type { FunctionResult } from '../../src/standin/custom-functions';
import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import type { FunctionName } from '../../src/words/function-texts';
import type { Language } from '../../src/words/messages';
import { blankBytes } from '../standin/sample-book';

/** Excel's stand-in with the real runtime of custom functions, in which Växla's have been associated. */
export interface ExcelCalls {
  /** What a cell with a function shows, its arguments as Excel hands them over. */
  readonly asked: (name: FunctionName, ...given: readonly unknown[]) => Promise<FunctionResult>;
  /** The cells it gives; throws where it shows one error. */
  readonly cells: (name: FunctionName, ...given: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;
  readonly excel: JsdomExcel;
  readonly close: () => void;
}

export async function excelCalls(language: Language = 'sv'): Promise<ExcelCalls> {
  const excel = await jsdomExcel({ bytes: blankBytes(), customFunctions: true });
  const before = Object.getOwnPropertyDescriptor(globalThis, 'CustomFunctions');
  Object.defineProperty(globalThis, 'CustomFunctions', {
    configurable: true,
    value: (excel.window as unknown as { CustomFunctions: unknown }).CustomFunctions,
  });
  associateFunctions(() => language);
  await excel.host.customFunctions.ready;
  const asked: ExcelCalls['asked'] = (name, ...given) => excel.host.customFunctions.call(name, given);
  return {
    asked,
    cells: async (name, ...given) => {
      const result = await asked(name, ...given);
      if ('error' in result) throw new Error(`${name} shows ${result.error}: ${result.sentence}`);
      return result.cells as readonly (readonly unknown[])[];
    },
    excel,
    close: () => {
      if (before) Object.defineProperty(globalThis, 'CustomFunctions', before);
      else Reflect.deleteProperty(globalThis, 'CustomFunctions');
      excel.close();
    },
  };
}
