import { refuseForeignContent } from '../workbook/file/file-content';
import { isRelationship, relationshipsOf } from '../workbook/file/relationships';
import { sharedTexts } from '../workbook/file/shared-strings';
import { readWorkbookPart, required } from '../workbook/file/workbook-part';
import { readXml } from '../workbook/file/xml-tree';
import { partText } from '../workbook/file/xml-text';
import { ZipPackage } from '../workbook/file/zip-package';
import { readCharts } from './chart-reader';
import { fileStyles } from './file-styles';
import { readSheet } from './sheet-reader';
import { StyleTable } from './styles';
import { themeColors } from './theme-colors';
import type { Locale } from './views';
import { DefinedItem, WorkbookState } from './workbook-state';
import { rootNamespace } from './xml-namespace';

/** An opened workbook: its package as it lay in the file, and its state. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly pack: ZipPackage;
  readonly state: WorkbookState;
}

/** Opens an .xlsx or .xlsm. Throws VaxlaError where the bytes are none, as the file door does. */
export function openedWorkbook(bytes: Uint8Array, fileName: string, locale: Locale): Opened {
  refuseForeignContent(bytes, fileName);
  const pack = ZipPackage.open(bytes, fileName);
  const part = readWorkbookPart(pack);
  const textOf = (name: string) => partText(required(pack, name), name, fileName);
  const related = (kind: string) => part.relationships.find((one) => isRelationship(one, kind))?.part;
  const [stylesPart, themePart, textsPart] = [related('styles'), related('theme'), related('sharedStrings')];
  const theme = themePart !== undefined && pack.has(themePart) ? themeColors(textOf(themePart)) : [];
  const { looks, quoted } =
    stylesPart === undefined ? { looks: [], quoted: new Set<number>() } : fileStyles(textOf(stylesPart), theme);
  const state = new WorkbookState(fileName, locale, part.from1904, new StyleTable(looks));
  state.protectedStructure = part.lockedStructure;
  const texts =
    textsPart === undefined
      ? []
      : sharedTexts(textOf(textsPart)).map((cell) => (cell.kind === 'text' ? cell.text : ''));

  const placed = part.tabs.map((tab) => {
    if (tab.kind !== 'worksheet') return undefined;
    const sheet = state.addSheet(tab.name);
    sheet.part = tab.part;
    sheet.visibility = tab.visibility === 'visible' ? 'Visible' : tab.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    const targets = new Map(
      relationshipsOf(pack, tab.part).map((one) => [one.id, one.element.attributes.Target ?? ''] as const),
    );
    readSheet(sheet, textOf(tab.part), { texts, quoted, from1904: part.from1904, targets });
    for (const table of relationshipsOf(pack, tab.part).filter((one) => isRelationship(one, 'table'))) {
      if (table.part === undefined || !pack.has(table.part)) continue;
      const { attributes } = readXml(textOf(table.part));
      state.tableNames.push({
        name: attributes.displayName ?? attributes.name ?? '',
        sheet: tab.name,
        area: attributes.ref ?? 'A1',
      });
    }
    sheet.charts = readCharts(pack, tab.part, sheet, () => state.newId());
    return sheet;
  });
  for (const { name, tab, formula, comment, element } of part.names) {
    const scope = tab === undefined ? undefined : placed[tab];
    if (tab !== undefined && !scope) continue;
    const item = new DefinedItem(name, scope, formula);
    item.comment = comment ?? '';
    item.visible = element.attributes.hidden !== '1' && element.attributes.hidden !== 'true';
    item.filed = part.part.text.slice(element.start, element.end);
    state.names.push(item);
  }
  const view = part.root.children.find(({ name }) => name === 'bookViews')?.children[0];
  const active = placed[Number(view?.attributes.activeTab ?? 0)];
  state.active = active ?? state.sheets.find((sheet) => sheet.visibility === 'Visible') ?? state.sheets[0];
  state.openedOn = state.active;
  readXmlParts(pack, part.part.part, state);
  // What the file says is what holds until something changes.
  state.calculation.round = 0;
  return { bytes, pack, state };
}

function readXmlParts(pack: ZipPackage, workbookPart: string, state: WorkbookState): void {
  const seen = new Set<string>();
  for (const { type, part } of [...relationshipsOf(pack, workbookPart), ...relationshipsOf(pack, '')]) {
    if (part === undefined || !type.endsWith('/customXml') || seen.has(part.toLowerCase())) continue;
    seen.add(part.toLowerCase());
    const bytes = pack.read(part);
    if (!bytes) continue;
    const { text } = partText(bytes, part, pack.file);
    const xml = text.replace(/^\uFEFF/, '').replace(/^\s*<\?xml[\s\S]*?\?>\s*/, '');
    if (rootNamespace(xml) !== undefined) state.xmlParts.push({ id: state.newId(), xml, part, changed: false });
  }
}
