import type { AnyPaymentModel } from '../model/known-models';
import { VaxlaError } from '../words/problem';
import { documentState } from './embedded-part';
import { numberedModels } from './own-model-file';
import { ownModels } from './question-models';

/**
 * The payment models of a user's own that a workbook's document holds, as the engine reads them: none where this program
 * cannot read the document, which the pane tells of. `version` is this program's.
 */
export function modelsInDocument(text: string, version: string): readonly AnyPaymentModel[] {
  const state = documentState(text, '', version);
  if (state.kind === 'refused') return [];
  const { own = [], scenarioFile } = state.model;
  const others = scenarioFile.paymentModels?.filter(({ key }) => !own.some((each) => each.key === key)) ?? [];
  try {
    return ownModels(numberedModels([...own, ...others]));
  } catch (error) {
    if (error instanceof VaxlaError) return [];
    throw error;
  }
}
