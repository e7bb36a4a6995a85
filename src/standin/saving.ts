import { blankStyles } from '../workbook/file/blank-workbook';
import { PackageDraft, type NewRelationship } from '../workbook/file/package-draft';
import { isRelationship, officeRelationships } from '../workbook/file/relationships';
import { spliced } from '../workbook/file/splice';
import { StyleBook } from '../workbook/file/style-book';
import { readWorkbookPart, required } from '../workbook/file/workbook-part';
import { partText } from '../workbook/file/xml-text';
import type { ZipPackage } from '../workbook/file/zip-package';
import { CellLooks } from './cell-writer';
import { writeDrawing } from './drawing-writer';
import type { Opened } from './opening';
import { findChangedValues, sheetText } from './sheet-writer';
import type { Sheet } from './sheet';
import { wantedTabs, workbookText } from './workbook-writer';
import type { WorkbookState } from './workbook-state';
import { writeXmlParts } from './xml-part-writer';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook as a file again: what has not changed comes out as it lay there, byte for byte. */
export function savedWorkbook({ pack, bytes: filed, state }: Opened): Uint8Array {
  const { calculation } = state;
  const held = calculation.onHold;
  calculation.onHold = state.calculationMode === 'Manual';
  // As long as nobody has changed anything, values are those of the file.
  if (calculation.round > 0) for (const sheet of state.sheets) findChangedValues(sheet);
  const bytes = written(pack, state) ?? filed;
  calculation.onHold = held;
  return bytes;
}

/** The changed package's bytes; undefined where nothing has changed. */
function written(pack: ZipPackage, state: WorkbookState): Uint8Array | undefined {
  const file = pack.file;
  const part = readWorkbookPart(pack);
  const draft = new PackageDraft(pack);
  const before = draft.reachable('');
  const folder = part.part.part.slice(0, part.part.part.lastIndexOf('/') + 1);
  const stylesName = part.relationships.find((one) => isRelationship(one, 'styles'))?.part;
  const stylesBytes = stylesName === undefined ? new TextEncoder().encode(blankStyles) : required(pack, stylesName);
  const styles = partText(stylesBytes, stylesName ?? `${folder}styles.xml`, file);
  const book = new StyleBook(styles);
  const looks = new CellLooks(state.styles, book);

  const added: NewRelationship[] = [];
  const parts = new Map<Sheet, string>();
  for (const sheet of state.sheets) {
    if (sheet.part !== undefined && sheet.touched.size === 0) continue;
    const name = sheet.part ?? draft.freePart(`${folder}worksheets/sheet`);
    parts.set(sheet, name);
    const filed = sheet.part === undefined ? undefined : partText(required(pack, sheet.part), sheet.part, file);
    if (!filed) {
      // The name is taken from now on, for the next new sheet and for the drawing's relationship.
      draft.put(name, `${spreadsheet}.worksheet+xml`, '');
      added.push({ type: `${officeRelationships}/worksheet`, part: name });
    }
    const drawing = writeDrawing(draft, name, folder, sheet, state);
    const text = sheetText(sheet, filed, looks, { drawing, selected: sheet === state.active });
    if (filed) draft.rewrite(filed, text);
    else draft.put(name, `${spreadsheet}.worksheet+xml`, text);
  }

  const tabs = wantedTabs(part, state);
  const gone = part.tabs.filter((tab) => !tabs.some((one) => one.tab === tab));
  const changed = parts.size > 0 || gone.length > 0;
  const chains = changed ? part.relationships.filter((one) => isRelationship(one, 'calcChain')) : [];
  for (const { part: chain } of chains) if (chain !== undefined) draft.remove(chain);
  const removed = [...chains, ...gone.map(({ relationship }) => relationship)].map(({ id }) => id);
  const stylesAdded = book.splices().length > 0 || stylesName === undefined;
  const ids = draft.relate(
    part.part.part,
    stylesName === undefined && changed
      ? [...added, { type: `${officeRelationships}/styles`, part: styles.part }]
      : added,
    removed,
  );
  const newParts = added.map((one) => one.part);
  const told = tabs.map((one) => ({
    ...one,
    relationship: one.tab || !one.sheet ? undefined : ids[newParts.indexOf(parts.get(one.sheet) ?? '')],
  }));
  const workbook = workbookText(part, state, told, changed);
  const documents = state.removedXmlParts.length > 0 || state.xmlParts.some((one) => one.changed);
  if (!changed && !documents && workbook === part.part.text) return undefined;
  draft.rewrite(part.part, workbook);
  if (stylesAdded && stylesName !== undefined) draft.splice(styles, book.splices());
  else if (stylesName === undefined && changed)
    draft.put(styles.part, `${spreadsheet}.styles+xml`, spliced(styles.text, book.splices()));
  writeXmlParts(draft, part.part.part, state);

  const reached = draft.reachable('');
  for (const name of pack.names) {
    const low = name.toLowerCase();
    if (before.has(low) && !reached.has(low)) draft.remove(name);
  }
  return draft.finished().bytes();
}
