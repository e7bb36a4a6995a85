/** An error as Excel answers it: a code the add-in can act on, and words. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** 'Range.values', filled in by the request that met it. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

const words: Readonly<Record<string, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  GeneralException: 'There was an internal error while processing the request.',
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** One of Excel's errors; `detail` adds what exactly was wrong. */
export function refusal(code: string, detail = ''): ExcelError {
  return new ExcelError(code, [words[code] ?? code, detail].filter((part) => part !== '').join(' '));
}

/**
 * Something the stand-in does not play. It fails loudly by name, for an answer made up would hide the gap: Excel may know
 * it, the stand-in does not.
 */
export function unplayed(what: string): ExcelError {
  return new ExcelError('NotPlayed', `The Excel stand-in does not play ${what}.`, what);
}
