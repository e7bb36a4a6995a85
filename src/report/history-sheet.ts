import type { History } from '../model/history';
import type { UnitBase } from '../model/unit-base';
import { cellName } from '../quantities/cell-address';
import { monthCode, type Month } from '../quantities/month';
import { unitInputs, type ScenarioRun } from '../simulate/run';
import { calendarMonthText } from '../words/number-text';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import { monthText } from './month-text';
import type { Places } from './calculation-references';
import { cell, cells, linkTo } from './cells';
import { roles, seasonHeadingRows } from './layout';
import type { Block, PlannedCell, PlannedColumn, PlannedSheet } from './plan';
import { formats, looks, withFormat } from './styles';

/** *Underlag*: the base year that the formulas start from, and every value read with the cell it came from. */
export function historySheet(
  places: Places,
  texts: Texts,
  language: Language,
  history: History,
  run: ScenarioRun,
  {
    basePeriod: { from, to },
    workbookFile,
  }: { readonly basePeriod: { readonly from: Month; readonly to: Month }; readonly workbookFile: string | undefined },
): PlannedSheet {
  const { frame, history: layout } = places;
  const words = texts.report.history;
  const headerTop = layout.top - 3;
  const right = Math.max(...layout.columns.values()) + 1;
  const groups: PlannedCell[] = Array.from({ length: right }, () => cell('', looks.headerBand));
  const terms = groups.map(() => cell('', looks.headerWrapped));
  const streams: PlannedCell[] = groups.map(() => cell('', looks.headerNoteLast));
  groups[0] = cell(words.baseYear({ from: monthText(language, from), to: monthText(language, to) }), looks.headerBand);
  terms[1] = cell(texts.report.unit, { ...looks.headerBand, vertical: 'top' });
  for (const [name, column] of layout.columns) {
    const { stream, key } = streamOf(name);
    terms[column] = cell(words[key as keyof typeof words] as string, looks.headerWrapped);
    streams[column] = cell(stream ? texts.report.streams[stream] : '', looks.headerNoteLast);
  }
  const rows = frame.units.map((unit, index) => baseRow(places, unit, index, run));
  const tax = frame.taxAndGrants;
  return {
    role: roles.history,
    title: places.titles[roles.history]!,
    columnWidths: [18, 32, 12, 16, 14, 14, ...Array.from({ length: right - 6 }, () => 12)],
    rowHeights: { [headerTop + 1]: 45 },
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell(words.subtitle, looks.text)],
        [cell(places.caution, looks.text)],
      ]),
      cells(headerTop, 0, [groups, terms, streams]),
      cells(layout.top, 0, rows),
      cells(layout.taxRow, 0, [
        [
          cell('', looks.labelPlain),
          cell(words.tax_base, looks.labelPlain),
          cell(tax ?? 0, withFormat(looks.value, tax === undefined ? formats.unknown : formats.level)),
        ],
      ]),
      ...[...layout.seasons].map(([name, top]) => seasonBlock(places, texts, language, name, top, run)),
      ...factBlocks(places, texts, history, workbookFile),
    ],
    freeze: { row: layout.top, column: 2 },
    // The seasons begin a page of their own: cut between two pages they leave a few rows alone on one.
    rowBreaks: [Math.min(...layout.seasons.values()) - seasonHeadingRows],
    page: {
      orientation: 'landscape',
      fitWide: 2,
      fitTall: 0,
      printArea: { top: 0, left: 0, bottom: layout.factsTop - 3, right: right - 1 },
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatColumns: [0, 1],
      header: { left: words.title, right: places.caution },
    },
  };
}

function streamOf(name: string): { readonly key: string; readonly stream: 'a' | 'p' | 'o' | undefined } {
  const found = /^(.*)_([apo])$/.exec(name);
  return { key: found?.[1] ?? name, stream: found?.[2] as 'a' | 'p' | 'o' | undefined };
}

function baseRow(places: Places, unit: UnitBase, index: number, run: ScenarioRun): readonly PlannedCell[] {
  const { history: layout, model } = places;
  const values = unitInputs(model, unit, run.scenario.contracts[index]!);
  const row: PlannedCell[] = [cell(index + 1, withFormat(looks.value, formats.whole)), cell(unit.name, looks.label)];
  for (const [name, column] of layout.columns) {
    row[column] = cell(values.get(name) as number, withFormat(looks.value, baseFormat(name, unit)));
  }
  return row;
}

