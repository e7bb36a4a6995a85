import type { Expression } from '../../language/expression';
import type { Value } from '../../language/kernel/values';
import type { ModelColumn } from '../../model/model';
import { baseMonths } from '../run';
import type { Site } from './leaves';

/** What a month's values of a unit, of all units or of the region do: where each goes, by name. */
export interface Pattern {
  readonly number: number;
  readonly site: Site;
  /** Columns that later months or other places read. */
  readonly stores: readonly { readonly name: string; readonly value: Value }[];
  /** Added to a sum over the units. */
  readonly additions: readonly { readonly term: number; readonly value: Value }[];
  /** Wanted columns, by position. */
  readonly kept: readonly { readonly position: number; readonly value: Value }[];
  readonly checks: readonly Value[];
  /** Of every column others read: its number where it is the same in every draw and known by the equation alone. */
  readonly known: ReadonlyMap<string, number | undefined>;
}

/** By column: for every row, twelve before the first among them, the number it is known to be; undefined where it varies. */
export type KnownRows = Map<string, (number | undefined)[]>;

/** Which phase a row belongs to, and whether its columns are read by a simulated month. */
export type Phase = 'base' | 'base end' | 'simulated';

/** Rows at the end of the base year that a column with a short memory is kept for. */
export const shortMemory = 3;

export function phaseOf(row: number): Phase {
  if (row >= baseMonths) return 'simulated';
  return row >= baseMonths - shortMemory ? 'base end' : 'base';
}

export const phases: readonly Phase[] = ['base', 'base end', 'simulated'];

/** What stands where in the memory of a run. */
export const places = {
  draw: (key: string) => `draw ${key}`,
  shared: (name: string, lag: number) => `month ${lag} ${name}`,
  unit: (name: string, lag: number) => `unit ${lag} ${name}`,
  region: (name: string, lag: number) => `region ${lag} ${name}`,
  term: (term: number) => `sum ${term}`,
} as const;

/** A column's equation in a phase. */
export function equationIn({ value, before }: ModelColumn, phase: Phase): Expression {
  return phase === 'simulated' ? value : before;
}
