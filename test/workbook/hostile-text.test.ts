import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { hindrances, run } from '../job/handed-files';
import { hostileText } from './hostile-words';
import { chance } from './random-numbers';
import { smallRegion } from './small-region';
import { writtenTraces, type WrittenTraces } from './written-traces';

jest.setTimeout(60_000);

/** Nine texts a region's workbook and scenario file may say anything in. */
type Words = readonly string[];

function reportWith([title, first, second, header, note, sheet, region, scenario, remark]: Words): WrittenTraces {
  const bytes = smallRegion({ title, units: [first!, second!], header, note, sheet });
  const scenarios = JSON.stringify({
    schema: 1,
    months: 12,
    region,
    scenarios: [
      { id: 'stay', name: 'Nuläget består' },
      { id: 'frame', name: scenario, note: remark, switches: [{ contract: { model: 'ram' } }] },
    ],
  });
  const written = run([{ name: 'region.xlsx', bytes }], scenarios).bytes;
  const foreign = new Set(Object.keys(unzipSync(bytes)).filter((part) => /worksheets|sharedStrings/.test(part)));
  return writtenTraces(written, foreign);
}

const expected = reportWith(['Rubrik', 'Norra', 'Södra', 'Not', 'not', 'Blad', 'Region', 'Rambudget', 'anmärkning']);

test('whatever a text says, it is text: no formula, name, check, chart, link or header of ours changes by it', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.noBias(fc.nat()), (drawn) => {
      const dice = chance(drawn);
      const words = Array.from({ length: 9 }, (_, number) => hostileText(dice, number));
      const problems = hindrances(() => {
        const traces = reportWith(words);
        const { texts } = traces;
        expect({ ...traces, texts: [] }).toEqual({ ...expected, texts: [] });
        for (const { text, marked } of texts) if (/^[=+\-@]/.test(text)) expect([text, marked]).toEqual([text, true]);
        const [, first, second] = words.map((word) => word.replace(/\s+/g, ' ').trim());
        for (const unit of [first, second]) expect(texts.map(({ text }) => text)).toContain(unit);
        written++;
      });
      expect(problems).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(written).toBe(8);
});
