import { operands, type Expression } from '../language/expression';
import type { Model, ModelColumn } from '../model/model';

/**
 * The columns of a model that a change to an assumption can reach, through any equation and any month: all others are
 * the same to the last bit. An assumption that follows another is a name of its own: give both.
 */
export function affectedColumns(model: Model, changed: readonly string[]): ReadonlySet<string> {
  const readers = readersIn(model);
  const affected = new Set<string>();
  const pending = [...changed];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const reader of readers.get(name) ?? []) {
      if (affected.has(reader)) continue;
      affected.add(reader);
      pending.push(reader);
    }
  }
  return affected;
}

const readersOf = new WeakMap<Model, ReadonlyMap<string, readonly string[]>>();

/** By name, the columns that read it; found once for a model. */
function readersIn(model: Model): ReadonlyMap<string, readonly string[]> {
  const known = readersOf.get(model);
  if (known) return known;
  const readers = new Map<string, string[]>();
  for (const column of [...model.start, ...model.month, ...model.region]) {
    for (const name of namesIn(column)) readers.set(name, [...(readers.get(name) ?? []), column.name]);
  }
  readersOf.set(model, readers);
  return readers;
}

function namesIn({ value, before }: ModelColumn): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (expression: Expression): void => {
    if ('name' in expression) names.add(expression.name);
    operands(expression).forEach(collect);
  };
  collect(value);
  collect(before);
  return names;
}
