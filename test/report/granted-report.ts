import { grantInput } from '../../src/model/grant-rule';
import {
  grantId,
  grantNumbers,
  grantSlots,
  type RegionReading,
  type ScenarioGrant,
} from '../../src/model/scenario-grant';
import type { Scenario } from '../../src/model/scenario';
import { stateGrant } from '../../src/model/state-grants';
import { monthOf, monthOfCode, type Month } from '../../src/quantities/month';
import { roles } from '../../src/report/layout';
import { wantedTitles } from '../../src/report/report';
import type { ReportSetting, Situation } from './formula-cells';
import { twoUnitFrame, twoUnitScenarios } from './two-unit-report';
import type { Change } from './typed-changes';

/** A grant as a scenario names it. */
export function grantOf(
  key: string,
  given: Readonly<Record<string, number>>,
  from: Month,
  more: Partial<Pick<ScenarioGrant, 'name' | 'to'>> & { readonly reads?: readonly RegionReading[] } = {},
): ScenarioGrant {
  const { reads = [], ...rest } = more;
  return { grant: key, parameters: grantNumbers(stateGrant(key)!, given), fromRegion: reads, from, ...rest };
}

const start = twoUnitFrame.start;
const shared = [
  grantOf('svf-2025', { population: 300_990, attained: 0.8, admin_hours: 300 }, start, { name: '=1+1 & <Cancer>' }),
  grantOf('generellt-per-invanare', { population: 12_000 }, monthOf(2026, 10), { to: monthOf(2028, 9) }),
];

/** Two futures: one with a grant that its own waits decide, and one that counts its own operations. */
export const grantedSituation: Situation = {
  frame: { ...twoUnitFrame, taxAndGrants: 92_000 },
  scenarios: twoUnitScenarios.slice(0, 2).map((scenario, index): Scenario => ({
    ...scenario,
    grants: [
      ...shared,
      index === 0
        ? grantOf('komiljard', { months_met: 7 }, start)
        : grantOf('operationer-2026', { operations: 6000 }, start, { reads: ['operations'] }),
    ],
  })),
};

export const grantedSetting: ReportSetting = {
  titles: wantedTitles('sv', grantedSituation.scenarios),
  year: 2028,
  prefix: 'antag_',
  language: 'sv',
};

/** A number typed into its yellow cell on *Statsbidrag*: scenario and grant from 1, the key over the column. */
export function grantNumber(scenario: number, grant: number, key: string, value: number): Change {
  return {
    cells: (workbook, titles) => {
      const sheet = workbook.sheets.find(({ name }) => name === titles[roles.grants])!;
      const cells = [...sheet.cells];
      const rows = cells.filter(([, cell]) => cell.column === 1 && cell.value === scenario).map(([, { row }]) => row);
      const line = cells.find(([, cell]) => cell.column === 3 && cell.value === grant && rows.includes(cell.row));
      const over = cells.find(([, cell]) => cell.value === key);
      if (!line || !over) throw new Error(`no cell for ${grantInput(key, grant)}`);
      return [{ sheet: sheet.name, address: over[0].replace(/\d+$/, String(line[1].row)), value }];
    },
    engine: ({ frame, scenarios }) => ({
      frame,
      scenarios: scenarios.map((each, index): Scenario => {
        if (index + 1 !== scenario) return each;
        const slot = grantSlots(scenarios)[grant - 1]!;
        const id = grantId({ grant: slot.grant.key, ...(slot.name !== undefined && { name: slot.name }) });
        return {
          ...each,
          grants: (each.grants ?? []).map((own) => (grantId(own) === id ? changed(own, key, value) : own)),
        };
      }),
    }),
  };
}

function changed(own: ScenarioGrant, key: string, value: number): ScenarioGrant {
  if (key === 'from') return { ...own, from: monthOfCode(value)! };
  if (key === 'to') return { ...own, to: monthOfCode(value)! };
  if (key.endsWith('_read')) {
    const reading = key.replace(/_read$/, '') as RegionReading;
    return { ...own, fromRegion: value === 1 ? [reading] : [] };
  }
  return { ...own, parameters: { ...own.parameters, [key]: value } };
}
