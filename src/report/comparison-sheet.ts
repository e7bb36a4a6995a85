import { columnLetters } from '../quantities/cell-address';
import type { ScenarioRun } from '../simulate/run';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, formulaCell } from './cells';
import { chartRows, comparisonCharts } from './comparison-charts';
import { comparisonColumns, lastPrinted } from './comparison-columns';
import { comparisonHeadings, headingMerges } from './comparison-headings';
import {
  blocksShown,
  comparisonTop,
  comparisonWidth,
  differenceColumn,
  differenceIn,
  intervalColumn,
  isKnown,
  levelColumn,
  regionFigure,
  unitFigure,
  worseColumn,
  type Figure,
  type Measure,
} from './comparison-figures';
import { endsOf, worseShare, type BlockLine, type Ends } from './comparison-intervals';
import { roles } from './layout';
import { pageBreaks, rowsPerPage } from './page-breaks';
import type { PlannedCell, PlannedSheet } from './plan';
import { asShown, differenceFormats, formats, levelFormats, looks, withFormat } from './styles';

/** What the sheet says of the job it comes from. */
interface ComparisonHeading {
  readonly region: string;
  readonly synthetic: boolean;
  readonly year: number;
  readonly uncertainty?: Uncertainty;
}

/** *Jämförelse*: every scenario side by side and against the first, units and region, by formulas that stay alive. */
export function comparisonSheet(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  heading: ComparisonHeading,
): PlannedSheet {
  const words = texts.report.comparison;
  const { frame } = places;
  const { uncertainty } = heading;
  const subtitle = words.subtitle({ region: heading.region, year: heading.year, base: runs[0]!.scenario.name });
  const rows: (readonly PlannedCell[])[] = [
    [cell(words.title, looks.title)],
    [cell(`${subtitle} ${places.caution}`, looks.text)],
    ...comparisonHeadings(places, texts, language, runs, uncertainty),
  ];
  const top = rows.length;
  for (const block of blocksShown(places)) {
    const drawn = (own: BlockLine): DrawnLine => ({
      ends: runs.map((_, scenario) => endsOf(uncertainty, block, own, scenario)),
      worse: runs.map((_, scenario) => (block.name === 'result' ? worseShare(uncertainty, own, scenario) : undefined)),
    });
    rows.push(
      Array.from({ length: comparisonWidth(runs.length) }, (_, column) =>
        cell(column === 0 ? words.blocks[block.name] : '', looks.section),
      ),
    );
    for (const [index, unit] of block.ofRegion ? [] : frame.units.entries()) {
      const known = isKnown(places, block, index);
      const figures = runs.map((run) => unitFigure(places, run, block, index, heading.year));
      const state = known ? 'known' : 'unknown';
      rows.push(line(unit.name, figures, block.measure, state, rows.length, false, drawn(index)));
    }
    for (const { label, column, tax } of block.below) {
      const unknownTax = tax && frame.taxAndGrants === undefined;
      const anyQueue = frame.units.some((_, index) => isKnown(places, block, index));
      const state = !anyQueue ? 'unknown' : unknownTax ? 'difference only' : 'known';
      const figures = runs.map((run) => regionFigure(places, run, block, column, heading.year));
      rows.push(line(words[label], figures, block.measure, state, rows.length, !plainLines.has(label), drawn(label)));
    }
    rows.push([]);
  }
  rows.push(...footnotes(places, texts, runs));
  const chartsTop = rows.length + 1;
  const charts = comparisonCharts(places, texts, language, runs, { top: chartsTop, year: heading.year });
  const widths = comparisonColumns(runs.length, charts.dataColumns);
  const printed = lastPrinted(runs.length);
  return {
    role: roles.comparison,
    title: places.titles[roles.comparison]!,
    columnWidths: widths,
    blocks: [cells(0, 0, rows), ...charts.blocks],
    merges: headingMerges(runs.length),
    freeze: { row: top, column: 1 },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [3, top - 1],
      printArea: { top: 0, left: 0, bottom: charts.dataTop - 1, right: printed },
      header: {
        left: `${words.title} · ${heading.region}${heading.synthetic ? ` · ${texts.report.synthetic}` : ''}`,
        right: texts.report.scenarioNote,
      },
    },
    rowBreaks: pageBreaks(
      pieces(places, rows.length, chartsTop, charts.dataTop),
      rowsPerPage(widths.slice(0, printed + 1)),
      top - 3,
    ),
    charts: charts.charts,
  };
}

