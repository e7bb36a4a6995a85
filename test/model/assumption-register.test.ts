import { parseUnit } from '../../src/language/dimension';
import { assumptionOf, assumptions, assumptionValues } from '../../src/model/assumptions';
import { textsOf } from '../../src/words/texts';

const names = assumptions.map(({ key }) => key);

test('every assumption has a key of its own and a unit that parses', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { unit } of assumptions) expect(() => parseUnit(unit)).not.toThrow();
});

test('low, chosen and high stand in order; only what is fixed has no room to move', () => {
  const values = assumptionValues();
  for (const { key, low, high, basis } of assumptions) {
    const value = values[key]!;
    expect({ key, inOrder: low <= value && value <= high, fixed: low === high }).toEqual({
      key,
      inOrder: true,
      fixed: basis === 'fixed',
    });
  }
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const { assumptions: words } = textsOf(language);

  test.each(names)('%s has a term, a measure and a source', (key) => {
    const texts = words[key as keyof typeof words];
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text.trim()).not.toBe('');
  });

  test('no words describe an assumption that is gone', () => {
    expect(Object.keys(words).sort()).toEqual([...names].sort());
  });

  test('no two assumptions have the same term', () => {
    const terms = Object.values(words).map(([term]) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });
});

/** The parameter table of the domain and the clarifications' additions: key, default, low, high ("-" where not given). */
const table = `
  eta_a 0.05 0 0.20
  eta_p 0.03 0 0.10
  eta_o 0.09 0.02 0.16
  alpha 0.17 0.08 0.33
  gamma 0.5 0.1 1.0
  gamma_ref 0.5 - -
  iota 0 -0.02 0.03
  T 0.7 0 1
  phi 1.0 0 1
  beta 0.02 0 0.05
  omega 0.5 0 1
  u 0.01 0 0.02
  c_max 1.05 1.00 1.10
  rev 0.25 - -
  eps_W -0.15 -0.25 -0.05
  g 0.015 0 0.03
  g_kap 0.015 0 0.03
  delta 0.01 0 0.03
  nu 0.03 0 0.10
  h 0.30 - -
  v 0.20 0.10 0.40
  lag_up 9 3 36
  lag_dn 18 3 36
  e_los -0.128 -0.20 0
  dygnsandel 0.30 0.15 0.45
  adm 0.01 0.003 0.03
  tau_reg 0.03 0.01 0.06
  tid_per_mal 6 2 15
  theta 0.5 0 1
  psi 0.3 0 1
  soft 0.5 0 1
  chi 0.5 0 1
  LPIK 0.03 0 0.08
  prodkrav 0.01 0 0.02
  b_prog 0.01 0.003 0.019
  v_val 0 0 0.015
  band 0.03 0.01 0.10
  m 1.05 1 1.15
  detail 1 0 1
  arbetstid 10000 - -
  N0 0 - -
  N1 0 - -
  goals 1 - -
  reg_loss 0.083333333333333333 - -
  reg_gain 0.166666666666666667 - -
  ratio_low 0.25 - -
  ratio_high 4 - -
  b_max 0.05 - -`;

test.each(
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ')),
)('%s has the default %s, low %s and high %s of the domain', (key, ...expected) => {
  const { default: value, low, high } = assumptionOf(key!)!;
  const found = [value, low, high];
  expected.forEach((text, index) => {
    if (text !== '-') expect(found[index]).toBeCloseTo(Number(text), 12);
  });
});

test.each([
  ['assigned_g', 'g', 0.02],
  ['prod_real', 'prodkrav', 0.005],
  ['T_0', 'T', 0.9],
])('%s follows %s until it is given a value of its own', (key, followed, value) => {
  expect(assumptionValues({ [followed]: value })[key]).toBe(value);
  expect(assumptionValues({ [followed]: value, [key]: value / 2 })[key]).toBe(value / 2);
  expect(assumptionValues({ [key]: value / 2 })[followed]).toBe(assumptionValues()[followed]);
});

test('a value of nothing is a value, and does not fall back to the default', () => {
  expect(assumptionValues({ g: 0 })).toMatchObject({ g: 0, assigned_g: 0 });
  expect(assumptionValues({ assigned_g: 0 })).toMatchObject({ g: 0.015, assigned_g: 0 });
});
