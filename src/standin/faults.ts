/** A fault to come: how the stand-in will fail a request on purpose (OFFICE-JS §4). */
export interface Fault {
  /**
   * A host refusal by number (5004 cell edit mode, 5103 and 5104 payload limits, 5102 activity limit, 5012 session, 5016
   * dialog, 7000 access denied), a Rich API error such as 'GeneralException', or 'never answers'.
   */
  readonly code: number | string;
  /** Which of the coming own requests fails, from 0; the next one where absent. */
  readonly atRequest?: number;
  /** The action before which it fails, from 0; what came before stays done. Only for errors of the Rich API. */
  readonly atAction?: number;
  /** 'never answers': whether the request is carried out all the same. */
  readonly carriedOut?: boolean;
}

/** Host refusals by number. */
export const refusals = {
  cellEditMode: 5004,
  session: 5012,
  dialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
