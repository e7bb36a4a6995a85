import { modelNamespace, type EmbeddedModel } from '../../../src/job/embedded-model';
import { drawSettings, usualSeed } from '../../../src/job/draws/draw-settings';
import { usualDraws } from '../../../src/simulate/uncertainty/refined';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { job, regionWorkbook, twoFutures } from '../region-workbook';

jest.setTimeout(60_000);

const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
const stored = (bytes: Uint8Array): EmbeddedModel => {
  const xml = openWorkbook(bytes, 'x.xlsx').document(modelNamespace)!;
  return JSON.parse(xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'))) as EmbeddedModel;
};
const again = (bytes: Uint8Array, draws: { seed?: number; draws?: number } = {}) =>
  job([handed(bytes)], undefined, { draws, date: '2026-12-24' });

const first = job([regionWorkbook()], `${twoFutures}draws: 500\nseed: 3\n`);

test('the workbook keeps what its intervals were drawn with, and run again alone it gives the same bytes', () => {
  expect(stored(first.bytes).draws).toEqual({ draws: 500, seed: 3, made: 500 });
  const same = again(first.bytes);
  expect(same.uncertainty).toEqual(first.uncertainty);
  expect(Buffer.compare(same.bytes, first.bytes)).toBe(0);
});

test('what a call says of the draws is kept too, and the chosen figures are told to be as they were', () => {
  const other = again(first.bytes, { seed: 4 });
  expect(other.told).toEqual([]);
  expect(other.modelHash).toBe(first.modelHash);
  expect(other.uncertainty!.seed).toBe(4);
  expect(other.uncertainty!.scenarios[1]).not.toEqual(first.uncertainty!.scenarios[1]);
  expect(stored(other.bytes).draws).toEqual({ draws: 500, seed: 4, made: 500 });
  expect(Buffer.compare(again(other.bytes).bytes, other.bytes)).toBe(0);
});

test('a workbook without draws stays without, and a run that asks for some writes them', () => {
  const none = job([regionWorkbook()], `${twoFutures}draws: 0\n`);
  expect([none.uncertainty, stored(none.bytes).draws]).toEqual([undefined, { draws: 0, seed: 1, made: 0 }]);
  expect(Buffer.compare(again(none.bytes).bytes, none.bytes)).toBe(0);
  const some = again(none.bytes, { draws: 500 });
  expect(some.uncertainty!.draws).toBe(500);
  expect(
    openWorkbook(some.bytes, 'x.xlsx')
      .marks()
      .map(({ role }) => role),
  ).toContain('uncertainty');
});

test('a scenario file says before a document, and a document before what is usual', () => {
  const earlier = { draws: { draws: 2000, seed: 8, until: 0.1, made: 1500 } };
  expect(drawSettings({})).toEqual({ draws: usualDraws, seed: usualSeed });
  expect(drawSettings({}, earlier)).toEqual({ draws: 2000, seed: 8, until: 0.1 });
  expect(drawSettings({ draws: 500, until: 0 }, earlier)).toEqual({ draws: 500, seed: 8, until: 0 });
  // Documents of 0.2.0 hold nothing of draws.
  expect(drawSettings({ seed: 2 }, {})).toEqual({ draws: usualDraws, seed: 2 });
});
