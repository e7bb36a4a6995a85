import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openedForInspection } from '../../src/job/opening';
import { modelNamespace, type EmbeddedModel } from '../../src/job/embedded-model';
import { embeddedState, embeddedXml } from '../../src/job/embedded-part';
import { migrated } from '../../src/job/migrations';
import { readFiles, type HandedFile } from '../../src/job/read';
import { restoredReading, storedReading, storedReadingSchema } from '../../src/job/stored-reading';
import { problemText, VaxlaError } from '../../src/words/problem';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { FileWorkbook } from '../../src/workbook/file/file-door';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { anyText } from '../any-text';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from '../workbook/shared-workbooks';
import { hindranceTexts, realFile, sampleFile } from './handed-files';
import { job, planned, regionText, twoFutures } from './region-workbook';

jest.setTimeout(60_000);

const first = job([regionText()], twoFutures);
const xml = openWorkbook(first.bytes, 'svar.xlsx').document(modelNamespace)!;
const json = xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'));

/** A workbook that holds nothing but a document. */
const holding = (document: string) =>
  writePlan(emptyWorkbook('svar.xlsx'), {
    sheets: [],
    names: [],
    document: { namespace: modelNamespace, xml: document },
  });
const stateOf = (document: string, version = '0.2.0') =>
  embeddedState(new FileWorkbook(openWorkbook(holding(document), 'svar.xlsx')), version);
const wrapped = (text: string, schema = '1', version = '0.2.0') =>
  `<vaxla xmlns="${modelNamespace}" schema="${schema}" version="${version}">${text}</vaxla>`;
const refusal = (document: string, version?: string): string => {
  const state = stateOf(document, version);
  return state.kind === 'refused' ? problemText('sv', state.problem) : state.kind;
};
const damaged = /^svar\.xlsx: Växlas dokument i arbetsboken går inte att läsa; .* Inget har skrivits\.$/;

test('a document is read as it was written, to the letter', () => {
  const state = stateOf(xml);
  expect(state.kind === 'open' && embeddedXml(state.model).length).toBe(xml.length);
  expect(state.kind === 'open' && state.model).toEqual(JSON.parse(json));
});

/** The same document with few of its equations and sheets, which are most of its text and all alike. */
const short: EmbeddedModel = (() => {
  const model = JSON.parse(json) as EmbeddedModel;
  return { ...model, equations: model.equations.slice(0, 3), sheets: model.sheets.slice(-1) };
})();

test('text of any kind comes through', () => {
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 20 }), (name) => {
      const state = stateOf(embeddedXml({ ...short, files: [{ name, sha256: short.files[0]!.sha256 }] }));
      expect(state.kind === 'open' && state.model.files[0]!.name).toBe(name);
    }),
    { numRuns: 25 },
  );
});

