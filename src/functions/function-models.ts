import { nearestName } from '../language/order';
import type { AnyPaymentModel } from '../model/known-models';
import { paymentLibrary } from '../model/payment-library';
import type { LibraryModel } from '../model/payment-library/library-model';
import { repeated } from './argument';
import { refused, type Cells } from './cell';

/** A payment model that a cell can name: one of the library, some with values of their years, or the workbook's own. */
export type FunctionModel = AnyPaymentModel & Pick<LibraryModel, 'dated'>;

const inLibrary = (written: string): FunctionModel | undefined =>
  paymentLibrary.find(({ key }) => key === written.toLowerCase());

/** Whether some cell names a model that the library has not: only then the workbook's own need be known. */
export function namesOthers(cells: Cells = []): boolean {
  return cells.flat().some((cell) => typeof cell === 'string' && !inLibrary(cell.trim()));
}

/**
 * The model that a cell names: by its key, or one of the workbook's own by the name it was given there. Looked up, never
 * read as anything else.
 */
export function modelOf(written: string, own: readonly AnyPaymentModel[]): FunctionModel {
  const text = written.toLowerCase();
  const found =
    inLibrary(written) ??
    own.find(({ key }) => key === text) ??
    own.find(({ name }) => name?.trim().toLowerCase() === text);
  if (found) return found;
  // A cell may hold more text than one would compare letter by letter.
  const near = repeated(written);
  const names = [...paymentLibrary, ...own].map(({ key }) => key);
  const nearest = nearestName(near, names);
  throw refused('#N/A', 'function-model-unknown', {
    model: near,
    ...(nearest !== undefined && { nearest }),
    own: own.map(({ key }) => key),
  });
}
