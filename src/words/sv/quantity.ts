const quantities: Readonly<Record<string, string>> = {
  points: 'DRG-poäng',
  cases: 'antal fall',
  'points-per-case': 'poäng per fall',
  waiting: 'väntande',
  'waiting-over-90': 'väntande över 90 dagar',
  'share-within-90': 'andel inom 90 dagar',
  inflow: 'inflöde till väntelistan',
  'assigned-points': 'uppdrag i poäng',
  cost: 'kostnad',
  'cost-budget': 'budgeterad kostnad',
  'cost-forecast': 'prognos för kostnad',
  payment: 'ersättning',
  'payment-budget': 'budgeterad ersättning',
  'income-internal': 'interna intäkter',
  'income-external': 'externa intäkter',
  'income-internal-budget': 'budgeterade interna intäkter',
  'income-external-budget': 'budgeterade externa intäkter',
  'tax-and-grants': 'skatt och generella statsbidrag',
};

/** A quantity's name in running Swedish text. */
export function quantityWord(quantity: string): string {
  return quantities[quantity] ?? quantity;
}

/** A care stream as an adjective before "vård". */
export function streamWord(stream: string): string {
  return stream === 'a' ? 'akut' : stream === 'p' ? 'planerad' : 'öppen';
}
