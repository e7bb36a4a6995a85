import { foldHeader } from './header-text';
import type { Table } from './table';

/** Words before a colon that introduce the one unit a whole sheet is about. */
const captions: ReadonlySet<string> = new Set([
  ...['sjukhus', 'förvaltning', 'enhet', 'utförare', 'vårdgivare', 'lasarett', 'verksamhetsområde', 'klinik'],
  ...['hospital', 'unit', 'trust', 'clinic', 'department'],
]);

/** The unit that a line above a table names for all of it, and the line: "Förvaltning: Norra sjukhuset". */
export function captionedUnit({ titles }: Table): { unit: string; text: string } | undefined {
  for (const text of [...titles].reverse()) {
    const [, caption = '', unit = ''] = /^([^:]{3,20}):\s*(\S.*)$/.exec(text) ?? [];
    if (captions.has(foldHeader(caption)) && unit.length <= 60) return { unit: unit.trim(), text };
  }
  return undefined;
}
