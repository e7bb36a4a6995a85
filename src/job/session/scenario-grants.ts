import { isRegionReading } from '../../model/grant-rule';
import { grantId, type ScenarioGrant } from '../../model/scenario-grant';
import { stateGrant, stateGrants } from '../../model/state-grants';
import { grantNames, type GrantParameter } from '../../model/state-grants/state-grant';
import { monthCode } from '../../quantities/month';
import { grantTerm, grantTitle } from '../../report/grant-words';
import { grantNumberFormat } from '../../report/grants-sheet';
import { libraryTexts } from '../../words/library-texts';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import type { Question } from '../scenarios';
import type { GrantKindView, GrantNumberView, GrantView } from './grant-view';

/** The kinds of state grants of the gallery. */
export function grantKindViews(language: Language): readonly GrantKindView[] {
  const { stateGrants: words } = libraryTexts(language);
  return stateGrants.map(({ key }) => {
    const { name, what, where, source, unknown } = words[key as keyof typeof words];
    return { key, name, what, where, source, unknown };
  });
}

/** The state grants of a scenario; those of the first hold for all that say nothing else. */
export function scenarioGrantViews(
  { scenarios }: Question,
  position: number,
  language: Language,
): readonly GrantView[] {
  const today = new Map((scenarios[0]!.grants ?? []).map((grant) => [grantId(grant), grant]));
  return (scenarios[position]!.grants ?? []).map((grant) => {
    const id = grantId(grant);
    return { ...grantView(grant, language), id, own: position > 0 && !isSameGrant(today.get(id), grant) };
  });
}

/** Whether two grants are of one kind and name, with the same numbers in the same months. */
export function isSameGrant(one: ScenarioGrant | undefined, other: ScenarioGrant): boolean {
  const text = (grant: ScenarioGrant) =>
    JSON.stringify([grantId(grant), ...[grant.parameters, grant.fromRegion, grant.from, grant.to ?? null]]);
  return one !== undefined && text(one) === text(other);
}

function grantView(
  { grant: key, name, parameters, fromRegion, from, to }: ScenarioGrant,
  language: Language,
): Omit<GrantView, 'id' | 'own'> {
  const kind = stateGrant(key)!;
  const follows = kind.parameters.flatMap((parameter) => (isRegionReading(parameter.key) ? [parameter.key] : []));
  return {
    title: grantTitle(language, key, name),
    kind: key,
    numbers: kind.parameters.map((parameter) => numberView(parameter, parameters[parameter.key], language)),
    follows: follows.map((reading) => ({
      key: reading,
      term: grantTerm(language, reading)!,
      on: fromRegion.includes(reading),
    })),
    from: monthCode(from),
    to: to === undefined ? null : monthCode(to),
  };
}

function numberView(
  { key, default: standard, low, high, unknown }: GrantParameter,
  value: number | undefined,
  language: Language,
): GrantNumberView {
  const texts = textsOf(language);
  const format = grantNumberFormat(key);
  const share = format.includes('%');
  const unit = grantNames[key];
  const measure = texts.grants.measures[unit] ?? (texts.report.measures as Record<string, string>)[unit] ?? '';
  return {
    key,
    term: grantTerm(language, key)!,
    unit: share ? '%' : unit.includes('tkr') ? measure : '',
    scale: share ? 0.01 : 1,
    decimals: /\.0/.test(format) ? 1 : 0,
    value: value ?? standard,
    ...{ standard, low, high },
    unknown: unknown === true,
    divides: low >= 1,
  };
}
