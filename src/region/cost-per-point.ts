import type { Fact, History } from '../model/history';
import type { CellAddress } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import type { UnitCoverage } from './coverage';
import { finding } from './finding';
import { plausibleCostPerPoint } from './money-scale';
import { monthlyAmounts } from './monthly-amounts';
import { factsByUnit, volumeOf } from './unit-facts';

/**
 * Units whose DRG point would cost what no point costs (DOMAIN §4.1). Nothing is said where cases stand for points, nor of
 * money in another currency.
 */
export function costPerPoint(
  history: History,
  units: readonly UnitCoverage[],
  foreign: (address: CellAddress) => boolean,
): Problem[] {
  const facts = factsByUnit(history);
  return units.flatMap(({ name, volume, money, simulable }) => {
    const own = facts.get(name);
    if (!own || !simulable || money === 'none' || volume === 'cases') return [];
    const spent: readonly Fact[] = own.get(money) ?? [];
    if (spent.some(({ address }) => foreign(address))) return [];
    const moneyMonths = monthlyAmounts(spent);
    const volumeMonths = monthlyAmounts(volumeOf(own).facts);
    let [sum, points] = [0, 0];
    for (const [month, amount] of moneyMonths) {
      const registered = volumeMonths.get(month);
      if (registered === undefined) continue;
      sum += amount;
      points += registered;
    }
    const { low, high } = plausibleCostPerPoint;
    const perPoint = sum / points;
    if (points === 0 || (perPoint >= low && perPoint <= high)) return [];
    return [finding('doubt', 'reading-cost-per-point', { unit: name, perPoint, low, high }, spent[0]?.address)];
  });
}
