import { assumptions } from '../../model/assumptions';
import { termOf } from '../../report/terms';
import { drawShareText } from '../../words/draw-share';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import type { Frame } from '../../simulate/run';
import type { DrawSettings } from '../../simulate/uncertainty/refined';
import type { Answer } from '../answer';
import { contentHash } from '../content-hash';
import {
  breakEvenFound,
  isTurnable,
  turnableParameters,
  usualTries,
  type BreakEvenAsk,
  type BreakEvenFound,
} from '../break-even-question';
import { turnedTerm, turnedText } from '../break-even-words';
import type { Question } from '../scenarios';
import { without } from './record-fields';
import type { ChoiceView } from './view';

/** What can be asked of where the answer turns. */
export interface TurningView {
  /** Print of the question that is answered: what was found for another one does not hold. */
  readonly of: string;
  readonly units: readonly string[];
  /** Scenarios but the first, each with the numbers that can be turned in it, under headings. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly levers: readonly { readonly heading: string; readonly choices: readonly ChoiceView[] }[];
  }[];
}

/** Where the answer turns, in words and as a curve. */
export interface BreakEvenView {
  /** Print of the question it is found for. */
  readonly of: string;
  /** What was turned in which scenario, and what was asked. */
  readonly title: string;
  readonly question: string;
  /** Where it holds, every turning point with its chance, where the number has no effect. */
  readonly sentences: readonly string[];
  readonly curve: {
    /** What the curve shows: mkr, or points. */
    readonly unit: string;
    /** Evenly over the range and at the roots, lowest first; null where the model has no answer. */
    readonly points: readonly { readonly at: number; readonly value: number | null }[];
    readonly ends: readonly [string, string];
    readonly roots: readonly { readonly at: number; readonly text: string }[];
  };
  readonly table: {
    readonly heads: readonly [string, string, string];
    readonly rows: readonly (readonly [string, string, string])[];
  };
  readonly foot: string;
}

/** Prints of units, which stay the same while values are moved. */
const unitPrints = new WeakMap<object, string>();

function unitsPrint({ units }: Frame): string {
  const print = unitPrints.get(units) ?? contentHash(units);
  unitPrints.set(units, print);
  return print;
}

/** A print of everything the figures of a question hang on: what its scenarios are called is no part of it. */
function askedOf({ frame, scenarios, year }: Question): string {
  const rest = without(frame, 'units');
  const asked = scenarios.map(({ id, contracts, assumptions: own, grants }) => ({ id, contracts, own, grants }));
  return contentHash({ units: unitsPrint(frame), rest, asked, year }).slice(0, 16);
}

/** The numbers that can be turned: budget and contract first, then the register's. */
export function turningView(question: Question, language: Language): TurningView {
  const { frame, scenarios } = question;
  const words = textsOf(language).turning;
  const term = (key: string): ChoiceView => ({ value: key, label: termOf(language, key) });
  const register = assumptions.filter(isTurnable).map(({ key }) => term(key));
  return {
    of: askedOf(question),
    units: frame.units.map(({ name }) => name),
    scenarios: scenarios.slice(1).map((scenario, index) => {
      const parameters = turnableParameters(scenario, frame.models ?? [], undefined).filter(
        ({ low, high }) => low < high,
      );
      const keys = [...new Set(parameters.map(({ key }) => key))];
      return {
        id: scenario.id,
        number: index + 2,
        name: scenario.name,
        levers: [
          { heading: words.contract, choices: [{ value: 'budget', label: words.budget }, ...keys.map(term)] },
          { heading: words.assumptions, choices: register },
        ],
      };
    }),
  };
}

/**
 * Where an answer turns, a step at a time with the share of the work that is done; undefined where there is none, or one of
 * another question by then. Throws as `breakEvenFound` does.
 */
export function* breakEvenView(
  answered: () => Answer | undefined,
  ask: BreakEvenAsk,
  { seed, own }: DrawSettings,
  language: Language,
): Generator<number, BreakEvenView | undefined> {
  const answer = answered();
  if (!answer) return undefined;
  const of = askedOf(answer.question);
  const isStill = (now: Answer | undefined) => now === answer || (now !== undefined && askedOf(now.question) === of);
  const steps = breakEvenFound(answer, ask, { seed, draws: usualTries, ...(own && { own }) });
  for (;;) {
    const step = steps.next();
    if (step.done) return shown(answer, step.value, of, language);
    yield step.value;
    if (!isStill(answered())) return undefined;
  }
}

function shown({ question }: Answer, result: BreakEvenFound, of: string, language: Language): BreakEvenView {
  const texts = textsOf(language);
  const words = texts.cli.breakEven;
  const { found, range, when, unit } = result;
  const isQueue = when === 'queue-stable';
  const at = (value: number) => turnedText(result, value, language);
  const spans = (all: typeof found.holds) =>
    all.map(({ low, high }) => words.span({ low: at(low), high: at(high) })).join('; ');
  const whole = found.holds.length === 1 && found.holds[0]!.low === range.low && found.holds[0]!.high === range.high;
  /** Money in mkr; the queue in points. */
  const counted = (value: number) => (Number.isNaN(value) ? null : isQueue ? value : value / 1000);
  const difference = (value: number | null) =>
    value === null ? '–' : numberText(language, value, isQueue ? 0 : 1, true);
  const points = [...found.grid, ...found.roots]
    .map((each) => ({ at: each.at, value: counted(each.value) }))
    .sort((one, other) => one.at - other.at);
  const scenario = question.scenarios[result.scenario]!;
  return {
    of,
    title: texts.turning.asked({
      scenario: `${result.scenario + 1} ${scenario.name}`,
      term: [turnedTerm(result, language), ...(unit === null ? [] : [unit])].join(', '),
      from: at(range.low),
      to: at(range.high),
    }),
    question: words.goals[when]({ unit }),
    sentences: [
      whole ? words.always : found.holds.length === 0 ? words.never : words.yes({ spans: spans(found.holds) }),
      ...found.roots.map((root) =>
        words.root[root.kind]({ at: at(root.at), share: drawShareText(language, root.share) }),
      ),
      texts.turning.ends({
        ...{ low: at(range.low), high: at(range.high) },
        lowShare: drawShareText(language, found.grid[0]!.share),
        highShare: drawShareText(language, found.grid[found.grid.length - 1]!.share),
      }),
      ...(found.equal.length > 0 ? [words.equal({ spans: spans(found.equal) })] : []),
    ].map((sentence) => (/[.]$/.test(sentence) ? sentence : `${sentence}.`)),
    curve: {
      unit: isQueue ? words.heads.points : words.heads.money,
      points,
      ends: [at(range.low), at(range.high)],
      roots: found.roots.map((root) => ({ at: root.at, text: at(root.at) })),
    },
    table: {
      heads: [words.heads.at, isQueue ? words.heads.points : words.heads.money, words.heads.share],
      rows: found.grid.map((each) => [
        at(each.at),
        difference(counted(each.value)),
        drawShareText(language, each.share),
      ]),
    },
    foot: words.foot({
      draws: numberText(language, result.draws, 0),
      seed: result.seed,
      resolution: at(found.resolution),
    }),
  };
}
