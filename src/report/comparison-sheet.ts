import { absoluteArea, columnLetters } from '../quantities/cell-address';
import type { ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells, formulaCell, onSheet } from './cells';
import { chartRows, comparisonCharts } from './comparison-charts';
import {
  comparisonBlocks,
  comparisonTop,
  isKnown,
  levelColumn,
  regionFigure,
  unitFigure,
  type Figure,
  type Measure,
} from './comparison-figures';
import { roles } from './layout';
import type { CellContent, PlannedCell, PlannedSheet } from './plan';
import { formats, inScenarioInk, looks, scenarioMarks, withFormat } from './styles';

/** *Jämförelse*: every scenario side by side and against the first, units and region, by formulas that stay alive. */
export function comparisonSheet(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  heading: { readonly region: string; readonly synthetic: boolean; readonly year: number },
): PlannedSheet {
  const words = texts.report.comparison;
  const { frame } = places;
  const width = levelColumn(runs.length - 1) + (runs.length > 1 ? 2 : 1);
  const subtitle = words.subtitle({ region: heading.region, year: heading.year, base: runs[0]!.scenario.name });
  const rows: PlannedCell[][] = [
    [cell(words.title, looks.title)],
    [cell(`${subtitle} ${places.caution}`, looks.text)],
    [statusCell(places, texts, runs)],
    ...headerRows(texts, runs, width),
  ];
  const top = rows.length;
  for (const block of comparisonBlocks) {
    rows.push(
      Array.from({ length: width }, (_, column) => cell(column === 0 ? words.blocks[block.name] : '', looks.section)),
    );
    frame.units.forEach((unit, index) => {
      const known = isKnown(places, block, index);
      const figures = runs.map((run) => unitFigure(places, run, block, index, heading.year));
      rows.push(line(unit.name, figures, block.measure, known ? 'known' : 'unknown', rows.length, false));
    });
    for (const { label, column, tax } of block.below) {
      const unknownTax = tax && frame.taxAndGrants === undefined;
      const anyQueue = frame.units.some((_, index) => isKnown(places, block, index));
      const state = !anyQueue ? 'unknown' : unknownTax ? 'difference only' : 'known';
      const figures = runs.map((run) => regionFigure(places, run, block, column, heading.year));
      rows.push(line(words[label], figures, block.measure, state, rows.length, label !== 'centre'));
    }
    rows.push([]);
  }
  rows.push(...footnotes(places, texts, runs));
  const chartsTop = rows.length + 1;
  const charts = comparisonCharts(places, texts, language, runs, { top: chartsTop, year: heading.year });
  return {
    role: roles.comparison,
    title: places.titles[roles.comparison]!,
    columnWidths: columnWidths(Math.max(width, charts.dataColumns, 10)),
    blocks: [cells(0, 0, rows), ...charts.blocks],
    merges: runs.slice(1).flatMap((_, index) => {
      const left = levelColumn(index + 1);
      return [3, 4].map((row) => ({ top: row, bottom: row, left, right: left + 1 }));
    }),
    freeze: { row: top, column: 1 },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [3, top - 1],
      printArea: { top: 0, left: 0, bottom: charts.dataTop - 1, right: Math.max(width - 1, 9) },
      header: {
        left: `${words.title} · ${heading.region}${heading.synthetic ? ` · ${texts.report.synthetic}` : ''}`,
        right: texts.report.scenarioNote,
      },
    },
    rowBreaks: pageBreaks(places, rows.length, chartsTop, charts.dataTop, Math.max(width, 10)),
    charts: charts.charts,
  };
}

const columnWidths = (columns: number): readonly number[] => [
  30,
  19,
  ...Array.from({ length: columns - 2 }, () => 12.4),
];

/** What a printed page has room for beside margins and heading, and how high a row is, in points. */
const pageSize = { width: 756, height: 495 };
const rowHeight = 15;
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** First rows of printed pages, so that no block of the table and no chart is split over two. */
function pageBreaks(
  { frame }: Places,
  notesEnd: number,
  chartsTop: number,
  chartsEnd: number,
  columns: number,
): readonly number[] {
  const width = columnWidths(columns).reduce((sum, each) => sum + each * pixelsPerCharacter + 5, 0) * pointsPerPixel;
  const room = Math.floor(pageSize.height / Math.min(1, pageSize.width / width) / rowHeight);
  const pieces: (readonly [number, number])[] = [];
  let row = comparisonTop;
  for (const { below } of comparisonBlocks) {
    const next = row + frame.units.length + below.length + 2;
    pieces.push([row, next - 1]);
    row = next;
  }
  pieces.push([row, notesEnd]);
  for (let chart = chartsTop; chart < chartsEnd; chart += chartRows) pieces.push([chart, chart + chartRows]);
  const breaks: number[] = [];
  let pageTop = 0;
  for (const [first, end] of pieces) {
    // The headings of the first page are repeated on every other.
    const used = end - pageTop + (pageTop === 0 ? 0 : comparisonTop - 3);
    if (first === comparisonTop || used <= room) continue;
    breaks.push(first);
    pageTop = first;
  }
  return breaks;
}

