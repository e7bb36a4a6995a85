import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { frameSpreads, spreadsSchema, writtenSpreads, type DrawnInFile } from '../../src/job/spread-file';
import { spreadDoubts } from '../../src/job/spread-checks';
import { assumptions } from '../../src/model/assumptions';
import { monthOfCode } from '../../src/quantities/month';
import { drawBatch } from '../../src/simulate/draws/draw-plan';
import type { Frame } from '../../src/simulate/run';
import { planFor } from '../../src/simulate/uncertainty/refined';
import { VaxlaError } from '../../src/words/problem';
import { message } from '../../src/words/messages';
import { drawnFor, job, ownCell, regionWorkbook, rowsOf, twoFutures } from './region-workbook';

jest.setTimeout(60_000);

const run = (text: string) => job([regionWorkbook()], `${twoFutures}${text}`);
const frameOf = (drawn: DrawnInFile, given: Readonly<Record<string, number>> = {}): Frame => ({
  ...{ units: [], start: monthOfCode(202701)!, months: 12, taxAndGrants: undefined, assumptions: given },
  ...frameSpreads(drawn),
});
const problemOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof VaxlaError) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
};
test('a range and a shape for every assumption that is not fixed, and for no other', () => {
  const free = assumptions.filter(({ basis }) => basis !== 'fixed').map(({ key }) => key);
  expect(Object.keys(spreadsSchema.shape)).toEqual(free);
  expect(
    problemOf(() => parseScenarioFile('schema: 1\nspreads: { guarantee_days: { low: 1 } }\n', 'x.yaml')).code,
  ).toBe('scenario-file-unknown-key');
});

test('what is written back is what was read; what the register says anyhow is nobody’s own', () => {
  const given: DrawnInFile = {
    spreads: {
      gamma: { low: 0.3 },
      chi: { shape: 'uniform' },
      lag_up: {
        shape: 'discrete',
        values: [
          { value: 6, weight: 1 },
          { value: 12, weight: 2 },
        ],
      },
      N1: { low: 20, high: 60, shape: 'pert' },
    },
    correlated: [{ assumptions: ['eta_a', 'eta_p', 'eta_o'], rank: 0.6 }],
  };
  expect(writtenSpreads(frameSpreads(given))).toEqual(given);
  const same: DrawnInFile = { spreads: { gamma: { low: 0.1, high: 1, shape: 'pert' } }, correlated: [] };
  expect(frameSpreads(same)).toEqual({});
});

test('a range in a file goes before the register’s: draws lie within it, and assumptions it does not name are drawn as before', () => {
  const frame = frameOf({ spreads: { gamma: { low: 0.45, high: 0.55 }, N1: { low: 5, high: 9, shape: 'uniform' } } });
  const column = (of: Frame, key: string) => {
    const block = drawBatch(planFor({ frame: of }, { seed: 1, draws: 500 }), 0);
    const place = block.keys.indexOf(key);
    return place < 0 ? [] : [...block.values.subarray(place * block.count, (place + 1) * block.count)];
  };
  const registers = frameOf({});
  const gamma = column(frame, 'gamma');
  expect([Math.min(...gamma) >= 0.45, Math.max(...gamma) <= 0.55]).toEqual([true, true]);
  expect(Math.max(...column(registers, 'gamma'))).toBeGreaterThan(0.55);
  // Its chosen value, none, is below the range, which is widened to it.
  expect(Math.max(...column(frame, 'N1'))).toBeGreaterThan(8.9);
  expect(column(registers, 'N1')).toEqual([]);
  expect(column(frame, 'adm')).toEqual(column(registers, 'adm'));
});

