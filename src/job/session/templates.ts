import type { Contract } from '../../model/scenario';
import { contractOf } from '../../model/scenario';
import type { Texts } from '../../words/texts';

/** A contract with the numbers of a real or a typical agreement, to start a scenario from. */
export interface Template {
  readonly id: keyof Texts['session']['question']['templates'];
  readonly contract: Contract;
  /** What the scenario sets beside the contract. */
  readonly assumptions: Readonly<Record<string, number>>;
}

/** No ceiling is reached and no floor holds: points are paid alike from the first to the last. */
const noFloor = { golv: 1 } as const;

const onPaper = { phi: 1 } as const;
const inPractice = { phi: 0.4 } as const;

/**
 * The agreements of DOMAIN §3.2–3.3 that the payment models can express: Stockholm 2020–23 and 2024–27, Norway's ISF at
 * 40 per cent, England's emergency tariff of 2010, and framework budget and appropriation with and without follow-up.
 */
export const templates: readonly Template[] = [
  { id: 'ram-paper', contract: contractOf('ram'), assumptions: onPaper },
  { id: 'ram-practice', contract: contractOf('ram'), assumptions: inPractice },
  { id: 'anslag-paper', contract: contractOf('anslag'), assumptions: onPaper },
  { id: 'anslag-practice', contract: contractOf('anslag'), assumptions: inPractice },
  { id: 'stockholm-2024', contract: contractOf('prestation', { rho: 0.28, m_mal: 0.02 }), assumptions: {} },
  { id: 'stockholm-2020', contract: contractOf('prestation', { rho: 0.4, m_mal: 0.05 }), assumptions: {} },
  {
    id: 'norway-isf',
    contract: contractOf('prestation', { rho: 0.4, r2: 1, r3: 1, m_mal: 0, ...noFloor }),
    assumptions: {},
  },
  {
    id: 'england-2010',
    contract: contractOf('prestation', { rho: 1, r2: 0.3, r3: 0.3, m_mal: 0, ...noFloor }),
    assumptions: {},
  },
];

/** The template of an id; every id comes from the view. */
export function templateOf(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new RangeError(`no template ${id}`);
  return found;
}
