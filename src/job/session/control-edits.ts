import { assumptionValues } from '../../model/assumptions';
import {
  scenarioAssumptions,
  scenarioLeverAssumptions,
  scenarioLeverKeys,
  todaysAssumptions,
  todaysLeverAssumptions,
  todaysLeverKeys,
  type ScenarioLever,
  type TodaysLever,
} from '../../model/control-levers';
import { controlPreset } from '../../model/control-presets';
import type { Scenario } from '../../model/scenario';
import type { Month } from '../../quantities/month';
import type { ControlPlaces } from '../control-file';
import type { Question } from '../scenarios';
import { present, without } from './record-fields';
import { withRenewals } from './renewals';

type Values = Readonly<Record<string, number>>;

/** Levers of today's control, or of a scenario's, as one kind of thing: what a lever sets, and what it is a name for. */
interface Levers {
  readonly keysOf: (lever: string) => readonly string[];
  readonly set: (lever: string, value: number) => Values;
}

function leverOf<Lever extends string>(keys: readonly Lever[], lever: string): Lever {
  const found = keys.find((key) => key === lever);
  if (!found) throw new RangeError(`no lever ${lever}`);
  return found;
}

const todays: Levers = {
  keysOf: (lever) => todaysLeverAssumptions(leverOf<TodaysLever>(todaysLeverKeys, lever)),
  set: (lever, value) => todaysAssumptions({ [lever]: value }),
};

function scenarios(common: Values): Levers {
  const keysOf = (lever: string) => scenarioLeverAssumptions(leverOf<ScenarioLever>(scenarioLeverKeys, lever));
  return {
    // Trustworthiness moves from what it is today: a scenario keeps that beside its own.
    keysOf: (lever) => (lever === 'trustworthiness' ? [...keysOf(lever), 'T_0'] : keysOf(lever)),
    set: (lever, value) => scenarioAssumptions({ [lever]: value }, common),
  };
}

function moved(values: Values, levers: Levers, lever: string, value: number | null): Values {
  const others = levers.keysOf(lever).reduce((left: Values, key) => without(left, key), values);
  return value === null ? others : { ...others, ...levers.set(lever, value) };
}

/** The values with one place's levers taken back where they stand as it left them, and another's set. */
function placed(values: Values, levers: Levers, before: readonly PlaceLever[], next: readonly PlaceLever[]): Values {
  const left = before.reduce(
    (kept, { lever, value }) => (kept[levers.keysOf(lever)[0]!] === value ? moved(kept, levers, lever, null) : kept),
    values,
  );
  return next.reduce((kept, { lever, value }) => moved(kept, levers, lever, value), left);
}

interface PlaceLever {
  readonly lever: string;
  readonly value: number;
}

/** Levers of a place; none where no place is named. */
function leversOf(place: string | undefined, of: 'today' | 'after'): readonly PlaceLever[] {
  if (place === undefined) return [];
  const preset = controlPreset(place);
  if (!preset) throw new RangeError(`no place ${place}`);
  return preset[of];
}

/**
 * A question with a lever moved: of today's control for every scenario (`id` null), or of one scenario. Null: as without.
 * `month` is when a scenario's control changes where its money does not. Throws RangeError for what no field lets through.
 */
export function withLever(
  question: Question,
  id: string | null,
  lever: string,
  value: number | null,
  month: Month,
): Question {
  if (value !== null && !(Number.isFinite(value) && value >= 0)) throw new RangeError(`no value for ${lever}`);
  return id === null
    ? withToday(question, (values) => moved(values, todays, lever, value))
    : withOwn(question, id, month, (values, levers) => moved(values, levers, lever, value));
}

/** A question whose control begins from another place, for every scenario or for one; null: from none. */
export function withPlace(question: Question, id: string | null, place: string | null, month: Month): Question {
  const { places } = question;
  const before = id === null ? places?.today : places?.scenarios?.[id];
  const next = place ?? undefined;
  const changed =
    id === null
      ? withToday(question, (values) => placed(values, todays, leversOf(before, 'today'), leversOf(next, 'today')))
      : withOwn(question, id, month, (values, levers) =>
          placed(values, levers, leversOf(before, 'after'), leversOf(next, 'after')),
        );
  return { ...changed, places: namedPlace(places, id, next) };
}

/** A question that no longer says where a scenario's control begins from. */
export function withoutPlace(question: Question, id: string): Question {
  const { places } = question;
  return places?.scenarios?.[id] === undefined ? question : { ...question, places: namedPlace(places, id, undefined) };
}

function namedPlace(places: ControlPlaces = {}, id: string | null, place: string | undefined): ControlPlaces {
  if (id === null) return present({ ...places, today: place });
  const scenarios = { ...without(places.scenarios ?? {}, id), ...(place !== undefined && { [id]: place }) };
  return present({ ...places, scenarios: Object.keys(scenarios).length > 0 ? scenarios : undefined });
}

function withToday(question: Question, change: (values: Values) => Values): Question {
  const frame = { ...question.frame, assumptions: change(question.frame.assumptions) };
  const today = assumptionValues(frame.assumptions)['T_0']!;
  const follows = (scenario: Scenario): Scenario =>
    scenario.assumptions['T'] === undefined || scenario.assumptions['T_0'] === undefined
      ? scenario
      : { ...scenario, assumptions: { ...scenario.assumptions, T_0: today } };
  return { ...question, frame, scenarios: question.scenarios.map(follows) };
}

function withOwn(
  question: Question,
  id: string,
  month: Month,
  change: (values: Values, levers: Levers) => Values,
): Question {
  const [first] = question.scenarios;
  if (id === first!.id || !question.scenarios.some((each) => each.id === id)) throw new RangeError(`no scenario ${id}`);
  const levers = scenarios(question.frame.assumptions);
  const changed = (scenario: Scenario): Scenario =>
    withRenewals(question, { ...scenario, assumptions: change(scenario.assumptions, levers) }, month);
  return { ...question, scenarios: question.scenarios.map((each) => (each.id === id ? changed(each) : each)) };
}
