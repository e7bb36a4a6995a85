import { assumptionValues } from './assumptions';

/** Levers of the control around the money as it is today: each is a name for assumptions of the register. */
const todaysLevers = {
  goals: ['N0', 'N1'],
  hoursPerGoal: ['tid_per_mal'],
  registration: ['tau_reg'],
  clinicalHours: ['arbetstid'],
  hourCost: ['timkostnad'],
  reuse: ['theta'],
  detail: ['detail'],
  passThrough: ['gamma'],
  trustworthiness: ['T', 'T_0'],
  administration: ['adm'],
  forecastCaution: ['b_prog'],
  electionYear: ['v_val'],
  softBudget: ['soft'],
} as const;
export type TodaysLever = keyof typeof todaysLevers;
export const todaysLeverKeys = Object.keys(todaysLevers) as readonly TodaysLever[];

/** Levers a scenario may move. What it asks for after the switch is another number than what is asked for today. */
const scenarioLevers = {
  followUp: ['phi'],
  goals: ['N1'],
  registration: ['tau_reg_1'],
  reuse: ['theta'],
  passThrough: ['gamma'],
  trustworthiness: ['T'],
  forecastCaution: ['b_prog'],
  electionYear: ['v_val'],
  softBudget: ['soft'],
} as const;
export type ScenarioLever = keyof typeof scenarioLevers;
export const scenarioLeverKeys = Object.keys(scenarioLevers) as readonly ScenarioLever[];

/**
 * The assumptions that a lever of today's control is a name for, the one it is told by first.
 * @example todaysLeverAssumptions('goals') // ['N0', 'N1']
 */
export function todaysLeverAssumptions(lever: TodaysLever): readonly string[] {
  return todaysLevers[lever];
}

/**
 * The assumptions that a scenario's lever is a name for, the one it is told by first.
 * @example scenarioLeverAssumptions('registration') // ['tau_reg_1']
 */
export function scenarioLeverAssumptions(lever: ScenarioLever): readonly string[] {
  return scenarioLevers[lever];
}

/** A lever's value by its name; one that is left out stays as it is. */
type LeverValues<Lever extends string> = Readonly<Partial<Record<Lever, number | undefined>>>;

function moved<Lever extends string>(
  levers: Readonly<Record<Lever, readonly string[]>>,
  given: LeverValues<Lever>,
): Record<string, number> {
  return Object.fromEntries(
    (Object.keys(levers) as Lever[]).flatMap((lever) => {
      const value = given[lever];
      return value === undefined ? [] : levers[lever].map((key) => [key, value] as const);
    }),
  );
}

/**
 * The assumptions of every scenario that today's control settles. As many goals as today until a scenario says otherwise.
 * @example todaysAssumptions({ goals: 150 }) // { N0: 150, N1: 150 }
 */
export function todaysAssumptions(given: LeverValues<TodaysLever>): Readonly<Record<string, number>> {
  return moved(todaysLevers, given);
}

/**
 * The assumptions that a scenario's control settles, beside those common to all. Trustworthiness moves from what it is
 * today, so that today's stays where it was.
 * @example scenarioAssumptions({ followUp: 0.4, goals: 40 }) // { phi: 0.4, N1: 40 }
 * @example scenarioAssumptions({ trustworthiness: 0.9 }) // { T: 0.9, T_0: 0.7 }
 */
export function scenarioAssumptions(
  given: LeverValues<ScenarioLever>,
  common: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const own = moved(scenarioLevers, given);
  return own['T'] === undefined ? own : { ...own, T_0: assumptionValues(common)['T_0']! };
}
