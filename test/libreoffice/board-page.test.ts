import { columnNumber } from '../../src/quantities/cell-address';
import { checkPoints } from '../../src/model/control-check';
import { cellAt, type Grid } from '../../src/region/grid';
import type { CheckGiven } from '../../src/report/check-source';
import type { SheetPlan } from '../../src/report/plan';
import { textsOf } from '../../src/words/texts';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { boardCase, boardPlan, manyUnits, oneUnit, sheetOf, twoUnits } from '../report/board-cases';
import { differences, formulaCells } from '../report/formula-cells';
import { readWritten, withPlanted, withTyped } from '../report/written-workbook';
import { printed, recalculateAll } from './office';

jest.setTimeout(300_000);

/** The board page by itself, its figures as values: LibreOffice prints nothing else. */
function boardAlone(plan: SheetPlan): Uint8Array {
  const sheet = sheetOf(plan, 'board');
  const blocks = sheet.blocks.map((block) => {
    if (block.kind !== 'cells') return block;
    const rows = block.rows.map((row) => row.map(({ value, appearance }) => ({ value, appearance })));
    return { ...block, rows };
  });
  return writePlan(emptyWorkbook(), { sheets: [{ ...sheet, blocks }], names: [] });
}

/** Computed once for all that is looked at here. */
const two = twoUnits();

const long = Object.fromEntries(checkPoints.map(({ key }) => [key, { text: 'ord '.repeat(70).trim() }] as const));
/** Answers in a word, in own words and in both. */
const given: CheckGiven = {
  answers: {
    staff: { answer: 'partly', text: 'Läkare' },
    level: { answer: 'yes' },
    peers: { answer: 'no' },
    values: { text: 'Värdegrund, i fjol' },
  },
  presets: [],
};

const pagesOf = (pdf: Uint8Array) => [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;

const onOnePage: ReadonlyMap<string, () => SheetPlan> = new Map([
  ['with two units', () => boardPlan(two)],
  ['in English', () => boardPlan(two, 'en')],
  ['with every question answered at length', () => boardPlan(two, 'sv', { check: { answers: long, presets: [] } })],
  [
    'with fourteen units of long names, futures of sixty characters and foreign money',
    () => {
      const { frame, scenarios } = manyUnits();
      return boardPlan(boardCase(frame, scenarios), 'sv', { foreignMoney: true });
    },
  ],
  ['with one unit, no queue and one other future', () => boardPlan(oneUnit())],
]);

describe('the board page is one printed page', () => {
  let prints: ReadonlyMap<string, Uint8Array>;
  beforeAll(() => {
    prints = printed(new Map([...onOnePage].map(([what, plan]) => [what, boardAlone(plan())])));
  });

  test.each([...onOnePage.keys()])('%s', (what) => {
    expect(pagesOf(prints.get(what)!)).toBe(1);
  });
});

describe('the board page recomputed by LibreOffice', () => {
  const plan = boardPlan(two, 'sv', { check: given });
  const bytes = writePlan(emptyWorkbook(), plan);
  const titles = readWritten(bytes).sheets.map(({ name }) => name);
  const board = titles[0]!;
  const assumptions = titles.find((title) => title === 'Växla Antaganden')!;
  const reading = (grids: readonly Grid[]) => (sheet: string, address: string) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = columnNumber(letters!);
    const cell = cellAt(
      grids.find((grid) => grid.sheet === sheet)!,
      Number(row) - 1,
      column,
    );
    if (cell?.kind === 'number') return cell.value;
    return cell?.kind === 'text' ? cell.text : undefined;
  };

  let recomputed: ReadonlyMap<string, readonly Grid[]>;
  beforeAll(() => {
    const { sheets } = readWritten(bytes);
    const assumption = [...sheets.find(({ name }) => name === assumptions)!.cells].find(
      ([, { value, column }]) => column === 1 && value === 'eta_o',
    )!;
    const contracts = sheets.find(({ name }) => name === 'Växla Avtal')!;
    const share = [...contracts.cells].find(([, { value }]) => value === 'rho_1')!;
    recomputed = recalculateAll(
      new Map([
        ['nothing', withPlanted(bytes)],
        [
          'assumption',
          withTyped(bytes, [{ sheet: assumptions, address: assumption[0].replace('A', 'D'), value: 0.14 }]),
        ],
        ['contract', withTyped(bytes, [{ sheet: contracts.name, address: share[0].replace(/\d+$/, '8'), value: 0.8 }])],
      ]),
    );
  });

  test('every figure and sentence, bars and the chosen values of Osäkerhet included, is what the engine and the rules say', () => {
    const cells = formulaCells(plan).filter(({ role }) =>
      ['board', 'check', 'comparison', 'uncertainty'].includes(role),
    );
    expect(cells.length).toBeGreaterThan(1_000);
    const quiet = cells.filter(({ address, role }) => !(['comparison', 'check'].includes(role) && address === 'A3'));
    expect(differences(quiet, reading(recomputed.get('nothing')!))).toEqual([]);
  });

  test('says that the grey intervals are old when an assumption or a contract was changed, and not before', () => {
    const stale = textsOf('sv').board.table.stale;
    const said = ['nothing', 'assumption', 'contract'].map((what) => [
      what,
      reading(recomputed.get(what)!)(board, 'A3') ?? '',
    ]);
    expect(said).toEqual([
      ['nothing', ''],
      ['assumption', stale],
      ['contract', stale],
    ]);
  });
});
