import type { Expectation } from '../sv/scenario-values';

const types: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list, with a dash before each item',
  object: 'keys with values',
  record: 'keys with values',
};

/** An expectation in English, as it follows a colon. */
export function expectedText(expected: Expectation): string {
  switch (expected.kind) {
    case 'type':
      return types[expected.type] ?? expected.type;
    case 'one of':
      return expected.values.join(' | ');
    case 'least':
      if (expected.of === 'array')
        return `at least ${expected.limit} ${expected.limit === 1 ? 'item' : 'items'} in the list`;
      if (expected.of === 'string')
        return `at least ${expected.limit} ${expected.limit === 1 ? 'character' : 'characters'}`;
      return expected.inclusive ? `≥ ${expected.limit}` : `a number above ${expected.limit}`;
    case 'most':
      if (expected.of === 'array') return `at most ${expected.limit} items in the list`;
      return expected.of === 'string' ? `at most ${expected.limit} characters` : `≤ ${expected.limit}`;
    case 'month':
      return 'a month written YYYYMM, such as 202701';
    case 'id':
      return 'small letters a–z, digits and hyphens, at most 40 characters, such as ram-2027';
    case 'column':
      return 'a column’s letters, such as E or AB';
  }
}

/** The way to a value from the top of the file: keys in order, items of a list by number. */
export function keyPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? ` no. ${step}` : `${index > 0 ? ', ' : ''}${step}`))
    .join('');
}
