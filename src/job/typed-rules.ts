import { isLibraryParameter } from '../model/known-models';
import {
  freeOwnNumber,
  longestOwnName,
  mostOwnModels,
  OwnModelError,
  ruleKeys,
  type OwnModel,
  type OwnParameter,
} from '../model/own-model';
import { finding } from '../region/finding';
import { writtenCells } from '../report/rule-blocks';
import { failure, VaxlaError, type Problem } from '../words/problem';
import { withNumbers } from './own-models';
import { ownModels, questionWithModels } from './question-models';
import type { TypedRule } from './rule-cells';
import type { Question } from './scenarios';

/** A question with the payment rules that were typed, and the models whose blocks were emptied, which are still in it. */
export interface RuleAnswer {
  readonly question: Question;
  readonly used: readonly TypedRule[];
  readonly emptied: readonly { readonly key: string; readonly place: TypedRule['place'] }[];
  readonly told: readonly Problem[];
}

/**
 * Puts payment rules that were typed in place: a changed block changes its model, and a block that was empty becomes one
 * with the block's key and number. Throws VaxlaError with the cell for a rule, a name or a number that does not hold.
 */
export function withTypedRules(question: Question, typed: readonly TypedRule[]): RuleAnswer {
  let now = question;
  const used: TypedRule[] = [];
  const told: Problem[] = [];
  const emptied: RuleAnswer['emptied'][number][] = [];
  for (const block of new Set(typed.map((each) => each.block))) {
    const changes = typed.filter((each) => each.block === block);
    const all = now.own ?? [];
    const before = all.find(({ key }) => key === block.key);
    if (!before && !block.empty) {
      for (const { cell, place } of changes) {
        told.push(finding('doubt', 'input-unused', { key: `${block.key}.${cell}` }, place));
      }
      continue;
    }
    used.push(...changes);
    const cells = new Map(before && writtenCells(before));
    for (const { cell, to } of changes) {
      if (to === null) cells.delete(cell);
      else cells.set(cell, to);
    }
    if (cells.size === 0) {
      if (before) emptied.push({ key: before.key, place: changes[0]!.place });
      continue;
    }
    if (!before && all.length >= mostOwnModels)
      throw failure('own-rules-full', { limit: mostOwnModels }, changes[0]!.place);
    const number = before?.number ?? freeNumber(block.number, all);
    const model = modelOf({ key: block.key, number, cells, before }, all, changes);
    now = placed(now, model, { before, cells, changes });
  }
  return { question: used.length > 0 ? questionWithModels(now) : now, used, emptied, told };
}

function freeNumber(wanted: number, own: readonly OwnModel[]): number {
  const taken = new Set(own.map(({ number }) => number));
  return taken.has(wanted) ? freeOwnNumber(taken) : wanted;
}

interface Written {
  readonly key: string;
  readonly number: number;
  readonly cells: ReadonlyMap<string, string | number>;
  readonly before: OwnModel | undefined;
}

/** The model that a block's cells mean. */
function modelOf(
  { key, number, cells, before }: Written,
  others: readonly OwnModel[],
  changes: readonly TypedRule[],
): OwnModel {
  const { places } = changes[0]!.block;
  const at = (cell: string) => places.get(cell) ?? changes[0]!.place;
  const text = (cell: string): string | undefined => {
    const value = cells.get(cell);
    return value === undefined ? undefined : String(value);
  };
  const name = text('name')?.replace(/\s+/g, ' ');
  if (name === undefined) throw failure('rule-name-missing', { key }, at('name'));
  if (name.length > longestOwnName) {
    throw failure('rule-name-long', { length: name.length, limit: longestOwnName }, at('name'));
  }
  if (others.some((other) => other.key !== key && other.name === name)) {
    throw failure('rule-name-taken', { name }, at('name'));
  }
  const rows = new Set([...cells.keys()].flatMap((cell) => /^(parameter-\d+)\./.exec(cell)?.[1] ?? []));
  const parameters = [...rows].sort(byNumber).map((row): OwnParameter => {
    const parameter = text(`${row}.key`);
    if (parameter === undefined) throw failure('rule-parameter-key', {}, at(`${row}.key`));
    const value = cells.get(`${row}.value`);
    if (typeof value !== 'number') throw failure('rule-parameter-value', { name: parameter }, at(`${row}.value`));
    const unit = text(`${row}.unit`);
    return {
      key: parameter,
      default: value,
      ...boundsOf(
        before?.parameters.find((each) => each.key === parameter),
        value,
      ),
      ...(unit !== undefined && !(unit === '1' && isLibraryParameter(parameter)) && { unit }),
    };
  });
  const like = text('like');
  const rules = Object.fromEntries(
    ruleKeys.flatMap((rule) => {
      const written = text(rule);
      return written === undefined ? [] : [[rule, written] as const];
    }),
  );
  return { key, number, name, ...(like !== undefined && { like }), rules, parameters };
}

const byNumber = (one: string, other: string): number => Number(one.slice(10)) - Number(other.slice(10));

/** The limits a number had, where it still lies within them. */
function boundsOf(before: OwnParameter | undefined, value: number): Pick<OwnParameter, 'low' | 'high'> {
  const { low, high } = before ?? {};
  return {
    ...(low !== undefined && low <= value && { low }),
    ...(high !== undefined && high >= value && { high }),
  };
}

/** The question with a model among the user's own, if it holds. */
function placed(
  question: Question,
  model: OwnModel,
  { before, cells, changes }: Pick<Written, 'before' | 'cells'> & { readonly changes: readonly TypedRule[] },
): Question {
  const others = question.own ?? [];
  const own = before ? others.map((each) => (each === before ? model : each)) : [...others, model];
  try {
    const known = ownModels(own).find(({ key }) => key === model.key)!;
    const changed = { ...question, own };
    return before ? withNumbers(changed, before, known) : changed;
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    const { problem } = error;
    const { places } = changes[0]!.block;
    const place = places.get(wrongCell(error, cells)) ?? changes[0]!.place;
    throw new VaxlaError({ ...problem, place });
  }
}

/** The cell that holds what does not hold. */
function wrongCell(error: VaxlaError, cells: Written['cells']): string {
  const { code, values } = error.problem;
  const rowOf = (parameter: unknown) =>
    [...cells]
      .flatMap(([cell, value]) => (cell.endsWith('.key') && value === parameter ? [cell.slice(0, -4)] : []))
      .at(-1);
  if (!(error instanceof OwnModelError)) return 'name' in values ? `${rowOf(values.name)}.key` : 'name';
  const { within } = error;
  if ('rule' in within) return within.rule;
  if ('like' in within) return 'like';
  const row = rowOf(within.parameter);
  if (code === 'own-model-unit' || code === 'own-model-unit-known') return `${row}.unit`;
  return code === 'own-model-range' ? `${row}.value` : `${row}.key`;
}
