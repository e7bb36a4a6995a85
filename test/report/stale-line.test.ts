import { contractOf } from '../../src/model/scenario';
import { cellName } from '../../src/quantities/cell-address';
import { monthOf } from '../../src/quantities/month';
import { wantedTitles } from '../../src/report/report';
import { roles } from '../../src/report/layout';
import { flagCell } from '../../src/report/stale-line';
import { defaultFutures } from '../../src/simulate/futures';
import { textsOf } from '../../src/words/texts';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { knownUnit } from '../simulate/still-unit';
import { drawnUncertainty } from './drawn-uncertainty';
import { runsOf, type Situation } from './formula-cells';
import { computedByIronCalc } from './ironcalc';
import { planOf, seasonalUnit } from './two-unit-report';
import { cellsOf, sheetOf } from './board-cases';
import { agree, madeOf, type Change } from './typed-changes';
import { readWritten } from './written-workbook';
import { sharedModel } from '../../src/simulate/run';

const today = [knownUnit, seasonalUnit].map(() => ({ base: contractOf('prestation'), switches: [] }));
const situation: Situation = {
  frame: {
    units: [knownUnit, seasonalUnit],
    start: monthOf(2028, 1),
    months: 2,
    taxAndGrants: 42_000,
    assumptions: {},
  },
  scenarios: defaultFutures({ today, month: monthOf(2028, 1), phaseMonths: 1 }, 'sv').slice(0, 2),
};
const runs = runsOf(situation);
const uncertainty = drawnUncertainty(situation.frame, runs, sharedModel(situation.frame, situation.scenarios), 2028);

const sheets = [roles.board, roles.comparison, roles.assumptions, roles.uncertainty];
const planIn = (language: 'sv' | 'en') =>
  planOf(situation.frame, runs, language, { uncertainty, titles: wantedTitles(language, situation.scenarios) });

test('four sheets say by formula whether the intervals are old, an independent program agreeing: a contract changed, or nothing', () => {
  const texts = textsOf('en');
  const { changedLine, unchangedLine } = texts.report;
  const titles = wantedTitles('en', situation.scenarios);
  const bytes = writePlan(emptyWorkbook(), planIn('en'));
  const rounds: readonly (readonly Change[])[] = [[], [agree(1, 1, 'rho_1', 0.8)]];
  const typed = rounds.map((changes) => madeOf(changes, situation, readWritten(bytes), titles).typed);
  const [nothing, contract] = computedByIronCalc(bytes, typed).map((computed) => ({
    lines: sheets.map((role) => computed(titles[role]!, 'A3') ?? ''),
    flag: computed(titles[roles.board]!, cellName(flagCell.row, flagCell.column)),
  }));
  expect(nothing!.flag).toBe(0);
  expect(nothing!.lines).toEqual(['', expect.stringContaining('seed 2026'), unchangedLine, unchangedLine]);
  expect(contract!.flag).toBe(1);
  expect(contract!.lines).toEqual([texts.board.table.stale, changedLine, changedLine, changedLine]);
});

test('the lines hang on one flag, which counts the rows marked as changed in the register', () => {
  const plan = planIn('sv');
  const flag = cellsOf(sheetOf(plan, roles.board)).get(`${flagCell.row},${flagCell.column}`)!;
  expect(flag.formula).toMatch(/^IF\(COUNTIF\('Växla Antaganden'!\$M\$\d+:\$M\$\d+,"\?\*"\)>0,1,/);
  const name = cellName(flagCell.row, flagCell.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  for (const role of sheets) {
    const line = cellsOf(sheetOf(plan, role)).get('2,0')!;
    expect([role, line.formula!.includes(`'Växla Beslutsunderlag'!${name}=1`)]).toEqual([role, true]);
    expect(line.formula).toContain(
      role === roles.board ? textsOf('sv').board.table.stale : textsOf('sv').report.changedLine,
    );
  }
});

test('without draws a changed value is told without a word of intervals', () => {
  const plan = planOf(situation.frame, runs);
  const line = cellsOf(sheetOf(plan, roles.assumptions)).get('2,0')!;
  expect(`${line.value} ${line.formula}`).not.toMatch(/ntervall/);
  expect(line.formula).toContain('Ett värde har ändrats efter körningen.');
});
