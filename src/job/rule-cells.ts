import { z } from 'zod';
import { limits } from '../language/vocabulary';
import type { Model } from '../model/model';
import { mostOwnModels, mostOwnParameters, type OwnModel } from '../model/own-model';
import { fifteenDigits } from '../report/fifteen-digits';
import { writtenCells } from '../report/rule-blocks';
import { ruleColumnKeys, ruleRows, rulesLayout } from '../report/rules-layout';
import type { OpenWorkbook, OwnCell } from '../workbook/open-workbook';
import { failure } from '../words/problem';
import type { EmbeddedModel } from './embedded-model';
import { contractColumns, mostRowsBelow, numberIn, type TypedInput } from './input-cells';
import type { OwnCells } from './own-cells';
import { ownModelKey } from './own-model-file';

/** What stood in the yellow cells of payment rules, as the last run left it: a block per model of one's own or to be. */
export const storedRulesSchema = z.strictObject({
  blocks: z
    .array(
      z.strictObject({
        key: ownModelKey,
        number: z.int().min(1).max(9999),
        /** Whether no model was written there. */
        empty: z.boolean(),
        /** Rows for numbers that the rules read. */
        parameters: z
          .int()
          .min(0)
          .max(mostOwnParameters + 1),
        /** What the cells hold by name (name, earned, parameter-2.value); those that hold nothing are left out. */
        held: z.record(
          z.string().regex(/^(?:[A-Za-z]{1,20}|parameter-\d{1,2}\.(?:key|unit|value))$/),
          z.union([z.string().max(limits.characters), z.number()]),
        ),
      }),
    )
    .max(mostOwnModels),
});

type StoredRules = z.infer<typeof storedRulesSchema>;
type StoredBlock = StoredRules['blocks'][number];
type CellPlace = TypedInput['place'];

/** A yellow cell of a payment rule that holds something else than the last run left in it; null is nothing. */
export interface TypedRule {
  readonly block: TypedBlock;
  /** The cell by name: earned, parameter-2.value. */
  readonly cell: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
  readonly place: CellPlace;
}

/** The block a cell belongs to. */
interface TypedBlock extends Pick<StoredBlock, 'key' | 'number' | 'empty'> {
  /** Where its cells stand now, by name. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

/**
 * The key that stands beside a cell, with the cell's own name where there are several in its row.
 * @example ruleKey({ block: { key: 'egen-1' }, cell: 'earned' }) // 'egen-1.earned'
 */
export function ruleKey({ block, cell }: { readonly block: Pick<TypedBlock, 'key'>; readonly cell: string }): string {
  return `${block.key}.${cell}`;
}

/** What a report writes into the yellow cells of payment rules. */
export function storedRules(model: Model, own: readonly OwnModel[]): StoredRules {
  const blocks = rulesLayout(model, own).blocks.flatMap(({ key, number, kind, parameters }): readonly StoredBlock[] => {
    if (kind === 'given') return [];
    const mine = own.find((each) => each.key === key);
    const held = Object.fromEntries(mine ? writtenCells(mine) : []);
    return [{ key, number, empty: kind === 'empty', parameters, held }];
  });
  return { blocks };
}

/**
 * Reads the yellow cells of payment rules back, each by the key in its row and the name over its column. Throws VaxlaError
 * with the cell where one holds what is neither text nor number.
 */
export function ruleInputs(workbook: OpenWorkbook, cells: OwnCells, model: EmbeddedModel): readonly TypedRule[] {
  const { rules } = model.inputs;
  const found = rules && contractColumns(cells, ruleColumnKeys);
  if (!found) return [];
  const wanted = new Map(
    rules.blocks.flatMap((block) => ruleRows(block.parameters).map(({ row }) => [`${block.key}.${row}`, block.key])),
  );
  const rowAt = new Map<string, number>();
  for (let row = found.row + 1; row <= found.row + mostRowsBelow && rowAt.size < wanted.size; row += 1) {
    const value = cells.at(row, cells.area.left)?.value;
    if (value?.kind === 'text' && wanted.has(value.text) && !rowAt.has(value.text)) rowAt.set(value.text, row);
  }
  return rules.blocks.flatMap((stored) => {
    const places = new Map<string, CellPlace>();
    const block: TypedBlock = { key: stored.key, number: stored.number, empty: stored.empty, places };
    const rows = ruleRows(stored.parameters).flatMap(({ row, cells: written }) => {
      const at = rowAt.get(`${stored.key}.${row}`);
      return written.flatMap(({ cell, column: name }) => {
        const column = found.columns.get(name);
        if (at === undefined || column === undefined) return [];
        places.set(cell, { file: workbook.file, sheet: cells.sheet.sheetName, row: at, column });
        return [{ cell, isNumber: name === 'value' }];
      });
    });
    return rows.flatMap(({ cell, isNumber }): readonly TypedRule[] => {
      const place = places.get(cell)!;
      const key = `${stored.key}.${cell}`;
      const now = cells.at(place.row, place.column);
      const to = isNumber ? numberIn(now, key, place) : textIn(now, key, place);
      const from = stored.held[cell] ?? null;
      return isSame(from, to) ? [] : [{ block, cell, from, to, place }];
    });
  });
}

function isSame(from: string | number | null, to: string | number | null): boolean {
  if (typeof from === 'number' && typeof to === 'number') return fifteenDigits(from) === fifteenDigits(to);
  return typeof from === 'string' ? plain(from) === to : from === to;
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The text in a cell, null where it holds nothing; a number is the text it would be written as. */
function textIn(cell: OwnCell | undefined, key: string, place: CellPlace): string | null {
  if (!cell) return null;
  const { value, formula } = cell;
  if (formula !== undefined) throw failure('rule-cell-formula', { key }, place);
  switch (value.kind) {
    case 'empty':
      return null;
    case 'text':
      return plain(value.text) || null;
    case 'number':
      return String(value.value);
    case 'boolean':
      throw failure('rule-cell-value', { key, found: String(value.value).toUpperCase() }, place);
    case 'error':
      throw failure('rule-cell-value', { key, found: value.code }, place);
  }
}
