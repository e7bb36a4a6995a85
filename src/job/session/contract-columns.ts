import { contractKeys, parameterKinds, type AnyPaymentModel } from '../../model/known-models';
import type { Contract, Scenario, UnitContracts } from '../../model/scenario';
import { ruleTerm } from '../../model/rule-terms';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import { namedModel } from '../question-models';
import { parameterForm, type ParameterForm } from './rule-parameters';
import { capitalized } from '../../words/letter-case';

/** A level of a unit's first year, which no contract holds. */
type LevelColumn = 'budget' | 'assignment';

/** Columns in the order a reader asks for them; what other payment models read comes after them. */
const order: readonly string[] = [
  ...(['budget', 'assignment', 'price_given', 'rho', 'r1', 'r2', 'r3', 'tak', 'golv', 'm_mal', 'pot'] as const),
];

/** How a column is shown: its heading, its measure, the factor from what is shown to what is counted, and decimals. */
export interface ColumnForm extends ParameterForm {
  readonly label: string;
}

const wholePercent = { scale: 0.01, decimals: 0 } as const;
const percent = { scale: 0.01, decimals: 1 } as const;

const knownForms: Readonly<Record<string, Pick<ColumnForm, 'scale' | 'decimals'>>> = {
  budget: { scale: 1, decimals: 0 },
  assignment: { scale: 1, decimals: 0 },
  price_given: { scale: 0.001, decimals: 0 },
  rho: wholePercent,
  r1: wholePercent,
  r2: wholePercent,
  r3: wholePercent,
  tak: percent,
  golv: percent,
  m_mal: percent,
  pot: { scale: 1, decimals: 0 },
};

/** How a column is written, over the payment models that contracts can name. */
export function columnForm(column: string, models: readonly AnyPaymentModel[], language: Language): ColumnForm {
  const { columns } = textsOf(language).session.question;
  const known = knownForms[column];
  if (known) {
    const [label = '', unit = ''] = columns[column as keyof typeof columns];
    return { label, unit, ...known };
  }
  const kind = parameterKinds(models).get(column) ?? { unit: '1', style: 'number' };
  const term = ruleTerm(column, language);
  return { label: capitalized(term), ...parameterForm(kind, language) };
}

/** Whether a column is a level of the unit, and no number of the contract. */
export function isLevelColumn(column: string): column is LevelColumn {
  return column === 'budget' || column === 'assignment';
}

/** Whether a text names a column of the table. */
export function isContractColumn(text: string, models: readonly AnyPaymentModel[]): boolean {
  return isLevelColumn(text) || contractKeys(models).includes(text);
}

/** Whether a column is a share: a number above ten was meant as per cent. */
export function isShareColumn(column: string, models: readonly AnyPaymentModel[]): boolean {
  return !isLevelColumn(column) && parameterKinds(models).get(column)?.style === 'percent';
}

/** The contract that a unit ends in: its last switch's, or today's. */
export function endContract({ base, switches }: UnitContracts): Contract {
  return switches[switches.length - 1]?.contract ?? base;
}

/** The columns that a scenario's payment models read. */
export function columnsOf({ contracts }: Scenario, models: readonly AnyPaymentModel[]): readonly string[] {
  const named = new Set(contracts.map((unit) => endContract(unit).model));
  const read = [...named].flatMap((key) => namedModel(key, models)?.parameters.map((each) => each.key) ?? []);
  const known = order.filter((column) => isLevelColumn(column) || read.includes(column));
  return [...known, ...new Set(read.filter((column) => !order.includes(column)))];
}
