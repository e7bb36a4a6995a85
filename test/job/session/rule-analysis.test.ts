import fc from 'fast-check';
import { fieldOrder, ruleView, type RuleSituation } from '../../../src/job/session/rule-analysis';
import { draftOf, newDraft, ownKey, ownModelOf, ownNumber } from '../../../src/job/session/rule-draft';
import type { RuleDraft, RuleField } from '../../../src/job/session/rule-view';
import { assumptionValues } from '../../../src/model/assumptions';
import { ownPaymentModel, type OwnModel } from '../../../src/model/own-model';
import { libraryModel, paymentLibrary } from '../../../src/model/payment-library';
import { yearPayment } from '../../../src/model/payment-library/year-payment';
import { yearValues } from '../../../src/model/payment-library/year-values';
import { evaluate } from '../../../src/language/evaluate';
import { VaxlaError } from '../../../src/words/problem';

const situation: RuleSituation = {
  own: [],
  assumptions: assumptionValues(),
  units: [
    { name: 'Norra', budget: 60_000, assignment: 1_000 },
    { name: 'Södra', budget: 160_000, assignment: 2_000 },
  ],
};

const empty = newDraft(null, 'Egen');
const written = (draft: RuleDraft, rules: Partial<Record<RuleField, string>>): RuleDraft => ({
  ...draft,
  rules: { ...draft.rules, ...rules },
});
const seen = (draft: RuleDraft, place?: string) => ruleView(draft, place, situation, 'sv');
const field = (draft: RuleDraft, rule: RuleField) => seen(draft).fields.find((each) => each.rule === rule)!;

test('every library model begins a draft that can be saved and pays as the model does', () => {
  for (const model of paymentLibrary) {
    const draft = newDraft(model.key, 'Egen');
    expect([model.key, seen(draft).refusal]).toEqual([model.key, null]);
    const own = ownModelOf(draft, 'egen-modell', 1001);
    expect(own).toEqual({ key: 'egen-modell', number: 1001, name: 'Egen', like: model.key, rules: {}, parameters: [] });
    const mine = ownPaymentModel(own);
    for (const rule of fieldOrder) expect(mine[rule]).toBe(model[rule]);
  }
});

test('every variable part of the library can be written on: what follows from it has its unit', () => {
  for (const { key, earned } of paymentLibrary) {
    const text = earned === '0' ? 'price * volume' : `${earned} + 0.01 * price * volume`;
    expect([key, seen(written(newDraft(key, 'Egen'), { earned: text })).refusal]).toEqual([key, null]);
  }
});

test('a rule that gives another unit is told both, and marked whole', () => {
  const { fault, unit } = field(written(empty, { earned: '0.5 * volume' }), 'earned');
  expect(unit).toBe('Ger poäng, ska ge tkr.');
  expect(fault).toMatchObject({ from: 0, to: 12 });
  expect(fault!.text).toMatch(/^Regeln ger poäng men ska ge tkr\./);
  expect(field(written(empty, { earned: '0.5 * price * volume' }), 'earned')).toMatchObject({
    unit: 'Ger tkr.',
    words: 'I ord: 0,5 × pris per poäng × volym',
    fault: null,
  });
});

test('an unknown name is marked where it stands, with the nearest one and as a parameter to add', () => {
  const { fault } = field(written(empty, { earned: 'price * volme' }), 'earned');
  expect(fault).toMatchObject({ from: 8, to: 13, missing: 'volme' });
  expect(fault!.text).toContain('Närmast kommer ”volume”');
});

test('a term written for its name is told the name', () => {
  for (const [term, name] of [
    ['pris', 'price'],
    ['uppdrag', 'assignment'],
    ['volym', 'volume'],
  ] as const) {
    expect(field(written(empty, { earned: `${term} * 2` }), 'earned').fault!.text).toContain(
      `Närmast kommer ”${name}”`,
    );
  }
});

test('the price can be made neither of itself nor of the volume', () => {
  expect(field(written(empty, { price: 'budget / volume' }), 'price').fault).toMatchObject({
    from: 9,
    to: 15,
    text: 'Priset kan inte bero på ”volume”. Skriv det med budget, assignment, price_level och parametrar.',
  });
});

