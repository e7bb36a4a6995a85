import type { embedded as swedish, embeddedTexts as swedishTexts, InputKind } from '../sv/embedded';

/** English texts of the document in the workbook: what was read back, what was changed, what is refused. */
export const embedded: typeof swedish = {
  'embedded-damaged': () =>
    'Växla’s document in the workbook cannot be read; something other than Växla has changed it. Run from the files that were first read, or from an earlier copy of the workbook. Nothing was written.',
  'embedded-newer': (values) =>
    `The file was saved with Växla ${values.theirs} and you have ${values.ours}. You can read everything but not run or write. Get the newer version and run again.`,
  'embedded-sheet-changed': (values) => {
    const { first, last } = values;
    const cells = first === last ? first : `one of ${first}–${last}`;
    const what =
      first === '' ? 'rows or columns were put in or taken out' : `${cells} holds something else than Växla wrote`;
    const more =
      values.others === 0
        ? ''
        : values.others === 1
          ? ' One more sheet was changed.'
          : ` ${values.others} more sheets were changed.`;
    return `The sheet ${values.sheet} was changed by hand: ${what}.${more} Give --overwrite-changed to write Växla’s cells anew, or --keep-changed to keep the sheet as your own and get a new one beside it. Nothing was written.`;
  },
  'embedded-sheet-overwritten': (values) =>
    `The sheet ${values.sheet} had been changed by hand. Växla’s cells are written anew.`,
  'embedded-sheet-kept': (values) =>
    `The sheet ${values.sheet} had been changed by hand. It is kept as your own, and a new one stands beside it.`,
  'embedded-scenarios-replaced': () =>
    'The scenario file replaces contracts, switches and assumptions of the workbook’s document. Owners are kept, and corrections of the reading unless the file has its own.',
  'embedded-facts-used': (values) =>
    `The data are the ${values.facts} figures that the last run read from ${values.files}; those files were not read again. Give them beside the workbook to read new figures.`,
  'embedded-equations-differ': (values) =>
    values.count === 1
      ? `One of the model’s equations, ${values.name}, reads otherwise than in the workbook (Växla ${values.version}). The new one holds.`
      : `${values.count} of the model’s equations read otherwise than in the workbook (Växla ${values.version}), first ${values.name}. The new ones hold.`,
  'embedded-figure-changed': (values) =>
    `The same question gets another answer than in the last run: ${values.figure} in “${values.scenario}” was ${values.from} (Växla ${values.theirs}) and is ${values.to} (Växla ${values.ours}).`,
  'embedded-unit-lost': (values) =>
    `The unit ${values.unit} was in the last run but is not in the data now. It is left out.`,
  'embedded-unit-new': (values) =>
    `The unit ${values.unit} is new in the data. It gets the contract that the workbook’s scenario file says, otherwise performance-based payment.`,
  'input-changed': (values) => `${values.key} ${values.from} → ${values.to}, changed by hand.`,
  'input-emptied': (values) => `${values.key} ${values.from} was emptied; the default ${values.to} holds.`,
  'input-not-number': (values) =>
    `“${values.found}” is no number, and ${values.key} is read from the yellow cell. Write a number, or empty the cell to get the default. Nothing was written.`,
  'input-not-computed': (values) =>
    `The formula in the yellow cell of ${values.key} has no computed value. Open the file in Excel, save it and run again. Nothing was written.`,
  'input-negative': (values) =>
    `${values.key} is ${values.found}; a contract’s numbers cannot be below zero. Correct the cell. Nothing was written.`,
  'input-contract': (values) =>
    `${values.key} is ${values.found || 'empty'}. Expected: ${expected[values.kind]}. Correct the cell. Nothing was written.`,
  'input-unused': (values) =>
    `${values.key} was changed by hand but has no effect: its scenario or unit is there no longer, or the switch has no month. The value is gone after the run.`,
  'input-lost': (values) => `The cell of ${values.key} is there no longer. The value of the last run holds.`,
};

const expected: Record<InputKind, string> = {
  model:
    'a number on the sheet Payment rules, such as 1 performance-based payment, 2 appropriation or 3 framework budget',
  from_month: 'a month written YYYYMM, or 0 for no switch',
  phase: 'whole months, 1–120',
  inflow_chosen: '0 or 1',
};

/** English words of the same that are no sentences of their own. */
export const embeddedTexts: typeof swedishTexts = { empty: 'empty' };
