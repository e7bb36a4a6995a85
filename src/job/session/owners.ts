import { assumptionRows } from '../../report/layout';
import type { Answer } from '../answer';
import type { Owner } from '../embedded-model';

const isOf = (key: string, scenario: string | null) => (owner: Owner) =>
  owner.assumption === key && owner.scenario === scenario;

/** The owners with one named; an empty name gives the assumption back. */
export function withOwner(
  owners: readonly Owner[],
  key: string,
  scenario: string | null,
  name: string,
  today: string,
): readonly Owner[] {
  const others = owners.filter((owner) => !isOf(key, scenario)(owner));
  const owner = name.trim().slice(0, 200);
  return owner === '' ? others : [...others, { assumption: key as Owner['assumption'], scenario, owner, date: today }];
}

/** Owners in the order of the register's rows, as they are read back from it; of a row that is gone nobody is the owner. */
export function ownersOfRows(
  owners: readonly Owner[],
  { runs, question }: Pick<Answer, 'runs' | 'question'>,
): readonly Owner[] {
  return assumptionRows(runs, '', question.frame.assumptions).flatMap(({ key, scenario }) => {
    const id = scenario === undefined ? null : runs[scenario]!.scenario.id;
    return owners.find(isOf(key, id)) ?? [];
  });
}

/** Owners after the sheets were read again: what somebody wrote there meanwhile holds, and else what was said in the pane. */
export function mergedOwners(before: readonly Owner[], now: readonly Owner[], own: readonly Owner[]): readonly Owner[] {
  const text = (owner: Owner | undefined) => JSON.stringify([owner?.owner, owner?.date]);
  const all = [...now, ...own, ...before].map(({ assumption, scenario }) => ({ assumption, scenario }));
  const keys = [...new Map(all.map((key) => [JSON.stringify(key), key])).values()];
  return keys.flatMap(({ assumption, scenario }) => {
    const of = isOf(assumption, scenario);
    const written = now.find(of);
    const kept = text(written) === text(before.find(of)) ? own.find(of) : written;
    return kept ? [kept] : [];
  });
}
