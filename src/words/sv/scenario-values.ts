/** What a value of the scenario file should have been. */
export type Expectation =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  | { readonly kind: 'least'; readonly of: string; readonly limit: number; readonly inclusive: boolean }
  | { readonly kind: 'most'; readonly of: string; readonly limit: number }
  | { readonly kind: 'month' | 'id' | 'column' };

const types: Readonly<Record<string, string>> = {
  number: 'ett tal',
  int: 'ett heltal',
  string: 'en text',
  boolean: 'true eller false',
  array: 'en lista, med ett streck före varje post',
  object: 'nycklar med värden',
  record: 'nycklar med värden',
};

/** An expectation in Swedish, as it follows a colon. */
export function expectedText(expected: Expectation): string {
  switch (expected.kind) {
    case 'type':
      return types[expected.type] ?? expected.type;
    case 'one of':
      return expected.values.join(' | ');
    case 'least':
      if (expected.of === 'array')
        return `minst ${expected.limit} ${expected.limit === 1 ? 'post' : 'poster'} i listan`;
      if (expected.of === 'string') return `minst ${expected.limit} tecken`;
      return expected.inclusive ? `≥ ${expected.limit}` : `ett tal över ${expected.limit}`;
    case 'most':
      if (expected.of === 'array') return `högst ${expected.limit} poster i listan`;
      return expected.of === 'string' ? `högst ${expected.limit} tecken` : `≤ ${expected.limit}`;
    case 'month':
      return 'en månad skriven ÅÅÅÅMM, till exempel 202701';
    case 'id':
      return 'små bokstäver a–z, siffror och bindestreck, högst 40 tecken, till exempel ram-2027';
    case 'column':
      return 'en kolumns bokstäver, till exempel E eller AB';
  }
}

/** The way to a value from the top of the file: keys in order, items of a list by number. */
export function keyPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? ` nr ${step}` : `${index > 0 ? ', ' : ''}${step}`))
    .join('');
}
