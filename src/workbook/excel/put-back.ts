import { failure } from '../../words/problem';
import { ownComment } from '../file/cell-names';
import { bareAddress } from './addresses';
import { answered, quiet } from './excel-session';
import type { ExcelWriting } from './writing';

/** What is needed to put the workbook back. */
export interface Before {
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, { readonly id: string; readonly xml: string }>;
  readonly charts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly backups: readonly { readonly sheet: string; readonly backup: string; readonly address: string }[];
  readonly events: boolean;
}

/** Looks at the workbook once more, refuses what cannot be written, and copies our sheets as they are. */
export async function begun(
  context: Excel.RequestContext,
  writing: ExcelWriting,
  trip: (ask: () => void) => Promise<void>,
): Promise<Before> {
  const { workbook, runtime } = context;
  const { worksheets } = workbook;
  let documents: { readonly namespace: string; readonly part: Excel.CustomXmlPart }[] = [];
  let own: { readonly present: string; readonly before: string | undefined; readonly sheet: Excel.Worksheet }[] = [];
  // What is asked for is made anew each time: after a refusal Excel knows nothing of it.
  await trip(() => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    runtime.load('enableEvents');
    documents = writing.documents.map(({ namespace }) => {
      const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      part.load('id');
      return { namespace, part };
    });
    own = writing.sheets.flatMap(({ present, before }) => {
      if (present === undefined) return [];
      const sheet = worksheets.getItem(present);
      sheet.protection.load('protected');
      sheet.charts.load('items/name');
      return [{ present, before, sheet }];
    });
  });
  if (workbook.readOnly) throw failure('excel-read-only', {});
  if (workbook.protection.protected) throw failure('excel-protected', {});
  for (const { present, sheet } of own) {
    if (sheet.protection.protected) throw failure('excel-sheet-protected', { sheet: present });
  }
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const present = documents.filter(({ part }) => !part.isNullObject);
  const backups = own.flatMap(({ present: sheet, before }, index) => {
    if (before === undefined) return [];
    let backup = `vaxla_${index + 1}`;
    while (taken.has(backup)) backup += '_';
    return [{ sheet, backup, address: before }];
  });
  let texts: { readonly namespace: string; readonly id: string; readonly xml: OfficeExtension.ClientResult<string> }[] =
    [];
  if (present.length > 0 || backups.length > 0) {
    await trip(() => {
      quiet(context);
      texts = present.map(({ namespace, part }) => ({ namespace, id: part.id, xml: part.getXml() }));
      for (const { sheet, backup, address } of backups) {
        const copy = worksheets.add(backup);
        copy.visibility = 'VeryHidden';
        copy.getRange(address).copyFrom(worksheets.getItem(sheet).getRange(address));
      }
    });
  }
  return {
    names: new Map(workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    documents: new Map(texts.map(({ namespace, id, xml }) => [namespace, { id, xml: xml.value }])),
    charts: new Map(own.map(({ present, sheet }) => [present, new Set(sheet.charts.items.map(({ name }) => name))])),
    backups,
    events: runtime.enableEvents,
  };
}

/** Undoes what was written: new sheets go, our old ones are as they were, names and documents too. */
export async function putBack(writing: ExcelWriting, before: Before, wait: number): Promise<'put back' | 'not known'> {
  try {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const { worksheets, names } = workbook;
      worksheets.load('items/name');
      names.load('items/name,items/formula');
      const parts = writing.documents.map(({ namespace }) => {
        const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
        part.load('id');
        return { namespace, part };
      });
      await answered(context, wait);
      quiet(context);
      const present = new Set(worksheets.items.map(({ name }) => name));
      for (const { sheet, backup, address } of before.backups) {
        const own = writing.sheets.find((each) => each.present === sheet);
        const now = own && present.has(own.title) ? own.title : sheet;
        if (own) worksheets.getItem(now).getRange(bareAddress(own.area)).clear();
        worksheets.getItem(now).getRange(address).copyFrom(worksheets.getItem(backup).getRange(address));
        if (now !== sheet) worksheets.getItem(now).name = sheet;
        worksheets.getItem(backup).visibility = 'Hidden';
        worksheets.getItem(backup).delete();
      }
      for (const { title, present: old } of writing.sheets) {
        if (old === undefined && present.has(title)) worksheets.getItem(title).delete();
      }
      for (const { name, formula } of names.items) {
        const was = before.names.get(name.toLowerCase());
        if (was === undefined) names.getItem(name).delete();
        else if (was !== String(formula)) names.getItem(name).formula = was;
      }
      const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
      for (const [name, formula] of before.names) if (!known.has(name)) names.add(name, formula, ownComment);
      for (const { namespace, part } of parts) {
        const was = before.documents.get(namespace);
        if (part.isNullObject) continue;
        if (was) part.setXml(was.xml);
        else part.delete();
      }
      context.runtime.enableEvents = before.events;
      await answered(context, wait);
    });
    return 'put back';
  } catch {
    return 'not known';
  }
}
