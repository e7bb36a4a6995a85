import { cellName, type CellArea } from '../../quantities/cell-address';
import { failure } from '../../words/problem';
import { holds, type CellOwnership } from './cell-ownership';
import { written } from './element-merge';
import type { SheetFormula } from './sheet-formulas';
import type { OutlineCell, OutlineRow, WorksheetOutline } from './worksheet-outline';
import { heightAttributes, type SheetPieces } from './worksheet-part';
import { escapeXml } from './xml-text';

/** Two heights in points closer than this are one. */
const sameHeight = 0.3;

/** The sheet as the file has it, and what is known of it. */
export interface SheetBefore {
  readonly outline: WorksheetOutline;
  readonly owned: CellOwnership;
  /** Heights written last time, by row; undefined where that is not known. */
  readonly heights: Readonly<Record<number, number>> | undefined;
  /** All formulas of the sheet, for the rare ones that are shared with a cell that goes: dear, so only when asked for. */
  formulas(): readonly SheetFormula[];
  readonly place: { readonly file: string; readonly sheet: string };
}

/** The first number that no shared formula of a person's cells has. */
export function freeShared(outline: WorksheetOutline, owned: CellOwnership): number {
  let free = 0;
  for (const { row, cells } of outline.rows) {
    for (const cell of cells) {
      if (!isTheirs(owned, row, cell)) continue;
      const group = sharedGroup(cell.xml);
      if (group !== undefined) free = Math.max(free, Number(group) + 1);
    }
  }
  return free;
}

/** Whether a cell holds something a person put where Växla wrote nothing. */
export function isTheirs(owned: CellOwnership, row: number, cell: OutlineCell): boolean {
  const before = owned.written(row, cell.column);
  return cell.filled && (before === undefined || before.blank);
}

/** Rows of a sheet that is written again, and how far they reach. */
export interface MergedRows {
  readonly xml: string;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Our cells written anew among those a person has put beside them, which stay to the letter. Throws VaxlaError
 * `file-note-in-the-way` with the cell where the plan needs one that a person has filled.
 */
export function mergedRows(before: SheetBefore, pieces: SheetPieces, prefixed: (xml: string) => string): MergedRows {
  const theirs = new Map(before.outline.rows.map((row) => [row.row, row]));
  const planned = pieces.cells.cells;
  const numbers = new Set([...theirs.keys(), ...planned.keys(), ...Object.keys(pieces.heights).map(Number)]);
  const kept = keptMasters(before, pieces);
  let xml = '';
  let bottom = -1;
  let right = -1;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const row = theirs.get(number);
    const cells = rowCells(before, number, row, planned[number] ?? [], pieces.merges, kept);
    const attributes = rowAttributes(before, number, row, pieces, planned[number] !== undefined);
    if (cells.length === 0 && pieces.heights[number] === undefined && (!row || isLeft(row, attributes))) continue;
    if (cells.length > 0) bottom = number;
    right = Math.max(right, cells[cells.length - 1]?.column ?? -1);
    const inside = cells.map((cell) => (cell.ours ? prefixed(cell.xml) : cell.xml)).join('');
    xml += `${prefixed('<row')}${attributes}>${inside}${prefixed('</row>')}`;
  }
  return { xml, bottom, right };
}

/** Whether a row held cells and now says nothing but its number. */
function isLeft(row: OutlineRow, attributes: string): boolean {
  return row.cells.length > 0 && /^ r="\d+"( spans="[^"]*")?$/.test(attributes);
}

function rowCells(
  before: SheetBefore,
  row: number,
  theirs: OutlineRow | undefined,
  planned: readonly (string | undefined)[],
  merges: readonly CellArea[],
  kept: ReadonlySet<string>,
): readonly { readonly column: number; readonly xml: string; readonly ours: boolean }[] {
  const cells: { column: number; xml: string; ours: boolean }[] = [];
  const present = new Map((theirs?.cells ?? []).map((cell) => [cell.column, cell]));
  for (let column = 0; column < planned.length; column++) {
    const xml = planned[column];
    if (xml === undefined) continue;
    const now = present.get(column);
    present.delete(column);
    const theirsStands = now !== undefined && isTheirs(before.owned, row, now);
    const blank = xml.endsWith('/>');
    if (theirsStands && before.owned.written(row, column) === undefined) {
      throw failure('file-note-in-the-way', {}, { ...before.place, row, column });
    }
    if (theirsStands && blank) cells.push({ column, xml: keptCell(before, row, now, kept), ours: false });
    else cells.push({ column, xml, ours: true });
  }
  for (const cell of present.values()) {
    // Under merged cells only the first one shows: a note there would be lost to sight.
    if (isTheirs(before.owned, row, cell) && merges.some((area) => holds(area, row, cell.column))) {
      throw failure('file-note-in-the-way', {}, { ...before.place, row, column: cell.column });
    }
    if (before.owned.written(row, cell.column) !== undefined && !isTheirs(before.owned, row, cell)) continue;
    cells.push({ column: cell.column, xml: keptCell(before, row, cell, kept), ours: false });
  }
  return cells.sort((one, other) => one.column - other.column);
}

