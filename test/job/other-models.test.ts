import { embeddedState, embeddedXml } from '../../src/job/embedded-part';
import { modelNamespace, type EmbeddedModel } from '../../src/job/embedded-model';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { levelColumn } from '../../src/report/comparison-figures';
import { columnLetters } from '../../src/quantities/cell-address';
import { FileWorkbook } from '../../src/workbook/file/file-door';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { problemText, VaxlaError } from '../../src/words/problem';
import { openReport, trace } from '../../src/job/trace/trace';
import { hindranceTexts } from './handed-files';
import { answered, job, ownCell, ownRows, regionWorkbook, typedInto } from './region-workbook';
import { contractAt as contractIn } from './rule-typing';

jest.setTimeout(60_000);

const file = `
schema: 1
months: 12
paymentModels:
  - key: egen-trappa
    name: Trappa med bonus
    like: prestation
    rules:
      earned: rho * price * (min(volume, assignment) + trappa * max(0, volume - assignment)) + if(volume > assignment, bonus, 0)
      guaranteed: '0'
    parameters:
      - { key: trappa, default: 0.3 }
      - { key: bonus, default: 2500, unit: tkr }
contract: { model: norge-isf, price_given: 0 }
scenarios:
  - { id: stay, name: Nu }
  - id: egen
    name: Egen
    switches: [{ contract: { model: egen-trappa, trappa: 0.5 } }]
`;

const first = job([regionWorkbook()], file);
const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
const contractAt = (key: string, line: number) => contractIn(first.bytes, key, line);

/** What stands over a number’s key. */
const textAbove = (key: string): string => {
  const cell = ownCell(first.bytes, 'contracts', contractAt(key, -2));
  return cell.kind === 'text' ? cell.text : '';
};

test('Avtal has a column for each number that the named models read, under its term and unit', () => {
  expect(textAbove('trappa_2')).toBe('trappa');
  expect(textAbove('bonus_2')).toBe('bonus, tkr');
  expect(textAbove('price_given_1')).toBe('Pris, tkr/poäng');
});

test('a run on its own result with models of the library and of one’s own changes no byte', () => {
  const again = job([handed(first.bytes)]);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  expect(again.question.own).toEqual(first.question.own);
  expect(again.question.frame.models).toEqual(first.question.frame.models);
});

test('a number of one’s own model typed into Avtal counts in the next run', () => {
  const title = first.titles['contracts']!;
  const typed = answered([handed(typedInto(first.bytes, title, { [contractAt('bonus_2', 2)]: 9000 }))]);
  expect(typed.question.scenarios[1]!.contracts[0]!.switches[0]!.contract.parameters['bonus']).toBe(9000);
  expect(typed.question.scenarios[1]!.contracts[1]!.switches[0]!.contract.parameters['bonus']).toBe(2500);
});

test('the number of a model of the library that no contract had typed into Avtal takes that model with its own numbers', () => {
  const title = first.titles['contracts']!;
  const typed = job([handed(typedInto(first.bytes, title, { [contractAt('model_2', 3)]: 24 }))]);
  const { contract } = typed.question.scenarios[1]!.contracts[1]!.switches[0]!;
  expect(contract.model).toBe('danmark-takst');
  expect(contract.parameters['baskrav']).toBeDefined();
  expect(typed.question.frame.models!.map(({ key }) => key)).toEqual(['norge-isf', 'danmark-takst', 'egen-trappa']);
  expect(Buffer.compare(job([handed(typed.bytes)]).bytes, typed.bytes)).toBe(0);
});

test('a number that is no payment model’s is refused with its cell', () => {
  const title = first.titles['contracts']!;
  const at = contractAt('model_2', 3);
  const bytes = typedInto(first.bytes, title, { [at]: 99 });
  const texts = hindranceTexts(() => job([handed(bytes)]));
  expect(texts.join('\n')).toMatch(new RegExp(`svar\\.xlsx, .*!${at}: `));
});

test('a trace of the payment names the equations of the models it is made of', () => {
  const workbook = openReport(handed(first.bytes), '0.2.0');
  const comparison = ownRows(first.bytes, 'comparison');
  const heading = comparison.findIndex((cells) =>
    cells.some((cell) => cell.kind === 'text' && cell.text === 'Ersättning från regionen, mkr'),
  );
  const column = levelColumn(1);
  const below = comparison.slice(heading).findIndex((cells) => cells[column]?.kind === 'number');
  const cell = `${columnLetters(column)}${heading + below + 1}`;
  const traced = trace(workbook, `Jämförelse!${cell}`, 'sv');
  expect(traced.equations.some(({ name }) => name.startsWith('earned'))).toBe(true);
  expect(traced.contracts.some(({ name }) => name.startsWith('bonus_'))).toBe(true);
});

describe('a document that names a payment model nobody knows is refused', () => {
  const xml = openWorkbook(first.bytes, 'svar.xlsx').document(modelNamespace)!;
  const model = JSON.parse(xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'))) as EmbeddedModel;
  const stateOf = (changed: EmbeddedModel) => {
    const document = { namespace: modelNamespace, xml: embeddedXml(changed) };
    const bytes = writePlan(emptyWorkbook('svar.xlsx'), { sheets: [], names: [], document });
    return embeddedState(new FileWorkbook(openWorkbook(bytes, 'svar.xlsx')), '0.2.0').kind;
  };
  test('and as it stands it is read', () => expect(stateOf(model)).toBe('open'));
  test('where a model of one’s own is gone that a contract has', () => {
    const changed = structuredClone(model);
    delete changed.own;
    delete changed.scenarioFile.paymentModels;
    expect(stateOf(changed)).toBe('refused');
  });
});

const refused = (change: (text: string) => string): string => {
  try {
    parseScenarioFile(change(file), 'byte.yaml');
  } catch (error) {
    if (error instanceof VaxlaError) return problemText('sv', error.problem);
    throw error;
  }
  return '';
};

test.each<readonly [string, (text: string) => string, RegExp]>([
  ['a name it has not', (text) => text.replace('bonus, 0)', 'bonnus, 0)'), /^byte\.yaml:9: .*”bonnus”.*”bonus”/],
  ['a unit that is not money’s', (text) => text.replace("'0'", 'volume'), /^byte\.yaml:10: .*tkr.*points/],
  ['a sign of another notation', (text) => text.replace('rho * price', 'rho × price'), /^byte\.yaml:9: Tecken 5.*×/],
  ['a parameter named as a level', (text) => text.replace('key: trappa', 'key: volume'), /^byte\.yaml:12: .*”volume”/],
  ['a parameter twice', (text) => text.replace('key: trappa', 'key: bonus'), /^byte\.yaml:12: .*två gånger/],
  ['a default below zero', (text) => text.replace('default: 0.3', 'default: -1'), /:12: .*≥ 0/],
  ['a key of the library', (text) => text.replaceAll('egen-trappa', 'ram'), /:5: .*key/],
  ['a model to be like that there is not', (text) => text.replace('like: prestation', 'like: drg'), /:7: .*like/],
  ['a contract with a number nobody reads', (text) => text.replace('trappa: 0.5', 'trapa: 0.5'), /:19: .*”trapa”/],
])('a scenario file’s own model with %s is refused with its line', (_, change, sentence) => {
  expect(change(file)).not.toBe(file);
  expect(refused(change)).toMatch(sentence);
});
