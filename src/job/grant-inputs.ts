import { isRegionReading } from '../model/grant-rule';
import type { Scenario } from '../model/scenario';
import { grantId, grantNumbers, regionReadings, type ScenarioGrant } from '../model/scenario-grant';
import { stateGrant } from '../model/state-grants';
import { monthCode, monthOfCode } from '../quantities/month';
import { finding } from '../region/finding';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { failure, type Problem } from '../words/problem';
import type { EmbeddedModel } from './embedded-model';
import { contractColumns, mostRowsBelow, numberIn, same, type TypedInput } from './input-cells';
import type { OwnCells } from './own-cells';

/** A yellow cell of a state grant that holds something else than the last run left in it. */
export type TypedGrant = TypedInput & { readonly grant: Pick<ScenarioGrant, 'grant' | 'name'> };

/** Reads the yellow cells of state grants back, each row by its numbers of scenario and grant. */
export function grantInputs(workbook: OpenWorkbook, cells: OwnCells, model: EmbeddedModel): readonly TypedGrant[] {
  if (!model.inputs.grants) return [];
  const { columns, rows } = model.inputs.grants;
  const found = contractColumns(cells, columns);
  if (!found) return [];
  const perScenario = rows.length / model.scenarios.length;
  const rowAt = new Map<string, number>();
  for (let row = found.row + 1; row <= found.row + mostRowsBelow && rowAt.size < rows.length; row += 1) {
    const [scenario, grant] = [0, 2].map((offset) => cells.at(row, cells.area.left + offset)?.value);
    if (scenario?.kind === 'number' && grant?.kind === 'number') rowAt.set(`${scenario.value}/${grant.value}`, row);
  }
  return rows.flatMap(({ scenario, grant, name, values }, index): TypedGrant[] => {
    const position = model.scenarios.findIndex(({ id }) => id === scenario);
    const row = rowAt.get(`${position + 1}/${(index % perScenario) + 1}`);
    if (row === undefined) return [];
    return columns.flatMap((key, at): TypedGrant[] => {
      const column = found.columns.get(key);
      const from = values[at];
      if (column === undefined || from === null || from === undefined) return [];
      const place = { file: workbook.file, sheet: cells.sheet.sheetName, row, column };
      const to = numberIn(cells.at(row, column), key, place);
      if (same(to, from)) return [];
      const named = { grant, ...(name !== undefined && { name }) };
      return [{ kind: 'grant', key, scenario, unit: name ?? grant, grant: named, from, to, place }];
    });
  });
}

/** Scenarios with what was typed for their state grants, each with what holds now, and what had no effect. */
export interface GrantAnswer {
  readonly scenarios: readonly Scenario[];
  readonly used: readonly (TypedGrant & { readonly now: number })[];
  readonly told: readonly Problem[];
}

const isGrant = (input: TypedInput): input is TypedGrant => input.kind === 'grant' && 'grant' in input;

/**
 * Puts what was typed for state grants in place: a first month of 0 takes the grant out of its scenario, a month gives it
 * to one that had none; an emptied number gives the grant's own back. Throws VaxlaError with the cell for what it cannot hold.
 */
export function withTypedGrants(scenarios: readonly Scenario[], typed: readonly TypedInput[]): GrantAnswer {
  const used: GrantAnswer['used'][number][] = [];
  const told: Problem[] = [];
  const inputs = typed.filter(isGrant);
  const changed = scenarios.map((scenario): Scenario => {
    const mine = inputs.filter((input) => input.scenario === scenario.id);
    if (mine.length === 0) return scenario;
    const grants = new Map((scenario.grants ?? []).map((each) => [grantId(each), each]));
    for (const id of new Set(mine.map(({ grant }) => grantId(grant)))) {
      const group = mine.filter(({ grant }) => grantId(grant) === id);
      const values = new Map<string, number>(valuesOf(group[0]!.grant, grants.get(id)));
      for (const input of group) values.set(input.key, input.to ?? emptyValue(input));
      for (const input of group) checkGrantInput(input, values);
      const now = grantOf(group[0]!.grant, values);
      if (now) grants.set(id, now);
      else grants.delete(id);
      for (const input of group) {
        if (now || input.key === 'from') used.push({ ...input, now: values.get(input.key)! });
        else told.push(finding('doubt', 'input-unused', { key: input.key }, input.place));
      }
    }
    return withGrants(scenario, [...grants.values()]);
  });
  for (const input of inputs) {
    if (!scenarios.some(({ id }) => id === input.scenario))
      told.push(finding('doubt', 'input-unused', { key: input.key }, input.place));
  }
  return { scenarios: changed, used, told };
}

/** A scenario with these grants and no others; without the key where there are none, so that it is the same as one that never had any. */
function withGrants(scenario: Scenario, grants: readonly ScenarioGrant[]): Scenario {
  const changed: { -readonly [Key in keyof Scenario]: Scenario[Key] } = { ...scenario };
  if (grants.length > 0) changed.grants = grants;
  else delete changed.grants;
  return changed;
}

/** A grant's row as numbers; of one that the scenario does not have, the grant's own. */
function valuesOf(
  { grant }: TypedGrant['grant'],
  named: ScenarioGrant | undefined,
): readonly (readonly [string, number])[] {
  const numbers = Object.entries(grantNumbers(stateGrant(grant)!, named?.parameters)) as [string, number][];
  return [
    ['from', named ? monthCode(named.from) : 0],
    ['to', named?.to === undefined ? 0 : monthCode(named.to)],
    ...regionReadings.map((key) => [`${key}_read`, named?.fromRegion.includes(key) ? 1 : 0] as const),
    ...numbers,
  ];
}

/** What an emptied cell means: no month, nothing read, the grant's own number. */
function emptyValue({ key, grant }: TypedGrant): number {
  return stateGrant(grant.grant)?.parameters.find((parameter) => parameter.key === key)?.default ?? 0;
}

function grantOf(named: TypedGrant['grant'], values: ReadonlyMap<string, number>): ScenarioGrant | undefined {
  const from = monthOfCode(values.get('from')!);
  if (from === undefined) return undefined;
  const to = monthOfCode(values.get('to')!);
  return {
    ...named,
    parameters: grantNumbers(stateGrant(named.grant)!, Object.fromEntries(values)),
    fromRegion: regionReadings.filter((key) => isRegionReading(key) && values.get(`${key}_read`) === 1),
    from,
    ...(to !== undefined && { to }),
  };
}

/** Refuses what a grant's cell cannot hold. */
function checkGrantInput({ key, to, grant, place }: TypedGrant, values: ReadonlyMap<string, number>): void {
  const value = values.get(key)!;
  const found = to === null ? '' : String(to);
  const isMonth = value === 0 || monthOfCode(value) !== undefined;
  const refuse = (takes: 'month' | 'end' | 'follows' | 'divisor') =>
    failure('input-grant', { key, found, takes }, place);
  if (key === 'from' && !isMonth) throw refuse('month');
  if (key === 'to' && (!isMonth || (value > 0 && value < values.get('from')!))) throw refuse('end');
  if (key.endsWith('_read') && value !== 0 && value !== 1) throw refuse('follows');
  if (value < 0) throw failure('input-negative', { key, found }, place);
  const low = stateGrant(grant.grant)?.parameters.find((parameter) => parameter.key === key)?.low ?? 0;
  if (low >= 1 && value === 0) throw refuse('divisor');
}
