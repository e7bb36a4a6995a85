/** English texts of the task pane's frame: steps, footer, messages. */
export const taskpane = {
  product: 'Växla',
  stepsLabel: 'Steps',
  steps: { source: 'Source', scenarios: 'Scenarios', assumptions: 'Assumptions', result: 'Result' },
  /** Read out beside a step's name. */
  stepDone: 'done',
  noRegion: 'No region read',
  synthetic: 'Synthetic figures',
  back: 'Back',
  next: (values: { step: string }) => `Next: ${values.step}`,
  goTo: (values: { step: string }) => `Go to ${values.step}`,
  showResult: 'Show the result',
  reading: 'Reading the workbook …',
  readAgain: 'Read the workbook again',
  details: 'Show details',
  code: (values: { code: string }) => `Code: ${values.code}`,
  close: 'Close',
  kinds: { done: 'Done', doubt: 'Doubt', error: 'Obstacle', note: 'Note' },
  sourceChanged: 'The sheets have changed since Växla read them.',
  sourceChangedText: 'Read the workbook again under Source. The result is for what was read.',
  unexpected: {
    title: 'Växla could not go on',
    text: 'The last step was not taken. Read the workbook again. If it happens once more, save a copy of the workbook and pass the details on to whoever looks after Växla in your organisation.',
  },
  selectPlace: (values: { place: string }) => `Select ${values.place} in the sheet`,
};
