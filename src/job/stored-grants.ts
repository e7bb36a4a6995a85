import { z } from 'zod';
import { isRegionReading } from '../model/grant-rule';
import type { Model } from '../model/model';
import type { Scenario } from '../model/scenario';
import { grantNumbers, regionReadings, type ScenarioGrant } from '../model/scenario-grant';
import { stateGrant, stateGrants } from '../model/state-grants';
import { monthCode, monthOfCode } from '../quantities/month';
import { grantsLayout } from '../report/grants-layout';
import { regionInputValues } from '../simulate/region-inputs';
import type { Frame } from '../simulate/run';
import { mostGrants } from './grant-file';

const month = z.int().refine((code) => monthOfCode(code) !== undefined);
const grantKey = z.enum(stateGrants.map(({ key }) => key) as [string, ...string[]]);
const grantName = z.string().min(1).max(60);

/** A scenario's state grants as they travel with the workbook, each in full. */
export const storedGrantsSchema = z
  .array(
    z.strictObject({
      grant: grantKey,
      name: grantName.optional(),
      parameters: z.record(z.string().regex(/^[a-z_]{1,40}$/), z.number().min(0)),
      fromRegion: z.array(z.enum(regionReadings)),
      from: month,
      to: month.optional(),
    }),
  )
  .max(2 * mostGrants);
type StoredGrants = z.infer<typeof storedGrantsSchema>;

/** What stood in the yellow cells of state grants, as the last run left it: a row per scenario and grant. */
export const storedGrantCellsSchema = z.strictObject({
  columns: z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).max(60),
  rows: z
    .array(
      z.strictObject({
        scenario: z.string().max(40),
        grant: grantKey,
        name: grantName.optional(),
        /** Null where the grant has no such number. */
        values: z.array(z.number().nullable()),
      }),
    )
    .max(1000),
});

/** A scenario's state grants for the document; nothing where it has none. */
export function storedGrants({ grants }: Pick<Scenario, 'grants'>): { readonly grants?: StoredGrants } {
  if (!grants) return {};
  return {
    grants: grants.map(({ grant, name, parameters, fromRegion, from, to }) => ({
      grant,
      ...(name !== undefined && { name }),
      parameters: grantNumbers(stateGrant(grant)!, parameters) as Record<string, number>,
      fromRegion: [...fromRegion],
      from: monthCode(from),
      ...(to !== undefined && { to: monthCode(to) }),
    })),
  };
}

/** A scenario's state grants from the document. */
export function restoredGrants(stored: StoredGrants | undefined): Pick<Scenario, 'grants'> {
  if (!stored || stored.length === 0) return {};
  return {
    grants: stored.map(({ grant, name, parameters, fromRegion, from, to }): ScenarioGrant => ({
      grant,
      ...(name !== undefined && { name }),
      parameters: grantNumbers(stateGrant(grant)!, parameters),
      fromRegion: fromRegion.filter((key) => isRegionReading(key)),
      from: monthOfCode(from)!,
      ...(to !== undefined && { to: monthOfCode(to)! }),
    })),
  };
}

/** What a report writes into the yellow cells of state grants; nothing where there are none. */
export function storedGrantCells(
  model: Model,
  frame: Frame,
  scenarios: readonly Scenario[],
): { readonly grants?: z.infer<typeof storedGrantCellsSchema> } {
  if (model.grants.length === 0) return {};
  const columns = [...grantsLayout(model).columns.keys()];
  const rows = scenarios.flatMap((scenario) => {
    const values = regionInputValues(model, frame, scenario);
    return model.grants.map(({ grant, name }, index) => ({
      scenario: scenario.id,
      grant: grant.key,
      ...(name !== undefined && { name }),
      values: columns.map((key) => (values.get(`state_${key}_${index + 1}`) as number | undefined) ?? null),
    }));
  });
  return { grants: { columns, rows } };
}
