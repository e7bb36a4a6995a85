import { contractParameters, type ContractParameter } from '../../model/payment-model';
import { paymentModel } from '../../model/payment-models';
import type { Contract, Scenario, UnitContracts } from '../../model/scenario';

/** A number of a unit's contract that the table shows: a level of the first year, or one of the contract's own. */
export type ContractColumn = 'budget' | 'assignment' | ContractParameter;

/** How a column is written: the factor from what is shown to what the model counts in, and the decimals shown. */
export const columnForms: Readonly<Record<ContractColumn, { readonly scale: number; readonly decimals: number }>> = {
  budget: { scale: 1, decimals: 0 },
  assignment: { scale: 1, decimals: 0 },
  price_given: { scale: 0.001, decimals: 0 },
  rho: { scale: 0.01, decimals: 0 },
  r1: { scale: 0.01, decimals: 0 },
  r2: { scale: 0.01, decimals: 0 },
  r3: { scale: 0.01, decimals: 0 },
  tak: { scale: 0.01, decimals: 1 },
  golv: { scale: 0.01, decimals: 1 },
  m_mal: { scale: 0.01, decimals: 1 },
  pot: { scale: 1, decimals: 0 },
};

/** Columns in the order a reader asks for them. */
const order: readonly ContractColumn[] = [
  ...(['budget', 'assignment', 'price_given', 'rho', 'r1', 'r2', 'r3', 'tak', 'golv', 'm_mal', 'pot'] as const),
];

/** Whether a text names a column of the table. */
export function isContractColumn(text: string): text is ContractColumn {
  return Object.hasOwn(columnForms, text);
}

/** Whether a column is the contract's own number, and no level of the unit. */
export function isParameter(column: ContractColumn): column is ContractParameter {
  return contractParameters.some((key) => key === column);
}

/** The contract that a unit ends in: its last switch's, or today's. */
export function endContract({ base, switches }: UnitContracts): Contract {
  return switches[switches.length - 1]?.contract ?? base;
}

/** The columns that a scenario's payment models read. */
export function columnsOf({ contracts }: Scenario): readonly ContractColumn[] {
  const models = new Set(contracts.map((unit) => endContract(unit).model));
  const read = new Set([...models].flatMap((key) => paymentModel(key)?.parameters.map((each) => each.key) ?? []));
  return order.filter((column) => !isParameter(column) || read.has(column));
}
