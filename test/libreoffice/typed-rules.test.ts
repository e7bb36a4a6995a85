import { cellAt } from '../../src/region/grid';
import { columnNumber } from '../../src/quantities/cell-address';
import { job, regionWorkbook, twoFutures } from '../job/region-workbook';
import { half, withContracts, withRules } from '../job/rule-typing';
import { readWritten, withPlanted } from '../report/written-workbook';
import { recalculate, savedAgain } from './office';

jest.setTimeout(300_000);

const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
const futures = `${twoFutures}  - id: dansk
    name: Dansk
    switches: [{ contract: { model: danmark-takst } }]
`;

test('a rule typed in the sheet becomes live formulas that LibreOffice computes as the engine does, beside Norway’s and Denmark’s', () => {
  // In English, as LibreOffice is here: numbers inside sentences have a decimal point.
  const first = job([regionWorkbook()], futures, { language: 'en' });
  // Ram's two units: the first goes to the user's own model, the second to Norway's.
  const contracts = { model_2: [2, 1001] } as const;
  const one = withContracts(withRules(first.bytes, half), contracts);
  const typed = withContracts(one, { model_2: [3, 23] });
  const own = job([handed(typed)], undefined, { date: '2026-12-24', language: 'en' });
  expect(
    own.question.scenarios.map(({ contracts: all }) =>
      all.map(({ base, switches }) => (switches[0]?.contract ?? base).model),
    ),
  ).toEqual([
    ['prestation', 'prestation'],
    ['egen-1', 'norge-isf'],
    ['danmark-takst', 'danmark-takst'],
  ]);

  const grids = new Map(recalculate(withPlanted(own.bytes)).map((grid) => [grid.sheet, grid]));
  let [cells, numbers] = [0, 0];
  const wrong = readWritten(own.bytes).sheets.flatMap(({ name, cells: written }) =>
    [...written].flatMap(([address, { row, formula, value }]) => {
      if (formula === undefined) return [];
      cells += 1;
      const letters = /^[A-Z]+/.exec(address)![0];
      const grid = grids.get(name)!;
      const cell = cellAt(grid, Number(address.slice(letters.length)) - 1, columnNumber(letters));
      const found = cell.kind === 'number' ? cell.value : cell.kind === 'text' ? cell.text : '';
      if (typeof value === 'number') numbers += 1;
      const same =
        typeof value === 'number' && typeof found === 'number'
          ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
          : found === (value ?? '');
      return same ? [] : [`${name}!${address} (${row}): ${found}, engine ${value}`];
    }),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(cells).toBeGreaterThan(5_000);
  expect(numbers).toBeGreaterThan(4_000);
});

test('texts of rules that LibreOffice saved are what they were', () => {
  const hostile = { ...half, 'egen-2.name': '=1+1', 'egen-2.like': 'kapitation', 'egen-2.carry': '0.50' };
  const own = job([handed(withRules(job([regionWorkbook()], twoFutures).bytes, hostile))]);
  const again = job([handed(savedAgain(own.bytes))], undefined, { date: '2027-01-31' });
  expect(again.told.map(({ code }) => code)).toEqual([]);
  expect(again.question.own).toEqual(own.question.own);
  expect(again.question.own!.map(({ name, rules }) => [name, rules.carry])).toEqual([
    ['Halva taxan', undefined],
    ['=1+1', '0.50'],
  ]);
});
