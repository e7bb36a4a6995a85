import { answered, hasSet } from './excel-session';

/** Shows a sheet and selects cells on it; the whole sheet is shown where no address is given. */
export async function selectCells(sheetName: string, address: string | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await answered(context);
  });
}

export function showSheet(sheetName: string): Promise<void> {
  return selectCells(sheetName, undefined);
}

/** The name on the tab of our sheet of a role; undefined where the workbook has none. */
export async function ownSheetName(markName: string, role: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await answered(context);
    const marks = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(markName);
      mark.load('formula');
      return { sheet, mark };
    });
    await answered(context);
    const found = marks.find(({ mark }) => !mark.isNullObject && String(mark.formula).startsWith(`="1|${role}|`));
    return found?.sheet.name;
  });
}

/** Calls back when cells have changed, sheets have come or gone. */
export async function watchSheets(changed: () => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told = () => {
      changed();
      return Promise.resolve();
    };
    if (hasSet('1.9')) worksheets.onChanged.add(told);
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    await answered(context);
  });
}
