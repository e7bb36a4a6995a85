import type { AnyPaymentModel } from '../model/known-models';
import type { OwnModel } from '../model/own-model';
import { contractOf, type Contract, type Scenario, type Switch, type UnitContracts } from '../model/scenario';
import { addMonths, calendarMonthOf, monthCode, monthOfCode, yearOf, type Month } from '../quantities/month';
import type { BaseYear } from '../region/base-year';
import { defaultFutures } from '../simulate/futures';
import type { Frame } from '../simulate/run';
import type { Language } from '../words/messages';
import { failure } from '../words/problem';
import { controlAfter, controlToday, filedPlaces, type ControlPlaces } from './control-file';
import { checkGrants, scenarioGrants } from './grant-file';
import { numberedModels } from './own-model-file';
import { namedModel, ownModels, questionWithModels } from './question-models';
import type { ScenarioFile, ScenarioFileContract, ScenarioFileSwitch } from './scenario-file';
import { frameSpreads } from './spread-file';

/** What is simulated: the frame, the scenarios with the one to compare with first, and the year shown. */
export interface Question {
  readonly frame: Frame;
  readonly scenarios: readonly Scenario[];
  readonly year: number;
  /** Payment models that the user has written. */
  readonly own?: readonly OwnModel[];
  /** Places of the reports that the control begins from: told, not computed with. */
  readonly places?: ControlPlaces;
}

/** Months simulated where nothing is said. */
const defaultMonths = 36;

/**
 * The question a base year and a scenario file ask. Throws VaxlaError for what does not fit the units or the months.
 * Where nothing is said, every unit is paid by production today, 36 months are simulated from the base year's start,
 * the switch comes in the first of them, and the last whole calendar year is compared.
 */
export function question(base: BaseYear, file: ScenarioFile, language: Language): Question {
  const start = file.start === undefined ? base.start : monthOfCode(file.start)!;
  const months = file.months ?? defaultMonths;
  checkUnitNames(base, Object.keys(file.units ?? {}));
  const own = numberedModels(file.paymentModels);
  const mine = ownModels(own);
  const written = ({ model, ...parameters }: ScenarioFileContract): Contract =>
    contractOf(model, defined(parameters), [namedModel(model, mine)!]);
  const today = base.units.map((unit): UnitContracts => {
    const given = file.units?.[unit.name];
    const contract = given?.contract ?? file.contract;
    const { budget, assignment } = given ?? {};
    return {
      base: contract ? written(contract) : contractOf('prestation'),
      switches: [],
      ...(budget !== undefined && { budget }),
      ...(assignment !== undefined && { assignment }),
      ...(given?.observedInflow && { observedInflow: true }),
    };
  });
  const frame: Frame = {
    units: base.units,
    start,
    months,
    taxAndGrants: file.taxAndGrants,
    assumptions: { ...controlToday(file.control), ...defined(file.assumptions) },
    ...frameSpreads(file),
  };
  const month = file.switch?.month === undefined ? start : monthOfCode(file.switch.month)!;
  const scenarios = file.scenarios
    ? file.scenarios.map((scenario) => ({
        id: scenario.id,
        name: scenario.name,
        note: scenario.note ?? '',
        contracts: scenario.switches
          ? withSwitches(base, today, scenario.switches, start, written)
          : scenario.control
            ? renewed(today, month)
            : today,
        assumptions: {
          ...(scenario.control && controlAfter(scenario.control, frame.assumptions)),
          ...defined(scenario.assumptions),
        },
      }))
    : defaultFutures({ today, month, phaseMonths: file.switch?.phase ?? 1, models: mine }, language);
  const granted = scenarios.map((scenario, index) => ({
    ...scenario,
    ...scenarioGrants(file.grants, file.scenarios?.[index]?.grants, frame),
  }));
  const asked = {
    frame,
    scenarios: granted,
    year: yearShown(frame, file.year),
    ...(own.length > 0 && { own }),
    ...filedPlaces(file),
  };
  return checkedQuestion(questionWithModels(asked));
}