test('a chosen value beside its own range, and a range that nothing is drawn from, are doubts', () => {
  const doubts = (...frame: Parameters<typeof frameOf>) =>
    spreadDoubts(frameOf(...frame), String).map(({ code, severity }) => [severity, code]);
  expect(doubts({ spreads: { gamma: { low: 0.6 } } })).toEqual([['doubt', 'spread-beside-value']]);
  expect(doubts({ spreads: { gamma: { low: 0.6 } } }, { gamma: 0.7 })).toEqual([]);
  expect(doubts({ spreads: { gamma: { low: 0.6, shape: 'fixed' } } })).toEqual([]);
  // T_0 follows T until it has a value of its own.
  expect(doubts({ spreads: { T_0: { low: 0.2 } } })).toEqual([['doubt', 'spread-follows']]);
  expect(doubts({ spreads: { T_0: { low: 0.2 } } }, { T_0: 0.5 })).toEqual([]);
});

test.each([
  ['spread-order', 'spreads: { gamma: { low: 0.8, high: 0.3 } }'],
  ['draws-lognormal-above-zero', 'spreads: { g: { shape: lognormal } }'],
  ['draws-discrete-weights', 'spreads: { g: { shape: discrete, values: [{ value: 0.01, weight: 0 }] } }'],
  ['draws-discrete-weights', 'spreads: { g: { shape: discrete } }'],
  ['draws-two-groups', 'correlated: [{ assumptions: [g, h], rank: 0.3 }, { assumptions: [g, v], rank: 0.3 }]'],
  ['draws-impossible-correlation', 'correlated: [{ assumptions: [g, h, v], rank: -0.9 }]'],
] as const)('%s: what cannot be drawn is refused before anything is computed, draws or none', (code, text) => {
  const problem = problemOf(() => run(`${text}\n`));
  expect(problem.code).toBe(code);
  for (const language of ['sv', 'en'] as const) {
    expect(message(language, problem.code, problem.values as never)).not.toMatch(/undefined|NaN|Infinity/);
  }
});

test('own ranges, one that is not drawn, and groups are said on the sheet Osäkerhet, and kept when the workbook is run again', () => {
  const text = [
    'draws: 500',
    'spreads: { gamma: { low: 0.4, high: 0.6 }, chi: { shape: fixed } }',
    'correlated: [{ assumptions: [adm, dygnsandel], rank: 0.5 }]',
    '',
  ].join('\n');
  const first = run(text);
  const said = [...rowsOf(first.bytes, 'uncertainty', 'A').keys()].filter((each) =>
    /^(?:Egna spann|Dras tillsammans)/.test(String(each)),
  );
  expect(said).toEqual([
    expect.stringMatching(/^Egna spann: .*0,4 till 0,6 \(PERT\); .* dras inte\. Övriga är registrets\.$/),
    expect.stringMatching(/^Dras tillsammans, med rangkorrelationen \+0,50: .+, .+\.$/),
  ]);
  expect(first.uncertainty!.drawn).not.toContain('chi');
  const again = job([{ name: 'svar.xlsx', bytes: first.bytes }], undefined, { draws: {} });
  expect(again.question.frame.correlated).toEqual(first.question.frame.correlated);
  expect(again.uncertainty).toEqual(first.uncertainty);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  const row = rowsOf(first.bytes, 'assumptions', 'A').get('chi')!;
  expect(ownCell(first.bytes, 'assumptions', `G${row}`)).toMatchObject({ kind: 'text', text: 'fast' });
});

test('the tornado goes to the ends of the own range, and not at all for what is not drawn', () => {
  const swing = (text: string, key: string) => {
    const { atLow, atHigh } =
      drawnFor([regionWorkbook()], `${twoFutures}draws: 500\n${text}`).scenarios[1]!.drivers.find(
        (driver) => driver.key === key,
      ) ?? {};
    return atLow === undefined || atHigh === undefined ? undefined : Math.abs(atHigh - atLow);
  };
  const whole = swing('', 'adm')!;
  expect(swing('spreads: { adm: { low: 0.009, high: 0.011 } }\n', 'adm')!).toBeLessThan(whole / 5);
  expect(swing('spreads: { adm: { shape: fixed } }\n', 'adm')).toBeUndefined();
});
