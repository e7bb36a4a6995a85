const quantities: Readonly<Record<string, string>> = {
  points: 'DRG points',
  cases: 'cases',
  'points-per-case': 'points per case',
  waiting: 'persons waiting',
  'waiting-over-90': 'waiting over 90 days',
  'share-within-90': 'share within 90 days',
  inflow: 'inflow to the waiting list',
  'assigned-points': 'assigned points',
  cost: 'cost',
  'cost-budget': 'budgeted cost',
  'cost-forecast': 'cost forecast',
  payment: 'payment',
  'payment-budget': 'budgeted payment',
  'income-internal': 'internal income',
  'income-external': 'external income',
  'income-internal-budget': 'budgeted internal income',
  'income-external-budget': 'budgeted external income',
  'tax-and-grants': 'tax and general grants',
};

/** A quantity's name in running English text. */
export function quantityWord(quantity: string): string {
  return quantities[quantity] ?? quantity;
}

/** A care stream as an adjective before "care". */
export function streamWord(stream: string): string {
  return stream === 'a' ? 'acute' : stream === 'p' ? 'planned' : 'outpatient';
}
