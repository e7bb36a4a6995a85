import type { EventQueue } from './event-queue';
import type { ExcelType } from './excel-type';

/** What the host sends to let a custom function be called, and how it says that errors in cells are handed over. */
const invocation = { category: 1, type: 1000, errorsToo: 4 } as const;

/** The errors the runtime answers with, by its numbers. */
const shownErrors: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** What a custom function gave: cells, or one error with its sentence. An error among cells stands as an object. */
export type FunctionResult = { readonly cells: unknown } | { readonly error: string; readonly sentence: string };

type SentResult = readonly [id: number, done: boolean, value: unknown, errorCode?: number];

/** An error in a cell, as the host hands it over. */
export const errorInCell = (code: string): object => ({ type: 'CustomFunctionError', code });

/** Plays Excel for the runtime of custom functions: asks it for values, and takes them when they come. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private lastCall = 0;
  private announce: () => void = () => undefined;
  /** Resolves when the add-in's runtime has said that it is there. */
  readonly ready = new Promise<void>((resolve) => (this.announce = resolve));

  constructor(private readonly events: EventQueue) {}

  /**
   * Calls a function by its id with its arguments in order, ranges as rows of cells, null where one is left out. Resolves
   * when the runtime has answered.
   */
  call(id: string, given: readonly unknown[]): Promise<FunctionResult> {
    const call = ++this.lastCall;
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(call, resolve));
    const message = JSON.stringify([call, id, given, null, invocation.errorsToo]);
    this.events.send([invocation.category, invocation.type, '', message, call]);
    return result;
  }

  isThere(): void {
    this.announce();
  }

  take(results: readonly SentResult[]): void {
    for (const [id, done, value, errorCode = 0] of results) {
      this.waiting.get(id)?.(
        done ? { cells: value } : { error: shownErrors[errorCode] ?? '#VALUE!', sentence: String(value ?? '') },
      );
      this.waiting.delete(id);
    }
  }
}

/** The host's side of the runtime, as requests call it. */
export const customFunctions: ExcelType<CustomFunctionCalls> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => {
      calls.isThere();
      return null;
    },
    setInvocationArrayResults: (calls, [results]: readonly (readonly SentResult[])[]) => {
      calls.take(results ?? []);
      return null;
    },
  },
};
