import type { GrantInputKind, grantMessages as swedishMessages, grants as swedish } from '../sv/grants';

/** English texts of state grants as lines of the region: sheet, calculation, board page, terminal and pane. */
export const grants: typeof swedish = {
  sheetTitle: 'Växla State grants',
  title: 'State grants',
  subtitle: 'A row per scenario and grant. Change the yellow cells; calculations, comparison and board page follow.',
  blank:
    'Grants are paid in twelfths from From to To, both included, written YYYYMM. From 0 means that the scenario does not have the grant, To 0 that it does not end. Amounts are not raised from year to year.',
  reads: [
    'Follows the region: 1 means that the number is taken from the region’s own simulation at the end of the year before.',
    'The share attained is then the share waiting at most 90 days in December; operations follow planned care against the base year.',
  ],
  measures: { 'tkr/hour': 'SEK thousand/hour' },
  measured: ({ term, unit }) => `${term}, ${unit}`,
  scenario: 'Scenario',
  number: 'No.',
  grant: 'State grant',
  from: 'From',
  to: 'To',
  follows: ({ term }) => `${term} follows the region (1 yes)`,
  inYear: ({ year }) => `Year ${year}, SEK million`,
  received: 'Received',
  administration: 'Administration',
  net: 'Net',
  rules: 'How the grants are computed',
  none: '–',
  equations: {
    state_within90: [
      'Within 90 days the year before',
      'The region’s share in December of the year before; in the first year the base year’s.',
    ],
    state_planned: ['Planned care', 'Sum of the units’ real planned production.'],
    state_planned_base: ['Planned care in the base year', 'Twelve months of planned production.'],
    state_planned_level: [
      'Planned care against the base year',
      'The year before against the base year; steps in January.',
    ],
    state_in_force: ['State grant in force', '1 in the months in which the grant is paid.'],
    state_year: ['State grant, year', 'What the grant’s rule gives in a year.'],
    state_received: ['State grant, received', 'A twelfth of the year in the months in which the grant is in force.'],
    state_administration: [
      'State grant, administration',
      'What it costs the region centrally to apply, follow up and report.',
    ],
    state_hours: ['State grant, hours', 'Hours of administration of the region centrally.'],
    state_net: ['State grant, net', 'Received less administration.'],
  },
  grants: 'State grants, SEK million',
  method: ({ first, second }) =>
    `State grants that the scenario file names are lines of the region: received, administration and what is left, in twelfths. They change no unit’s figures, and \`centre\` and \`region_result\` get the term \`+ state_net\`. Without state grants none of the equations is there. Here they are written for two grants, ${first} (1) and ${second} (2); how each grant is computed is under [Payment models](payment-models.md).`,
  boardOne: ({ year }) =>
    `Targeted and general state grants in ${year}, net of their administration: SEK {amounts} million. They are part of the region in total, not of the units’ results.`,
  boardAmount: ({ number }) => `{amount} in ${number}`,
  and: ' and ',
  pane: ({ year, names, amounts }) =>
    `State grants in ${year} (${names}), net of their administration: SEK ${amounts} million. They are part of the region in total, not of the units’ results.`,
  paneAmount: ({ amount, number }) => `${amount} in ${number}`,
};

const expected: Record<GrantInputKind, string> = {
  month: 'a month written YYYYMM, or 0 for no grant',
  end: 'a month written YYYYMM, not before From, or 0 for no end',
  follows: '0 or 1',
  divisor: 'a number above 0, for the grant divides by it',
};

/** English sentences about state grants that cannot hold or look unusual. */
export const grantMessages: typeof swedishMessages = {
  'grant-doubled': ({ grant }) =>
    `The state grant “${grant}” stands twice in the same list. Remove one or give them different names (name).`,
  'grant-never-paid': ({ grant, from, to, start, last }) =>
    `The state grant “${grant}” is paid ${to === null ? `from ${from}` : `from ${from} to ${to}`}, but the simulation runs from ${start} to ${last}. Change the months or remove the grant.`,
  'grant-waits-unknown': ({ grant }) =>
    `The state grant “${grant}” is to follow the region’s share within 90 days, but no unit has both waiting patients and a share within 90 days in the data. Give the share yourself (attained) and take it out of fromRegion.`,
  'grant-number-outside': ({ grant, key, value, low, high }) =>
    `${key} is ${value} in the state grant “${grant}”, outside what is usual, ${low} to ${high}. If it is right it can stay.`,
  'input-grant': ({ key, found, takes }) =>
    `${key} is ${found === '' ? 'empty' : found.replace('-', '\u2212')}. Expected: ${expected[takes]}. Correct the cell. Nothing was written.`,
};
