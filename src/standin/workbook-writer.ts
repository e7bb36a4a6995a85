import { attributeSet, ordered, spliced, type Splice } from '../workbook/file/splice';
import { officeRelationships } from '../workbook/file/relationships';
import type { WorkbookPart, WorkbookTab } from '../workbook/file/workbook-part';
import { child, type XmlElement } from '../workbook/file/xml-tree';
import { escapeXml } from '../workbook/file/xml-text';
import type { Sheet } from './sheet';
import type { DefinedItem, WorkbookState } from './workbook-state';

/** A tab as it shall stand: one the file has, one of another kind, or a new one with its relationship. */
interface WantedTab {
  readonly sheet: Sheet | undefined;
  readonly tab: WorkbookTab | undefined;
  readonly relationship: string | undefined;
}

const beforeNames = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const beforeCalculation = [...beforeNames, 'definedNames'];
const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Tabs in their order: chart sheets, which add-ins do not see, stay behind the sheet they followed. */
export function wantedTabs(part: WorkbookPart, state: WorkbookState): readonly Omit<WantedTab, 'relationship'>[] {
  const byPart = new Map(
    state.sheets.flatMap((sheet) => (sheet.part === undefined ? [] : [[sheet.part, sheet] as const])),
  );
  const wanted: Omit<WantedTab, 'relationship'>[] = state.sheets.map((sheet) => ({
    sheet,
    tab: part.tabs.find((tab) => tab.part === sheet.part),
  }));
  part.tabs.forEach((tab, index) => {
    if (tab.kind === 'worksheet') return;
    const before = [...part.tabs.slice(0, index)].reverse().find((one) => byPart.has(one.part));
    const at = before ? wanted.findIndex((one) => one.tab === before) + 1 : 0;
    wanted.splice(at, 0, { sheet: undefined, tab });
  });
  return wanted;
}

/** xl/workbook.xml with tabs, names and the view as they are now; unchanged where they are. */
export function workbookText(
  part: WorkbookPart,
  state: WorkbookState,
  tabs: readonly WantedTab[],
  computes: boolean,
): string {
  const { text } = part.part;
  const splices: Splice[] = [...tabSplices(part, tabs), ...nameSplices(part, state, tabs)];
  const view = child(part.root, 'bookViews')?.children[0];
  const front = part.tabs[Number(view?.attributes.activeTab ?? 0)];
  // A chart sheet in front stays there as long as nobody goes to another sheet.
  const active = tabs.findIndex((one) =>
    state.active === state.openedOn ? one.tab === front : one.sheet !== undefined && one.sheet === state.active,
  );
  if (view && active >= 0 && Number(view.attributes.activeTab ?? 0) !== active) {
    splices.push(attributeSet(text, view, 'activeTab', String(active)));
  }
  if (view?.attributes.firstSheet !== undefined && Number(view.attributes.firstSheet) >= tabs.length) {
    splices.push(attributeSet(text, view, 'firstSheet', '0'));
  }
  if (computes) {
    const settings = child(part.root, 'calcPr');
    if (!settings)
      splices.push(ordered(text, part.root, beforeCalculation, `<${part.root.prefix}calcPr fullCalcOnLoad="1"/>`));
    else if (settings.attributes.fullCalcOnLoad !== '1')
      splices.push(attributeSet(text, settings, 'fullCalcOnLoad', '1'));
  }
  return spliced(text, splices);
}

function tabSplices({ part, root, tabs: filed }: WorkbookPart, tabs: readonly WantedTab[]): readonly Splice[] {
  const same = filed.length === tabs.length && tabs.every(({ tab }, index) => tab === filed[index]);
  const list = child(root, 'sheets');
  const { prefix } = root;
  let highest = filed.reduce((most, tab) => Math.max(most, tab.sheetId), 0);
  const elements = tabs.map(({ sheet, tab, relationship }) => {
    if (tab) return { element: tab.element, xml: tabText(part.text, tab, sheet), changed: tabChanged(tab, sheet) };
    const hidden = states[sheet?.visibility ?? 'Visible'];
    return {
      element: undefined,
      changed: true,
      xml:
        `<${prefix}sheet xmlns:r="${officeRelationships}" name="${escapeXml(sheet?.name ?? '')}" ` +
        `sheetId="${++highest}"${hidden === undefined ? '' : ` state="${hidden}"`} r:id="${relationship ?? ''}"/>`,
    };
  });
  if (same) {
    return elements.flatMap(({ element, xml, changed }) =>
      element && changed ? [{ start: element.start, end: element.end, text: xml }] : [],
    );
  }
  const whole = `<${prefix}sheets>${elements.map(({ xml }) => xml).join('')}</${prefix}sheets>`;
  if (!list) return [ordered(part.text, root, beforeNames.slice(0, 5), whole)];
  return [{ start: list.start, end: list.end, text: whole }];
}

const tabChanged = (tab: WorkbookTab, sheet: Sheet | undefined): boolean =>
  sheet !== undefined && (sheet.name !== tab.name || states[sheet.visibility] !== fileState(tab));

const fileState = ({ visibility }: WorkbookTab) =>
  visibility === 'visible' ? undefined : visibility === 'hidden' ? 'hidden' : 'veryHidden';

function tabText(text: string, tab: WorkbookTab, sheet: Sheet | undefined): string {
  const raw = text.slice(tab.element.start, tab.element.end);
  if (!sheet || !tabChanged(tab, sheet)) return raw;
  const hidden = states[sheet.visibility];
  const bare = raw.replace(/\sstate=("[^"]*"|'[^']*')/, '');
  const named = bare.replace(/(\sname=)("[^"]*"|'[^']*')/, (_, start: string) => `${start}"${escapeXml(sheet.name)}"`);
  return hidden === undefined ? named : named.replace(/(\sname=)/, ` state="${hidden}"$1`);
}

function nameSplices(
  { part, root }: WorkbookPart,
  state: WorkbookState,
  tabs: readonly WantedTab[],
): readonly Splice[] {
  const list = child(root, 'definedNames');
  const place = new Map(tabs.map(({ sheet }, index) => [sheet, index]));
  const texts = state.names.map((item) => nameText(item, root, place));
  const inside = texts.join('');
  const before = list?.children.map((element) => part.text.slice(element.start, element.end)).join('') ?? '';
  if (inside === before) return [];
  const whole = inside === '' ? '' : `<${root.prefix}definedNames>${inside}</${root.prefix}definedNames>`;
  if (list) return [{ start: list.start, end: list.end, text: whole }];
  return whole === '' ? [] : [ordered(part.text, root, beforeNames, whole)];
}

function nameText(item: DefinedItem, root: XmlElement, place: ReadonlyMap<Sheet | undefined, number>): string {
  const local = item.scope && place.get(item.scope);
  if (item.filed !== undefined) {
    return local === undefined
      ? item.filed
      : item.filed.replace(/(\slocalSheetId=)("[^"]*"|'[^']*')/, (_, start: string) => `${start}"${local}"`);
  }
  return (
    `<${root.prefix}definedName name="${escapeXml(item.name)}"` +
    (local === undefined ? '' : ` localSheetId="${local}"`) +
    (item.comment === '' ? '' : ` comment="${escapeXml(item.comment)}"`) +
    (item.visible ? '' : ' hidden="1"') +
    `>${escapeXml(item.formula)}</${root.prefix}definedName>`
  );
}
