import { failure, VaxlaError } from '../../words/problem';

/** How long Excel may take over one round trip before it is taken not to answer, in milliseconds. */
export const longestWait = 30_000;

/** What Excel's refusals mean to a reader, by the code of the error. */
const refusals: Readonly<Record<string, () => VaxlaError>> = {
  InvalidOperationInCellEditMode: () => failure('excel-editing', {}),
  AccessDenied: () => failure('excel-protected', {}),
  RequestPayloadSizeLimitExceeded: () => failure('excel-too-large', {}),
  ResponsePayloadSizeLimitExceeded: () => failure('excel-too-large', {}),
  ActivityLimitReached: () => failure('excel-busy', {}),
  InvalidOrTimedOutSession: () => failure('excel-session-ended', {}),
  WriteNotSupportedWhenModalDialogOpen: () => failure('excel-dialog-open', {}),
};

/** Excel did not answer in time; what it has done meanwhile is not known. */
export class NoAnswer extends VaxlaError {
  constructor() {
    super(failure('excel-no-answer', {}).problem);
    this.name = 'NoAnswer';
  }
}

/** The code of an error that Excel itself raised; undefined for any other. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** An error as a reader can use it: Excel's refusals in one sentence each, anything else with Excel's own words. */
export function excelProblem(error: unknown): unknown {
  const code = excelCode(error);
  if (code === undefined) return error;
  const refusal = refusals[code];
  if (refusal) return refusal();
  return failure('excel-refused', { code, message: (error as OfficeExtension.Error).message });
}

/** One round trip; rejects with NoAnswer where Excel does not answer. */
export async function answered(context: Excel.RequestContext, wait = longestWait): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), wait);
  });
  const answer = context.sync();
  // An answer that comes after all has nobody to go to.
  answer.catch(() => undefined);
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this Excel has a set of functions. */
export function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Nothing is calculated or drawn before the round trip is over, and nobody is told of each cell. */
export function quiet({ application, runtime }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  runtime.enableEvents = false;
}
