import { paymentCriteria } from '../model/payment-criteria';
import { knownModels } from '../model/known-models';
import type { CheckFact } from '../model/control-check';
import type { Contract, UnitContracts } from '../model/scenario';
import { chosen, figureCell, figureFormats, shownFigure } from './check-figures';
import type { CheckSource } from './check-source';
import type { CellContent } from './plan';
import { formats } from './styles';

/** What a scenario itself says of a point, in its cell. */
export interface ShownFact {
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: string;
}

/** The contract a unit ends with in a scenario. */
export function lastContract({ base, switches }: UnitContracts): Contract {
  return switches[switches.length - 1]?.contract ?? base;
}

/** What a scenario says of a point: a figure that follows its cell, or what its contracts held at the run. */
export function factOf(source: CheckSource, fact: CheckFact, scenario: number): ShownFact {
  switch (fact) {
    case 'criteria':
      return { value: criteria(source, scenario) };
    case 'framework':
      return { value: framework(source, scenario) };
    case 'detail':
      return detail(source, scenario);
    case 'level':
      return figure(source, 'passThrough', scenario);
    case 'goals':
      return figure(source, 'goals', scenario);
    case 'followUp':
      return figure(source, 'followUp', scenario);
  }
}

function figure(source: CheckSource, name: 'passThrough' | 'goals' | 'followUp', scenario: number): ShownFact {
  const { formula } = figureCell(source, name, scenario);
  return { formula, value: shownFigure(source, name, scenario)!.value, format: figureFormats[name] };
}

/** How much of full detailed control there is: the detail of follow-up, of what remains of it. */
function detail(source: CheckSource, scenario: number): ShownFact {
  const left = figureCell(source, 'followUp', scenario);
  const depth = chosen(source, scenario, 'detail');
  return {
    formula: `${depth.formula}*${left.formula}`,
    value: depth.value * left.value,
    format: formats.wholePercent,
  };
}

/** Measures that move the payment and numbers to agree on, where units differ of the one that has most. */
function criteria({ words, runs, places }: CheckSource, scenario: number): string {
  const models = new Map(knownModels(places.frame.models).map((model) => [model.key, model]));
  const all = runs[scenario]!.scenario.contracts.map((unit) => {
    const { model, parameters } = lastContract(unit);
    return paymentCriteria(models.get(model)!, parameters);
  });
  const measures = Math.max(...all.map((own) => own.measures.length));
  const numbers = Math.max(...all.map((own) => own.numbers));
  if (measures === 0 && numbers === 0) return words.facts.nothing;
  const fact = words.facts.mixed({
    measures: measures === 0 ? words.facts.noMeasures : words.facts.measures({ count: measures }),
    numbers: words.facts.numbers({ count: numbers }),
  });
  const same = all.every((own) => own.measures.length === measures && own.numbers === numbers);
  return same ? fact : words.facts.upTo({ fact });
}

/** Units that end with a framework budget. */
function framework({ words, runs }: CheckSource, scenario: number): string {
  const { contracts } = runs[scenario]!.scenario;
  const count = contracts.filter((unit) => lastContract(unit).model === 'ram').length;
  return words.facts.units({ count, all: contracts.length });
}
