import { mappingSchema, sheetMapping } from '../../src/region/mapping';

test('a mapping with every part is accepted as it stands', () => {
  const mapping = {
    sheets: [
      {
        file: 'a.xlsx',
        sheet: 'Budget',
        use: true,
        headerRow: 3,
        columns: { B: 'cost', AA: 'not used' },
        columnStreams: { B: 'p' },
        streamCodes: { '1': 'a' },
        money: 'mkr',
        decimal: 'comma',
        sign: { B: 'turned' },
        unit: 'Norra',
        quantity: 'waiting',
      },
    ],
    units: { 'Lasarettet i Ystad': 'Ystads lasarett' },
    leaveOut: [202007],
    year: 2024,
    costPerCase: 20000,
    accept: ['reading-no-stream'],
  };
  expect(mappingSchema.parse(mapping)).toEqual(mapping);
});

test.each([
  ['an unknown key', { shets: [] }],
  ['a column by number', { sheets: [{ sheet: 'A', columns: { 2: 'cost' } }] }],
  ['a meaning nobody knows', { sheets: [{ sheet: 'A', columns: { B: 'happiness' } }] }],
  ['a month as text', { leaveOut: ['202007'] }],
  ['a cost of nothing', { costPerCase: 0 }],
  ['row 0', { sheets: [{ sheet: 'A', headerRow: 0 }] }],
])('%s is refused', (_, mapping) => {
  expect(mappingSchema.safeParse(mapping).success).toBe(false);
});

test('a line for the file goes before a line for any file', () => {
  const mapping = mappingSchema.parse({
    sheets: [
      { sheet: 'A', unit: 'any' },
      { file: 'a.xlsx', sheet: 'A', unit: 'own' },
    ],
  });
  expect(sheetMapping(mapping, 'a.xlsx', 'A')?.unit).toBe('own');
  expect(sheetMapping(mapping, 'b.xlsx', 'A')?.unit).toBe('any');
  expect(sheetMapping(mapping, 'a.xlsx', 'B')).toBeUndefined();
});
