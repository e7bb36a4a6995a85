import { attributesOf } from './worksheet-outline';

/**
 * One element of a sheet as three texts tell it: as the file has it (`theirs`), as it was written last time (`base`) and
 * as the plan wants it now (`mine`). What a person changed stays; what only Växla changes is changed, attribute by
 * attribute. Without `base`, `mine` wins. Empty text is an element that is not there.
 */
export function mergedAttributes(theirs: string, base: string | undefined, mine: string): string {
  if (mine === base) return theirs;
  const [start, tag] = /^<[^\s/>]+([^>]*?)\/?>/.exec(theirs) ?? [];
  if (start === undefined || tag === undefined) return mine;
  const [had, has, wants] = [tagAttributes(base ?? ''), new Map(attributesOf(tag)), tagAttributes(mine)];
  for (const [name, wish] of wants) {
    const before = had.get(name);
    const now = has.get(name);
    if (wish === before) continue;
    if (before === undefined || now === undefined || sameValue(now, before)) has.set(name, wish);
  }
  const name = /^<[^\s/>]+/.exec(theirs)?.[0] ?? '';
  const ending = start.endsWith('/>') ? '/>' : '>';
  return `${name}${written(has)}${ending}${theirs.slice(start.length)}`;
}

/** The same for an element that is only ever taken whole; `told` is what a text says, whatever its spelling. */
export function mergedWhole(
  theirs: string,
  base: string | undefined,
  mine: string,
  told: (xml: string) => string,
): string {
  if (mine === base) return theirs;
  return base === undefined || told(theirs) === told(base) ? mine : theirs;
}

/** Attributes as they stand in a start tag. */
export function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${value.replace(/"/g, '&quot;')}"`).join('');
}

/** Whether two values of an attribute mean the same: programs round lengths and spell truth differently. */
function sameValue(one: string, other: string): boolean {
  return one === other || Math.abs(Number(one) - Number(other)) < 0.01;
}

function tagAttributes(xml: string): ReadonlyMap<string, string> {
  return attributesOf(/^<[^\s/>]+([^>]*?)\/?>/.exec(xml)?.[1] ?? '');
}
