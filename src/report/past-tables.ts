import { columnLetters } from '../quantities/cell-address';
import type { PastForecast } from '../region/past-forecast';
import type { SheetReading } from '../region/region-reading';
import { calendarMonthText } from '../words/number-text';
import { cell, cells, formulaCell } from './cells';
import { headingRows } from './past-layout';
import { monthText } from './month-text';
import { weightStreams, type PastPage } from './past-months';
import { factSum, linkedCell } from './past-references';
import type { Block, PlannedCell } from './plan';
import { formats, looks, withFormat } from './styles';

/** Twelve factors per unit and for the region. */
export function seasonTable({ past, layout, texts, language }: PastPage): readonly Block[] {
  if (layout.season === undefined) return [];
  const months = Array.from({ length: 12 }, (_, month) => calendarMonthText(language, month + 1));
  const line = (name: string, factors: readonly number[] | undefined, sum: boolean): PlannedCell[] => {
    const look = withFormat(sum ? looks.sum : looks.value, formats.effect);
    return [
      cell(name, sum ? looks.sumLabel : looks.label),
      ...months.map((_, month) => (factors ? cell(factors[month]!, look) : cell('–', look))),
    ];
  };
  return [
    cells(layout.season - headingRows, 0, [
      [cell(texts.past.seasonTable, looks.section)],
      [cell(texts.report.unit, looks.header), ...months.map((month) => cell(month, looks.headerRight))],
      ...past.units.map(({ name, season }) => line(name ?? texts.past.region, season, false)),
      line(texts.past.region, past.season, true),
    ]),
  ];
}

/** Points per case in the first twelve months, which the fixed weights of the months are. */
export function weightTable({ past, layout, places, texts }: PastPage): readonly Block[] {
  if (layout.weights === undefined) return [];
  const undivided = past.units.some(({ pointsPerCase }) => pointsPerCase.has('all'));
  const shown = weightStreams.filter((stream) => stream !== 'all' || undivided);
  const names = shown.map((stream) => (stream === 'all' ? texts.past.allStreams : texts.report.streams[stream]));
  const look = withFormat(looks.value, formats.fineEffect);
  return [
    cells(layout.weights - headingRows, 0, [
      [cell(texts.past.weightTable, looks.section)],
      [cell(texts.report.unit, looks.header), ...names.map((name) => cell(name, looks.headerRight))],
      ...past.units.map(({ name, pointsPerCase }) => [
        cell(name ?? texts.past.region, looks.label),
        ...shown.map((stream) => {
          const weight = pointsPerCase.get(stream);
          if (!weight) return cell('–', look);
          const [points, cases] = [factSum(places, weight.points), factSum(places, weight.cases)];
          return points !== undefined && cases !== undefined
            ? formulaCell(`${points}/${cases}`, weight.value, look)
            : linkedCell(places, weight.value, look, weight.points[0]);
        }),
      ]),
    ]),
  ];
}

/** The series that change level. */
export function breakTable({ layout, breaks, texts, language }: PastPage): readonly Block[] {
  if (layout.breaks === undefined) return [];
  const words = texts.past;
  const quantities = texts.report.history.quantities;
  return [
    cells(layout.breaks - headingRows, 0, [
      [cell(words.breakTable, looks.section)],
      words.breakHeaders.map((text, column) => cell(text, column === 3 ? looks.headerRight : looks.header)),
      ...breaks.map(({ unit, quantity, month, size, kind }) => [
        cell(unit, looks.label),
        cell(quantities[quantity][0]!, looks.labelPlain),
        cell(monthText(language, month), looks.labelPlain),
        cell(size, withFormat(looks.value, formats.differencePercent)),
        cell(words.breakKinds[kind], looks.label),
      ]),
    ]),
  ];
}

/** Forecasts and budgets of whole years against their outcome, with the header they stood under. */
export function forecastTable(
  { layout, texts }: PastPage,
  forecasts: readonly PastForecast[],
  sheets: readonly SheetReading[],
): readonly Block[] {
  if (layout.forecasts === undefined) return [];
  const words = texts.past;
  const top = layout.forecasts;
  const level = withFormat(looks.value, formats.level);
  return [
    cells(top - headingRows, 0, [
      [cell(words.forecastTable, looks.section)],
      words.forecastHeaders.map((text, column) => cell(text, column < 3 ? looks.header : looks.headerRight)),
      ...forecasts.map(({ kind, year, expected, outcome, address }, index) => {
        const row = top + index + 1;
        return [
          cell(words.forecastKinds[kind], looks.label),
          cell(words.year({ year }), looks.labelPlain),
          cell(headerOf(address, sheets), looks.labelPlain),
          cell(expected / 1000, level),
          cell(outcome / 1000, level),
          formulaCell(`D${row}-E${row}`, (expected - outcome) / 1000, withFormat(looks.value, formats.difference)),
          formulaCell(`F${row}/E${row}`, expected / outcome - 1, withFormat(looks.value, formats.differencePercent)),
        ];
      }),
      [cell(words.forecastNote, looks.text)],
    ]),
  ];
}

/** The header of the column a forecast was read from: it says when the forecast was made, where anything does. */
function headerOf(address: PastForecast['address'], sheets: readonly SheetReading[]): string {
  const letter = columnLetters(address.column);
  const own = sheets.filter(({ file, sheet }) => file === address.file && sheet === address.sheet);
  return own.flatMap(({ columns }) => columns.filter((column) => column.letter === letter))[0]?.header ?? letter;
}
