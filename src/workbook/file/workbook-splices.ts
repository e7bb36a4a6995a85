import { absoluteReference } from './chart-series';
import { quotedSheet, type CellArea } from '../../quantities/cell-address';
import type { PlannedSheet } from '../../report/plan';
import { ownComment, replacedNames } from './cell-names';
import { isOwnSheetName, ownAreaName, printAreaName, printTitlesName } from './own-sheet';
import { officeRelationships } from './relationships';
import { markFormula, markName } from './sheet-mark';
import { appending, attributeSet, ordered, removal, type Splice } from './splice';
import type { WorkbookFile } from './workbook-file';
import type { WorkbookTab } from './workbook-part';
import { child, type XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

/** A sheet of the plan, the tab it replaces if there is one, and the title its mark remembers. */
export interface WrittenSheet {
  readonly sheet: PlannedSheet;
  readonly tab: WorkbookTab | undefined;
  readonly markTitle: string;
  /** The rectangle of everything that is written on it. */
  readonly area: CellArea;
  /**
   * What is printed and what is repeated on every page, by the name that says so, as absolute areas without sheet: empty
   * where nothing is, undefined where a person's own stays.
   */
  readonly printed: Readonly<Record<typeof printAreaName | typeof printTitlesName, string | undefined>>;
}

/** Children of workbook before the names, and those before the calculation settings (CT_Workbook, §18.2.27). */
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
/** A name as it shall stand in the workbook. */
interface WantedName {
  readonly name: string;
  /** Position of the sheet it belongs to; undefined for the whole workbook. */
  readonly tab: number | undefined;
  readonly formula: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const beforeCalculation = [...beforeNames, 'definedNames'];

/**
 * What changes in xl/workbook.xml: tabs, names of ours, and that Excel computes everything when it opens the file.
 * `ids` are the relationship ids of the new sheets in order; `names` the plan's names with what they refer to.
 */
export function workbookSplices(
  workbook: WorkbookFile,
  written: readonly WrittenSheet[],
  ids: readonly string[],
  removedTabs: readonly WorkbookTab[],
  names: readonly { readonly name: string; readonly formula: string }[],
): readonly Splice[] {
  const { part } = workbook;
  const staying = part.tabs.filter((tab) => !removedTabs.includes(tab));
  const positions = new Map<WorkbookTab | undefined, number>(staying.map((tab, index) => [tab, index]));
  const fresh = written.filter(({ tab }) => tab === undefined);
  const positionOf = (sheet: WrittenSheet) =>
    positions.get(sheet.tab) ?? staying.length + fresh.findIndex((one) => one === sheet);
  return [
    ...tabSplices(workbook, written, fresh, ids, removedTabs),
    ...viewSplices(workbook, positions),
    ...nameSplices(workbook, written, positions, names, positionOf),
    calculationSplice(part.part.text, part.root),
  ];
}

function tabSplices(
  { part }: WorkbookFile,
  written: readonly WrittenSheet[],
  fresh: readonly WrittenSheet[],
  ids: readonly string[],
  removedTabs: readonly WorkbookTab[],
): readonly Splice[] {
  const { text } = part.part;
  const { prefix } = part.root;
  const highest = part.tabs.reduce((most, tab) => Math.max(most, tab.sheetId), 0);
  const elements = fresh.map(
    ({ sheet }, index) =>
      `<${prefix}sheet xmlns:r="${officeRelationships}" name="${escapeXml(sheet.title)}" ` +
      `sheetId="${highest + index + 1}" r:id="${ids[index] ?? ''}"/>`,
  );
  const renamed = written.flatMap(({ sheet, tab }) =>
    tab && tab.name !== sheet.title ? [attributeSet(text, tab.element, 'name', sheet.title)] : [],
  );
  const sheets = child(part.root, 'sheets');
  const added =
    elements.length === 0
      ? []
      : sheets
        ? [appending(text, sheets, elements.join(''))]
        : [
            ordered(
              text,
              part.root,
              beforeNames.slice(0, 5),
              `<${prefix}sheets>${elements.join('')}</${prefix}sheets>`,
            ),
          ];
  return [...renamed, ...removedTabs.map((tab) => removal(tab.element)), ...added];
}

/** The tab in front, and the first one shown, keep pointing at the same sheets when tabs before them go. */
function viewSplices({ part }: WorkbookFile, positions: ReadonlyMap<WorkbookTab | undefined, number>): Splice[] {
  const views = child(part.root, 'bookViews')?.children ?? [];
  return views.flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const value = view.attributes[name];
      if (value === undefined) return [];
      const position = positions.get(part.tabs[Number(value)]) ?? 0;
      return position === Number(value) ? [] : [attributeSet(part.part.text, view, name, String(position))];
    }),
  );
}

