import { grantId, grantNumbers, regionReadings, type ScenarioGrant } from '../../model/scenario-grant';
import type { Scenario } from '../../model/scenario';
import { stateGrant } from '../../model/state-grants';
import { monthOfCode } from '../../quantities/month';
import { grantTitle } from '../../report/grant-words';
import type { Language } from '../../words/messages';
import { failure } from '../../words/problem';
import { mostGrants } from '../grant-file';
import type { Question } from '../scenarios';
import type { Change } from './change';
import type { GrantSetting } from './grant-view';
import { present } from './record-fields';
import { isSameGrant } from './scenario-grants';

/** A change to the state grants of one scenario, or of all that have them as the first one does (`scenario` null). */
type GrantEdit = Extract<Change, { readonly kind: 'add-grant' | 'grant' | 'remove-grant' }>;

/** A question with its state grants changed. Throws VaxlaError where there would be too many, or two of one name. */
export function withGrantEdit(question: Question, edit: GrantEdit, language: Language): Question {
  const [first] = question.scenarios as readonly [Scenario, ...Scenario[]];
  const today = edit.kind === 'add-grant' ? undefined : first.grants?.find((grant) => grantId(grant) === edit.id);
  const changes = ({ id, grants = [] }: Scenario): boolean => {
    if (edit.scenario !== null) return id === edit.scenario;
    if (edit.kind === 'add-grant') return true;
    return grants.some((grant) => grantId(grant) === edit.id && isSameGrant(today, grant));
  };
  // Pressed twice: what is to be changed is gone.
  if (!question.scenarios.some(changes)) return question;
  const name = edit.kind === 'add-grant' ? freeName(question, edit.grant, language) : undefined;
  return {
    ...question,
    scenarios: question.scenarios.map((scenario) => {
      if (!changes(scenario)) return scenario;
      const grants = changed(question, scenario.grants ?? [], edit, name, language);
      if (grants.length > mostGrants) throw failure('session-grants-full', { limit: mostGrants });
      return present({ ...scenario, grants: grants.length > 0 ? grants : undefined });
    }),
  };
}

function changed(
  { frame }: Question,
  grants: readonly ScenarioGrant[],
  edit: GrantEdit,
  name: string | undefined,
  language: Language,
): readonly ScenarioGrant[] {
  if (edit.kind === 'remove-grant') return grants.filter((grant) => grantId(grant) !== edit.id);
  if (edit.kind === 'grant')
    return grants.map((grant) => (grantId(grant) === edit.id ? set(grants, grant, edit.set, language) : grant));
  const kind = stateGrant(edit.grant);
  if (!kind) throw new RangeError(`no state grant ${edit.grant}`);
  const added = { grant: edit.grant, parameters: grantNumbers(kind), fromRegion: [], from: frame.start };
  return [...grants, present({ ...added, name })];
}

/** A name for one more of a kind that is there already; nothing where the gallery's is free in every scenario. */
function freeName({ scenarios }: Question, grant: string, language: Language): string | undefined {
  const taken = new Set(scenarios.flatMap(({ grants = [] }) => grants.map(grantId)));
  if (!taken.has(grantId({ grant }))) return undefined;
  for (let number = 2; ; number += 1) {
    const name = `${grantTitle(language, grant, undefined)} ${number}`.slice(-longestName);
    if (!taken.has(grantId({ grant, name }))) return name;
  }
}

/** Characters of a grant's name, as in a scenario file. */
const longestName = 60;

function set(
  grants: readonly ScenarioGrant[],
  grant: ScenarioGrant,
  setting: GrantSetting,
  language: Language,
): ScenarioGrant {
  if ('number' in setting) {
    const parameter = stateGrant(grant.grant)!.parameters.find(({ key }) => key === setting.number);
    const value = setting.value ?? parameter?.default;
    if (
      !parameter ||
      value === undefined ||
      !(value >= 0) ||
      !Number.isFinite(value) ||
      (value === 0 && parameter.low >= 1)
    ) {
      throw new RangeError(`no number ${setting.number} of ${grant.grant}`);
    }
    return { ...grant, parameters: { ...grant.parameters, [parameter.key]: value } };
  }
  if ('follows' in setting) {
    const on = regionReadings.filter((key) => (key === setting.follows ? setting.on : grant.fromRegion.includes(key)));
    return { ...grant, fromRegion: on };
  }
  if ('from' in setting) return { ...grant, from: monthOfCode(setting.from)! };
  if ('to' in setting) return present({ ...grant, to: setting.to === null ? undefined : monthOfCode(setting.to)! });
  const name = setting.name.trim().slice(0, longestName);
  const own = name !== '' && name !== grantTitle(language, grant.grant, undefined);
  const named = present({ ...grant, name: own ? name : undefined });
  if (grants.some((other) => other !== grant && grantId(other) === grantId(named))) {
    throw failure('grant-doubled', { grant: grantTitle(language, grant.grant, named.name) });
  }
  return named;
}
