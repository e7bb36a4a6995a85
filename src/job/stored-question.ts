import { contractParameters } from '../model/payment-model';
import type { OwnModel } from '../model/own-model';
import type { Contract, ContractNumbers, Scenario, UnitContracts } from '../model/scenario';
import { monthCode, monthOfCode } from '../quantities/month';
import type { BaseYear } from '../region/base-year';
import type { Language } from '../words/messages';
import { filedPlaces } from './control-file';
import type { EmbeddedModel, StoredContract } from './embedded-model';
import { numberedModels, writtenModels } from './own-model-file';
import { namedKeys, questionWithModels } from './question-models';
import { question, type Question } from './scenarios';
import { frameSpreads, writtenSpreads } from './spread-file';
import { restoredGrants, storedGrants } from './stored-grants';

type StoredScenario = EmbeddedModel['scenarios'][number];
type StoredUnit = StoredScenario['contracts'][number];

/** What of a workbook's document a question is made from. */
export type StoredQuestion = Pick<EmbeddedModel, 'frame' | 'scenarios' | 'scenarioFile' | 'own' | 'places'>;

/** The frame of a question as it travels with the workbook. */
export function storedFrame({ frame, year }: Question): EmbeddedModel['frame'] {
  return {
    start: monthCode(frame.start),
    months: frame.months,
    year,
    taxAndGrants: frame.taxAndGrants ?? null,
    assumptions: { ...frame.assumptions },
    ...writtenSpreads(frame),
  };
}

/** The payment models that the user has written, as they travel with the workbook; nothing where there are none. */
export function storedOwn({ own = [] }: Question): Pick<EmbeddedModel, 'own'> {
  return own.length > 0 ? { own: writtenModels(own) } : {};
}

/** The places that the control begins from, as they travel with the workbook; nothing where nobody ever named one. */
export function storedPlaces({ places }: Question): Pick<EmbeddedModel, 'places'> {
  return places ? { places: { ...places, ...(places.scenarios && { scenarios: { ...places.scenarios } }) } } : {};
}

/** The scenarios in full, each unit's contracts under its name. */
export function storedScenarios({ frame, scenarios }: Question): EmbeddedModel['scenarios'] {
  return scenarios.map(({ id, name, note, assumptions, contracts, grants }) => ({
    id,
    name,
    note,
    assumptions: { ...assumptions },
    ...storedGrants({ ...(grants && { grants }) }),
    contracts: contracts.map(({ base, switches, budget, assignment, observedInflow }, index): StoredUnit => ({
      unit: frame.units[index]!.name,
      base: storedContract(base),
      switches: switches.map((one) => ({
        month: monthCode(one.month),
        phase: one.phaseMonths,
        contract: storedContract(one.contract),
      })),
      ...(budget !== undefined && { budget }),
      ...(assignment !== undefined && { assignment }),
      ...(observedInflow && { observedInflow }),
    })),
  }));
}

const isNine = (key: string): boolean => contractParameters.some((each) => each === key);

function storedContract({ model, parameters }: Contract): StoredContract {
  const beside = Object.entries(parameters).filter(
    (entry): entry is [string, number] => entry[1] !== undefined && !isNine(entry[0]),
  );
  return {
    model,
    parameters: contractParameters.map((key) => parameters[key]),
    ...(beside.length > 0 && { beside: Object.fromEntries(beside) }),
  };
}

/**
 * The question that a workbook's document asks of a base year: its scenarios in full, unit by unit by name. A unit that
 * the document does not know takes what its scenario file says; one that is no longer read falls away.
 */
export function restoredQuestion(base: BaseYear, model: StoredQuestion, language: Language): Question {
  const { frame } = model;
  const start = monthOfCode(frame.start)!;
  const fresh = freshContracts(base, model, language);
  const scenarios = model.scenarios.map((stored): Scenario => {
    const units = new Map(stored.contracts.map((own) => [own.unit, own]));
    return {
      id: stored.id,
      name: stored.name,
      note: stored.note,
      assumptions: stored.assumptions as Record<string, number>,
      ...restoredGrants(stored.grants),
      contracts: base.units.map(({ name }): UnitContracts => {
        const own = units.get(name);
        return own ? restoredUnit(own) : fresh(stored.id, name);
      }),
    };
  });
  const own = ownOf(model, scenarios);
  return questionWithModels({
    frame: {
      units: base.units,
      start,
      months: frame.months,
      taxAndGrants: frame.taxAndGrants ?? undefined,
      assumptions: frame.assumptions as Record<string, number>,
      ...frameSpreads(frame),
    },
    scenarios,
    year: frame.year,
    ...(own.length > 0 && { own }),
    ...restoredPlaces(model),
  });
}

/** The places that the control begins from; of a document that does not say, those of its scenario file. */
function restoredPlaces({ places, scenarioFile }: StoredQuestion): Pick<Question, 'places'> {
  if (!places) return filedPlaces(scenarioFile);
  const { today, scenarios } = places;
  return { places: { ...(today !== undefined && { today }), ...(scenarios && { scenarios }) } };
}

/** The payment models that the user has written, and those of the scenario file that a contract still names. */
function ownOf({ own = [], scenarioFile }: StoredQuestion, scenarios: readonly Scenario[]): readonly OwnModel[] {
  const named = namedKeys(scenarios);
  const gone = scenarioFile.paymentModels?.filter(({ key }) => named.has(key) && !own.some((each) => each.key === key));
  return numberedModels([...own, ...(gone ?? [])]);
}

/** What the document's scenario file says of a unit that came later: in a scenario of that id, or today's contract. */
function freshContracts(base: BaseYear, model: StoredQuestion, language: Language) {
  const { start, months, year } = model.frame;
  const known = new Set(base.units.map(({ name }) => name));
  const given = model.scenarioFile;
  const units = Object.fromEntries(Object.entries(given.units ?? {}).filter(([name]) => known.has(name)));
  let asked: Question | undefined;
  return (id: string, unit: string): UnitContracts => {
    asked ??= question(base, { ...withoutLostUnits(given, known), units, start, months, year }, language);
    const scenario = asked.scenarios.find((each) => each.id === id) ?? asked.scenarios[0]!;
    return scenario.contracts[base.units.findIndex(({ name }) => name === unit)]!;
  };
}

function withoutLostUnits(file: EmbeddedModel['scenarioFile'], known: ReadonlySet<string>): typeof file {
  if (!file.scenarios) return file;
  const scenarios = file.scenarios.map((scenario) => ({
    ...scenario,
    switches: scenario.switches?.flatMap((one) => {
      const units = one.units?.filter((name) => known.has(name));
      return units?.length === 0 ? [] : [{ ...one, units }];
    }),
  }));
  return { ...file, scenarios };
}

function restoredUnit({ base, switches, budget, assignment, observedInflow }: StoredUnit): UnitContracts {
  return {
    base: restoredContract(base),
    switches: switches.map(({ month, phase, contract }) => ({
      month: monthOfCode(month)!,
      phaseMonths: phase,
      contract: restoredContract(contract),
    })),
    ...(budget !== undefined && { budget }),
    ...(assignment !== undefined && { assignment }),
    ...(observedInflow && { observedInflow }),
  };
}

function restoredContract({ model, parameters, beside }: StoredContract): Contract {
  const nine = contractParameters.map((key, index) => [key, parameters[index]!] as const);
  return { model, parameters: { ...beside, ...Object.fromEntries(nine) } as ContractNumbers };
}