function nameSplices(
  workbook: WorkbookFile,
  written: readonly WrittenSheet[],
  positions: ReadonlyMap<WorkbookTab | undefined, number>,
  names: readonly { readonly name: string; readonly formula: string }[],
  positionOf: (sheet: WrittenSheet) => number,
): readonly Splice[] {
  const { part } = workbook;
  const { text } = part.part;
  const { prefix } = part.root;
  const wanted: readonly WantedName[] = [
    ...written.flatMap((one) => {
      const tab = positionOf(one);
      const hidden = { hidden: '1' };
      const own = (name: string, formula: string, attributes = {}) => ({ name, tab, formula, attributes });
      return [
        own(markName, markFormula(one.sheet.role, one.markTitle), hidden),
        own(ownAreaName, absoluteReference(one.sheet.title, one.area), hidden),
        ...Object.entries(one.printed).flatMap(([name, areas]) =>
          areas === undefined || areas === '' ? [] : [own(name, onSheet(one.sheet.title, areas))],
        ),
      ];
    }),
    ...names.map(({ name, formula }) => ({ name, tab: undefined, formula, attributes: { comment: ownComment } })),
  ];
  const key = (name: string, tab: number | undefined) => `${tab ?? ''} ${name.toLowerCase()}`;
  const missing = new Map(wanted.map((one) => [key(one.name, one.tab), one]));
  const element = ({ name, tab, formula, attributes }: WantedName) => {
    const all = { name, ...(tab !== undefined && { localSheetId: String(tab) }), ...attributes };
    const said = Object.entries(all).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
    return `<${prefix}definedName${said.join('')}>${escapeXml(formula)}</${prefix}definedName>`;
  };

  const ours = new Map(written.map((one) => [one.tab, one]));
  const replaced = new Set(replacedNames(workbook, new Set(names.map(({ name }) => name.toLowerCase()))));
  const splices = part.names.flatMap((name): Splice[] => {
    const tab = name.tab === undefined ? undefined : part.tabs[name.tab];
    const position = tab && positions.get(tab);
    if (tab && position === undefined) return [removal(name.element)];
    const sheet = tab && ours.get(tab);
    const left =
      sheet && Object.entries(sheet.printed).some(([one, areas]) => one === name.name && areas === undefined);
    const own = tab ? sheet && isOwnSheetName(name.name) : replaced.has(name);
    if (left && tab.name !== sheet.sheet.title) {
      const formula = name.formula.split(`${quotedSheet(tab.name)}!`).join(`${quotedSheet(sheet.sheet.title)}!`);
      const moved = { name: name.name, tab: position, formula, attributes: {} };
      return [{ start: name.element.start, end: name.element.end, text: element(moved) }];
    }
    if (own && !left) {
      const wish = missing.get(key(name.name, position));
      missing.delete(key(name.name, position));
      if (!wish) return [removal(name.element)];
      const { attributes } = name.element;
      const same =
        name.formula === wish.formula &&
        (position === undefined || attributes.localSheetId === String(position)) &&
        Object.entries(wish.attributes).every(([attribute, value]) => attributes[attribute] === value);
      return same ? [] : [{ start: name.element.start, end: name.element.end, text: element(wish) }];
    }
    if (position === undefined || position === name.tab) return [];
    return [attributeSet(text, name.element, 'localSheetId', String(position))];
  });
  const inserted = [...missing.values()].map(element).join('');
  if (inserted === '') return splices;
  const list = child(part.root, 'definedNames');
  if (list) return [...splices, appending(text, list, inserted)];
  const whole = `<${prefix}definedNames>${inserted}</${prefix}definedNames>`;
  return [...splices, ordered(text, part.root, beforeNames, whole)];
}

/** Parts of a sheet, each with the sheet's name before it: "$A:$A,$1:$3" on 'X' is 'X'!$A:$A,'X'!$1:$3. */
function onSheet(title: string, areas: string): string {
  return areas
    .split(',')
    .map((area) => `${quotedSheet(title)}!${area}`)
    .join(',');
}

function calculationSplice(text: string, root: XmlElement): Splice {
  const settings = child(root, 'calcPr');
  if (settings) return attributeSet(text, settings, 'fullCalcOnLoad', '1');
  return ordered(text, root, beforeCalculation, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
}
