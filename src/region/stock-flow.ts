import type { History, Quantity, Stream } from '../model/history';
import { monthCode, type Month } from '../quantities/month';
import type { CellAddress } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { finding } from './finding';

/** How far a waiting list is from last month's list plus those who joined less those who were treated. */
export interface StockFlow {
  readonly unit: string;
  readonly stream: Stream | undefined;
  readonly months: readonly { readonly month: Month; readonly gap: number }[];
  /** Mean gap a month, persons: negative where more leave the list than the sheets count. */
  readonly meanGap: number;
  /** Mean gap as a share of the mean inflow. */
  readonly shareOfInflow: number;
  /** The month with the largest gap either way. */
  readonly widest: { readonly month: Month; readonly gap: number };
  readonly address: CellAddress;
}

/**
 * The identity waiting = waiting last month + inflow − completed, month by month, for every list whose inflow and outflow
 * are known. What remains is removals without treatment, late registration and lists that measure different things.
 */
export function stockFlow(history: History): StockFlow[] {
  const lists = new Map<string, Map<Quantity, Map<Month, { sum: number; address: CellAddress }>>>();
  for (const fact of history.facts) {
    if (fact.months !== 1 || fact.unit === undefined) continue;
    if (fact.quantity !== 'waiting' && fact.quantity !== 'inflow' && fact.quantity !== 'cases') continue;
    const key = `${fact.unit}\u0001${fact.stream ?? ''}`;
    const list = lists.get(key) ?? new Map<Quantity, Map<Month, { sum: number; address: CellAddress }>>();
    lists.set(key, list);
    const months = list.get(fact.quantity) ?? new Map<Month, { sum: number; address: CellAddress }>();
    list.set(fact.quantity, months);
    const entry = months.get(fact.from);
    months.set(fact.from, { sum: (entry?.sum ?? 0) + fact.value, address: entry?.address ?? fact.address });
  }
  const flows: StockFlow[] = [];
  for (const [key, list] of lists) {
    const waiting = list.get('waiting');
    const inflow = list.get('inflow');
    const completed = list.get('cases');
    if (!waiting || !inflow || !completed) continue;
    const months: { month: Month; gap: number }[] = [];
    let joined = 0;
    for (const [month, now] of [...waiting].sort(([one], [other]) => one - other)) {
      const before = waiting.get((month - 1) as Month);
      const came = inflow.get(month);
      const went = completed.get(month);
      if (!before || !came || !went) continue;
      months.push({ month, gap: now.sum - (before.sum + came.sum - went.sum) });
      joined += came.sum;
    }
    const [first] = months;
    const [unit = '', stream = ''] = key.split('\u0001');
    const address = [...waiting.values()][0]?.address;
    if (!first || !address || joined === 0) continue;
    const total = months.reduce((sum, { gap }) => sum + gap, 0);
    flows.push({
      unit,
      stream: stream === '' ? undefined : (stream as Stream),
      months,
      meanGap: total / months.length,
      shareOfInflow: total / joined,
      widest: months.reduce((widest, each) => (Math.abs(each.gap) > Math.abs(widest.gap) ? each : widest), first),
      address,
    });
  }
  return flows;
}

/** Under this share of the inflow a gap is rounding and late registration. */
const smallGap = 0.01;

/** The gap of every waiting list that can be checked, as a note, or a doubt where it is more than 1 % of the inflow. */
export function stockFlowNotes(history: History): Problem[] {
  return stockFlow(history).map((flow) => {
    const severity = Math.abs(flow.shareOfInflow) > smallGap ? 'doubt' : 'note';
    const values = {
      unit: flow.unit,
      months: flow.months.length,
      meanGap: flow.meanGap,
      shareOfInflow: flow.shareOfInflow,
      widestMonth: monthCode(flow.widest.month),
      widestGap: flow.widest.gap,
    };
    return finding(severity, 'reading-stock-flow', values, flow.address);
  });
}
