import { chanceText } from '../words/chance-text';
import { drawShareShort, drawShareText } from '../words/draw-share';
import { numberText } from '../words/number-text';
import type { Chance } from '../simulate/uncertainty/uncertainty';
import { decimalsOf } from './board-table';
import { cell } from './cells';
import type { PlannedCell } from './plan';
import { inScenarioInk, looks, scenarioMarks } from './styles';
import { othersOf, type UncertaintySource } from './uncertainty-source';

/** Column of the first scenario's answer. */
const firstAnswer = 2;

/** A unit that seldom has a worse result is not told of. */
const leastTold = 0.1;

/** A statement, and in which share of the draws it holds per scenario; undefined where it says nothing. */
export interface Statement {
  readonly text: string;
  readonly shares: readonly (number | undefined)[];
}

/** What statements are made from. */
type StatementSource = Pick<UncertaintySource, 'texts' | 'language' | 'runs' | 'uncertainty' | 'frame' | 'year'>;

/** Sentences about each other future: how far the cost reaches, and which unit most often has a worse result. */
export function drawnSentences(source: UncertaintySource): readonly string[] {
  const { texts, language, runs, uncertainty, year, frame } = source;
  const words = texts.uncertainty.said;
  return othersOf(source).map((scenario) => {
    const own = uncertainty.scenarios[scenario]!;
    const { p5, p95 } = own.differences.cost;
    const decimals = decimalsOf(Math.max(Math.abs(p5), Math.abs(p95)) / 1000);
    const mkr = (value: number) => numberText(language, value / 1000, decimals, true);
    const name = `${scenario + 1} ${runs[scenario]!.scenario.name}`;
    const most = Math.max(...own.unitWorse);
    const worst = own.unitWorse.indexOf(most);
    const isToldApart = most >= leastTold && own.unitWorse.filter((share) => share === most).length === 1;
    const cost = words.cost({ scenario: name, year, low: mkr(p5), high: mkr(p95) });
    if (!isToldApart || own.unitWorse.length === 1) return cost;
    const unit = frame.units[worst]!.name;
    return `${cost} ${words.unitMost({ unit, share: drawShareText(language, most) })}`;
  });
}

/** How often something happens, a statement per row and a scenario per column, in words. */
export function statementRows(source: UncertaintySource): readonly (readonly PlannedCell[])[] {
  const { texts, language, runs } = source;
  const head = [
    cell(texts.uncertainty.headings.said, looks.header),
    ...Array.from({ length: firstAnswer - 1 }, () => cell('', looks.header)),
    ...runs.map((_, scenario) =>
      cell(`${scenarioMarks[scenario] ?? ''} ${scenario + 1}`, inScenarioInk(looks.headerRight, scenario)),
    ),
  ];
  const body = statements(source).map(({ text, shares }) => [
    cell(text, looks.label),
    ...Array.from({ length: firstAnswer - 1 }, () => cell('', looks.labelPlain)),
    ...shares.map((share) =>
      share === undefined ? cell('', looks.value) : cell(drawShareShort(language, share), looks.simulated),
    ),
  ]);
  return [head, ...body];
}

/** Every statement of which something is known in some scenario. */
export function statements(source: StatementSource): readonly Statement[] {
  const { texts, uncertainty, frame, runs } = source;
  const words = texts.uncertainty.said;
  const shares = (of: (scenario: number) => number | undefined) =>
    runs.map((_, scenario) => (scenario === 0 ? undefined : of(scenario)));
  const own = (scenario: number) => uncertainty.scenarios[scenario]!;
  return [
    { text: words.costRises, shares: shares((scenario) => own(scenario).costRises) },
    ...chances(source),
    { text: words.unitsSumWorse, shares: shares((scenario) => own(scenario).worse.unitsResult) },
    { text: words.centreWorse, shares: shares((scenario) => own(scenario).worse.centre) },
    { text: words.regionWorse, shares: shares((scenario) => own(scenario).worse.regionResult) },
    ...frame.units.map(({ name: unit }, index) => ({
      text: words.unitWorse({ unit }),
      shares: shares((scenario) => own(scenario).unitWorse[index]),
    })),
  ].filter((statement) => statement.shares.some((share) => share !== undefined));
}

/** The chances that were asked for, those of one kind and limit in a row. */
function chances({ language, uncertainty, runs, year }: StatementSource): readonly Statement[] {
  const rows = new Map<string, (number | undefined)[]>();
  const kinds: readonly Chance['kind'][] = ['costRisesBy', 'deficit', 'guaranteeBelow'];
  for (const chance of kinds.flatMap((kind) => uncertainty.chances.filter((each) => each.kind === kind))) {
    const text = chanceText(language, chance, year);
    const shares = rows.get(text) ?? runs.map(() => undefined);
    shares[chance.scenario] = chance.share;
    rows.set(text, shares);
  }
  return [...rows].map(([text, shares]) => ({ text, shares }));
}