/**
 * What the figures are; that a value was changed since the run; or that a formula has no answer, which the sum over
 * every calculation would show.
 */
function statusCell(places: Places, texts: Texts, runs: readonly ScenarioRun[]): PlannedCell {
  const words = texts.report.comparison;
  const { calculation, frame, titles } = places;
  const all = absoluteArea({
    top: calculation.top,
    bottom: calculation.top + frame.units.length * calculation.rowsPerUnit - 1,
    left: Math.min(...calculation.month.values()),
    right: Math.max(...calculation.month.values()),
  });
  const sums = runs.map(({ scenario }) => onSheet(titles[roles.calculation(scenario.id)]!, all));
  const changed = onSheet(titles[roles.assumptions]!, '$A$3');
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const sound = `IF(${changed}="",${quoted(words.chosen)},${changed})`;
  return formulaCell(
    `IF(ISNUMBER(SUM(${sums.join(',')})),${sound},${quoted(words.unsound)})`,
    words.chosen,
    looks.text,
  );
}

function headerRows(texts: Texts, runs: readonly ScenarioRun[], width: number): readonly PlannedCell[][] {
  const words = texts.report.comparison;
  const band = (text: string) =>
    Array.from({ length: width }, (_, column) => cell(column === 0 ? text : '', looks.headerBand));
  const names = band(texts.report.unit);
  const notes = band('');
  const kinds = band('').map(() => cell('', looks.header));
  runs.forEach(({ scenario }, index) => {
    const column = levelColumn(index);
    names[column] = cell(
      `${scenarioMarks[index] ?? ''} ${index + 1} ${scenario.name}`,
      inScenarioInk(looks.headerCentre, index),
    );
    notes[column] = cell(scenario.note, { fill: 'E7ECEE', ink: '616161', align: 'center', size: 9 });
    kinds[column] = cell(words.level, looks.headerRight);
    if (index > 0) kinds[column + 1] = cell(words.difference, looks.headerRight);
  });
  return [names, notes, kinds];
}

function line(
  label: string,
  figures: readonly Figure[],
  measure: Measure,
  state: 'known' | 'unknown' | 'difference only',
  row: number,
  sum: boolean,
): PlannedCell[] {
  const look = sum ? looks.sum : looks.value;
  const result: PlannedCell[] = [cell(label, sum ? looks.sumLabel : looks.label)];
  const base = figures[0]!;
  figures.forEach((figure, scenario) => {
    const column = levelColumn(scenario);
    const level = `${columnLetters(column)}${row + 1}`;
    result[column] =
      state === 'known'
        ? { ...formulaCell(figure.formula, figure.value, withFormat(look, levelFormats[measure])), link: figure.link }
        : cell('–', look);
    if (scenario === 0) return;
    if (state === 'unknown') {
      result[column + 1] = cell('–', look);
      return;
    }
    const direct = state === 'difference only';
    const own = direct ? `(${figure.formula})` : level;
    const first = direct ? `(${base.formula})` : `B${row + 1}`;
    const difference =
      measure === 'points'
        ? `IF(${first}=0,0,${own}/${first}-1)`
        : measure === 'share'
          ? `100*(${own}-${first})`
          : `${own}-${first}`;
    result[column + 1] = formulaCell(
      difference,
      differenceOf(figure, base, measure),
      withFormat(look, differenceFormats[measure]),
    );
  });
  return result;
}

function differenceOf(figure: Figure, base: Figure, measure: Measure): CellContent {
  if (measure === 'points') return base.value === 0 ? 0 : figure.value / base.value - 1;
  return measure === 'share' ? 100 * (figure.value - base.value) : figure.value - base.value;
}

const levelFormats: Record<Measure, string> = { mkr: formats.level, points: formats.points, share: formats.percent };
const differenceFormats: Record<Measure, string> = {
  mkr: formats.difference,
  points: formats.differencePercent,
  share: formats.differencePercentagePoints,
};

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