/**
 * The rows of a sheet that is no longer computed: our formulas become the values they had, everything else stays.
 */
export function frozenRows(before: SheetBefore): string {
  const kept = new Set<string>();
  for (const { row, cells } of before.outline.rows) {
    for (const cell of cells) {
      const group = sharedGroup(cell.xml);
      if (group !== undefined && isTheirs(before.owned, row, cell) && isFirst(cell.xml)) kept.add(group);
    }
  }
  const { prefix } = before.outline;
  return before.outline.rows
    .map(({ row, attributes, cells }) => {
      const inside = cells.map((cell) =>
        isTheirs(before.owned, row, cell) ? keptCell(before, row, cell, kept) : cell.xml.replace(formulaElement, ''),
      );
      return `<${prefix}row${written(attributes)}>${inside.join('')}</${prefix}row>`;
    })
    .join('');
}

const formulaElement = /<(?:[^\s/>:]+:)?f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/[^>]*>)/;

/** Whether a cell is the one that has the text of a shared formula. */
const isFirst = (xml: string): boolean => /<(?:[^\s/>:]+:)?f\s[^>]*[^/]>[^<]/.test(xml);

/** A person's cell as it stands, but for its address where it had none and a formula shared with a cell that goes. */
function keptCell(before: SheetBefore, row: number, cell: OutlineCell, kept: ReadonlySet<string>): string {
  const name = cellName(row, cell.column);
  const addressed = /^<[^\s/>]+[^>]*?\sr=/.test(cell.xml) ? cell.xml : cell.xml.replace(/^<[^\s/>]+/, `$& r="${name}"`);
  const group = sharedGroup(cell.xml);
  if (group === undefined || kept.has(group)) return addressed;
  const formula = before.formulas().find((one) => one.row === row && one.column === cell.column)?.formula;
  if (formula === undefined) return addressed;
  const { prefix } = before.outline;
  return addressed.replace(formulaElement, () => `<${prefix}f>${escapeXml(formula)}</${prefix}f>`);
}

/** Groups of shared formulas whose first cell, the one with the text, stays. */
function keptMasters(before: SheetBefore, pieces: SheetPieces): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { row, cells } of before.outline.rows) {
    for (const cell of cells) {
      if (!isTheirs(before.owned, row, cell)) continue;
      const planned = pieces.cells.cells[row]?.[cell.column];
      const group = sharedGroup(cell.xml);
      if (group !== undefined && isFirst(cell.xml) && (planned === undefined || planned.endsWith('/>')))
        kept.add(group);
    }
  }
  return kept;
}

const sharedGroup = (xml: string): string | undefined =>
  /<(?:[^\s/>:]+:)?f\s(?=[^>]*\bt=["']shared["'])[^>]*\bsi=["'](\d+)["']/.exec(xml)?.[1];

/** A row's attributes: as they stand, but for a height that only Växla changes; `spans` no longer tells the truth. */
function rowAttributes(
  { heights }: SheetBefore,
  number: number,
  row: OutlineRow | undefined,
  pieces: SheetPieces,
  rewritten: boolean,
): string {
  const wish = pieces.heights[number];
  if (!row) return ` r="${number + 1}"${heightAttributes(wish)}`;
  const attributes = new Map([['r', String(number + 1)], ...row.attributes]);
  if (rewritten) attributes.delete('spans');
  const fixed = /^(1|true|on)$/.test(attributes.get('customHeight') ?? '');
  const now = fixed ? Number(attributes.get('ht')) : undefined;
  const had = heights?.[number];
  const theirsChanged = heights !== undefined && (now === undefined ? had !== undefined : !isNear(now, had));
  if ((heights === undefined || wish !== had) && !theirsChanged) {
    if (wish === undefined) {
      if (had !== undefined) for (const name of ['ht', 'customHeight']) attributes.delete(name);
    } else {
      attributes.set('ht', String(wish)).set('customHeight', '1');
    }
  }
  return written(attributes);
}

const isNear = (one: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(one - other) < sameHeight;
