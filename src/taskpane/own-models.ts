import type { AnyPaymentModel } from '../model/known-models';

/**
 * The payment models written in the open workbook, for functions in its cells: read from its document when the first cell
 * asks, and again when Växla has written. None where the page does not share Excel's runtime, or Excel does not answer.
 */
export class OwnModels {
  private known: Promise<readonly AnyPaymentModel[]> | undefined;

  get(): Promise<readonly AnyPaymentModel[]> {
    this.known ??= this.read();
    return this.known;
  }

  /** What was read no longer holds. */
  forget(): void {
    this.known = undefined;
  }

  private async read(): Promise<readonly AnyPaymentModel[]> {
    try {
      await Office.onReady();
      if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return [];
      const { modelsOfWorkbook } = await import(/* webpackChunkName: "own-models" */ './models-of-workbook');
      return await modelsOfWorkbook();
    } catch {
      // Excel may be busy with something else: the next cell asks again.
      this.forget();
      return [];
    }
  }
}
