import { numberText } from '../number-text';
import type { inspection as swedish } from '../sv/inspection';

const show = (value: number): string => numberText('en', value, 0);
const counted = (count: number, one: string, many: string): string => `${show(count)} ${count === 1 ? one : many}`;

/** Left-out rows by why, for one and for many. */
const leftOut: Readonly<Record<string, readonly [string, string]>> = {
  total: ['total', 'totals'],
  part: ['“of which” row', '“of which” rows'],
  section: ['section heading', 'section headings'],
  footnote: ['footnote', 'footnotes'],
  'no period': ['row without a period', 'rows without a period'],
  'unknown line': ['row with an unknown label', 'rows with an unknown label'],
  'left out': ['row to be left out', 'rows to be left out'],
};

const toActivity = 'Hand in discharges, visits or DRG points per unit and month.';
const toBoth = 'Hand in activity and cost per unit.';

/** English texts of the inspection; the compiler holds the keys to the Swedish ones. */
export const inspection: typeof swedish = {
  verdicts: { activity: 'Activity', budget: 'Budget and outcome', both: 'Activity and budget', other: 'Not used' },
  header: (values) => `header on row ${values.rows}`,
  used: (values) => counted(values.rows, 'row used', 'rows used'),
  leftOut: (values) => {
    const [one, many] = leftOut[values.reason] ?? leftOut['left out']!;
    return counted(values.rows, one, many);
  },
  leftOutRows: (values) => `left out: ${values.list}`,
  rows: (values) => counted(values.rows, 'row', 'rows'),
  stream: { a: 'acute', p: 'planned', o: 'outpatient' },
  findings: { error: 'Obstacles', doubt: 'Doubtful', note: 'Notes' },
  everywhere: 'Concerns everything',
  more: (values) =>
    `… and ${values.count} more; ${values.count === 1 ? 'it is' : 'all are'} in the answer with --json.`,
  notUsed: 'Not used',
  subjects: {
    empty: ['Empty sheet', 'There is nothing to read.', ''],
    text: ['Text without figures', 'There are no numbers to read.', ''],
    headings: ['A single row', 'There are no numbers under the row.', ''],
    beds: [
      'Beds and occupancy',
      'The model counts care that is produced, waits and costs; the number of beds is not part of it.',
      toActivity,
    ],
    'cancelled-operations': [
      'Cancelled operations',
      'What is cancelled is no production, and those who wait are counted in the waiting list.',
      'Hand in completed operations and the waiting list per month.',
    ],
    'waiting-times': [
      'Waiting times',
      'The model derives the wait from the numbers waiting and treated.',
      'Hand in the number waiting, and how many of them have waited over 90 days, per unit and month.',
    ],
    'drg-weights': [
      'Weight list for DRGs',
      'Weights give points only together with cases per DRG.',
      'Hand in the weight list in the same call as the file with cases per DRG.',
    ],
    'life-expectancy': ['Life expectancy and mortality', 'The model does not compute health outcomes.', toActivity],
    vaccinations: [
      'Vaccinations',
      'They are no part of what hospitals are paid for, and not dated per unit.',
      toActivity,
    ],
    inhabitants: [
      'Figures by age, sex or area',
      'The model counts per unit, not per inhabitant.',
      'Hand in activity and cost per unit and month or year.',
    ],
    population: [
      'Population',
      'The model counts per unit, not per inhabitant; the growth of need is an assumption (g).',
      'Set g in the scenario file if the population grows differently.',
    ],
    income: [
      'Incomes',
      'The inhabitants’ incomes are not the income of the region.',
      'Hand in the region’s tax revenue as a line of the budget.',
    ],
    'state-grants': [
      'State grants per region',
      'The amounts are for whole regions, not units, and no column dates them.',
      'Put the region’s grant as a line, Targeted grants, in the sheet of the budget.',
    ],
    regions: [
      'Figures per region of the country',
      'The model counts the units within one region.',
      'Hand in the units of your own region; its state grants can be a line of the budget.',
    ],
    staff: ['Staff', 'Staffing is computed from cost (its semi-fixed part), not from the number of employees.', toBoth],
    quality: ['Quality', 'The model does not simulate quality.', toBoth],
    indicators: [
      'Indicators',
      'None of the indicators is volume, queue, cost or payment.',
      'Fetch indicators of discharges, DRG points, waiting lists or cost instead.',
    ],
    sites: ['List of care sites', 'It has no volumes and no money.', toBoth],
    'code-list': ['List of codes and names', 'It has no volumes and no money.', toBoth],
    figures: [
      'Figures that Växla does not recognise',
      'No column is volume, queue, cost or payment that can be dated.',
      'If it is activity or money, say in the scenario file (reading.sheets) what the columns mean.',
    ],
  },
  whySheet: (values) => (values.next === '' ? values.why : `${values.why} ${values.next}`),
  summary: 'Taken together',
  units: (values) => {
    if (values.count === 0) return 'No units with figures.';
    const names = values.names === '' ? '' : `: ${values.names}`;
    if (values.count > 1)
      return `${show(values.count)} units, of which ${values.simulable === 0 ? 'none' : show(values.simulable)} can be simulated${names}`;
    return `1 unit, which can${values.simulable === 1 ? '' : 'not'} be simulated${names}`;
  },
  months: (values) => (values.from === values.to ? `Month: ${values.from}` : `Months: ${values.from}–${values.to}`),
  noMonths: 'No figures with a period were found.',
  carries: 'The data are enough for a simulation.',
  carriesNot: 'The data are not enough for a simulation yet.',
  lacks: {
    activity: 'volume: DRG points, or the number of discharges and visits, per unit and month or year',
    money: 'money: cost, budget or payment per unit',
    'unit-with-both': 'a unit that has both volume and money above zero, under one name',
    corrections: 'that the obstacles above are corrected, or accepted in the scenario file',
  },
  missing: 'This is missing for simulate:',
  next: {
    simulate: 'Next step: compute the futures.',
    activityAndMoney: 'Next step: hand in activity and budget, in one file or several.',
    activity: 'Next step: hand in the activity together with this.',
    money:
      'Next step: hand in the budget together with this, or give a cost per case (reading.costPerCase) in a scenario file.',
    'unit-with-both': 'Next step: pair the names of the units in a scenario file (reading.units).',
    corrections: 'Next step: correct or accept the obstacles, and read the files again.',
  },
  fileNames: { activity: 'activity.xlsx', money: 'budget.xlsx', scenario: 'scenario.yaml', result: 'result' },
};
