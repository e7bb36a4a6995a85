import type { Model } from '../model/model';
import { freeOwnNumber, mostOwnModels, ruleKeys, type OwnModel } from '../model/own-model';
import { paymentLibrary } from '../model/payment-library';
import { absoluteArea } from '../quantities/cell-address';

/** What each column of *Ersättningsregler* holds. */
export const ruleColumns = {
  key: 0,
  label: 1,
  text: 2,
  unit: 3,
  value: 4,
  words: 5,
  state: 6,
  /** The yellow cells as the run left them. */
  textAtRun: 7,
  unitAtRun: 8,
  valueAtRun: 9,
} as const;

/** Names above the columns that a person writes in, for the next run to find them by. */
export const ruleColumnKeys = ['text', 'unit', 'value'] as const;

/** Where one payment model's rules stand. */
export interface RuleBlock {
  /** The model's key; of an empty block the key that a model written there gets. */
  readonly key: string;
  readonly number: number;
  readonly kind: 'given' | 'own' | 'empty';
  /** Its heading's row. */
  readonly top: number;
  /** Rows for numbers that the rules read. */
  readonly parameters: number;
}

/** Where the payment models' rules stand: the lists of models at the top, then a block per model. */
export interface RulesLayout {
  /** First row of the list of models that formulas know, a row per model in the order of their numbers. */
  readonly top: number;
  readonly models: number;
  /** Keys of the library's other models, and the row of the first. */
  readonly others: readonly string[];
  readonly othersTop: number;
  readonly blocks: readonly RuleBlock[];
}

/** Empty blocks for models that are not written yet. */
const emptyBlocks = 2;
/** Rows for numbers in a block where no model has more. */
const leastParameters = 6;

/** Rows of a block that are written in beside its rules: name and the model it is like. */
const namedCells = ['name', 'like'] as const;

/** A row of a block that a person writes in. */
export interface RuleRow {
  /** name, like, a rule's name, or parameter-2. */
  readonly row: string;
  /** The row's cells by name (earned, parameter-2.unit), each with the column it stands in. */
  readonly cells: readonly { readonly cell: string; readonly column: (typeof ruleColumnKeys)[number] }[];
}

/**
 * The rows of a block that a person writes in, from top to bottom.
 * @example ruleRows(1).slice(-2).map(({ row }) => row) // ['pays', 'parameter-1']
 */
export function ruleRows(parameters: number): readonly RuleRow[] {
  const texts = [...namedCells, ...ruleKeys].map((row): RuleRow => ({ row, cells: [{ cell: row, column: 'text' }] }));
  const numbers = Array.from({ length: parameters }, (_, index): RuleRow => {
    const row = `parameter-${index + 1}`;
    return {
      row,
      cells: [
        { cell: `${row}.key`, column: 'text' },
        { cell: `${row}.unit`, column: 'unit' },
        { cell: `${row}.value`, column: 'value' },
      ],
    };
  });
  return [...texts, ...numbers];
}

/** The layout of *Ersättningsregler* for the models that formulas know and those that the user has written. */
export function rulesLayout({ models }: Pick<Model, 'models'>, own: readonly OwnModel[]): RulesLayout {
  const top = 8;
  const known = new Set(models.map(({ key }) => key));
  const others = paymentLibrary
    .filter(({ key }) => !known.has(key))
    .sort((one, other) => one.number - other.number)
    .map(({ key }) => key);
  const othersTop = top + models.length + 1;
  const blocks: RuleBlock[] = [];
  let row = othersTop + others.length + 1;
  const place = (block: Omit<RuleBlock, 'top'>) => {
    blocks.push({ ...block, top: row });
    row += blockRows(block) + 1;
  };
  for (const { key, number, parameters } of models) {
    const mine = own.find((each) => each.key === key);
    const kind = mine ? 'own' : 'given';
    place({ key, number, kind, parameters: mine ? rowsFor(mine.parameters.length) : parameters.length });
  }
  for (const free of freeModels(own)) place({ ...free, kind: 'empty', parameters: leastParameters });
  return { top, models: models.length, others, othersTop, blocks };
}

/** One row to add to, where there is room. */
const rowsFor = (parameters: number): number => Math.max(leastParameters, parameters + 1);

/** Rows of a block: its heading, what is written of the model itself, its rules and its numbers. */
export function blockRows({ kind, parameters }: Pick<RuleBlock, 'kind' | 'parameters'>): number {
  return 1 + (kind === 'given' ? 0 : namedCells.length) + ruleKeys.length + parameters;
}

/** Key and number of the models that can be written beside the user's own. */
function freeModels(own: readonly OwnModel[]): readonly { readonly key: string; readonly number: number }[] {
  const keys = new Set(own.map(({ key }) => key));
  const numbers = new Set(own.map(({ number }) => number));
  const free: { key: string; number: number }[] = [];
  while (free.length < Math.min(emptyBlocks, mostOwnModels - own.length)) {
    let name = 1;
    while (keys.has(`egen-${name}`)) name += 1;
    const number = freeOwnNumber(numbers);
    const key = `egen-${name}`;
    keys.add(key);
    numbers.add(number);
    free.push({ key, number });
  }
  return free;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows in which a changed cell is marked, over blocks of some kinds; undefined where there are none. */
export function changeRows({ blocks }: RulesLayout, kinds: readonly RuleBlock['kind'][]): Rows | undefined {
  const written = blocks.filter(({ kind }) => kinds.includes(kind));
  const [first] = written;
  const last = written[written.length - 1];
  return first && last && { top: first.top, bottom: last.top + blockRows(last) - 1 };
}

/** The marks of some rows, as a formula of any sheet points at them. */
export function stateArea({ top, bottom }: Rows): string {
  return absoluteArea({ top, bottom, left: ruleColumns.state, right: ruleColumns.state });
}
