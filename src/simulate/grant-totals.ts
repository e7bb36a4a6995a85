import type { ScenarioRun } from './run';

/** What grants give, cost and leave over some months, tkr. */
export interface GrantTotals {
  readonly received: number;
  readonly administration: number;
  readonly net: number;
}

/** All state grants of a run over some rows of its series, with the hours their administration takes. */
export function grantTotals(run: ScenarioRun, rows: readonly number[]): GrantTotals & { readonly hours: number } {
  const total = totalOver(run, rows);
  return {
    received: total('state_received'),
    administration: total('state_administration'),
    net: total('state_net'),
    hours: total('state_hours'),
  };
}

/** One state grant of a run, by its place from 0, over some rows of its series. */
export function grantLine(run: ScenarioRun, rows: readonly number[], grant: number): GrantTotals {
  const total = totalOver(run, rows);
  const received = total(`state_received_${grant + 1}`);
  const administration = total(`state_administration_${grant + 1}`);
  return { received, administration, net: received - administration };
}

/** A column's sum over rows; a grant that costs nothing has no column for it. */
function totalOver({ region }: ScenarioRun, rows: readonly number[]): (name: string) => number {
  return (name) => rows.reduce((sum, row) => sum + (region.get(name)?.[row] ?? 0), 0);
}
