import type { Call, ExcelType } from './excel-type';

/** Numbers of Excel's events, as the library registers them (type) and hears of them. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
} as const;

export type SheetEvent = keyof typeof eventTypes;

/** The pair of hidden methods by which the library begins and ends to listen. */
export function eventRegistrations<Target>(
  events: readonly SheetEvent[],
  idOf: (target: Target) => string,
): NonNullable<ExcelType<Target>['methods']> {
  const methods: Record<string, (target: Target, inputs: readonly never[], call: Call) => null> = {};
  for (const event of events) {
    const change =
      (by: 1 | -1) =>
      (target: Target, _: readonly never[], { host }: Call) => {
        host.events.listen(event, idOf(target), by);
        return null;
      };
    methods[`_Register${event}Event`] = change(1);
    methods[`_Unregister${event}Event`] = change(-1);
  }
  return methods;
}
