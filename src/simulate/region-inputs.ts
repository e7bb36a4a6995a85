import { grantInput, isRegionReading } from '../model/grant-rule';
import type { Model } from '../model/model';
import type { Scenario } from '../model/scenario';
import { grantId, grantNumbers, slotId } from '../model/scenario-grant';
import { monthCode } from '../quantities/month';
import type { GivenByName } from './month-by-month';
import type { Frame } from './run';

/**
 * What a scenario gives the region, by the names the equations use: tax and general grants, and the numbers of its state
 * grants. A grant that the scenario does not name begins in no month (0).
 */
export function regionInputValues({ grants }: Model, frame: Frame, scenario: Scenario): GivenByName {
  const values = new Map<string, number>([['tax_base', frame.taxAndGrants ?? 0]]);
  grants.forEach((slot, index) => {
    const named = scenario.grants?.find((each) => grantId(each) === slotId(slot));
    const give = (name: string, value: number) => values.set(grantInput(name, index + 1), value);
    give('from', named ? monthCode(named.from) : 0);
    give('to', named?.to === undefined ? 0 : monthCode(named.to));
    for (const [key, value] of Object.entries(grantNumbers(slot.grant, named?.parameters))) {
      if (isRegionReading(key)) give(`${key}_read`, named?.fromRegion.includes(key) ? 1 : 0);
      give(key, value!);
    }
  });
  return values;
}
