import { assumptionValues } from '../../model/assumptions';
import {
  scenarioLeverAssumptions,
  scenarioLeverKeys,
  todaysLeverAssumptions,
  todaysLeverKeys,
} from '../../model/control-levers';
import { checkFigure, figureFormats, type CheckFigure } from '../../report/check-figures';
import type { CheckSource } from '../../report/check-source';
import type { Scenario } from '../../model/scenario';
import type { Language } from '../../words/messages';
import { textsOf, type Texts } from '../../words/texts';
import type { Owner } from '../embedded-model';
import type { Question } from '../scenarios';
import { assumptionView } from './assumption-view';
import { formattedNumber } from './figure-text';
import type { ControlView, EffectView, LeverView } from './control-view';
import { without } from './record-fields';

/** What control comes to in hours, kronor and capacity. */
const effects = ['hours', 'value', 'freed', 'saving'] as const satisfies readonly CheckFigure[];

/** The control of a scenario: of the first one today's, which holds for all; figures come from the runs, where there are some. */
export function scenarioControl(
  question: Question,
  position: number,
  owners: readonly Owner[],
  source: CheckSource | undefined,
  language: Language,
): ControlView {
  const scenario = question.scenarios[position]!;
  const { places } = question;
  const own = position > 0;
  const levers = own
    ? scenarioLeverKeys.map((lever) => ({ lever, keys: scenarioLeverAssumptions(lever) }))
    : todaysLeverKeys.map((lever) => ({ lever, keys: todaysLeverAssumptions(lever) }));
  return {
    place: (own ? places?.scenarios?.[scenario.id] : places?.today) ?? null,
    levers: levers.map(({ lever, keys }) =>
      leverView(question, lever, keys, own ? scenario : undefined, owners, language),
    ),
    effects: source ? effectViews(source, position) : [],
  };
}

function leverView(
  question: Question,
  lever: string,
  keys: readonly string[],
  scenario: Scenario | undefined,
  owners: readonly Owner[],
  language: Language,
): LeverView {
  const texts = textsOf(language);
  const [key] = keys as readonly [string, ...string[]];
  const { frame } = question;
  const values = scenario ? scenario.assumptions : frame.assumptions;
  const given = values[key] ?? null;
  const assumption = assumptionView(question, key, scenario, owners, texts);
  return {
    lever,
    given,
    without: given === null ? assumption.value : withoutKeys(question, keys, scenario)[key]!,
    measure: texts.assumptions[key as keyof Texts['assumptions']][1],
    assumption,
  };
}

/** What holds where nothing is said of some assumptions, for a scenario or for all. */
function withoutKeys(
  { frame }: Question,
  keys: readonly string[],
  scenario: Scenario | undefined,
): Readonly<Record<string, number>> {
  const values = scenario ? scenario.assumptions : frame.assumptions;
  const others = keys.reduce((left: Readonly<Record<string, number>>, each) => without(left, each), values);
  return assumptionValues(scenario ? { ...frame.assumptions, ...others } : others);
}

function effectViews(source: CheckSource, position: number): readonly EffectView[] {
  const { words, language } = source;
  return effects.map((name) => {
    const [label = '', unit = ''] = words.figures[name];
    const text = (scenario: number): string =>
      `${formattedNumber(language, checkFigure(source, name, scenario)?.value ?? 0, figureFormats[name])}\u00a0${unit}`;
    const [amount, today] = [text(position), text(0)];
    return { label, amount, today: position > 0 && amount !== today ? today : null };
  });
}