test('a mixture of units is told with the reader’s words for them', () => {
  const { fault } = field(written(empty, { fixed: 'budget + assignment' }), 'fixed');
  expect(fault!.text).toContain('tkr och poäng');
});

test('what follows from the variable part is shown where it is not written', () => {
  const view = seen(written(empty, { earned: '0.5 * price * volume' }));
  expect(view.fields.find(({ rule }) => rule === 'firstPoint')!.holds).toBe(
    'Tomt. Följer av den rörliga delen: 0,5 × pris per poäng × uppdrag / budget',
  );
  expect(view.fields.find(({ rule }) => rule === 'pays')!.holds).toBe('Tomt. Följer av den rörliga delen: 1');
});

describe('numbers of the agreement', () => {
  const one = (parameter: Partial<RuleDraft['parameters'][number]>, more: RuleDraft['parameters'] = []): RuleDraft => ({
    ...written(empty, { earned: '0.5 * price * volume' }),
    parameters: [{ key: 'andel', unit: '1', value: 0.5, own: true, ...parameter }, ...more],
  });

  test.each([
    ['no name', { key: '' }, /Skriv ett namn/],
    ['a capital letter', { key: 'Andel' }, /kan inte heta så/],
    ['the name of a level', { key: 'volume' }, /heter som något/],
    ['the name of a function', { key: 'min' }, /heter som något/],
    ['no number', { value: null }, /Skriv ett tal/],
    ['a negative number', { value: -1 }, /inte är negativt/],
  ])('%s: refused, and the draft with it', (_, parameter, sentence) => {
    const view = seen(one(parameter));
    expect(view.parameters[0]!.fault).toMatch(sentence);
    expect(view.refusal?.text).toMatch(sentence);
  });

  test('the same name twice is refused once, at the second', () => {
    const view = seen(one({}, [{ key: 'andel', unit: 'tkr', value: 1, own: true }]));
    expect(view.parameters.map(({ fault }) => fault === '')).toEqual([true, false]);
  });

  test('a sound one can be read by the rules, with its unit', () => {
    const draft = one({ key: 'bonus', unit: 'tkr/points', value: 2 });
    const view = seen(written(draft, { earned: 'bonus * volume' }));
    expect(view.refusal).toBeNull();
    expect(view.names.find(({ name }) => name === 'bonus')).toMatchObject({ unit: 'tkr per poäng', kind: 'parameter' });
    expect(view.parameters[0]).toMatchObject({ term: 'bonus', unit: 'kr/poäng', scale: 0.001 });
    expect(view.curve!.stretches).toEqual([{ label: '85–115\u00a0% av uppdraget', amount: '2\u00a0000\u00a0kr' }]);
  });
});

test('a name is needed, of a length that fits, and another than the others’', () => {
  const own: OwnModel = { key: 'egen-a', number: 1001, name: 'Halva', rules: {}, parameters: [] };
  const fault = (name: string, key: string | null = null) =>
    ruleView({ ...empty, name, key }, undefined, { ...situation, own: [own] }, 'sv').nameFault;
  expect(fault(' ')).toMatch(/^Modellen behöver ett namn/);
  expect(fault('x'.repeat(61))).toContain('61');
  expect(fault('Halva')).toMatch(/^En annan modell heter ”Halva”/);
  expect(fault('Halva', 'egen-a')).toBe('');
});

test('the curve is the year’s payment of the chosen unit, and bends where the rule does', () => {
  const draft = written(empty, {
    fixed: '0.5 * budget',
    earned: '0.5 * price * min(volume, assignment)',
  });
  const { curve, place, places } = seen(draft, 'Södra');
  expect([place, places.map(({ value }) => value)]).toEqual(['Södra', ['Norra', 'Södra']]);
  expect(curve!.kinks).toEqual([100]);
  expect(curve!.pieces.map((piece) => piece.map(({ at, marginal }) => [at, marginal]))).toEqual([
    [
      [85, 40_000],
      [100, 40_000],
    ],
    [
      [100, 0],
      [115, 0],
    ],
  ]);
  // Half of 160 mkr, and half of what 85 per cent and 100 per cent of the points cost.
  expect(curve!.pieces.flat().map(({ payment }) => payment)).toEqual([148, 160, 160, 160]);
  expect(curve!.marginalText).toBe(
    'En poäng till ger 40\u00a0000\u00a0kr vid 85–100\u00a0% av uppdraget; 0\u00a0kr vid 100–115\u00a0% av uppdraget.',
  );
});

