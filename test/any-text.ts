import fc from 'fast-check';

const codePoint = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xff }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
);

/**
 * Text of any characters there are, now and then a word that programs stumble over, such as `__proto__`. fast-check’s
 * own lists the million characters first, for a second.
 */
export const anyText = (lengths: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(codePoint, lengths).map((points) => String.fromCodePoint(...points)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', ...lengths }) },
  );