/** The same question, where its scenarios fit the units and the months. Throws VaxlaError for the first that does not. */
export function checkedQuestion(asked: Question): Question {
  checkScenarios(asked);
  checkGrants(asked.frame, asked.scenarios);
  yearShown(asked.frame, asked.year);
  return asked;
}

/** A record without the keys nobody gave. */
function defined(values: Readonly<Record<string, number | undefined>> = {}): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

function withSwitches(
  base: BaseYear,
  today: readonly UnitContracts[],
  switches: readonly ScenarioFileSwitch[],
  start: Month,
  written: (contract: ScenarioFileContract) => Contract,
): readonly UnitContracts[] {
  for (const { units } of switches) checkUnitNames(base, units ?? []);
  return today.map((unit, index) => {
    const own = switches
      .filter(({ units }) => !units || units.includes(base.units[index]!.name))
      .map(({ month, phase, contract }): Switch => ({
        month: month === undefined ? start : monthOfCode(month)!,
        phaseMonths: phase ?? 1,
        contract: written(contract),
      }))
      .sort((left, right) => left.month - right.month);
    return { ...unit, switches: own };
  });
}

/**
 * Everybody's contract signed anew: where a scenario changes the control and not the money, that is when it changes. A
 * contract renewed in January, or in the first simulated month, pays as it did.
 */
function renewed(today: readonly UnitContracts[], month: Month): readonly UnitContracts[] {
  return today.map((unit) => ({ ...unit, switches: [{ month, phaseMonths: 1, contract: unit.base }] }));
}

function checkUnitNames(base: BaseYear, names: readonly string[]): void {
  const known = base.units.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw failure('scenario-unknown-unit', { unit: unknown, known: known.join(', ') });
}

/** Whether a payment model's price is its budget over what is paid of the assignment. */
function divides(key: string, beside: readonly AnyPaymentModel[] | undefined): boolean {
  return namedModel(key, beside)!.parameters.some((parameter) => parameter.key === 'r1');
}

function checkScenarios({ frame, scenarios }: Question): void {
  const last = addMonths(frame.start, frame.months - 1);
  const ids = new Set<string>();
  const first = scenarios[0]!;
  if (first.contracts.some(({ switches }) => switches.length > 0)) {
    throw failure('scenario-base-switches', { scenario: first.name });
  }
  for (const { id, name, contracts } of scenarios) {
    if (ids.has(id)) throw failure('scenario-doubled-id', { id });
    ids.add(id);
    contracts.forEach((unit, index) => {
      const unitName = frame.units[index]!.name;
      for (const { model, parameters } of [unit.base, ...unit.switches.map(({ contract }) => contract)]) {
        if (parameters.rho > 0 && parameters.r1 <= 0 && divides(model, frame.models))
          throw failure('scenario-no-slope', { unit: unitName });
      }
      let free = frame.start;
      for (const { month, phaseMonths } of unit.switches) {
        const at = { scenario: name, month: monthCode(month) };
        if (month < frame.start) throw failure('scenario-switch-too-early', { ...at, start: monthCode(frame.start) });
        if (month > last) throw failure('scenario-switch-too-late', { ...at, last: monthCode(last) });
        if (month < free) throw failure('scenario-switches-overlap', { ...at, unit: unitName });
        free = addMonths(month, phaseMonths);
      }
    });
  }
}

/** The year compared: the one asked for if it is whole, else the last whole one. */
function yearShown({ start, months }: Frame, wanted: number | undefined): number {
  const end = addMonths(start, months);
  const first = calendarMonthOf(start) === 1 ? yearOf(start) : yearOf(start) + 1;
  const last = yearOf(end) - 1;
  if (last < first) throw failure('scenario-no-full-year', { months });
  if (wanted !== undefined && (wanted < first || wanted > last)) {
    throw failure('scenario-year-outside', { year: wanted, first, last });
  }
  return wanted ?? last;
}