/** Twelve calendar factors per unit of one stream, under their heading. */
function seasonBlock(
  places: Places,
  texts: Texts,
  language: Language,
  name: string,
  top: number,
  run: ScenarioRun,
): Block {
  const { frame, model } = places;
  const { stream } = streamOf(name);
  const months = Array.from({ length: 12 }, (_, month) => calendarMonthText(language, month + 1));
  const title = `${texts.report.history.season}, ${texts.report.streams[stream!]}`;
  const heading = [cell(title, looks.section)];
  const header = ['', texts.report.unit].map((text) => cell(text, looks.header));
  const rows = frame.units.map((unit, index): PlannedCell[] => {
    const factors = unitInputs(model, unit, run.scenario.contracts[index]!).get(name) as readonly number[];
    return [
      cell(index + 1, withFormat(looks.value, formats.whole)),
      cell(unit.name, looks.label),
      ...factors.map((factor) => cell(factor, withFormat(looks.value, formats.fineEffect))),
    ];
  });
  return cells(top - seasonHeadingRows, 0, [
    heading,
    [...header, ...months.map((month) => cell(month, looks.headerRight))],
    ...rows,
  ]);
}

function baseFormat(name: string, unit: UnitBase): string {
  const { key, stream } = streamOf(name);
  if (stream === 'p' || stream === 'o') {
    if (['waiting_persons', 'points_per_case'].includes(key) && !unit.queue[stream]) return formats.unknown;
    if (key === 'base_within90' && unit.within90[stream] === undefined) return formats.unknown;
    if (key === 'observed_inflow' && unit.inflow[stream] === undefined) return formats.unknown;
  }
  if (key === 'budget_read' && unit.budget === undefined) return formats.unknown;
  if (key === 'assignment_read' && unit.assignment === undefined) return formats.unknown;
  if (key === 'base_within90') return formats.percent;
  if (key === 'queue_known' || key === 'guarantee_known') return formats.whole;
  if (key === 'points_per_case') return formats.fineEffect;
  if (key === 'waiting_persons') return formats.points;
  return formats.level;
}

/** Every fact with its address, as columns. */
function factBlocks(
  places: Places,
  texts: Texts,
  history: History,
  workbookFile: string | undefined,
): readonly Block[] {
  const words = texts.report.history;
  const { factsTop } = places.history;
  const { facts } = history;
  const heading = cells(factsTop - 2, 0, [
    [cell(words.facts, looks.section)],
    words.factHeaders.map((text, index) => cell(text, index === 2 || index === 5 ? looks.headerRight : looks.header)),
  ]);
  if (facts.length === 0) return [heading];
  const column = (values: PlannedColumn['values'], appearance: PlannedColumn['appearance']): PlannedColumn => ({
    values,
    appearance,
  });
  const whole = withFormat(looks.value, formats.whole);
  return [
    heading,
    {
      kind: 'columns',
      top: factsTop,
      left: 0,
      columns: [
        column(
          facts.map(({ unit }) => unit ?? words.wholeRegion),
          looks.labelPlain,
        ),
        column(
          facts.map(({ from }) => monthCode(from)),
          { ...whole, align: 'left' },
        ),
        column(
          facts.map(({ months }) => months),
          whole,
        ),
        column(
          facts.map(({ quantity }) => words.quantities[quantity][0]!),
          looks.labelPlain,
        ),
        column(
          facts.map(({ stream }) => (stream ? texts.report.streams[stream] : words.allStreams)),
          looks.labelPlain,
        ),
        column(
          facts.map(({ value }) => value),
          withFormat(looks.value, formats.number),
        ),
        column(
          facts.map(({ quantity }) => words.quantities[quantity][1]!),
          looks.labelPlain,
        ),
        column(
          facts.map(({ address }) => address.file),
          looks.labelPlain,
        ),
        column(
          facts.map(({ address }) => address.sheet),
          looks.labelPlain,
        ),
        {
          ...column(
            facts.map(({ address }) => cellName(address.row, address.column)),
            looks.labelPlain,
          ),
          links: facts.map(({ address }) => linkTo(address, workbookFile)),
        },
      ],
    },
  ];
}
