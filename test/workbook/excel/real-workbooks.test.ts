import type { SheetPlan } from '../../../src/report/plan';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { ZipPackage } from '../../../src/workbook/file/zip-package';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from '../shared-workbooks';
import { withoutResults } from '../without-results';
import { closeExcel, openExcel, planOf, readThrough, writtenPlan } from './open-excel';

jest.setTimeout(60_000);
afterEach(closeExcel);

const { name, bytes } = regionWorkbook();
const whole = planOf(new FileWorkbook(openWorkbook(bytes, name)), twoFutures);
const roles = ['assumptions', 'contracts', 'reading'];
/** A report without its calculations: what it writes elsewhere is tried with them. */
const plan: SheetPlan = {
  ...whole,
  sheets: whole.sheets.filter(({ role }) => roles.includes(role)).map((sheet) => ({ ...sheet, blocks: sheet.blocks })),
  names: whole.names.filter(({ sheet }) => roles.includes(sheet)),
};

describeWithSharedData('real workbooks in Excel', () => {
  const strict = 'fixtures/poi/SimpleStrict.xlsx';
  test('a strict workbook is refused as the command line refuses it', async () => {
    await expect(openExcel({ bytes: sharedFile(strict), fileName: strict })).rejects.toThrow('file-strict');
  });

  test.each(sharedWorkbooks().filter((path) => path !== strict))(
    '%s: opened in the stand-in, a report written into it, all else is byte for byte as it was',
    async (path) => {
      const given = sharedFile(path);
      const before = openWorkbook(given, path);
      const excel = await openExcel({ bytes: given, fileName: path });
      const workbook = await readThrough();
      expect(workbook.grids().map(({ sheet, rows }) => [sheet, rows.length])).toEqual(
        before.grids().map(({ sheet, rows }) => [sheet, rows.length]),
      );
      await writtenPlan(workbook, plan);
      const saved = excel.book.save();
      const [old, now] = [given, saved].map((each) => ZipPackage.open(each, path));
      const changed = old!.names.filter((part) => {
        const [was, is] = [old!.read(part), now!.read(part)];
        if (/\/worksheets\/[^/]*\.xml$/.test(part)) return withoutResults(was) !== withoutResults(is);
        return !was || !is || Buffer.compare(was, is) !== 0;
      });
      const shared =
        /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels)$/i;
      expect(changed.filter((part) => !shared.test(part))).toEqual([]);
      expect(
        openWorkbook(saved, path)
          .marks()
          .map(({ role }) => role),
      ).toEqual(roles);
    },
  );
});