test('the curve of a library model goes through what the model pays', () => {
  const model = libraryModel('danmark-takst')!;
  const { curve } = seen(newDraft(model.key, 'Egen'), 'Norra');
  for (const { at, payment } of curve!.pieces.flat()) {
    const given = { budget: 60_000, assignment: 1_000, volume: 10 * at };
    expect(payment).toBeCloseTo(evaluate(yearPayment(model), yearValues(model, given)), 6);
  }
});

test('without a unit the example is drawn, and what has no value says so', () => {
  const draft = written(empty, { earned: 'price * volume' });
  const view = ruleView(draft, undefined, { ...situation, units: [] }, 'en');
  expect(view.places).toEqual([]);
  expect(view.curve!.pieces.flat()[0]!.payment).toBeCloseTo(55_250, 6);
  expect(view.curve!.stretches[0]!.amount).toMatch(/^SEK\s65,000$/);
  expect(view.curve!.paymentText).toContain('SEK\u00a055,250 thousand at 85%');
  const divided = ruleView(written(draft, { fixed: 'budget / 0' }), undefined, situation, 'sv');
  expect([divided.curve, divided.noCurve]).toEqual([null, expect.stringMatching(/delas med noll/)]);
});

test('a model that was saved comes back as the same draft, and is saved as the same model', () => {
  const draft = written(newDraft('prestation', 'Halva'), { earned: '0.5 * price * volume', guaranteed: '' });
  const own = ownModelOf(
    { ...draft, parameters: [...draft.parameters, { key: 'bonus', unit: 'tkr', value: 7, own: true }] },
    'egen-halva',
    1003,
  );
  expect(own.rules).toEqual({ earned: '0.5 * price * volume' });
  expect(own.parameters).toEqual([{ key: 'bonus', default: 7, unit: 'tkr' }]);
  const again = draftOf(own);
  expect(again.key).toBe('egen-halva');
  expect(ownModelOf(again, own.key, own.number)).toEqual(own);
});

test('keys are made of names, and numbers follow the highest', () => {
  expect(ownKey('Halva taxan', ['egen-halva-taxan'])).toBe('egen-halva-taxan-2');
  expect(ownKey('！', [])).toBe('egen-modell');
  expect(ownNumber([])).toBe(1001);
  expect(ownNumber([{ key: 'egen-a', number: 1004, name: 'A', rules: {}, parameters: [] }])).toBe(1005);
});

const pieces = fc.constantFrom(
  ...[
    'price * volume',
    'budget',
    'assignment',
    'rho',
    '(',
    ')',
    '+',
    '*',
    '-',
    'min(',
    ', ',
    '0.5',
    'volum',
    'prev(',
    'x',
    ' ',
  ],
);

test('what the editor refuses is what the model refuses, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('prestation', 'danmark-takst', null),
      fc.constantFrom(...fieldOrder),
      fc.nat(40),
      fc.array(pieces, { minLength: 1, maxLength: 3 }),
      (like, rule, at, parts) => {
        const draft = newDraft(like, 'Egen');
        const text = draft.rules[rule];
        const changed = written(draft, { [rule]: text.slice(0, at) + parts.join('') + text.slice(at) });
        const { refusal } = seen(changed);
        let held = true;
        try {
          ownPaymentModel(ownModelOf(changed, 'egen-modell', 1001));
        } catch (error) {
          if (!(error instanceof VaxlaError)) throw error;
          held = false;
        }
        expect(refusal === null).toBe(held);
      },
    ),
    { numRuns: 200 },
  );
});
