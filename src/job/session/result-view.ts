import { assumptionValues } from '../../model/assumptions';
import { paymentModelName } from '../../model/model-name';
import type { RangedFigure } from '../../simulate/ranged-figures';
import type { Uncertainty } from '../../simulate/uncertainty/uncertainty';
import type { Language } from '../../words/messages';
import { numberText, percentText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { chartView } from './chart-view';
import { endContract } from './contract-columns';
import { chancesView } from './chances-view';
import { intervalText, moneyDecimals, numbersOf, shownInterval } from './figure-text';
import { gainsView } from './gains-view';
import { against, isComplete, isFigureKnown, type Answered } from './result-figures';
import { verdictPieces } from './result-verdict';
import { grantsNote } from './grants-note';
import type { ResultView, WhiskerView } from './view';

/** Rows of the table, in order. */
const tableFigures = ['cost', 'unitsResult', 'real', 'registered', 'queue', 'within90'] as const;
/** Bars that tell apart in a pane. */
const driversShown = 5;

/** Step 4: the answer with the chosen values, and with the intervals of the draws there are. */
export function resultView(answered: Answered, language: Language): ResultView {
  const { question, runs, drawn, settings } = answered;
  const words = textsOf(language).session.result;
  const others = runs.slice(1).map((_, index) => index + 1);
  const idOf = (scenario: number) => runs[scenario]!.scenario.id;
  return {
    year: question.year,
    verdict: verdictPieces(answered, language),
    caveat: caveat(answered, language),
    draws: {
      made: drawn?.draws ?? 0,
      wanted: isComplete(answered) ? (drawn?.draws ?? 0) : settings.draws,
      seed: settings.seed,
    },
    scenarios: scenarioNames(answered, language),
    chart: chartView(answered, language),
    followUp: followUps(answered),
    table: {
      title: words.table({ year: question.year }),
      rows: tableFigures
        .filter((figure) => isFigureKnown(question, figure))
        .map((figure) => tableRow(answered, figure, others, language)),
    },
    chances: others.map((scenario) => ({
      scenario: idOf(scenario),
      rows: drawn ? chancesView(question, drawn, scenario, language) : [],
    })),
    gains: others.map((scenario) => ({ scenario: idOf(scenario), ...gainsView(answered, scenario, language) })),
    production: others.map((scenario) => ({
      scenario: idOf(scenario),
      real: productionRow(answered, 'real', scenario, language),
      registered: productionRow(answered, 'registered', scenario, language),
      note: productionNote(answered, scenario, language),
    })),
    drivers: drawn?.scenarios.some(({ drivers }) => drivers.length > 0)
      ? others.map((scenario) => ({ scenario: idOf(scenario), ...drivers(answered, scenario, language) }))
      : [],
    notes: [...grantsNote(answered, language), words.notSimulated, ...(drawn ? drawnNotes(drawn, language) : [])],
  };
}

function caveat({ settings, drawn }: Answered, language: Language): string {
  const words = textsOf(language).session.result;
  if (drawn) return words.caveatDrawn;
  return settings.draws === 0 ? words.caveatChosen : words.caveat;
}

/** How the intervals come about, and how sure they are. */
function drawnNotes(drawn: Uncertainty, language: Language): readonly string[] {
  const words = textsOf(language).session.result;
  const error = percentText(language, drawn.largestError, 1);
  return [
    words.intervals({ count: drawn.drawn.length, error }),
    ...(drawn.unanswered > 0 ? [words.unanswered({ count: drawn.unanswered })] : []),
  ];
}

function termOf(key: string, language: Language): string {
  const { assumptions } = textsOf(language);
  return assumptions[key as keyof typeof assumptions][0];
}

/** Names with a short form for narrow columns; models tell apart what would be called alike. */
function scenarioNames({ question, runs }: Answered, language: Language): ResultView['scenarios'] {
  const { report, session } = textsOf(language);
  const words = session.result;
  const kinds = ['stay', 'paper', 'practice'] as const;
  const shorts = runs.map(({ scenario: { name } }) => {
    const kind = kinds.find((each) => report.futures[each] === name);
    return kind ? words.shorts[kind] : name;
  });
  return runs.map(({ scenario }, index) => {
    const short = shorts[index]!;
    const shared = shorts.filter((each) => each === short).length > 1;
    const models = [...new Set(scenario.contracts.map((unit) => endContract(unit).model))];
    const model = models.length === 1 ? paymentModelName(language, models[0]!, question.frame.models) : '';
    return {
      id: scenario.id,
      number: index + 1,
      name: scenario.name,
      short: shared && model !== '' ? words.shortWithModel({ short, model }) : short,
    };
  });
}

function followUps({ question, runs }: Answered): ResultView['followUp'] {
  return runs.flatMap(({ scenario }) => {
    if (scenario.assumptions['phi'] === undefined) return [];
    const { phi } = assumptionValues({ ...question.frame.assumptions, ...scenario.assumptions });
    return [{ scenario: scenario.id, value: phi! }];
  });
}

function tableRow(
  answered: Answered,
  figure: (typeof tableFigures)[number],
  others: readonly number[],
  language: Language,
): ResultView['table']['rows'][number] {
  const words = textsOf(language).session.result;
  const [label = '', unit = ''] = words.rows[figure];
  const figures = others.map((scenario) => against(answered, figure, scenario));
  const money = figure === 'cost' || figure === 'unitsResult';
  const decimals = money ? moneyDecimals(numbersOf(figures)) : 1;
  return {
    label,
    unit,
    cells: figures.map(({ chosen, interval }) => {
      const text = numberText(language, chosen, decimals, true);
      return {
        interval: interval ? intervalText(language, interval, decimals, answered) : null,
        chosen: interval ? text : words.about({ value: text }),
      };
    }),
  };
}

function productionRow(
  answered: Answered,
  figure: Extract<RangedFigure, 'real' | 'registered'>,
  scenario: number,
  language: Language,
): WhiskerView {
  const words = textsOf(language).session.result;
  const { chosen, interval } = against(answered, figure, scenario);
  const text = interval ? intervalText(language, interval, 1, answered) : numberText(language, chosen, 1, true);
  return {
    label: figure === 'real' ? words.realLabel : words.registeredLabel,
    interval: shownInterval(interval),
    chosen,
    text: `${text}${language === 'sv' ? '\u00a0' : ''}%`,
    strong: false,
  };
}

/** Registered and real production are apart when their differences are so many percentage points apart. */
const apart = 0.1;

function productionNote(answered: Answered, scenario: number, language: Language): string {
  const words = textsOf(language).session.result;
  const real = against(answered, 'real', scenario).chosen;
  const registered = against(answered, 'registered', scenario).chosen;
  if (Math.abs(registered - real) < apart) return words.registeredSame;
  const percent = (value: number) => `${numberText(language, value, 1, true)}${language === 'sv' ? '\u00a0' : ''}%`;
  return words.registeredApart({
    real: percent(real),
    registered: percent(registered),
    rest: numberText(language, registered - real, 1, true),
  });
}

function drivers(
  answered: Answered,
  scenario: number,
  language: Language,
): Omit<ResultView['drivers'][number], 'scenario'> {
  const words = textsOf(language).session.result;
  const { chosen } = against(answered, 'cost', scenario);
  const found = answered.drawn?.scenarios[scenario]?.drivers.slice(0, driversShown) ?? [];
  const rows = found.map(({ key, atLow, atHigh }) => ({
    term: termOf(key, language),
    atLow: atLow / 1000,
    atHigh: atHigh / 1000,
  }));
  const text = numberText(
    language,
    chosen,
    moneyDecimals([chosen, ...rows.flatMap((row) => [row.atLow, row.atHigh])]),
    true,
  );
  return { chosen, rows, note: rows.length === 0 ? words.noDrivers : words.drivers({ chosen: text }) };
}
