import { namesIn } from '../../src/language/names';
import { parseUnit, printUnit } from '../../src/language/dimension';
import { equations } from '../../src/model/equations';
import { grantEquations, grantedEquations } from '../../src/model/equations/grants';
import { buildModel } from '../../src/model/model';
import { paymentLibrary } from '../../src/model/payment-library';
import { stateGrants } from '../../src/model/state-grants';
import { equationWords } from '../../src/report/equation-words';
import { termOf } from '../../src/report/terms';
import { textsOf } from '../../src/words/texts';

const model = buildModel(2, { grants: stateGrants.map((grant) => ({ grant })) });
const state = model.region.filter(({ name }) => name.startsWith('state_'));

test('every grant is a year, a month in force and a month received, and costs what its rule says', () => {
  const names = state.map(({ name }) => name);
  stateGrants.forEach(({ kind }, index) => {
    const own = names.filter((name) => name.endsWith(`_${index + 1}`)).map((name) => name.replace(/_\d+$/, ''));
    const received = ['state_in_force', 'state_year', 'state_received'];
    const expected = kind === 'general' ? received : [...received, 'state_administration', 'state_hours'];
    expect(own.sort()).toEqual(expected.sort());
  });
});

test('columns have the unit they declare and stand after those they need, which are the region’s or the scenario’s', () => {
  const given = new Set(model.inputs.filter(({ input }) => input.level === 'region').map(({ name }) => name));
  const monthly = new Set(model.month.map(({ name }) => name));
  const earlier = new Set<string>(['time', 'calendar_year', 'calendar_month']);
  for (const { name, equation, value, before } of model.region) {
    expect(`${name} ${printUnit(model.dimensionOf(name))}`).toBe(`${name} ${printUnit(parseUnit(equation.unit))}`);
    if (name.startsWith('state_')) {
      const needed = [...namesIn(value).now, ...namesIn(before).now];
      expect(needed.filter((each) => !earlier.has(each) && !given.has(each) && !monthly.has(each))).toEqual([]);
    }
    earlier.add(name);
  }
});

test('no grant has the key of a payment model: the document keeps the rules of both by their keys', () => {
  const models = new Set(paymentLibrary.map(({ key }) => key));
  expect(stateGrants.filter(({ key }) => models.has(key))).toEqual([]);
});

test('no number a grant is given is read by nothing', () => {
  const read = new Set(state.flatMap(({ value }) => namesIn(value).now));
  const given = model.inputs.filter(({ name }) => name.startsWith('state_')).map(({ name }) => name);
  expect(given.length).toBeGreaterThan(40);
  expect(given.filter((name) => !read.has(name))).toEqual([]);
});

test('of the model’s own equations two have one term more, and with no grants none', () => {
  const changed = grantedEquations(equations, stateGrants).filter(
    (equation) =>
      !equations.includes(equation) && !grantEquations(stateGrants).some(({ name }) => name === equation.name),
  );
  expect(changed.map(({ name, value }) => [name, value.endsWith(' + state_net')])).toEqual([
    ['centre', true],
    ['region_result', true],
  ]);
  expect(grantedEquations(equations, [])).toBe(equations);
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('every column and every number of a grant has a term, and no words describe what is not there', () => {
    const texts = textsOf(language);
    const names = new Set(state.map(({ equation }) => equation.name));
    expect(Object.keys(texts.grants.equations).sort()).toEqual([...names].sort());
    for (const name of names) {
      const [term, sentence] = equationWords(texts, name);
      expect([name, /^\p{L}|^\d/u.test(term), /\.$/.test(sentence)]).toEqual([name, true, true]);
    }
    const inputs = model.inputs.filter(({ name }) => name.startsWith('state_')).map(({ name }) => name);
    expect([...state.map(({ name }) => name), ...inputs].filter((name) => termOf(language, name) === name)).toEqual([]);
  });
});
