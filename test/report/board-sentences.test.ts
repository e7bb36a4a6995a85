import { paymentModelName } from '../../src/model/model-name';
import type { Interval, ScenarioUncertainty, Uncertainty } from '../../src/simulate/uncertainty/uncertainty';
import type { Ends } from '../../src/report/comparison-intervals';
import { boardQuestion } from '../../src/report/board-question';
import { linesOf } from '../../src/report/board-layout';
import { inTwoLines } from '../../src/report/tornado-chart';
import { decimalsOf, numberFormat } from '../../src/report/board-table';
import { contractOf, type Scenario, type Switch } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { textsOf } from '../../src/words/texts';
import { boardPlan, cellsOf, oneUnit, sheetOf, twoUnits, type BoardCase } from './board-cases';
import { runAll } from './two-unit-report';

let two: BoardCase;
let one: BoardCase;
beforeAll(() => {
  two = twoUnits();
  one = oneUnit();
});

const range = (low: number, high: number): Ends => ({ low, high });

/** An interval with other ends, its middle between them. */
const between = (own: Interval, { low, high }: Ends): Interval => ({
  ...own,
  p5: low,
  p50: (low + high) / 2,
  p95: high,
});

/** The draws with some figures' differences from the first scenario replaced, in tkr, shares or shares of a level. */
function withDifferences(
  { uncertainty }: BoardCase,
  given: Partial<Record<keyof ScenarioUncertainty['differences'], readonly Ends[]>>,
  levels: readonly (Ends | undefined)[] = [],
): Uncertainty {
  const changed = (own: ScenarioUncertainty, scenario: number): ScenarioUncertainty => {
    const differences = { ...own.differences };
    for (const [name, ends] of Object.entries(given)) {
      const key = name as keyof typeof differences;
      if (ends[scenario - 1]) differences[key] = between(differences[key], ends[scenario - 1]!);
    }
    const level = levels[scenario];
    const { unitsResult } = own.levels;
    return {
      ...own,
      differences,
      levels: { ...own.levels, unitsResult: level ? between(unitsResult, level) : unitsResult },
    };
  };
  return { ...uncertainty, scenarios: uncertainty.scenarios.map(changed) };
}

function answer(board: BoardCase, uncertainty: Uncertainty, language: 'sv' | 'en' = 'sv'): string {
  const sheet = sheetOf(boardPlan({ ...board, uncertainty }, language), 'board');
  return String(cellsOf(sheet).get('3,0')!.value).replace(/\u00a0/g, ' ');
}

describe('the verdict', () => {
  const small = [range(-2_000, -500), range(-3_000, -100)];
  /** The same futures where the others cost a tenth less. */
  const costly = (): BoardCase => ({
    ...two,
    runs: two.runs.map((run, scenario) => {
      const cost = run.region.get('region_cost')!;
      return scenario === 0
        ? run
        : { ...run, region: new Map([...run.region, ['region_cost', cost.map((value) => 0.9 * value)]]) };
    }),
  });
  test('calls differences small where they stay below a hundredth of the cost', () => {
    expect(answer(two, withDifferences(two, { cost: small }))).toMatch(/^Skillnaderna är små\. /);
  });
  test('calls them small and uncertain where an interval spans nothing', () => {
    const spanning = [range(-2_000, 500), small[1]!];
    expect(answer(two, withDifferences(two, { cost: spanning }))).toMatch(/^Skillnaderna är små och osäkra\. /);
    expect(answer(two, withDifferences(two, { cost: spanning }), 'en')).toMatch(
      /^The differences are small and uncertain\. /,
    );
  });
  test('calls them uncertain where they are large and can go either way', () => {
    const wide = [range(-200_000, 300_000), small[1]!];
    expect(answer(costly(), withDifferences(two, { cost: wide }))).toMatch(/^Skillnaderna är osäkra: /);
  });
  test('calls the chosen values small where only an interval goes beyond a hundredth', () => {
    const wide = [range(-200_000, 300_000), small[1]!];
    expect(answer(two, withDifferences(two, { cost: wide }))).toMatch(
      /^Skillnaderna är små med valda värden, men osäkra: /,
    );
    const lower = [range(-200_000, -100_000), small[1]!];
    expect(answer(two, withDifferences(two, { cost: lower }), 'en')).toMatch(
      /^The differences are small with the chosen values, but may be more than one per cent/,
    );
  });
  test('calls them larger than a hundredth where they are, and go one way', () => {
    const lower = [range(-200_000, -100_000), small[1]!];
    expect(answer(costly(), withDifferences(two, { cost: lower }))).toMatch(
      /^Minst en skillnad är större än en procent av kostnaden\. /,
    );
  });
});

test('the cost is lower, higher or between, with the smaller figure first', () => {
  const both = answer(two, withDifferences(two, { cost: [range(-47_000, 10_000), range(-81_000, -30_000)] }));
  expect(both).toContain('mellan 47 mkr lägre och 10 mkr högre i 2 Byte på papperet');
  expect(both).toContain('30 till 81 mkr lägre i 3 Byte i praktiken');
  const higher = answer(two, withDifferences(two, { cost: [range(20_000, 40_000), range(-1_000, 30_000)] }), 'en');
  expect(higher).toContain('SEK 20 to 40 million higher in 2');
});

