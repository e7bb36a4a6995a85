import { replacedNames } from './cell-names';
import { ownChartRelationships } from './drawing-merge';
import { ownStates, registeredCharts, type OwnState } from './own-state';
import { isRelationship, relationshipsOf } from './relationships';
import { sheetFormulas } from './sheet-formulas';
import { isOwnSheetName } from './own-sheet';
import type { WorkbookFile } from './workbook-file';
import { partText } from './xml-text';

/** Parts in which no formula stands. */
const withoutFormulas =
  /(^|\/)(sharedStrings|styles|theme\d*|calcChain|metadata|_rels\/[^/]*)\.xml$|^docProps\/|^customXml\//i;

/**
 * Which of these sheets somebody other than Växla refers to by name: in a name, a formula, a chart, a check, a format or a
 * pivot table of the user's. Such a sheet is neither renamed nor removed, for their parts stay as they are. Parts are
 * searched as text, so a text that looks like a reference counts as one: then a name stays that could have changed.
 * Sheets of ours count as the user's where `written` says of their role that they will not be written again.
 */
export function referredTitles(
  workbook: WorkbookFile,
  titles: readonly string[],
  written: (role: string) => boolean,
): ReadonlySet<string> {
  if (titles.length === 0) return new Set();
  const states = new Map([...ownStates(workbook)].filter(([role]) => written(role)));
  const open = new Map(titles.map((title) => [title, spellings(title)]));
  const found = new Set<string>();
  const look = (text: string, from?: string) => {
    const lower = text.toLowerCase();
    for (const [title, spelled] of open) {
      if (title === from || !spelled.some((spelling) => lower.includes(spelling))) continue;
      found.add(title);
      open.delete(title);
    }
  };
  for (const formula of foreignNames(workbook, states)) look(formula);
  for (const state of states.values()) for (const text of noteTexts(state)) look(text, state.tab.name);
  for (const text of foreignParts(workbook, states)) if (open.size > 0) look(text);
  return found;
}

/** A sheet's name as it stands before an exclamation mark, or as a pivot table's source, in formulas and in XML. */
function spellings(title: string): readonly string[] {
  const inXml = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const doubled = inXml.replace(/'/g, "''");
  const names = [doubled, doubled.replace(/'/g, '&apos;'), title.replace(/'/g, "''")];
  const before = names.flatMap((name) => ['!', "'!", '&apos;!', '&#39;!'].map((ending) => name + ending));
  return [...before, ` sheet="${inXml.replace(/"/g, '&quot;')}"`].map((spelling) => spelling.toLowerCase());
}

function foreignNames(workbook: WorkbookFile, states: ReadonlyMap<string, OwnState>): readonly string[] {
  const own = new Set(replacedNames(workbook, new Set()));
  const tabs = new Set([...states.values()].map(({ mark }) => mark.tab));
  return workbook.part.names.flatMap((name) => {
    const ours = own.has(name) || (name.tab !== undefined && tabs.has(name.tab) && isOwnSheetName(name.name));
    return ours ? [] : [name.formula];
  });
}

/** Formulas that a person has written beside ours, and formats of theirs that depend on a formula. */
function noteTexts({ part, owned }: OwnState): readonly string[] {
  const formats = part.text.match(/<([^\s/>]*conditionalFormatting|[^\s/>]*extLst)[\s>][\s\S]*?<\/\1>/g) ?? [];
  const formulas = sheetFormulas(part).flatMap(({ row, column, formula }) => {
    const before = owned.written(row, column);
    return before === undefined || before.blank ? [formula] : [];
  });
  return [...formats, ...formulas];
}

/** The texts of every part in which a person's formulas can stand, one at a time. */
function* foreignParts(workbook: WorkbookFile, states: ReadonlyMap<string, OwnState>): Generator<string> {
  const { pack, part } = workbook;
  const ours = new Set([part.part.part.toLowerCase()]);
  for (const { tab, registered } of states.values()) {
    ours.add(tab.part.toLowerCase());
    const drawing = relationshipsOf(pack, tab.part).find((one) => isRelationship(one, 'drawing'))?.part;
    const bytes = drawing === undefined ? undefined : pack.read(drawing);
    if (drawing === undefined || !bytes) continue;
    const text = partText(bytes, drawing, pack.file);
    const charts = new Set(ownChartRelationships(text, new Set(registeredCharts(registered))));
    for (const { id, part: chart } of relationshipsOf(pack, drawing)) {
      if (chart !== undefined && charts.has(id)) ours.add(chart.toLowerCase());
    }
  }
  for (const name of pack.names) {
    if (!/\.xml$/i.test(name) || withoutFormulas.test(name) || ours.has(name.toLowerCase())) continue;
    const bytes = pack.read(name);
    if (bytes) yield new TextDecoder().decode(bytes);
  }
}
