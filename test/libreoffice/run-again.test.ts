import { hindrances } from '../job/handed-files';
import { job, regionText, twoFutures } from '../job/region-workbook';
import { savedAgain } from './office';

jest.setTimeout(180_000);

test('a result that LibreOffice saved is run again as if nobody had touched it, and then stays as it is', () => {
  const first = job([regionText()], twoFutures);
  const saved = { name: 'svar.xlsx', bytes: savedAgain(first.bytes) };
  expect(Buffer.compare(saved.bytes, first.bytes)).not.toBe(0);
  expect(hindrances(() => job([saved]))).toEqual([]);
  const again = job([saved], undefined, { date: '2027-01-31' });
  expect(again.told.map(({ code }) => code)).toEqual(['embedded-facts-used']);
  expect(again.question).toEqual(first.question);
  const third = job([{ name: 'svar.xlsx', bytes: again.bytes }]);
  expect(Buffer.compare(third.bytes, again.bytes)).toBe(0);
});
