import { run } from '../job/handed-files';
import { hostileText } from '../workbook/hostile-words';
import { chance } from '../workbook/random-numbers';
import { smallRegion } from '../workbook/small-region';
import { savedSheets } from './office';

jest.setTimeout(180_000);

test('texts that look like formulas are still those texts when LibreOffice has computed everything', () => {
  const dice = chance(20261121);
  const words = Array.from({ length: 9 }, (_, number) => hostileText(dice, number));
  const [title, first = '', second = '', header, note, sheet, region, scenario, remark] = words;
  const bytes = smallRegion({ title, units: [first, second], header, note, sheet });
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
  const ours = savedSheets(written).filter((grid) => grid.sheet.startsWith('Växla'));
  const cells = ours.flatMap(({ rows }) => rows.flat());
  expect(ours.length).toBeGreaterThan(5);
  const texts = new Set(cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])));
  expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
  for (const unit of [first, second]) expect([...texts]).toContain(unit.replace(/\s+/g, ' ').trim());
  expect([...texts].some((text) => text.includes(scenario ?? ''))).toBe(true);
});
