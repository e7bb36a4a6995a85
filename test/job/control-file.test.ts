import { assumptionValues } from '../../src/model/assumptions';
import { checkPoints } from '../../src/model/control-check';
import { checkAnswers } from '../../src/job/control-file';
import { answerIn } from '../../src/job/check-cells';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { problemText, VaxlaError } from '../../src/words/problem';
import { controlTexts } from '../../src/words/control-texts';
import { hindranceTexts } from './handed-files';
import { answered, job, ownCell, regionWorkbook, rowsOf, typedInto } from './region-workbook';

jest.setTimeout(60_000);

const file = (scenarios: string, more = '') => `
schema: 1
months: 12
contract: { model: prestation }
${more}
scenarios:
  - { id: stay, name: Nu }
${scenarios}`;

/** The assumptions of a question's last scenario, common ones among them. */
function valuesOf(text: string) {
  const { question } = answered([regionWorkbook()], text);
  const scenario = question.scenarios[question.scenarios.length - 1]!;
  return assumptionValues({ ...question.frame.assumptions, ...scenario.assumptions });
}

const ram = 'switches: [{ contract: { model: ram } }]';

test('today’s control holds for every scenario, and a scenario changes what comes after its switch', () => {
  const values = valuesOf(
    file(
      `  - { id: ram, name: Ram, ${ram}, control: { followUp: 0.4, goals: 40, registration: 0.01, trustworthiness: 0.9 } }`,
      'control: { goals: 150, hoursPerGoal: 4, registration: 0.05, clinicalHours: 20000, passThrough: 0.3, softBudget: 0.2 }',
    ),
  );
  expect(values).toMatchObject({ N0: 150, N1: 40, tid_per_mal: 4, tau_reg: 0.05, tau_reg_1: 0.01, arbetstid: 20_000 });
  expect(values).toMatchObject({ phi: 0.4, gamma: 0.3, soft: 0.2, T: 0.9, T_0: 0.7 });
});

test('goals stay as many as today until a scenario says otherwise', () => {
  const values = valuesOf(file(`  - { id: ram, name: Ram, ${ram} }`, 'control: { preset: gislaved }'));
  expect(values).toMatchObject({ N0: 150, N1: 150, b_prog: 0.01 });
});

test('an assumption wins over a lever, and a lever over the place it begins from', () => {
  const own = (more: string) => valuesOf(file(`  - { id: ram, name: Ram, ${ram}, ${more} }`));
  expect(own('control: { preset: kopenhamn }')['phi']).toBe(0.4);
  expect(own('control: { preset: kopenhamn, followUp: 0.7 }')['phi']).toBe(0.7);
  expect(own('control: { preset: kopenhamn, followUp: 0.7 }, assumptions: { phi: 0.2 }')['phi']).toBe(0.2);
});

const cellsOf = (result: ReturnType<typeof answered>) =>
  result.runs.map(({ units, region }) => [units.map(({ start, series }) => [[...start], [...series]]), [...region]]);

test('control that says what holds today changes no figure in any month', () => {
  const without = answered([regionWorkbook()], file(`  - { id: ram, name: Ram, ${ram} }`));
  const said = answered(
    [regionWorkbook()],
    file(
      `  - { id: ram, name: Ram, ${ram}, control: { followUp: 1, registration: 0.03, passThrough: 0.5 } }`,
      'control: { hoursPerGoal: 6, clinicalHours: 10000, trustworthiness: 0.7, reuse: 0.5, electionYear: 0 }',
    ),
  );
  expect(cellsOf(said)).toEqual(cellsOf(without));
});

test('a scenario may change the control and leave the money: contracts signed anew in the first month pay as they did', () => {
  const result = answered(
    [regionWorkbook()],
    file('  - { id: goals, name: Färre mål, control: { goals: 20 } }', 'control: { goals: 20 }'),
  );
  const [stay, same] = result.runs;
  for (const name of ['payment', 'cost', 'real', 'registered', 'result', 'goal_hours']) {
    for (const [unit, { series }] of same!.units.entries()) {
      series
        .get(name)!
        .forEach((value, row) => expect(value).toBeCloseTo(stay!.units[unit]!.series.get(name)![row]!, 6));
    }
  }
  const fewer = answered(
    [regionWorkbook()],
    file('  - { id: goals, name: Färre mål, control: { goals: 20 } }', 'control: { goals: 120 }'),
  );
  expect(fewer.runs[1]!.units[0]!.series.get('freed_time')![12]).toBeCloseTo((0.5 * 100 * 6) / 10_000, 12);
});

