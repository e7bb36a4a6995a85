import { contractOf, type Contract, type Scenario, type UnitContracts } from '../model/scenario';
import type { AnyPaymentModel } from '../model/known-models';
import { paymentModelName } from '../model/model-name';
import type { Month } from '../quantities/month';
import { percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';

/** The order in which a unit's other payment models are tried as destinations. */
const destinations = ['ram', 'anslag', 'prestation'] as const;

/** Share of follow-up that remains in the futures: on paper nothing goes; in practice it is the user's to own. */
const followUp = { paper: 1, practice: 0.4 } as const;

/** What the default futures start from: today's contract per unit with its levels, and the month of the switch. */
export interface FuturesStart {
  readonly today: readonly UnitContracts[];
  readonly month: Month;
  readonly phaseMonths: number;
  /** Payment models that contracts may name beside the three of the mission. */
  readonly models?: readonly AnyPaymentModel[];
}

/**
 * The futures compared where no scenario file says otherwise: today's model stays, and for each other payment model of
 * the mission a switch on paper (follow-up retained) and in practice (follow-up reduced). Units that already have the
 * destination's model keep their contract.
 */
export function defaultFutures(
  { today, month, phaseMonths, models }: FuturesStart,
  language: Language,
): readonly Scenario[] {
  const { futures, mixedModels } = textsOf(language).report;
  const keys = [...new Set(today.map(({ base }) => base.model))];
  const only = keys.length === 1 ? keys[0] : undefined;
  const nameOf = (key: string) => paymentModelName(language, key, models);
  const stay: Scenario = {
    id: 'stay',
    name: futures.stay,
    note: futures.stayNote({ model: only === undefined ? mixedModels : nameOf(only) }),
    contracts: today,
    assumptions: {},
  };
  const switched = (destination: string): readonly UnitContracts[] =>
    today.map((unit) => {
      if (unit.base.model === destination) return unit;
      const contract: Contract = contractOf(destination);
      return { ...unit, switches: [{ month, phaseMonths, contract }] };
    });
  const others = destinations.filter((destination) => destination !== only);
  return [
    stay,
    ...others.flatMap((destination) =>
      (['paper', 'practice'] as const).map((kind): Scenario => ({
        id: `${destination}-${kind}`,
        name: futures[kind],
        note: futures.note({ model: nameOf(destination), followUp: percentText(language, followUp[kind], 0) }),
        contracts: switched(destination),
        assumptions: { phi: followUp[kind] },
      })),
    ),
  ];
}
