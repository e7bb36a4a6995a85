import type { SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { markName } from '../../src/workbook/file/sheet-mark';
import { removal, spliced } from '../../src/workbook/file/splice';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';

/** A plan as a new workbook whose sheets are anyone's: without the marks by which Växla knows its own sheets. */
export function plainWorkbook(plan: SheetPlan): Uint8Array {
  const { pack, part } = openWorkbook(writePlan(emptyWorkbook(), plan), '');
  const marks = part.names.filter((name) => name.name === markName);
  const text = spliced(
    part.part.text,
    marks.map((mark) => removal(mark.element)),
  );
  return pack.with(new Map([[part.part.part, new TextEncoder().encode(text)]])).bytes();
}
