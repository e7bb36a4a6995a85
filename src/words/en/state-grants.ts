import type { grantTerms as swedishTerms, stateGrants as swedish } from '../sv/state-grants';

/** English texts of the state grants; the compiler holds the keys to the Swedish ones. */
export const stateGrants: typeof swedish = {
  'generellt-per-invanare': {
    name: 'General grant per inhabitant',
    what: 'An amount per inhabitant with no condition and nothing to report.',
    where: 'About half of the state’s money to the sector in 2021.',
    source: 'Statskontoret.',
    unknown: ['The amount per inhabitant is an example.'],
  },
  'riktat-efter-befolkning': {
    name: 'Targeted grant by population',
    what: 'An amount for the whole country, shared by population and to be used for one purpose.',
    where: 'Just over a third of the state’s money to the sector in 2021; 182 targeted grants in 2022.',
    source: 'Statskontoret 2022:9: the number of grants and their volatility cause administration in themselves.',
    unknown: ['What the administration costs: share and hours are assumptions.'],
  },
  'fast-och-per-invanare': {
    name: 'Fixed amount and per inhabitant',
    what: 'The same amount to every region and an amount per inhabitant on top, so that small regions get more per inhabitant.',
    where: 'Access to care in 2025: SEK 5,886.5 million, 100 million to each of 21 regions and the rest by population.',
    source: 'Press release of the Swedish Government Offices, January 2025; ordinance SFS 2024:1252.',
    unknown: ['The amount per inhabitant is computed from the table, about SEK 358.', 'What the administration costs.'],
  },
  'riktat-med-villkor': {
    name: 'Targeted grant with a condition on waits',
    what: 'An amount shared by population that is paid in full if a certain share has waited at most a certain time, and not at all otherwise. The share may follow the region’s own share within 90 days the year before.',
    where:
      'A form. The grant for shorter waits in cancer care of 2025 is of this kind; the waiting-time billion of 2009–14 asked every month by itself.',
    source: 'The Swedish National Audit Office, RiR 2023:12, on the waiting-time billion; Region Skåne, December 2013.',
    unknown: [
      'The state sets the level of the condition for each grant; 70% is an example.',
      'What the administration costs.',
    ],
  },
  'svf-2025': {
    name: 'Shorter waits in cancer care 2025',
    what: 'The regions that met the condition share the amount by population; the others get nothing.',
    where: 'SEK 182.5 million to 18 regions in December 2025.',
    source: 'Press release of the Swedish Government Offices, December 2025.',
    unknown: [
      'The level of the condition is not in the table; 80% is an assumption.',
      'What the administration costs.',
    ],
  },
  komiljard: {
    name: 'The waiting-time billion 2009–14',
    what: 'A month in which waiting times reach the threshold gives its part of the year’s money.',
    where: 'All regions 2009–14. Region Skåne met the criteria in 9 of 11 months of 2013 and received SEK 136 million.',
    source: 'Press release of Region Skåne, December 2013.',
    unknown: ['The division among months and levels is simplified to equal parts.', 'What the administration costs.'],
  },
  'operationer-2026': {
    name: 'More operations 2026',
    what: 'A price for every treatment beyond the years before, up to a cap for each region.',
    where: 'Up to SEK 750 million in 2026: hip and knee replacements, cataract, prolapse, hernia and colonoscopies.',
    source: 'Press release of the Swedish Government Offices, January 2026, with the caps in whole millions.',
    unknown: [
      'The price per treatment.',
      'How the caps are computed. They do not follow population but lie near the key of cost equalisation for health care in 2024.',
      'What the administration costs.',
    ],
  },
  'pris-per-operation': {
    name: 'Price per operation',
    what: 'A price for every operation, from the first one and without a cap.',
    where:
      'Hip replacements, prolapse and cataract in 2025: up to SEK 500 million by the number of operations performed.',
    source: 'Press release of the Swedish Government Offices, January 2025.',
    unknown: ['The price is an example.', 'What the administration costs.'],
  },
};

/** What the names of a grant's expressions stand for. */
export const grantTerms: typeof swedishTerms = {
  grant_total: 'the amount for the country',
  population: 'inhabitants of the region',
  population_all: 'all inhabitants who share',
  per_head: 'amount per inhabitant',
  fixed_amount: 'fixed amount',
  attained: 'share attained',
  threshold: 'threshold',
  months_met: 'months in which the condition was met',
  months_counted: 'months that count',
  price_per_operation: 'price per operation',
  operations: 'operations',
  operations_before: 'operations of earlier years',
  cap: 'cap',
  admin_share: 'share of administration',
  admin_hours: 'hours of reporting',
  hour_cost: 'cost per hour',
  received: 'the grant',
};
