import { absoluteReference } from './chart-part';
import { columnLetters, quotedSheet } from '../../quantities/cell-address';
import type { PlannedSheet } from '../../report/plan';
import { ownComment, replacedNames } from './cell-names';
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
}

const printTitles = '_xlnm.Print_Titles';
const printArea = '_xlnm.Print_Area';
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
  const ours = new Set(written.map(({ tab }) => tab));
  const replaced = new Set(replacedNames(workbook, new Set(names.map(({ name }) => name.toLowerCase()))));
  const splices = part.names.flatMap((name) => {
    if (name.tab === undefined) return replaced.has(name) ? [removal(name.element)] : [];
    const tab = part.tabs[name.tab];
    const position = tab && positions.get(tab);
    if (tab && position === undefined) return [removal(name.element)];
    const own = name.name.toLowerCase() === markName || name.name === printTitles || name.name === printArea;
    if (tab && own && ours.has(tab)) return [removal(name.element)];
    if (position === undefined || position === name.tab) return [];
    return [attributeSet(text, name.element, 'localSheetId', String(position))];
  });
  const element = (name: string, attributes: string, formula: string) =>
    `<${prefix}definedName name="${escapeXml(name)}"${attributes}>${escapeXml(formula)}</${prefix}definedName>`;
  const inserted = [
    ...written.flatMap((one) => {
      const local = ` localSheetId="${positionOf(one)}"`;
      const titles = repeated(one.sheet);
      const { title, page } = one.sheet;
      return [
        element(markName, `${local} hidden="1"`, markFormula(one.sheet.role, one.markTitle)),
        ...(page.printArea ? [element(printArea, local, absoluteReference(title, page.printArea))] : []),
        ...(titles === '' ? [] : [element(printTitles, local, titles)]),
      ];
    }),
    ...names.map(({ name, formula }) => element(name, ` comment="${ownComment}"`, formula)),
  ].join('');
  if (inserted === '') return splices;
  const list = child(part.root, 'definedNames');
  if (list) return [...splices, appending(text, list, inserted)];
  const whole = `<${prefix}definedNames>${inserted}</${prefix}definedNames>`;
  return [...splices, ordered(text, part.root, beforeNames, whole)];
}

/** The rows and columns a sheet repeats on every page, as the name that says so. */
function repeated({ title, page }: PlannedSheet): string {
  const sheet = quotedSheet(title);
  const { repeatRows: rows, repeatColumns: columns } = page;
  return [
    columns ? `${sheet}!$${columnLetters(columns[0])}:$${columnLetters(columns[1])}` : '',
    rows ? `${sheet}!$${rows[0] + 1}:$${rows[1] + 1}` : '',
  ]
    .filter((range) => range !== '')
    .join(',');
}

function calculationSplice(text: string, root: XmlElement): Splice {
  const settings = child(root, 'calcPr');
  if (settings) return attributeSet(text, settings, 'fullCalcOnLoad', '1');
  return ordered(text, root, beforeCalculation, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
}
