import type { Equation } from '../../src/model/equation';
import { buildModel } from '../../src/model/model';
import { problemText, VaxlaError } from '../../src/words/problem';

const equation = (name: string, value: string, given: Partial<Equation> = {}): Equation => ({
  name,
  level: 'unit',
  when: 'month',
  value,
  unit: '1',
  ...given,
});

function refusal(extra: readonly Equation[]): VaxlaError {
  try {
    buildModel(2, { equations: extra });
  } catch (error) {
    if (error instanceof VaxlaError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

interface RefusedCase {
  refused: string;
  extra: readonly Equation[];
  code: string;
  sv: string;
  en: string;
}

const cases: RefusedCase[] = [
  {
    refused: 'a sum of kronor and points',
    extra: [equation('mixture', 'cost + real', { unit: 'tkr' })],
    code: 'language-units-differ',
    sv: 'En addition blandar enheterna tkr och points. Räkna om den ena sidan så att båda har samma enhet.',
    en: 'An addition mixes the units tkr and points. Convert one side so that both have the same unit.',
  },
  {
    refused: 'an equation that gives another unit than it says',
    extra: [equation('unit_cost', 'cost / real', { unit: 'tkr' })],
    code: 'model-wrong-unit',
    sv: 'Ekvationen för ”unit_cost” ska ge tkr men ger tkr/points. Rätta ekvationen eller dess enhet.',
    en: 'The equation for “unit_cost” should give tkr but gives tkr/points. Correct the equation or its unit.',
  },
  {
    refused: 'a wrong unit in the base year’s months alone',
    extra: [equation('last_cost', 'prev(last_cost)', { before: 'real', unit: 'tkr' })],
    code: 'model-wrong-unit',
    sv: 'Ekvationen för ”last_cost” ska ge tkr men ger points. Rätta ekvationen eller dess enhet.',
    en: 'The equation for “last_cost” should give tkr but gives points. Correct the equation or its unit.',
  },
  {
    refused: 'a name one letter wrong, with the name it is nearest to',
    extra: [equation('long_queue', '2 * queue_totl', { unit: 'points' })],
    code: 'language-unknown-name-near',
    sv: 'Namnet ”queue_totl” i ekvationen för ”long_queue” finns inte. Närmast kommer ”queue_total”. Rätta namnet eller lägg till det.',
    en: 'There is no name “queue_totl”, used in the equation for “long_queue”. The nearest is “queue_total”. Correct the name or add it.',
  },
  {
    refused: 'a name nothing resembles',
    extra: [equation('mood', 'happiness_of_patients')],
    code: 'language-unknown-name',
    sv: 'Namnet ”happiness_of_patients” i ekvationen för ”mood” finns inte. Lägg till det eller rätta namnet.',
    en: 'There is no name “happiness_of_patients”, used in the equation for “mood”. Add it or correct the name.',
  },
  {
    refused: 'an unknown name taken from last month',
    extra: [equation('memory', 'prev(happiness_of_patients)', { before: '0' })],
    code: 'language-unknown-name',
    sv: 'Namnet ”happiness_of_patients” i ekvationen för ”memory” finns inte. Lägg till det eller rätta namnet.',
    en: 'There is no name “happiness_of_patients”, used in the equation for “memory”. Add it or correct the name.',
  },
  {
    refused: 'a circle within the month, by its path',
    extra: [equation('egg', 'hen'), equation('hen', 'chick'), equation('chick', '0.5 * egg')],
    code: 'language-circle',
    sv: 'Ekvationerna går i cirkel inom månaden: egg → hen → chick → egg. Låt ett av leden gälla förra månaden med prev.',
    en: 'The equations go round in a circle within the month: egg → hen → chick → egg. Let one of the links take last month’s value with prev.',
  },
  {
    refused: 'a circle in the base year’s months alone',
    extra: [
      equation('echo', 'prev(answer)', { before: 'answer' }),
      equation('answer', 'prev(echo)', { before: 'echo' }),
    ],
    code: 'language-circle',
    sv: 'Ekvationerna går i cirkel inom månaden: echo → answer → echo. Låt ett av leden gälla förra månaden med prev.',
    en: 'The equations go round in a circle within the month: echo → answer → echo. Let one of the links take last month’s value with prev.',
  },
  {
    refused: 'an equation for a name that has one',
    extra: [equation('cost', '12 * base_cost', { unit: 'tkr' })],
    code: 'language-doubled-name',
    sv: 'Namnet ”cost” har två betydelser. Behåll den ena och ge den andra ett eget namn.',
    en: 'The name “cost” has two meanings. Keep one and give the other a name of its own.',
  },
  {
    refused: 'an equation with the name of an assumption',
    extra: [equation('phi', '0.5')],
    code: 'language-doubled-name',
    sv: 'Namnet ”phi” har två betydelser. Behåll den ena och ge den andra ett eget namn.',
    en: 'The name “phi” has two meanings. Keep one and give the other a name of its own.',
  },
  {
    refused: 'a start value that needs a month',
    extra: [equation('first_cost', 'cost', { when: 'start', unit: 'tkr' })],
    code: 'language-unknown-name',
    sv: 'Namnet ”cost” i ekvationen för ”first_cost” finns inte. Lägg till det eller rätta namnet.',
    en: 'There is no name “cost”, used in the equation for “first_cost”. Add it or correct the name.',
  },
  {
    refused: 'a unit’s equation that needs the region’s',
    extra: [equation('part_of_whole', 'cost / region_cost')],
    code: 'language-unknown-name',
    sv: 'Namnet ”region_cost” i ekvationen för ”part_of_whole” finns inte. Lägg till det eller rätta namnet.',
    en: 'There is no name “region_cost”, used in the equation for “part_of_whole”. Add it or correct the name.',
  },
  {
    refused: 'a stream’s name where no stream is meant',
    extra: [equation('both', 'queue', { unit: 'points' })],
    code: 'language-level-outside-sum',
    sv: 'Namnet ”queue” har ett värde för varje del av nivån stream. Skriv sum(queue), eller en av dem: queue_p.',
    en: 'The name “queue” has a value for each part of the level stream. Write sum(queue), or name one: queue_p.',
  },
  {
    refused: 'a queue for acute care',
    extra: [equation('waiting', 'queue', { level: 'stream', unit: 'points' })],
    code: 'language-element-missing',
    sv: 'Namnet ”queue” finns för p, o men inte för a. Ange ett av dem eller ändra ekvationens nivå.',
    en: 'The name “queue” exists for p, o but not for a. Name one of them or change the equation’s level.',
  },
];

test.each(cases)('$refused is refused, in words a person can act on', ({ extra, code, sv, en }) => {
  const { problem } = refusal(extra);
  expect(problem.code).toBe(code);
  expect(problem.severity).toBe('error');
  expect(problemText('sv', problem)).toBe(sv);
  expect(problemText('en', problem).replaceAll("'", '’')).toBe(en);
});

test('an equation that fits is taken up, in its place', () => {
  const doubled = equation('double_unit_cost', '2 * unit_cost', { unit: 'tkr/points' });
  const model = buildModel(2, { equations: [doubled, equation('unit_cost', 'cost / real', { unit: 'tkr/points' })] });
  const order = model.month.map(({ name }) => name);
  expect(order.indexOf('unit_cost')).toBeGreaterThan(order.indexOf('cost'));
  expect(order.indexOf('double_unit_cost')).toBeGreaterThan(order.indexOf('unit_cost'));
});

test('a circle that goes through last month is no circle', () => {
  const model = buildModel(2, { equations: [equation('egg', 'prev(hen)', { before: '1' }), equation('hen', 'egg')] });
  expect(model.month.map(({ name }) => name)).toEqual(expect.arrayContaining(['egg', 'hen']));
});