describe('what does not fit is refused with its line', () => {
  const refusal = (text: string): string => {
    try {
      parseScenarioFile(text, 'byte.yaml');
    } catch (error) {
      if (error instanceof VaxlaError) return problemText('sv', error.problem);
      throw error;
    }
    return '';
  };
  test.each([
    ['a lever nobody knows', 'schema: 1\ncontrol:\n  tillit: 1\n', /:3: Nyckeln ”tillit” under ”control”/],
    ['a place nobody knows', 'schema: 1\ncontrol:\n  preset: paris\n', /:3: .*region-skane \| vastra-gotaland/],
    ['a lever below nothing', 'schema: 1\ncontrol:\n  goals: -1\n', /:3: .*≥ 0/],
    [
      'a lever of today in a scenario',
      'schema: 1\nscenarios:\n  - id: a\n    name: A\n    control:\n      hoursPerGoal: 3\n',
      /:6: Nyckeln ”hoursPerGoal”/,
    ],
    ['an answer to a question nobody asks', 'schema: 1\nanswers:\n  varför: ja\n', /:3: Nyckeln ”varför”/],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toMatch(expected);
  });

  test('the scenario that others are held against has today’s control', () => {
    const text = 'schema: 1\nmonths: 12\nscenarios:\n  - { id: stay, name: Nu, control: { goals: 3 } }\n';
    const refused = () => job([regionWorkbook()], text);
    expect(refused).toThrow(VaxlaError);
    expect(hindranceTexts(refused)[0]).toMatch(/kan inte byta avtal eller styrning.*överst i filen/);
  });
});

describe('answers', () => {
  test.each([
    ['Ja', { answer: 'yes' }],
    ['ja.', { answer: 'yes' }],
    ['Delvis: några', { answer: 'partly', text: 'några' }],
    ['No. Not yet', { answer: 'no', text: 'Not yet' }],
    ['Jadå', { text: 'Jadå' }],
    ['Ja och nej', { text: 'Ja och nej' }],
    ['=1+1', { text: '=1+1' }],
    ['ja. '.repeat(200), { answer: 'yes', text: expect.stringMatching(/^(ja\. ?)+$/) as unknown }],
  ])('”%s” is read', (written, expected) => {
    expect(answerIn(written)).toEqual(expected);
  });

  test('yes and no of a YAML file are words', () => {
    const { answers } = parseScenarioFile('schema: 1\nanswers: { staff: no, values: { answer: yes } }\n', 'byte.yaml');
    expect(checkAnswers(answers)).toEqual({ staff: { answer: 'no' }, values: { answer: 'yes' } });
  });

  test('a file may give a word, a text or both, and nothing is no answer', () => {
    expect(
      checkAnswers({ staff: 'partly', values: 'Ja. Sedan 2020', systems: { answer: 'no', text: ' ' }, level: ' ' }),
    ).toEqual({
      staff: { answer: 'partly' },
      values: { answer: 'yes', text: 'Sedan 2020' },
      systems: { answer: 'no' },
    });
  });

  const withAnswers = file(
    `  - { id: ram, name: Ram, ${ram} }`,
    'answers: { staff: { answer: partly }, continuity: Två chefer av tre är nya }',
  );
  const first = job([regionWorkbook()], withAnswers);
  const rows = rowsOf(first.bytes, 'check', 'G');
  const answerAt = (bytes: Uint8Array, key: string) => ownCell(bytes, 'check', `E${rows.get(key)!}`);
  const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
  const text = (value: string) => expect.objectContaining({ kind: 'text', text: value }) as unknown;

  test('stand in the yellow cells beside their questions, every point on a row of its own', () => {
    expect(checkPoints.filter(({ key }) => !rows.has(key))).toEqual([]);
    expect(answerAt(first.bytes, 'staff')).toEqual(text('Delvis'));
    expect(answerAt(first.bytes, 'continuity')).toEqual(text('Två chefer av tre är nya'));
  });

  test('a run on its own result changes no byte', () => {
    const again = job([handed(first.bytes)], undefined, { date: '2026-12-24' });
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  });

  test('typed into their cells are kept, in the other language too, and a cell that is emptied is empty', () => {
    const title = first.titles['check']!;
    const typed = typedInto(first.bytes, title, {
      [`E${rows.get('values')!}`]: 'Ja. Fyra ord på väggen',
      [`E${rows.get('staff')!}`]: '',
    });
    const again = job([handed(typed)], undefined, { date: '2026-12-24' });
    expect(answerAt(again.bytes, 'values')).toEqual(text('Ja. Fyra ord på väggen'));
    expect(answerAt(again.bytes, 'continuity')).toEqual(text('Två chefer av tre är nya'));
    expect(answerAt(again.bytes, 'staff').kind).toBe('empty');
    const english = job([handed(again.bytes)], undefined, { date: '2026-12-25', language: 'en' });
    expect(answerAt(english.bytes, 'values')).toEqual(text('Yes. Fyra ord på väggen'));
    expect(ownCell(english.bytes, 'check', `A${rows.get('values')!}`)).toEqual(text(controlTexts('en').points.values));
  });

  test('of a scenario file handed over now win over those on the sheet, which stay where it says nothing', () => {
    const other = file(`  - { id: ram, name: Ram, ${ram} }`, 'answers: { staff: Nej }');
    const again = job([handed(first.bytes)], other, { date: '2026-12-24' });
    expect(answerAt(again.bytes, 'staff')).toEqual(text('Nej'));
    expect(answerAt(again.bytes, 'continuity')).toEqual(text('Två chefer av tre är nya'));
  });
});
