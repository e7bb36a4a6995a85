/** English texts of the pane's second step, scenarios and contracts. */
export const scenarios = {
  title: 'Scenarios',
  lead: 'All else equal, they differ only in what the cards say.',
  switchMonth: 'The switch happens',
  lastMonth: 'Run until',
  base: 'Base',
  menu: (values: { name: string }) => `More choices for ${values.name}`,
  rename: 'Rename',
  useTemplate: 'Use a template …',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  newName: 'Name of the scenario',
  save: 'Save',
  cancel: 'Cancel',
  model: 'Payment model',
  mixedModels: 'Different for the units',
  rule: 'Rule',
  writeRules: 'Write rules of your own',
  changeRules: 'Change the rules',
  ownRules: 'Rules of your own',
  removeRules: 'Remove',
  loadingRules: 'Fetching the rule editor …',
  control: 'The control around the money',
  grants: 'State grants',
  loadingControl: 'Fetching the control …',
  marginal: 'One more registered point gives the unit, on average',
  add: 'Add a scenario',
  templates: 'Templates',
  pickTemplate: 'Choose a template for the new scenario',
  pickTemplateFor: (values: { name: string }) => `Choose a template for ${values.name}`,
  open: (values: { number: number; name: string }) => `Scenario ${values.number}, ${values.name}`,
  contracts: 'Contracts by unit',
  contractsOf: 'Shows contracts of',
  unit: 'Unit',
  pasteHint: 'Paste from Excel: go to the first cell and press Ctrl+V.',
  computed: 'computed',
  cells: {
    none: 'What was pasted holds no cells. Copy the cells in Excel and paste again.',
    tooWide: (values: { columns: number; room: number; column: string }) =>
      `What was pasted has ${values.columns} ${values.columns === 1 ? 'column' : 'columns'}, but from ${values.column} there is room for ${values.room}. Nothing has been changed. Start further to the left or copy fewer columns.`,
    tooTall: (values: { rows: number; room: number; unit: string }) =>
      `What was pasted has ${values.rows} ${values.rows === 1 ? 'row' : 'rows'}, but from ${values.unit} there is room for ${values.room}. Nothing has been changed. Start higher up or copy fewer rows.`,
    ragged: (values: { row: number; columns: number; expected: number }) =>
      `Row ${values.row} of what was pasted has ${values.columns} cells and the first has ${values.expected}. Nothing has been changed. Copy a straight block.`,
    noNumber: (values: { row: number; column: number; text: string; unit: string; label: string }) =>
      `“${values.text}” in row ${values.row}, column ${values.column} of what was pasted is not a number. It was to go to ${values.label} for ${values.unit}. Nothing has been changed. Write the number in figures, like 0.4 or 17,661.`,
    computed: (values: { label: string }) =>
      `The column ${values.label} is computed by the model and cannot be written over. Nothing has been changed. Paste only what can be chosen.`,
    typed: (values: { text: string }) =>
      `“${values.text}” is not a number. The value is as it was. Write the number in figures, like 0.4 or 17,661.`,
    pasted: (values: { count: number }) =>
      values.count === 1 ? '1 cell has been pasted.' : `${values.count} cells have been pasted.`,
    copied: (values: { count: number }) =>
      values.count === 1 ? '1 cell has been copied.' : `${values.count} cells have been copied.`,
  },
};