/** Lines below the units that are no sums. */
const plainLines = new Set<BlockLine>(['centre', 'received', 'administration']);

/** The blocks of the table, what stands below them, and the rows of charts: what a page break does not split. */
function pieces(
  places: Places,
  notesEnd: number,
  chartsTop: number,
  chartsEnd: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let row = comparisonTop;
  for (const { below, ofRegion } of blocksShown(places)) {
    const next = row + (ofRegion ? 0 : places.frame.units.length) + below.length + 2;
    found.push([row, next - 1]);
    row = next;
  }
  found.push([row, notesEnd]);
  for (let chart = chartsTop; chart < chartsEnd; chart += chartRows) found.push([chart, chart + chartRows]);
  return found;
}

/** What the draws say of a line, per scenario. */
interface DrawnLine {
  readonly ends: readonly (Ends | undefined)[];
  readonly worse: readonly (number | undefined)[];
}

function line(
  label: string,
  figures: readonly Figure[],
  measure: Measure,
  state: 'known' | 'unknown' | 'difference only',
  row: number,
  sum: boolean,
  drawn: DrawnLine,
): PlannedCell[] {
  const look = sum ? looks.sum : looks.value;
  const grey = { ...look, fill: looks.simulated.fill };
  const result: PlannedCell[] = [cell(label, sum ? looks.sumLabel : looks.label)];
  const base = figures[0]!;
  figures.forEach((figure, scenario) => {
    const column = levelColumn(scenario);
    const level = `${columnLetters(column)}${row + 1}`;
    result[column] =
      state === 'known'
        ? { ...formulaCell(figure.formula, figure.value, withFormat(look, levelFormats[measure])), link: figure.link }
        : cell('–', look);
    const isShown = state === 'known' || (state === 'difference only' && scenario > 0);
    const ends = isShown ? drawn.ends[scenario] : undefined;
    const format = (scenario === 0 ? levelFormats : differenceFormats)[measure];
    const left = intervalColumn(scenario);
    const end = (value: number | undefined) =>
      value === undefined ? cell('', look) : cell(asShown(value, format), withFormat(grey, format));
    result[left] = end(ends?.low);
    result[left + 1] = end(ends?.high);
    if (scenario === 0) return;
    const worse = isShown ? drawn.worse[scenario] : undefined;
    result[worseColumn(scenario, figures.length)] =
      worse === undefined ? cell('', look) : cell(worse, withFormat(grey, formats.wholePercent));
    const differenceAt = differenceColumn(scenario);
    if (state === 'unknown') {
      result[differenceAt] = cell('–', look);
      return;
    }
    const direct = state === 'difference only';
    const own = direct ? `(${figure.formula})` : level;
    const first = direct ? `(${base.formula})` : `${columnLetters(levelColumn(0))}${row + 1}`;
    const difference =
      measure === 'points'
        ? `IF(${first}=0,0,${own}/${first}-1)`
        : measure === 'share'
          ? `100*(${own}-${first})`
          : `${own}-${first}`;
    result[differenceAt] = formulaCell(
      difference,
      differenceIn(measure, figure.value, base.value),
      withFormat(look, differenceFormats[measure]),
    );
  });
  return result;
}

function footnotes(places: Places, texts: Texts, runs: readonly ScenarioRun[]): readonly PlannedCell[][] {
  const words = texts.report.comparison;
  const { frame } = places;
  const lines: PlannedCell[][] = [[cell(words.internal, looks.text)]];
  const reasons: string[] = [];
  if (frame.taxAndGrants === undefined) reasons.push(words.noTax);
  const without = frame.units.filter(({ queue }) => !queue.p && !queue.o).map(({ name }) => name);
  if (without.length > 0) reasons.push(words.noQueue({ units: without.join(', ') }));
  if (reasons.length > 0) lines.push([cell(`${words.notComputed} ${reasons.join(' ')}`, looks.text)]);
  const still = runs.flatMap(({ scenario }, index) => (places.live[index] ? [] : [`${index + 1} ${scenario.name}`]));
  if (still.length > 0) lines.push([cell(words.asValues({ scenarios: still.join(', ') }), looks.warning)]);
  return lines;
}
