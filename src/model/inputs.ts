import { contractKeys, parameterKinds, type AnyPaymentModel } from './known-models';

/** Where an input of the model lives: beside an equation's levels, once per unit and calendar month and stream. */
export interface ModelInput {
  readonly name: string;
  readonly level: 'unit' | 'stream' | 'queued' | 'contract' | 'switch' | 'region';
  /** One value per calendar month. */
  readonly calendar?: true;
  readonly unit: string;
}

/** What the base year gives: the names the equations use for it, as `unit-base` holds it. */
export const baseInputs: readonly ModelInput[] = [
  { name: 'base_registered', level: 'stream', unit: 'points' },
  { name: 'waiting_persons', level: 'queued', unit: 'persons' },
  { name: 'points_per_case', level: 'queued', unit: 'points/persons' },
  { name: 'queue_known', level: 'queued', unit: '1' },
  { name: 'base_within90', level: 'queued', unit: '1' },
  { name: 'guarantee_known', level: 'queued', unit: '1' },
  { name: 'observed_inflow', level: 'queued', unit: 'persons' },
  { name: 'base_cost', level: 'unit', unit: 'tkr' },
  { name: 'internal_income', level: 'unit', unit: 'tkr' },
  { name: 'external_income', level: 'unit', unit: 'tkr' },
  { name: 'budget_read', level: 'unit', unit: 'tkr' },
  { name: 'assignment_read', level: 'unit', unit: 'points' },
  { name: 'season', level: 'stream', calendar: true, unit: '1' },
];

/** What a scenario's contracts give, per unit: levels first, then each contract's own numbers. */
export const unitContractInputs: readonly ModelInput[] = [
  { name: 'budget_given', level: 'unit', unit: 'tkr' },
  { name: 'assignment_given', level: 'unit', unit: 'points' },
  { name: 'inflow_chosen', level: 'unit', unit: '1' },
];

/** A contract's numbers under some payment models; a switch's `from_month` is ÅÅÅÅMM, 0 for one that never comes. */
export function contractInputs(models: readonly AnyPaymentModel[]): readonly ModelInput[] {
  const kinds = parameterKinds(models);
  return [
    { name: 'model', level: 'contract', unit: '1' },
    { name: 'from_month', level: 'switch', unit: '1' },
    { name: 'phase', level: 'switch', unit: '1' },
    ...contractKeys(models).map((name): ModelInput => ({ name, level: 'contract', unit: kinds.get(name)!.unit })),
  ];
}

/** What the region gives: tax and general grants a month, tkr. */
export const regionInputs: readonly ModelInput[] = [{ name: 'tax_base', level: 'region', unit: 'tkr' }];

/** The frame of time: month number from the first simulated one, and the calendar. */
export const frameNames = ['time', 'calendar_year', 'calendar_month', 'first_year', 'first_month', 'never'] as const;

/** A month number no horizon reaches: the start of a switch that never comes. */
export const never = 99999;
