import { grantInput, isRegionReading } from '../model/grant-rule';
import type { Model } from '../model/model';
import { grantNames } from '../model/state-grants/state-grant';

/** Where the state grants stand: a row per scenario and grant, a column per number that any of them reads. */
export interface GrantsLayout {
  readonly top: number;
  /** Grants there are, and so rows per scenario. */
  readonly grants: number;
  /** Column of a number by its key, as it stands over the column: from, to, attained_read, population. */
  readonly columns: ReadonlyMap<string, number>;
  /** Key and grant, counted from 0, of an input's name in the equations. */
  readonly inputs: ReadonlyMap<string, { readonly key: string; readonly grant: number }>;
}

/** Left of what the year's grant comes to: scenario number and name, grant number and name. */
export const grantLabelColumns = 4;
/** What the year's grant comes to: received, administration, net. */
export const grantYearColumns = 3;
const firstNumber = grantLabelColumns + grantYearColumns;

/** Keys of the numbers a grant has on its row. */
export function grantKeys({ grants }: Model, grant: number): readonly string[] {
  const own = grants[grant]!.grant.parameters.map(({ key }) => key);
  return ['from', 'to', ...own.filter(isRegionReading).map((key) => `${key}_read`), ...own];
}

/** Every key that can stand over a column of grants' numbers, in their order. */
const columnKeys: readonly string[] = (() => {
  const parameters = Object.keys(grantNames).filter((key) => key !== 'received');
  return ['from', 'to', ...parameters.filter(isRegionReading).map((key) => `${key}_read`), ...parameters];
})();

/** Whether a text over a column is the key of a grant's number. */
export function isGrantKey(text: string): boolean {
  return columnKeys.includes(text);
}

/** The layout of *Statsbidrag*. */
export function grantsLayout(model: Model): GrantsLayout {
  const all = model.grants.map((_, grant) => grantKeys(model, grant));
  const used = new Set(all.flat());
  const order = columnKeys.filter((key) => used.has(key));
  return {
    top: 8,
    grants: model.grants.length,
    columns: new Map(order.map((key, index) => [key, firstNumber + index])),
    inputs: new Map(
      all.flatMap((keys, grant) => keys.map((key) => [grantInput(key, grant + 1), { key, grant }] as const)),
    ),
  };
}

/** The row of a scenario's grant, both counted from 0. */
export function grantRow({ top, grants }: GrantsLayout, scenario: number, grant: number): number {
  return top + scenario * grants + grant;
}
