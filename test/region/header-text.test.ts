import { headerAliases } from '../../src/region/header-aliases';
import { foldHeader, isPartLabel, isTotalLabel, readHeader } from '../../src/region/header-text';
import { streamOfWords } from '../../src/region/care-stream';

const entries = Object.entries(headerAliases).flatMap(([meaning, aliases]) =>
  aliases.map((alias) => [alias, meaning] as const),
);

test('every alias reads as what it stands under', () => {
  const wrong = entries.filter(([alias, meaning]) => readHeader(alias).meaning !== meaning);
  expect(wrong).toEqual([]);
});

test('no alias stands under two meanings, and each is folded as headers are', () => {
  const aliases = entries.map(([alias]) => alias);
  expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  expect(aliases.filter((alias) => foldHeader(alias) !== alias)).toEqual([]);
});

test.each([
  ['DRG-poäng\n(akut slutenvård)', 'points', 'a'],
  ['Antal vårdtillfällen, planerad', 'cases', 'p'],
  ['Läkarbesök', 'cases', 'o'],
  ['Väntande till operation', 'waiting', 'p'],
  ['Väntande besök >90 dagar', 'waiting-over-90', 'o'],
  ['Kostnad (tkr)', 'cost', undefined],
  ['Prestationsersättning, mkr', 'payment', undefined],
  ['DRG points, acute inpatient', 'points', 'a'],
  ['completed_non_admit', 'cases', 'o'],
  ['HospitalID', 'unit', undefined],
])('%s means %s in stream %s', (header, meaning, stream) => {
  const reading = readHeader(foldHeader(header));
  expect([reading.meaning, reading.stream?.stream]).toEqual([meaning, stream]);
});

test('a sentence that happens to hold an alias is no header', () => {
  const sentence = 'Number of last minute elective operations cancelled for non clinical reasons';
  expect(readHeader(foldHeader(sentence)).meaning).toBeUndefined();
});

test('inpatient care is taken as acute and marked so, unless planned or acute is said', () => {
  expect(streamOfWords('slutenvård')).toEqual({ stream: 'a', assumedAcute: true });
  expect(streamOfWords('planerad slutenvård')).toEqual({ stream: 'p', assumedAcute: false });
  expect(streamOfWords('akut slutenvård')).toEqual({ stream: 'a', assumedAcute: false });
  expect(streamOfWords('planerad dagkirurgi')).toEqual({ stream: 'o', assumedAcute: false });
});

test.each(['Totalt', 'Summa', 'TOTAL', '| Sverige |', 'Riket', 'Alla sjukhus', 'Summa kostnader', 'England'])(
  '%s is a total',
  (label) => {
    expect(isTotalLabel(label)).toBe(true);
  },
);

test.each(['Norra sjukhuset', 'Allergimottagningen', 'Totaltvätt AB', 'Summerska huset'])('%s is no total', (label) => {
  expect(isTotalLabel(label)).toBe(false);
});

test('varav, därav and of which begin a part', () => {
  expect(['varav akuta', '  Därav dagkirurgi', 'of which acute', 'Varavsjukhuset'].map(isPartLabel)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each(['>90-91', '> 90–91 veckor', 'Över 90-120 dagar', 'Väntande >90-120 dagar', 'Over 90 to 91'])(
  '%s is one step of a distribution, not all who wait over 90 days',
  (header) => {
    expect(readHeader(foldHeader(header)).meaning).toBeUndefined();
  },
);

test.each([
  ['Väntande >90 dagar', 'waiting-over-90'],
  ['Cases', 'cases'],
  ['Number of cases', 'cases'],
  ['Cost per case', 'known'],
  ['Revenue', 'payment'],
  ['Revenue per case', 'payment-per-case'],
  ['External revenue', 'income-external'],
])('%s means %s', (header, meaning) => {
  expect(readHeader(foldHeader(header)).meaning).toBe(meaning);
});
