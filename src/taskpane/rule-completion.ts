import type { RuleField, RuleNameView } from '../job/session/rule-view';

/** Names that fit the word at the caret, and the characters they would replace, from one up to another. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly names: readonly RuleNameView[];
}

/** How many names are suggested at once. */
const mostSuggested = 8;

const letters = /[\p{L}_][\p{L}\p{N}_]*$/u;
const rest = /^[\p{L}\p{N}_]*/u;

/**
 * What can be put in where the caret stands in a rule: names that begin as the word there, then names whose term has a
 * word that does. Without a word everything, if asked for; undefined where nothing fits or the word is one name already.
 */
export function suggestionsAt(
  text: string,
  caret: number,
  names: readonly RuleNameView[],
  rule: RuleField,
  everything = false,
): Suggestions | undefined {
  const word = letters.exec(text.slice(0, caret))?.[0] ?? '';
  const before = text[caret - word.length - 1] ?? '';
  // Letters right after a digit or a point are no name.
  if (!everything && (word === '' || /[\d.]/.test(before))) return undefined;
  const allowed = names.filter(({ notIn }) => !notIn?.includes(rule));
  const start = word.toLowerCase();
  const byName = allowed.filter(({ name }) => name.toLowerCase().startsWith(start));
  const byTerm = allowed.filter(
    (name) =>
      !byName.includes(name) &&
      name.term
        .toLowerCase()
        .split(/[\s,]+/)
        .some((part) => part.startsWith(start)),
  );
  const found = [...byName, ...byTerm].slice(0, everything && word === '' ? undefined : mostSuggested);
  if (found.length === 0 || (found.length === 1 && found[0]!.name === word)) return undefined;
  return { from: caret - word.length, to: caret + (rest.exec(text.slice(caret))?.[0].length ?? 0), names: found };
}

/**
 * A text with a suggested name put in, and where the caret then stands: inside the parenthesis of a function.
 * @example withSuggestion('0.5 * pri', { from: 6, to: 9, names: [] }, 'price') // { text: '0.5 * price', caret: 11 }
 */
export function withSuggestion(
  text: string,
  { from, to }: Suggestions,
  insert: string,
): { readonly text: string; readonly caret: number } {
  const after = text.slice(to);
  // A parenthesis that is there already is not put in again.
  const put = insert.endsWith('(') && after.startsWith('(') ? insert.slice(0, -1) : insert;
  return { text: text.slice(0, from) + put + after, caret: from + insert.length };
}
