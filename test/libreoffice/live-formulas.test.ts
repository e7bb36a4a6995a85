import { columnLetters } from '../../src/quantities/cell-address';
import { levelColumn } from '../../src/report/comparison-figures';
import { roles } from '../../src/report/layout';
import { wantedTitles } from '../../src/report/report';
import { textsOf } from '../../src/words/texts';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import {
  differences,
  formulaCells,
  planOfSituation,
  type Computed,
  type ReportSetting,
  type Situation,
} from '../report/formula-cells';
import { twoUnitFrame, twoUnitScenarios } from '../report/two-unit-report';
import { agree, assume, type Change } from '../report/typed-changes';
import { planted, readWritten, withPlanted } from '../report/written-workbook';
import { expectAgreed, figures, isNotice, recomputedAfter, type Recomputed, type Report } from './report-in-file';

jest.setTimeout(300_000);

function twoUnitReport(): Report {
  const { units } = twoUnitFrame;
  const [known, seasonal] = units;
  const inflow = { p: 310, o: 305 };
  const situation: Situation = {
    frame: {
      ...twoUnitFrame,
      units: [
        { ...known!, inflow },
        { ...seasonal!, inflow: { p: 320, o: undefined } },
      ],
    },
    scenarios: twoUnitScenarios.slice(0, 3),
  };
  const titles = wantedTitles('sv', situation.scenarios);
  const setting: ReportSetting = { titles, year: 2028, prefix: 'antag_', language: 'sv' };
  return { bytes: writePlan(emptyWorkbook(), planOfSituation(situation, setting)), situation, setting };
}

const [unchanged, onlyNeed] = ['unchanged', 'need alone'];

/** Scenarios have contracts of their own, so changes of several scenarios are tried in one computation. */
const changed: readonly (readonly [string, readonly Change[]])[] = [
  [
    'how volumes answer; follow-up, registration and coding',
    [
      assume('eta_o', 0.14),
      assume('gamma', 0.9),
      assume('alpha', 0.3),
      assume('iota', 0.02),
      assume('phi', 0.15, 3),
      assume('beta', 0.04),
      assume('u', 0.018),
    ],
  ],
  [
    'need with the assignment that follows it, trust with the base year’s, prices with the cost that follows them',
    [assume('g', 0.028), assume('T', 0.4), assume('LPIK', 0.055), assume('prodkrav', 0.017)],
  ],
  [
    'budget discipline, elections, goals to report, capacity; a row that followed another and no longer does',
    [
      assume('assigned_g', 0.004),
      assume('psi', 0.9),
      assume('soft', 0.1),
      assume('v_val', 0.012),
      assume('N0', 90),
      assume('N1', 30),
      assume('m', 1.01),
      assume('delta', 0.025),
    ],
  ],
  [
    'shares and ceiling of today’s contract; a frame made an appropriation; a switch moved into the middle of a year',
    [
      agree(1, 2, 'rho_1', 1),
      agree(1, 2, 'tak_1', 0.005),
      agree(2, 1, 'model_2', 2),
      agree(2, 2, 'phase_2', 6),
      agree(3, 1, 'from_month_2', 202706),
      agree(3, 2, 'from_month_2', 202711),
    ],
  ],
  [
    'a pot above the ceiling; today’s payment by production made an appropriation; a price given by hand',
    [
      agree(1, 1, 'r3_1', 0.3),
      agree(1, 1, 'pot_1', 2_000),
      agree(1, 1, 'assignment_given', 11_000),
      agree(2, 1, 'model_1', 2),
      agree(3, 2, 'price_given_1', 61),
      agree(3, 1, 'budget_given', 690_000),
    ],
  ],
  [
    'a switch written into the scenario that had none; the observed inflow; a phase-in of one month',
    [
      agree(1, 1, 'from_month_2', 202706),
      agree(1, 1, 'model_2', 3),
      agree(1, 2, 'from_month_2', 202709),
      agree(1, 2, 'rho_2', 0.2),
      agree(2, 1, 'inflow_chosen', 1),
      agree(3, 2, 'inflow_chosen', 1),
      agree(3, 1, 'phase_2', 1),
    ],
  ],
];

let small: Report;
let found: Map<string, Recomputed>;
beforeAll(() => {
  small = twoUnitReport();
  found = recomputedAfter(small, new Map([[unchanged, []], [onlyNeed, [assume('g', 0.028)]], ...changed]));
});

describe('LibreOffice computes what the engine computes', () => {
  test('in every formula cell of a report on two units with a cut first year', () => {
    expect(expectAgreed(found, unchanged).expected.length).toBeGreaterThan(20_000);
  });

  test('and the comparison finds every planted number where nothing is recomputed', () => {
    const found = readWritten(withPlanted(small.bytes));
    const cached: Computed = (sheet, address) =>
      found.sheets.find(({ name }) => name === sheet)!.cells.get(address)!.value;
    const cells = figures(small);
    expect(differences(cells, cached)).toHaveLength(cells.length);
    expect(cached(small.setting.titles[roles.comparison]!, `${columnLetters(levelColumn(0))}8`)).toBe(planted);
  });

  test('a difference of one part in a hundred million is found', () => {
    const cells = figures(small).filter(({ expected }) => typeof expected === 'number' && expected !== 0);
    const shifted = new Map(cells.map(({ sheet, address, expected }) => [`${sheet}!${address}`, Number(expected)]));
    const far = cells.filter(({ expected, largest }) => Math.abs(Number(expected)) > 1e-5 * largest);
    const computed: Computed = (sheet, address) => shifted.get(`${sheet}!${address}`)! * (1 + 1e-8);
    expect(differences(far, computed)).toHaveLength(far.length);
  });
});

describe('after a change in the workbook LibreOffice computes what the engine computes after the same change', () => {
  test.each(changed.map(([what]) => what))('%s', (what) => {
    expectAgreed(found, what);
  });

  test('every sheet says that an assumption is no longer the one the report was computed with', () => {
    const { computed } = expectAgreed(found, onlyNeed);
    const { titles } = small.setting;
    const words = textsOf('sv').report;
    const marked = figuresOfNotices(small).filter(({ address }) => address.startsWith('M'));
    const texts = marked.map(({ sheet, address }) => computed(sheet, address) ?? '');
    // The assignment's growth follows the need: both rows are marked.
    expect(texts.filter((text) => text === words.changed)).toHaveLength(2);
    expect(texts.filter((text) => text === '')).toHaveLength(marked.length - 2);
    for (const title of Object.values(titles)) {
      if (title === titles[roles.comparison] || title.includes('Beräkning') || title === titles[roles.assumptions]) {
        expect([title, computed(title, 'A3')]).toEqual([title, words.changedLinePlain]);
      }
    }
  });
});

const figuresOfNotices = (report: Report) =>
  formulaCells(planOfSituation(report.situation, report.setting)).filter(isNotice);
