import { addressText, type CellAddress } from '../quantities/cell-address';
import { monthCode } from '../quantities/month';
import type { BaseFigure } from '../region/base-year';
import { columnRuns } from '../region/column-runs';
import type { RegionReading } from '../region/region-reading';
import type { CalibrationLine } from '../simulate/calibration';
import type { ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import { placeText, problemText, type Problem } from '../words/problem';
import { message } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { roles } from './layout';
import { cell, cells, linkTo } from './cells';
import { leftOutLines } from './left-out-rows';
import { columnMeaningText } from './column-meaning';
import type { PlannedCell, PlannedSheet } from './plan';
import { formats, looks, withFormat } from './styles';

const widths = [28, 44, 26, 26, 26, 26, 12, 12];
/** The column a message begins in, and about how many of its characters stand in a line. */
const messageColumn = 2;
const messageWidth = 125;
/** The column a list of rows begins in, and about how many of its characters stand in a line. */
const rowsColumn = 3;
const rowsWidth = 105;

const topLabel = { ...looks.labelPlain, vertical: 'top' } as const;

/** What identifies a run: when, by which version and model, over what. */
export interface RunStamp {
  readonly date: string;
  readonly version: string;
  readonly modelHash: string;
  /** Every run that changed the workbook, this one last; only this one where it is absent. */
  readonly log?: readonly RunLine[];
}

/** A run that changed the workbook, and what it read back from cells that people had changed. */
export interface RunLine {
  readonly date: string;
  readonly version: string;
  readonly modelHash: string;
  readonly scenarios: number;
  readonly facts: number;
  readonly changes: readonly string[];
}

/** The cells each figure of a unit's base year was read from. */
export interface UnitSources {
  readonly name: string;
  readonly sources: Readonly<Record<BaseFigure, readonly CellAddress[]>>;
}

/** What the reading report tells of. */
export interface ReadingReport {
  readonly reading: RegionReading;
  readonly calibration: readonly CalibrationLine[];
  readonly sources: readonly UnitSources[];
  readonly stamp: RunStamp;
  readonly runs: readonly ScenarioRun[];
  readonly workbookFile: string | undefined;
}

/** *Läsrapport*: doubts first, then calibration, sheets, columns and rows that were not used, and the run. */
export function readingSheet(
  places: Places,
  texts: Texts,
  language: Language,
  { reading, calibration: calibrated, sources, stamp, runs, workbookFile }: ReadingReport,
): PlannedSheet {
  const words = texts.report.reading;
  const rows: PlannedCell[][] = [
    [cell(words.title, looks.title)],
    [cell(words.subtitle, looks.text)],
    [cell(words.answers, looks.text)],
    [cell(places.caution, looks.text)],
    [],
  ];
  const section = (title: string, headers: readonly string[], lines: readonly PlannedCell[][]) => {
    rows.push([cell(title, looks.section)]);
    if (lines.length === 0) rows.push([cell(words.noProblems, looks.text)]);
    else {
      // A column's heading stands over its figures.
      const numeric = (column: number) => lines.some((line) => typeof line[column]?.value === 'number');
      const heading = headers.map((title, column) => cell(title, numeric(column) ? looks.headerRight : looks.header));
      rows.push(heading, ...lines);
    }
    rows.push([]);
  };
  const text = (value: string) => cell(value, looks.label);
  const addressCell = (address: CellAddress): PlannedCell => {
    const link = linkTo(address, workbookFile);
    return { ...text(addressText(address)), ...(link !== undefined && { link }) };
  };
  const whole = (value: number | '') => cell(value, withFormat(looks.value, formats.whole));

  const problemsTop = rows.length + 2;
  section(
    words.problems,
    words.problemHeaders,
    reading.problems.map((problem) => problemRow(texts, language, problem)),
  );
  section(
    words.calibration,
    words.calibrationHeaders,
    calibrated.map(({ unit, quantity, observed, modelled, gap }) => [
      text(unit),
      text(words.calibrationQuantities[quantity]),
      cell(observed, withFormat(looks.value, formats.level)),
      cell(modelled, withFormat(looks.value, formats.level)),
      cell(Math.abs(gap) < 0.0005 ? 0 : gap, withFormat(looks.value, formats.differencePercent)),
    ]),
  );
  section(
    words.sheets,
    words.sheetHeaders,
    reading.sheets.map((sheet) => [
      text(sheet.file),
      text(sheet.sheet),
      text(words.verdicts[sheet.verdict]),
      text(sheet.headerRows.map((row) => row + 1).join(', ')),
      text(words.layouts[sheet.columns.length > 0 ? sheet.layout : '']),
      whole(sheet.rowsUsed),
      whole(sheet.coverage ? monthCode(sheet.coverage.from) : ''),
      whole(sheet.coverage ? monthCode(sheet.coverage.to) : ''),
    ]),
  );
  section(
    words.sources,
    words.sourceHeaders,
    sources.flatMap(({ name, sources: own }) =>
      Object.entries(own).flatMap(([figure, addresses]) => {
        const [key, stream] = figure.split('.') as [
          keyof typeof words.sourceFigures,
          keyof typeof texts.report.streams,
        ];
        const [first] = addresses;
        const last = addresses[addresses.length - 1];
        if (!first || !last) return [];
        const what = stream ? `${words.sourceFigures[key]}, ${texts.report.streams[stream]}` : words.sourceFigures[key];
        return [
          [text(name), text(what), whole(addresses.length), text(first.file), addressCell(first), addressCell(last)],
        ];
      }),
    ),
  );
  section(
    words.columns,
    words.columnHeaders,
    reading.sheets.flatMap((sheet) =>
      columnRuns(sheet.columns).map((column) => [
        text(sheet.sheet),
        text(column.letters),
        text(column.header),
        text(columnMeaningText(texts, column.meaning)),
        text(column.money ?? ''),
      ]),
    ),
  );
  const leftOut = leftOutLines(reading.sheets);
  const leftOutTop = rows.length + 2;
  section(
    words.leftOut,
    words.leftOutHeaders,
    leftOut.map(({ sheet, reason, count, rows: numbers }) => [
      cell(sheet, topLabel),
      cell(words.leftOutReasons[reason], topLabel),
      cell(count, { ...withFormat(looks.value, formats.whole), vertical: 'top' }),
      cell(numbers, { ...looks.labelWrapped, align: 'left', indent: 1 }),
    ]),
  );
  const facts = reading.history.facts.length;
  section(
    words.runs,
    words.runHeaders,
    (stamp.log ?? [{ ...stamp, scenarios: runs.length, facts, changes: [] }]).flatMap((run) => [
      [
        text(run.date),
        text(run.version),
        text(run.modelHash),
        whole(run.scenarios),
        whole(run.facts),
        text(run.changes[0] ?? ''),
      ],
      ...run.changes.slice(1).map((change) => [...Array.from({ length: 5 }, () => text('')), text(change)]),
    ]),
  );
  // A long text runs over the columns beside it and takes the lines it needs.
  const long = [
    ...reading.problems.map((_, index) => ({ row: problemsTop + index, column: messageColumn, width: messageWidth })),
    ...leftOut.map((_, index) => ({ row: leftOutTop + index, column: rowsColumn, width: rowsWidth })),
  ];
  return {
    role: roles.reading,
    title: places.titles[roles.reading]!,
    columnWidths: widths,
    blocks: [cells(0, 0, rows)],
    merges: long.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: widths.length - 1 })),
    rowHeights: Object.fromEntries(
      long.map(({ row, column, width }) => [row, 15 * Math.ceil(String(rows[row]![column]!.value).length / width)]),
    ),
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      header: { left: words.title, right: places.caution },
    },
  };
}

function problemRow(texts: Texts, language: Language, problem: Problem): PlannedCell[] {
  const { place } = problem;
  const sentence = place ? message(language, problem.code, problem.values as never) : problemText(language, problem);
  return [
    cell(texts.report.reading.severity[problem.severity], topLabel),
    cell(place ? placeText(place) : '', topLabel),
    cell(sentence, looks.labelWrapped),
  ];
}