describe('a direction', () => {
  const real = (first: Ends, second: Ends) => answer(two, withDifferences(two, { real: [first, second] }));
  test('is named where the interval and the chosen value go one way', () => {
    expect(real(range(-0.032, -0.007), range(-0.028, -0.001))).toMatch(/Verklig produktion sjunker i 2 och 3 \(−/);
  });
  test('is not named where the interval spans nothing', () => {
    expect(real(range(-0.032, 0.007), range(-0.028, -0.001))).toMatch(
      /Verklig produktion kan gå åt båda håll i 2 \(−.* %\) och sjunker i 3/,
    );
  });
  test('is little where no end comes to one per cent', () => {
    const { runs } = one;
    expect(runs).toHaveLength(2);
    const sentence = answer(one, withDifferences(one, { real: [range(-0.009, -0.001)] }));
    expect(sentence).toMatch(/Verklig produktion (sjunker lite|sjunker) i 2/);
  });
});

describe('the risk', () => {
  const said = (levels: readonly Ends[]) => answer(two, withDifferences(two, {}, levels));
  test('is more with the units where their result’s interval is more than a tenth wider', () => {
    expect(said([range(0, 100), range(0, 120), range(0, 130)])).toContain(
      'Enheterna bär mer av risken i 2 och 3 än i 1.',
    );
  });
  test('is less where it is narrower, and about the same in between', () => {
    expect(said([range(0, 100), range(0, 80), range(0, 104)])).toContain(
      'Enheterna bär mindre av risken i 2 än i 1. Enheterna bär ungefär lika mycket av risken i 3 som i 1.',
    );
  });
});

test('registered production below real is explained as registration, not as less care', () => {
  expect(answer(two, two.uncertainty)).toContain('utvecklas svagare än den verkliga');
  expect(answer(two, two.uncertainty)).toContain('det är inte mindre vård');
});

test('the answer ends with what the model cannot know', () => {
  expect(answer(two, two.uncertainty)).toMatch(/Hur just era verksamheter svarar kan modellen inte veta\.$/);
});

describe('the question', () => {
  const texts = textsOf('sv');
  const change = (model: string, month = monthOf(2027, 1), phaseMonths = 1): Switch => ({
    month,
    phaseMonths,
    contract: contractOf(model),
  });
  const asked = (switches: readonly (readonly Switch[])[], bases = ['prestation', 'prestation'], name = 'Byte') => {
    const contracts = (each: readonly (readonly Switch[])[]) =>
      bases.map((base, unit) => ({ base: contractOf(base), switches: each[unit] ?? [] }));
    const scenario = (id: string, own: readonly (readonly Switch[])[]): Scenario => ({
      id,
      name: id === 'stay' ? 'Nuläget består' : name,
      note: '',
      contracts: contracts(own),
      assumptions: {},
    });
    const frame = { ...two.frame, start: monthOf(2027, 1), months: 24 };
    return boardQuestion(texts, runAll(frame, [scenario('stay', []), scenario('other', switches)]), (key) =>
      paymentModelName('sv', key),
    );
  };
  test('names month, models and units', () => {
    const both = [[change('ram')], [change('ram')]];
    expect(asked(both)).toBe('Vad händer om sjukhusen i januari 2027 går från prestationsersättning till rambudget?');
    expect(asked([[], [change('anslag')]])).toBe(
      'Vad händer om Säsongssjukhuset i januari 2027 går från prestationsersättning till anslag?',
    );
    expect(asked(both, ['prestation', 'anslag'])).toContain('från dagens avtal till rambudget');
  });
  test('says phase-in and months that differ', () => {
    expect(asked([[change('ram', monthOf(2027, 3), 6)], [change('ram', monthOf(2027, 3), 6)]])).toContain(
      'steg för steg mellan mars 2027 och augusti 2027',
    );
    expect(asked([[change('ram', monthOf(2027, 3))], [change('ram', monthOf(2028, 1))]])).toContain(
      'mellan mars 2027 och januari 2028',
    );
  });
  test('says several steps, and several destinations', () => {
    const steps = [change('ram'), change('anslag', monthOf(2028, 1))];
    expect(asked([steps, steps])).toContain('till anslag, i flera steg,');
    expect(asked([[change('ram')], [change('anslag')]])).toContain('till rambudget eller anslag?');
  });
  test('asks how scenarios differ where none changes the model', () => {
    expect(asked([[], []], undefined, 'Högre marginal')).toBe('Vad skiljer 2 Högre marginal från ”Nuläget består”?');
  });
});

test('an amount bears as many decimals as its size', () => {
  expect([229, 19.9, 0.4].map(decimalsOf)).toEqual([0, 1, 2]);
  expect(numberFormat(0, true)).toBe('+#,##0;"−"#,##0;0');
  expect(numberFormat(1, true)).toBe('+#,##0.0;"−"#,##0.0;0.0');
  expect(numberFormat(1, false)).toBe('#,##0.0;"−"#,##0.0');
});

test('a long term is broken at the space nearest its middle, a short one not', () => {
  expect(inTwoLines('Behovsökning')).toBe('Behovsökning');
  expect(inTwoLines('Inre motivation vid fullt utrymme')).toBe('Inre motivation\nvid fullt utrymme');
  expect(inTwoLines('Väntetidselasticiteten')).toBe('Väntetidselasticiteten');
});

test('a text takes as many lines as its words need', () => {
  expect(linesOf('ett två', 1_000, 10)).toBe(1);
  expect(linesOf('ord '.repeat(100).trim(), 500, 10)).toBe(5);
  expect(linesOf('x'.repeat(300), 500, 10)).toBe(4);
});
