import { columnLetters } from '../quantities/cell-address';
import type { Texts } from '../words/texts';
import { lastColumn } from './board-layout';
import type { Places } from './calculation-references';
import { cell, formulaCell, onSheet } from './cells';
import { roles } from './layout';
import type { PlannedCell } from './plan';
import { changeRows, stateArea } from './rules-layout';
import { looks } from './styles';

/** Where the board page counts whether anything was changed since the run, 1 or 0: beside what is printed. */
export const flagCell = { row: 2, column: lastColumn + 2 } as const;

/** Column of the register's sheet that marks the rows changed since the run. */
const stateColumn = 'M';

/** A condition for formulas on any sheet: an assumption or a contract was changed since the run. */
export function isChanged({ titles }: Places): string {
  return `${onSheet(titles[roles.board]!, `$${columnLetters(flagCell.column)}$${flagCell.row + 1}`)}=1`;
}

/** How far figures may be from those of the run, as a share of them, before something was changed. */
const rounding = 1e-6;

/**
 * The flag: a row of the register or a rule of the user's own is marked, or figures of the board's table are no longer what they were at the run.
 * `distance` is how far they are from it, in all and as a share; a figure without an answer was changed too.
 */
export function changedFlag({ titles, assumptions, rules }: Places, distance: string): PlannedCell {
  const rows = assumptions.map(({ row }) => row + 1);
  const states = `$${stateColumn}$${Math.min(...rows)}:$${stateColumn}$${Math.max(...rows)}`;
  const marked = `COUNTIF(${onSheet(titles[roles.assumptions]!, states)},"?*")>0`;
  const written = changeRows(rules, ['own']);
  const rewritten = written && `COUNTIF(${onSheet(titles[roles.rules]!, stateArea(written))},"?*")>0`;
  const any = rewritten ? `OR(${marked},${rewritten})` : marked;
  return formulaCell(`IF(${any},1,IF(ISNUMBER(${distance}),IF(${distance}>${rounding},1,0),1))`, 0, looks.text);
}

/** What sheets say where a value was changed since the run: that intervals are old, where there are any. */
export function changedText({ drawn }: Places, texts: Texts): string {
  return drawn ? texts.report.changedLine : texts.report.changedLinePlain;
}

/** The framed line that says whether anything was changed since the run, over some columns. */
export function staleLine(places: Places, texts: Texts, columns: number): readonly PlannedCell[] {
  const still = places.drawn ? texts.report.unchangedLine : texts.report.unchangedLinePlain;
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const formula = `IF(${isChanged(places)},${quoted(changedText(places, texts))},${quoted(still)})`;
  const first = formulaCell(formula, still, looks.framed);
  return [first, ...Array.from({ length: columns - 1 }, () => cell('', looks.framed))];
}
