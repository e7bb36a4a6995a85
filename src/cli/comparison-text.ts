import { figuresOf, type ResultFigures } from '../job/result-document';
import { isForeign } from '../job/planned-report';
import type { SimulateResult } from '../job/simulate';
import { yearRows } from '../simulate/run';
import { monthCode } from '../quantities/month';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { table } from './table-text';

type Row = 'real' | 'registered' | 'queue' | 'within90' | 'cost' | 'payment' | 'result';

/** The comparison as a person reads it in a terminal: the first scenario as level, the others as differences from it. */
export function comparisonText(result: SimulateResult, language: Language): string {
  const words = textsOf(language).cli;
  const { frame, year } = result.question;
  const figures = result.runs.map((run) => figuresOf(result, run));
  const base = figures[0]!;
  const cellOf = (row: Row, own: ResultFigures, first: ResultFigures, isBase: boolean): string => {
    const value = own[row];
    const start = first[row];
    if (value === null || start === null) return '–';
    if (row === 'within90')
      return isBase ? percentText(language, value, 1) : numberText(language, 100 * (value - start), 1, true);
    if (row === 'cost' || row === 'payment' || row === 'result') {
      return isBase ? numberText(language, value / 1000, 1) : numberText(language, (value - start) / 1000, 1, true);
    }
    return isBase ? numberText(language, value, 0) : percentText(language, value / start - 1, 1, true);
  };
  const heads = result.runs.map(({ scenario }, index) => `${index + 1} ${scenario.name}`);
  const notes = result.runs.map(({ scenario }) => scenario.note);
  const order: readonly Row[] = ['real', 'registered', 'queue', 'within90', 'cost', 'payment', 'result'];
  const rows = order.map((row) => [
    words.rows[row],
    ...figures.map(({ region }, index) => cellOf(row, region, base.region, index === 0)),
  ]);
  const units = frame.units.map(({ name }, unit) => [
    `  ${name}`,
    ...figures.map((each, index) => cellOf('result', each.units[unit]!, base.units[unit]!, index === 0)),
  ]);
  const known = frame.taxAndGrants !== undefined;
  const regional = (label: string, column: string) => [
    `  ${label}`,
    ...result.runs.map(({ region }, index) => {
      const own = region.get(column)!;
      const base = result.runs[0]!.region.get(column)!;
      const months = yearRows(frame, year);
      const total = (series: Float64Array) => months.reduce((sum, row) => sum + series[row]!, 0) / 1000;
      if (index === 0) return known ? numberText(language, total(own), 1) : '–';
      return numberText(language, total(own) - total(base), 1, true);
    }),
  ];
  const centre = [regional(words.centre, 'centre'), regional(words.regionTotal, 'region_result')];
  return [
    words.yearShown({ region: result.region, year, months: frame.months, start: monthCode(frame.start) }),
    words.differences({ base: heads[0]! }),
    '',
    table([['', ...heads], ['', ...notes], ...rows, [words.units], ...units, ...centre]),
    '',
    words.caution,
    ...(isForeign(result.problems) ? [textsOf(language).report.foreignMoney] : []),
  ].join('\n');
}