describe('a document that somebody changed is refused with one sentence', () => {
  const changed = (change: (model: Record<string, never>) => unknown) => {
    const model = JSON.parse(json) as Record<string, never>;
    return wrapped(JSON.stringify(change(model) ?? model).replace(/</g, '\\u003c'));
  };
  const set = (path: readonly (string | number)[], value: unknown) =>
    changed((model) => {
      const steps = path.slice(0, -1);
      const inner = steps.reduce<Record<string | number, never>>((at, step) => at[step]!, model);
      Object.assign(inner, { [path[path.length - 1]!]: value });
      return model;
    });
  test.each<readonly [string, string]>([
    ['is no JSON', wrapped('{')],
    ['is nothing', wrapped('')],
    ['is a list', wrapped('[]')],
    ['is no number of a schema', wrapped(json, 'x')],
    ['says another version inside than outside', wrapped(json, '1', '0.1.9')],
    ['has another root', xml.replace(/vaxla(?= xmlns|>$)/g, 'other')],
    ['reaches for the prototype', wrapped(json.replace('{', '{"__proto__":{"polluted":true},'))],
    ['reaches for it deep inside', wrapped(json.replace('"frame":{', '"frame":{"__proto__":{"months":1},'))],
    ['has a key nobody knows', set(['surprise'], 1)],
    ['asks for more draws than there may be', set(['draws'], { draws: 1e9, seed: 1, made: 0 })],
    ['has a formula for a name', set(['namePrefix'], '=1+1')],
    ['has an assumption nobody knows', set(['frame', 'assumptions'], { 'system("x")': 1 })],
    ['has a text for a number', set(['frame', 'months'], '12')],
    ['has more months than a job computes', set(['frame', 'months'], 1e9)],
    ['has two scenarios of one id', set(['scenarios', 1, 'id'], 'stay')],
    ['has a message nobody knows', set(['reading', 'problems'], [{ code: 'x', severity: 'note', values: {} }])],
    [
      'has a message without its values',
      set(['reading', 'problems'], [{ code: 'reading-missing-month', severity: 'note', values: 7 }]),
    ],
    ['has facts of unequal lengths', set(['reading', 'facts', 'value'], [])],
    [
      'points outside its own lists',
      set(
        ['reading', 'facts', 'unit'],
        Array.from({ length: 48 }, () => 9),
      ),
    ],
    ['has a column’s print beyond the sheet', set(['sheets', 0, 'columns'], ['zzzz.zzzz.a'])],
    [
      'has a negative number in a contract',
      set(
        ['scenarios', 0, 'contracts', 0, 'base', 'parameters'],
        Array.from({ length: 9 }, () => -1),
      ),
    ],
  ])('%s', (_, document) => {
    expect(refusal(document)).toMatch(damaged);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('and no run is made from it', () => {
    const file = { name: 'svar.xlsx', bytes: holding(set(['surprise'], 1)) };
    expect(hindranceTexts(() => job([file]))).toEqual([expect.stringMatching(damaged)]);
    expect(openedForInspection([file], undefined, '0.2.0').problems[0]).toMatchObject({
      code: 'embedded-damaged',
      severity: 'doubt',
    });
  });

  test('whatever is changed in its text, it is refused or read; nothing else happens', () => {
    const whole = JSON.stringify(short);
    expect(stateOf(wrapped(whole)).kind).toBe('open');
    const place = fc.nat(whole.length - 1);
    const piece = fc.oneof(fc.constantFrom('"', '{', '}', '[', ']', ',', '-', '9', 'e9', 'null'), fc.string());
    fc.assert(
      fc.property(place, fc.nat(8), piece, (at, length, text) => {
        const edited = (whole.slice(0, at) + text + whole.slice(at + length)).replace(/[&<>]/g, ' ');
        expect(['open', 'refused', 'none']).toContain(stateOf(wrapped(edited.replace(/[^\u0020-\uD7FF]/g, ' '))).kind);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a document of a later version', () => {
  const newer = wrapped('{"anything":"at all"}', '2', '3.2.0');

  test('is refused in LOOK’s words, and looked at all the same', () => {
    const sentence =
      'svar.xlsx: Filen är sparad med Växla 3.2.0 och du har 0.2.0. Du kan läsa allt men inte räkna om eller skriva. ' +
      'Hämta den nyare versionen och kör igen.';
    const file = { name: 'svar.xlsx', bytes: holding(newer) };
    expect(hindranceTexts(() => job([file]))).toEqual([sentence]);
    const { problems } = openedForInspection([file], undefined, '0.2.0');
    expect(problems.map((problem) => problemText('sv', problem))).toContain(sentence);
  });

  test('is refused where only the version is later, for its model may be another', () => {
    expect(refusal(xml, '0.1.9')).toMatch(/Filen är sparad med Växla 0\.2\.0 och du har 0\.1\.9\./);
    expect(refusal(xml, '0.10.0')).toBe('open');
  });
});

describe('a document of an earlier version', () => {
  const folder = join(__dirname, 'documents');

  test('goes through one step per schema', () => {
    const step = (number: number) => (older: Readonly<Record<string, unknown>>) => ({
      ...older,
      schema: number + 1,
      steps: [...((older['steps'] as number[] | undefined) ?? []), number],
    });
    const steps = [step(1), step(2), step(3)];
    expect(migrated({ schema: 1 }, steps)['steps']).toEqual([1, 2, 3]);
    expect(migrated({ schema: 3 }, steps)['steps']).toEqual([3]);
    expect(migrated({ schema: 4 }, steps)).toEqual({ schema: 4 });
  });

  test.each(readdirSync(folder))('%s is opened and runs again alone, and what came out otherwise is told', (name) => {
    const document = readFileSync(join(folder, name), 'utf8').trim();
    const state = stateOf(document, '999.0.0');
    expect(state.kind).toBe('open');
    if (state.kind !== 'open') return;
    const again = planned([{ name: 'svar.xlsx', bytes: holding(document) }], undefined, { version: '999.0.0' });
    expect(again.question.scenarios.map(({ id }) => id)).toEqual(state.model.scenarios.map(({ id }) => id));
    const codes = again.told.map(({ code }) => code);
    expect(codes).toContain('embedded-facts-used');
    const cost = (values: Readonly<Record<string, number | null>>) => values['cost']!;
    const now = stateOf(again.plan.document!.xml, '999.0.0');
    const costs = [state, now].map((each) =>
      each.kind === 'open' ? each.model.figures.map(({ values }) => cost(values)) : [],
    );
    const same = costs[0]!.every((value, index) => Math.abs(value - costs[1]![index]!) < 1e-6 * value);
    expect(same || codes.includes('embedded-figure-changed')).toBe(true);
  });
});

test('equations that read otherwise are told, and never evaluated', () => {
  const model = JSON.parse(json) as EmbeddedModel;
  const equations = model.equations.map((equation, index) =>
    index === 3 ? { ...equation, value: 'constructor.constructor("return 1")()' } : equation,
  );
  const figures = model.figures.map((own, index) =>
    index === 0 ? { ...own, values: { ...own.values, cost: own.values['cost']! * 1.01 } } : own,
  );
  const file = { name: 'svar.xlsx', bytes: holding(embeddedXml({ ...model, equations, figures })) };
  const again = planned([file], undefined, { version: '0.3.0' });
  const told = again.told.map((problem) => problemText('sv', problem));
  expect(told).toContain(
    `En av modellens ekvationer, ${equations[3]!.name}, lyder annorlunda än i arbetsboken (Växla 0.2.0). Den nya gäller.`,
  );
  expect(told[told.length - 1]).toMatch(
    /^Samma fråga ger ett annat svar än förra körningen: Regionens kostnad, mkr i ”Nu” var 468,\d \(Växla 0\.2\.0\) och är 464,\d \(Växla 0\.3\.0\)\.$/,
  );
});

test('a document without its sheets brings them back', () => {
  const again = job([{ name: 'svar.xlsx', bytes: holding(xml) }]);
  expect(openWorkbook(again.bytes, 'x').marks()).toHaveLength(openWorkbook(first.bytes, 'x').marks().length);
});

/** What was read, problems of the files too, as it comes from a file and as it comes back from a document. */
function readings(files: readonly HandedFile[]) {
  const read = readFiles(files);
  const reading = { ...read.reading, problems: read.problems };
  return [restoredReading(storedReadingSchema.parse(JSON.parse(JSON.stringify(storedReading(reading))))), reading];
}

test('the sample’s reading comes back whole', () => {
  const [back, reading] = readings([sampleFile()]);
  expect(back).toEqual(reading);
});

describeWithSharedData('the readings of real files', () => {
  const small = sharedWorkbooks().filter((path) => sharedFile(path).length < 60_000);
  const files = [['us-drg/payments_DE_DC.csv', 'us-drg/msdrg_weights.csv'], ...small.map((path) => [path])];

  test('come back whole, whatever there was to say about them', () => {
    const codes = new Set<string>();
    for (const paths of files) {
      let pair: ReturnType<typeof readings>;
      try {
        pair = readings(paths.map(realFile));
      } catch (error) {
        // Files that the door refuses have no reading.
        if (error instanceof VaxlaError) continue;
        throw error;
      }
      expect(pair[0]).toEqual(pair[1]);
      pair[1]!.problems.forEach(({ code }) => codes.add(code));
    }
    expect(codes.size).toBeGreaterThan(15);
  });
});
