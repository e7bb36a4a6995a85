import { answered } from './excel-session';

/** The text of the document that the workbook open in Excel keeps under a namespace; undefined where it has none. */
export async function documentText(namespace: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    part.load('id');
    await answered(context);
    if (part.isNullObject) return undefined;
    const text = part.getXml();
    await answered(context);
    return text.value;
  });
}
