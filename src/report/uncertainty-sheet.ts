import type { ScenarioRun } from '../simulate/run';
import type { FollowedFigure, Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells } from './cells';
import { roles } from './layout';
import { pageBreaks, pixelsWide, rowsPerPage } from './page-breaks';
import type { Block, PlannedCell, PlannedSheet } from './plan';
import type { RunStamp } from './reading-sheet';
import { spreadSentences } from './spread-words';
import { staleLine } from './stale-line';
import { formats, looks, withFormat } from './styles';
import { chartRows, drawnFutures, uncertaintyCharts } from './uncertainty-charts';
import { effectRows } from './uncertainty-effects';
import { type UncertaintySource } from './uncertainty-source';
import { drawnSentences, statementRows } from './uncertainty-statements';
import { monthTable, tableColumns, tableWidths, unitTable, yearTable, type TableRows } from './uncertainty-tables';
import { Workings } from './workings';

/** Pixels from the left edge of a fan to that of the tornado beside it. */
const chartStep = 536;
/** Row of the framed line that says whether the intervals hold. */
const stateRow = 2;

const months: readonly (FollowedFigure | 'index')[] = ['cost', 'real', 'registered', 'queue', 'within90'];

/** What the sheet says of the job it comes from. */
interface UncertaintyHeading {
  readonly region: string;
  readonly synthetic: boolean;
  readonly year: number;
  readonly stamp: RunStamp;
}

/**
 * *Osäkerhet*: what the draws say, in words, as fans and tornadoes and as percentiles with their errors; values, on grey,
 * beside the live figures with the chosen values. Months and what the charts are drawn from stand below what is printed.
 */
export function uncertaintySheet(
  places: Places,
  texts: Texts,
  language: Language,
  runs: readonly ScenarioRun[],
  uncertainty: Uncertainty,
  heading: UncertaintyHeading,
): PlannedSheet {
  const words = texts.uncertainty;
  const shown = runs.slice(0, uncertainty.scenarios.length);
  const source: UncertaintySource = {
    places,
    frame: places.frame,
    texts,
    language,
    runs: shown,
    uncertainty,
    year: heading.year,
  };
  const all = shown.map((_, scenario) => scenario);
  const others = all.slice(1);
  const draws = numberText(language, uncertainty.draws, 0);
  const page = new Stack();
  page.put([
    [cell(words.title, looks.title)],
    [cell(words.subtitle({ region: heading.region, year: heading.year, base: runs[0]!.scenario.name }), looks.text)],
    staleLine(places, texts, tableColumns),
    [cell(places.caution, looks.text)],
    [cell(words.grey({ draws, seed: uncertainty.seed }), looks.text)],
    [cell(words.reading, looks.text)],
    ...[...spreadSentences(places.frame, language), ...drawnSentences(source)].map((sentence) => [
      cell(sentence, looks.text),
    ]),
    [],
  ]);
  page.piece(statementRows(source));
  const chartsTop = page.next;
  drawnFutures(source).forEach(() => page.leave(chartRows));
  for (const [title, table] of [
    [words.headings.year, yearTable],
    [words.headings.units, unitTable],
  ] as const) {
    page.section(title({ year: heading.year }), [
      table(source, 0, 'level'),
      ...others.map((scenario) => table(source, scenario, 'difference')),
      ...others.map((scenario) => table(source, scenario, 'level')),
    ]);
  }
  const effects = effectRows(source);
  if (effects.length > 0)
    page.piece([...effects, ...words.headings.driversNote.map((text) => [cell(text, looks.text)])]);
  page.piece(runRows(source, heading.stamp));
  const printed = page.next - 1;
  page.section(
    words.headings.months,
    all.flatMap((scenario) =>
      (scenario === 0 ? months : [...months, 'index' as const]).map((name) => monthTable(source, scenario, name)),
    ),
  );
  const workings = new Workings(roles.uncertainty, page.next, 0);
  workings.write([[cell(words.headings.chartData, looks.section)]]);
  workings.skip();
  const right = tableWidths.findIndex((_, column) => pixelsWide(tableWidths.slice(0, column)) >= chartStep);
  const { charts, blocks } = uncertaintyCharts(source, workings, chartsTop, right);
  return {
    role: roles.uncertainty,
    title: places.titles[roles.uncertainty]!,
    columnWidths: tableWidths,
    blocks: [...page.blocks, ...blocks, ...workings.blocks],
    merges: [{ top: stateRow, bottom: stateRow, left: 0, right: tableColumns - 1 }],
    freeze: { row: stateRow + 1, column: 1 },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      printArea: { top: 0, left: 0, bottom: printed, right: tableColumns - 1 },
      header: {
        left: `${words.title} · ${heading.region}${heading.synthetic ? ` · ${texts.report.synthetic}` : ''}`,
        right: words.stamp({
          draws,
          seed: uncertainty.seed,
          version: heading.stamp.version,
          model: heading.stamp.modelHash,
        }),
      },
    },
    rowBreaks: pageBreaks(
      page.pieces.filter(([first]) => first <= printed),
      rowsPerPage(tableWidths),
      0,
    ),
    charts,
  };
}

/** What was run: draws, seed, batches, version and model, so that anybody can do it again. */
function runRows({ texts, uncertainty }: UncertaintySource, stamp: RunStamp): TableRows {
  const words = texts.uncertainty;
  const lines: readonly (readonly [string, string | number])[] = [
    [words.run.draws, uncertainty.draws],
    [words.run.batches, uncertainty.batches],
    [words.run.replicates, uncertainty.replicates],
    [words.run.seed, uncertainty.seed],
    [words.run.unanswered, uncertainty.unanswered],
    [words.run.drawn, uncertainty.drawn.length],
    [words.run.notDrawn, words.run.notDrawnText],
    [words.run.percentiles, words.run.type],
    [words.run.version, stamp.version],
    [words.run.model, stamp.modelHash],
    [words.run.date, stamp.date],
  ];
  return [
    [cell(words.headings.run, looks.header), cell('', looks.header)],
    ...lines.map(([label, value]) => [
      cell(label, looks.label),
      cell(
        value,
        typeof value === 'number'
          ? withFormat(looks.simulated, label === words.run.seed ? formats.whole : formats.points)
          : looks.labelPlain,
      ),
    ]),
  ];
}

/** The sheet's rows while they are put one below the other, and the pieces no page break splits. */
class Stack {
  readonly blocks: Block[] = [];
  readonly pieces: (readonly [number, number])[] = [];
  next = 0;

  put(rows: readonly (readonly PlannedCell[])[]): void {
    this.blocks.push(cells(this.next, 0, rows));
    this.next += rows.length;
  }

  /** Rows that stay on one page, and an empty one after them. */
  piece(rows: readonly (readonly PlannedCell[])[]): void {
    this.pieces.push([this.next, this.next + rows.length]);
    this.put(rows);
    this.next += 1;
  }

  /** Rows left empty, for charts that stay on one page. */
  leave(rows: number): void {
    this.pieces.push([this.next, this.next + rows]);
    this.next += rows;
  }

  /** Tables under a heading that stays with the first of them; none where all are empty. */
  section(title: string, tables: readonly TableRows[]): void {
    const filled = tables.filter((rows) => rows.length > 1);
    filled.forEach((rows, index) => this.piece(index === 0 ? [[cell(title, looks.title)], ...rows] : rows));
  }
}
