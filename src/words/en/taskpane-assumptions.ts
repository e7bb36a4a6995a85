/** English texts of the pane's third step, the register of assumptions. */
export const assumptions = {
  title: 'Assumptions',
  lead: 'Every assumption has a value, a range, a source and an owner. The ranges give the intervals of the answer.',
  unownedTitle: (values: { count: number; of: number }) =>
    `${values.count} of ${values.of} own ${values.of === 1 ? 'judgement has' : 'judgements have'} no owner`,
  unownedText: 'The report can be written all the same, but it says how many lack an owner.',
  showUnowned: (values: { count: number }) => (values.count === 1 ? 'Show it' : `Show the ${values.count}`),
  filterLabel: 'Show assumptions',
  filters: {
    all: (values: { count: number }) => `All ${values.count}`,
    driving: 'Drives the answer',
    unowned: 'No owner',
  },
  legend: { E: 'measured', 'E-A': 'measured, carried over', A: 'own judgement' },
  marks: { E: 'E', 'E-A': 'E–A', A: 'A' },
  markMeanings: {
    E: 'measured in a study',
    'E-A': 'measured, carried over',
    A: 'own judgement, needs an owner',
  },
  unowned: (values: { count: number }) => `${values.count} without owner`,
  count: (values: { count: number }) => (values.count === 1 ? '1 assumption' : `${values.count} assumptions`),
  noneHere: {
    driving: 'What drives the answer is shown when the intervals have been computed.',
    unowned: 'Every own judgement has an owner.',
  },
  inScenario: (values: { term: string; number: number }) => `${values.term}, scenario ${values.number}`,
  source: (values: { source: string }) => `Source: ${values.source}`,
  owned: (values: { owner: string; since: string }) =>
    values.since === '' ? `Owned by ${values.owner}` : `Owned by ${values.owner}, ${values.since}`,
  notOwned: 'Nobody owns this assumption',
  takeOver: 'Take it',
  takeOverTerm: (values: { term: string }) => `Take it: ${values.term}`,
  changeOwner: 'Change owner',
  changeOwnerTerm: (values: { term: string }) => `Change owner of ${values.term}`,
  giveBack: 'Give it back',
  giveBackTerm: (values: { term: string }) => `Give it back: ${values.term}`,
  ownerName: 'Who owns the assumption? Write a name or a position',
  save: 'Save',
  cancel: 'Cancel',
  reset: (values: { value: string }) => `Reset to ${values.value}`,
  outside: (values: { low: string; high: string }) =>
    `Outside the range ${values.low} to ${values.high}. The value is used as it stands, and the draws widen the range to it.`,
  noNumber: (values: { text: string }) => `“${values.text}” is not a number. The value is as it was.`,
  fixed: 'Fixed value',
  chosen: (values: { term: string }) => `${values.term}, chosen value`,
};
