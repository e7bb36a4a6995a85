import { figuresOf, type ResultFigures } from '../job/result-document';
import { isForeign } from '../job/planned-report';
import type { SimulateResult } from '../job/simulate';
import { grantSlots } from '../model/scenario-grant';
import { statements } from '../report/uncertainty-statements';
import { grantTotals } from '../simulate/grant-totals';
import { yearRows, type ScenarioRun } from '../simulate/run';
import type { RangedFigure } from '../simulate/ranged-figures';
import type { ComparedInterval, ScenarioUncertainty } from '../simulate/uncertainty/uncertainty';
import { monthCode } from '../quantities/month';
import { drawShareShort } from '../words/draw-share';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { rangeText, type Measure } from './range-text';
import { table } from './table-text';

type Row = 'real' | 'registered' | 'queue' | 'within90' | 'cost' | 'payment' | 'result';

/** How a row's figures are written, and the drawn figure that its interval is of; the payment is not drawn. */
const rows: Readonly<Record<Row, { readonly measure: Measure; readonly drawn?: RangedFigure }>> = {
  real: { measure: 'points', drawn: 'real' },
  registered: { measure: 'points', drawn: 'registered' },
  queue: { measure: 'points', drawn: 'queue' },
  within90: { measure: 'share', drawn: 'within90' },
  cost: { measure: 'mkr', drawn: 'cost' },
  payment: { measure: 'mkr' },
  result: { measure: 'mkr', drawn: 'unitsResult' },
};
const order = Object.keys(rows) as readonly Row[];

/**
 * The comparison as a person reads it in a terminal: the first scenario as level, the others as differences from it, with
 * the interval of each figure below it where there are draws.
 */
export function comparisonText(result: SimulateResult, language: Language): string {
  const words = textsOf(language).cli;
  const { frame, year } = result.question;
  const figures = result.runs.map((run) => figuresOf(result, run));
  const base = figures[0]!;
  const heads = result.runs.map(({ scenario }, index) => `${index + 1} ${scenario.name}`);
  const notes = result.runs.map(({ scenario }) => scenario.note);
  const intervals = (measure: Measure, of: (own: ScenarioUncertainty) => ComparedInterval | undefined) => {
    if (!result.uncertainty) return [];
    const texts = result.uncertainty.scenarios.map((own, scenario) => {
      const found = of(own);
      return found ? rangeText(language, found, measure, scenario === 0 ? 'level' : 'difference') : '';
    });
    return [[words.between, ...texts]];
  };
  const region = (drawn: RangedFigure | undefined, measure: Measure, isKnown = true) =>
    drawn === undefined || !isKnown
      ? []
      : intervals(measure, ({ levels, differences }) => ({ level: levels[drawn], difference: differences[drawn] }));
  const main = order.flatMap((row) => [
    [words.rows[row], ...figures.map((own, index) => cellText(language, row, own.region, base.region, index === 0))],
    ...region(rows[row].drawn, rows[row].measure, base.region[row] !== null),
  ]);
  const units = frame.units.flatMap(({ name }, unit) => [
    [
      `  ${name}`,
      ...figures.map((each, index) => cellText(language, 'result', each.units[unit]!, base.units[unit]!, index === 0)),
    ],
    ...intervals('mkr', (own) => own.units[unit]?.result).map(([label, ...texts]) => [`  ${label}`, ...texts]),
  ]);
  const known = frame.taxAndGrants !== undefined;
  const months = yearRows(frame, year);
  const total = ({ region: series }: ScenarioRun, column: string) =>
    months.reduce((sum, row) => sum + series.get(column)![row]!, 0) / 1000;
  const regional = (label: string, column: string, drawn: RangedFigure) => [
    [
      `  ${label}`,
      ...result.runs.map((run, index) => {
        if (index > 0) return numberText(language, total(run, column) - total(result.runs[0]!, column), 1, true);
        return known ? numberText(language, total(run, column), 1) : '–';
      }),
    ],
    ...region(drawn, 'mkr').map(([text, level, ...texts]) => [`  ${text}`, known ? level! : '', ...texts]),
  ];
  return [
    words.yearShown({ region: result.region, year, months: frame.months, start: monthCode(frame.start) }),
    words.differences({ base: heads[0]! }),
    '',
    table([
      ['', ...heads],
      ['', ...notes],
      ...main,
      [words.units],
      ...units,
      ...regional(words.centre, 'centre', 'centre'),
      ...regional(words.regionTotal, 'region_result', 'regionResult'),
      ...grantRows(result, language),
    ]),
    '',
    ...chanceLines(result, language),
    words.caution,
    drawnLine(result, language),
    ...(isForeign(result.problems) ? [textsOf(language).report.foreignMoney] : []),
  ].join('\n');
}

/** What state grants give the region, cost it and leave it, where any scenario has one. */
function grantRows({ question, runs }: SimulateResult, language: Language): readonly (readonly string[])[] {
  if (grantSlots(question.scenarios).length === 0) return [];
  const words = textsOf(language);
  const totals = runs.map((run) => grantTotals(run, yearRows(question.frame, question.year)));
  const first = totals[0]!;
  return [
    [words.grants.grants],
    ...(['received', 'administration', 'net'] as const).map((name) => [
      `  ${words.report.comparison[name]}`,
      ...totals.map((own, index) => {
        const value = (index === 0 ? own[name] : own[name] - first[name]) / 1000;
        return numberText(language, value, 1, index > 0);
      }),
    ]),
  ];
}

function cellText(language: Language, row: Row, own: ResultFigures, first: ResultFigures, isBase: boolean): string {
  const value = own[row];
  const start = first[row];
  if (value === null || start === null) return '–';
  switch (rows[row].measure) {
    case 'share':
      return isBase ? percentText(language, value, 1) : numberText(language, 100 * (value - start), 1, true);
    case 'mkr':
      return isBase ? numberText(language, value / 1000, 1) : numberText(language, (value - start) / 1000, 1, true);
    case 'points':
      return isBase ? numberText(language, value, 0) : percentText(language, value / start - 1, 1, true);
  }
}

/** In how many draws what a board asks about comes true, scenario by scenario. */
function chanceLines({ question, runs, uncertainty }: SimulateResult, language: Language): readonly string[] {
  if (!uncertainty || runs.length < 2) return [];
  const texts = textsOf(language);
  const { frame, year } = question;
  // Each unit's own stand in the workbook: here they would be more than fits beside the rest.
  const found = statements({ texts, language, runs, uncertainty, frame: { ...frame, units: [] }, year });
  const written = found.map(({ text, shares }) => [
    `  ${text}`,
    ...shares.map((share) => (share === undefined ? '' : drawShareShort(language, share))),
  ]);
  return [table([[texts.cli.chances, ...runs.map((_, index) => String(index + 1))], ...written]), ''];
}

function drawnLine({ uncertainty }: SimulateResult, language: Language): string {
  const words = textsOf(language).cli;
  if (!uncertainty) return words.notDrawn;
  return words.drawn({ draws: numberText(language, uncertainty.draws, 0), seed: uncertainty.seed });
}
