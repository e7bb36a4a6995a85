import { absoluteArea } from '../quantities/cell-address';
import type { ScenarioRun } from '../simulate/run';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, formulaCell, onSheet } from './cells';
import {
  comparisonTop,
  comparisonWidth,
  differenceColumn,
  intervalColumn,
  levelColumn,
  worseColumn,
} from './comparison-figures';
import { roles } from './layout';
import type { PlannedArea, PlannedCell } from './plan';
import { changedText, isChanged } from './stale-line';
import { inScenarioInk, looks, scenarioMarks } from './styles';

/** Row of the framed line that says what the figures are, and whether the intervals hold. */
const statusRow = 2;

/** What stands above the table of *Jämförelse*, below title and subtitle: the framed line and three rows of headings. */
export function comparisonHeadings(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  uncertainty: Uncertainty | undefined,
): readonly (readonly PlannedCell[])[] {
  return [statusLine(places, texts, language, runs, uncertainty), ...headerRows(texts, runs)];
}

/**
 * What the figures are; that a value was changed since the run; or that a formula has no answer, which the sum over
 * every calculation would show.
 */
function statusLine(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  uncertainty: Uncertainty | undefined,
): readonly PlannedCell[] {
  const words = texts.report.comparison;
  const chosen = uncertainty
    ? words.drawn({ draws: numberText(language, uncertainty.draws, 0), seed: uncertainty.seed })
    : words.chosen;
  const { calculation, frame, titles } = places;
  const all = absoluteArea({
    top: calculation.top,
    bottom: calculation.top + frame.units.length * calculation.rowsPerUnit - 1,
    left: Math.min(...calculation.month.values()),
    right: Math.max(...calculation.month.values()),
  });
  const sums = runs.map(({ scenario }) => onSheet(titles[roles.calculation(scenario.id)]!, all));
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const sound = `IF(${isChanged(places)},${quoted(changedText(places, texts))},${quoted(chosen)})`;
  const look = { ...looks.framed, bold: false };
  const line = `IF(ISNUMBER(SUM(${sums.join(',')})),${sound},${quoted(words.unsound)})`;
  const rest = Array.from({ length: comparisonWidth(runs.length) - 1 }, () => cell('', look));
  return [formulaCell(line, chosen, look), ...rest];
}

/** Names and notes of the scenarios, and what stands in each column. */
function headerRows(texts: Texts, runs: readonly ScenarioRun[]): readonly (readonly PlannedCell[])[] {
  const words = texts.report.comparison;
  const width = comparisonWidth(runs.length);
  const band = (text: string) =>
    Array.from({ length: width }, (_, column) => cell(column === 0 ? text : '', looks.headerBand));
  const names = band(texts.report.unit);
  const notes = band('');
  const kinds = band('').map(() => cell('', looks.header));
  runs.forEach(({ scenario }, index) => {
    const column = Math.min(levelColumn(index), intervalColumn(index));
    const mark = scenarioMarks[index] ?? '';
    names[column] = cell(`${mark} ${index + 1} ${scenario.name}`, inScenarioInk(looks.headerCentre, index));
    notes[column] = cell(scenario.note, { fill: 'E7ECEE', ink: '616161', align: 'center', size: 9 });
    kinds[levelColumn(index)] = cell(words.level, looks.headerRight);
    kinds[intervalColumn(index)] = cell(words.from, looks.headerNoteLast);
    kinds[intervalColumn(index) + 1] = cell(words.to, looks.headerNoteLast);
    if (index === 0) return;
    kinds[differenceColumn(index)] = cell(words.difference, looks.headerRight);
    const worse = worseColumn(index, runs.length);
    if (index === 1) names[worse] = cell(words.worse, looks.headerCentre);
    kinds[worse] = cell(`${mark} ${index + 1}`, inScenarioInk(looks.headerRight, index));
  });
  return [names, notes, kinds];
}

/** The cells that the framed line, each scenario's name and note, and "worse than 1" reach over. */
export function headingMerges(scenarios: number): readonly PlannedArea[] {
  const line = { top: statusRow, bottom: statusRow, left: 0, right: comparisonWidth(scenarios) - 1 };
  const groups = Array.from({ length: scenarios }, (_, scenario) => {
    const left = Math.min(levelColumn(scenario), intervalColumn(scenario));
    const right = scenario === 0 ? levelColumn(scenario) : differenceColumn(scenario);
    return [comparisonTop - 3, comparisonTop - 2].map((row) => ({ top: row, bottom: row, left, right }));
  });
  if (scenarios < 3) return [line, ...groups.flat()];
  const [left, right] = [worseColumn(1, scenarios), worseColumn(scenarios - 1, scenarios)];
  return [line, ...groups.flat(), { top: comparisonTop - 3, bottom: comparisonTop - 3, left, right }];
}
