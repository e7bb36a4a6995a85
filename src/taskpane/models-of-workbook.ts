import packageFile from '../../package.json';
import { modelNamespace } from '../job/embedded-model';
import { modelsInDocument } from '../job/models-in-document';
import type { AnyPaymentModel } from '../model/known-models';
import { documentText } from '../workbook/excel/document-text';

/** The payment models written in the workbook that is open in Excel; rejects where Excel refuses or does not answer. */
export async function modelsOfWorkbook(): Promise<readonly AnyPaymentModel[]> {
  const text = await documentText(modelNamespace);
  return text === undefined ? [] : modelsInDocument(text, packageFile.version);
}
