import type { Meaning } from './header-aliases';

/**
 * Headers and names of measures in published statistics (NHS England's waiting times, emergency departments and diagnostics,
 * Medicare's payments per DRG, Kolada's export), beside those of regions' own sheets. Folded and chosen as `headerAliases`.
 */
export const publishedAliases: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  unit: ['provider org name', 'rndrng prvdr org name', 'municipality name', 'kommun region'],
  subunit: ['provider org code', 'rndrng prvdr ccn', 'rndrng prvdr city', 'commissioner org name', 'provider city'],
  measure: ['rtt part description', 'kpi title'],
  value: ['total all'],
  drg: ['drg cd', 'drg definition'],
  cases: [
    ...['a e attendances', 'a e attendances booked appointments', 'outpatient attendances', 'total attendances'],
    ...['emergency admissions via a e', 'emergency admissions via type'],
    ...['waiting list activity', 'planned activity', 'unscheduled activity', 'total discharges', 'tot dschrgs'],
    ...['completed pathways for admitted patients', 'completed pathways for non admitted patients'],
  ],
  'share-within-90': ['90 dagar eller kortare', 'inom 90 dagar andel', 'inom vårdgarantin 90 dagar'],
  inflow: ['new rtt periods', 'new rtt periods all patients'],
  'payment-per-case': ['average total payments', 'average payments', 'avg tot pymt amt'],
  known: [
    ...[
      'average covered charges',
      'average medicare payments',
      'avg submtd cvrd chrg',
      'avg mdcr pymt amt',
      'drg desc',
    ],
    // Part of those who wait, who are told by "incomplete pathways".
    ...['incomplete pathways with dta', 'commissioner parent name', 'provider parent name', 'gender', 'kpi'],
  ],
};
