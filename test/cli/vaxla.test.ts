import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { inspectionSchema } from '../../src/job/inspect';
import { resultSchema } from '../../src/job/result-document';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { readWritten } from '../report/written-workbook';
import { buildCommand, vaxla } from './built-command';

jest.setTimeout(120_000);

const sampleName = 'exempelregionen.xlsx';
let folder: string;
let sample: string;
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const bytes = (path: string) => readFileSync(path);
const names = () => readdirSync(folder).sort();

beforeAll(() => {
  buildCommand();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaxla-cli-'));
  sample = at(sampleName);
  copyFileSync(join(__dirname, '..', '..', 'assets', sampleName), sample);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const months = Array.from({ length: 12 }, (_, month) => 202501 + month);
const activity = ['Period;Sjukhus;DRG-poäng', ...months.map((month) => `${month};Norra;400`)].join('\n');
const budget = ['Period;Sjukhus;Kostnad (tkr)', ...months.map((month) => `${month};Norra;21000`)].join('\n');

describe('a simulation', () => {
  test('writes the workbook, leaves the input byte for byte as it was, and says where it was written', () => {
    const before = bytes(sample);
    const { code, out, told } = vaxla('simulate', sample, '--out', at('ut.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain(`Skrivet: ${at('ut.xlsx')}`);
    expect(told).toContain('Tveksamt: ');
    expect(bytes(sample).equals(before)).toBe(true);
    expect(names()).toEqual([sampleName, 'ut.xlsx']);
    const roles = openWorkbook(bytes(at('ut.xlsx')), 'ut.xlsx')
      .marks()
      .map(({ role }) => role);
    expect(roles.slice(0, 4)).toEqual(['comparison', 'assumptions', 'contracts', 'history']);
  });

  test('with --json prints nothing but the result on standard output, as its schema says', () => {
    const { code, out, told } = vaxla('simulate', sample, '--out', at('ut.xlsx'), '--json');
    expect(code).toBe(0);
    const document = resultSchema.parse(JSON.parse(out));
    expect(document.out).toBe(at('ut.xlsx'));
    expect(document.scenarios).toHaveLength(5);
    expect(told).toContain(`Skrivet: ${at('ut.xlsx')}`);
  });

  test('gives the same bytes on two runs of the same day', () => {
    vaxla('simulate', sample, '--out', at('ett.xlsx'));
    vaxla('simulate', sample, '--out', at('två.xlsx'));
    expect(bytes(at('ett.xlsx')).equals(bytes(at('två.xlsx')))).toBe(true);
  });

  test('on its own result updates the sheets in place and says so, and then changes nothing more', () => {
    const tabs = (path: string) => openWorkbook(bytes(path), 'x').sheets.map(({ name }) => name);
    // The name of the file stands in the report: each run reads a file of the same name in a folder of its own.
    const runs = ['ett', 'två', 'tre'];
    let input = sample;
    for (const name of runs) {
      const { code, told } = vaxla('simulate', input, '--out', at(`${name}.xlsx`));
      expect([code, /har redan 10 blad från Växla/.test(told)]).toEqual([0, input !== sample]);
      mkdirSync(at(name));
      input = at(join(name, sampleName));
      copyFileSync(at(`${name}.xlsx`), input);
    }
    const [first, second, third] = runs.map((name) => at(`${name}.xlsx`));
    expect(tabs(second!)).toEqual(tabs(first!));
    expect(bytes(third!).equals(bytes(second!))).toBe(true);
    const parts = (path: string) => Object.entries(unzipSync(bytes(path)));
    const before = new Map(parts(first!));
    const changed = parts(second!).filter(([part, content]) => Buffer.compare(content, before.get(part)!) !== 0);
    // The reading report, which says that the sheets were there.
    expect(changed.map(([part]) => part)).toEqual([expect.stringMatching(/^xl\/worksheets\//)]);
  });

  test('reads activity from one file and budget from another, into a new workbook where none is a workbook', () => {
    const files = [put('verksamhet.csv', activity), put('ekonomi.csv', budget)];
    const { code } = vaxla('simulate', ...files, '--out', at('ut.xlsx'));
    expect(code).toBe(0);
    const workbook = openWorkbook(bytes(at('ut.xlsx')), 'ut.xlsx');
    expect(workbook.grids()).toEqual([]);
    expect(workbook.marks().length).toBe(workbook.sheets.length);
  });

  test('follows a scenario file', () => {
    const scenarios = put(
      'byte.yaml',
      'schema: 1\nscenarios:\n  - { id: nu, name: Nu }\n  - { id: ram, name: Ram, switches: [{ contract: { model: ram } }] }\n',
    );
    const { out } = vaxla('simulate', sample, '--scenarios', scenarios, '--out', at('ut.xlsx'), '--json');
    expect(resultSchema.parse(JSON.parse(out)).scenarios.map(({ id }) => id)).toEqual(['nu', 'ram']);
  });

  test('in English leaves no Swedish in Växla’s sheets but the names that come from the workbook', () => {
    const { code, out } = vaxla('simulate', sample, '--out', at('ut.xlsx'), '--lang', 'en');
    expect(code).toBe(0);
    const input = readWritten(bytes(sample)).sheets;
    const given = new Set(
      [
        sampleName,
        ...input.map(({ name }) => name),
        ...input.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value))),
      ]
        .flatMap((text) => text.match(/[\p{L}]+/gu) ?? [])
        .map((word) => word.toLowerCase()),
    );
    const own = readWritten(bytes(at('ut.xlsx'))).sheets.filter(
      ({ name }) => !input.some((sheet) => sheet.name === name),
    );
    const texts = own.flatMap(({ name, cells }) => [name, ...[...cells.values()].map(({ value }) => String(value))]);
    const swedish = new Set(
      [...texts, out]
        .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
        .filter(
          (word) => /[åäö]/i.test(word) && !['Växla', 'Skåne', 'Mörk'].includes(word) && !given.has(word.toLowerCase()),
        ),
    );
    expect([...swedish]).toEqual([]);
    expect(own.map(({ name }) => name)).toContain('Växla Comparison');
  });
});

describe('nothing is written', () => {
  test('over a file that is there, unless --force says so', () => {
    const out = put('ut.xlsx', 'något annat');
    const refused = vaxla('simulate', sample, '--out', out);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.told).toMatch(/finns redan\. Ange --force/);
    expect(bytes(out).toString()).toBe('något annat');
    expect(vaxla('simulate', sample, '--out', out, '--force').code).toBe(0);
    expect(openWorkbook(bytes(out), 'ut.xlsx').marks().length).toBeGreaterThan(5);
  });

  test('into an input file, whatever is said', () => {
    const before = bytes(sample);
    for (const out of [sample, join(folder, '.', sampleName), join(folder, 'x', '..', sampleName)]) {
      const { code, told } = vaxla('simulate', sample, '--out', out, '--force');
      expect([code, told]).toEqual([2, expect.stringMatching(/är en av indatafilerna/)]);
    }
    expect(bytes(sample).equals(before)).toBe(true);
  });

  test('into a file with another ending than the workbook’s', () => {
    const { code, told } = vaxla('simulate', sample, '--out', at('ut.csv'));
    expect([code, told]).toEqual([2, expect.stringMatching(/\.xlsx-fil men --out slutar på \.csv/)]);
    expect(names()).toEqual([sampleName]);
  });

  test('into a folder that is not there', () => {
    const { code, told } = vaxla('simulate', sample, '--out', at(join('borta', 'ut.xlsx')));
    expect([code, told]).toEqual([2, expect.stringMatching(/går inte att skriva/)]);
    expect(names()).toEqual([sampleName]);
  });

  test.each<readonly [string, Uint8Array | string, RegExp]>([
    ['an empty file', '', /tom/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /arbetsbok/],
    ['an encrypted workbook', encrypted(), /lösenord|krypter/i],
    [
      'half a workbook',
      new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', sampleName))).subarray(0, 30_000),
      /skada|ofullständig|trasig|arbetsbok/i,
    ],
    ['a letter', 'Hej och hå, här finns inga tal.\n', /heter som en arbetsbok men är ren text/],
  ])('from %s, and its own sentence says why', (_, content, sentence) => {
    const input = put('indata.xlsx', content);
    const { code, out, told } = vaxla('simulate', input, '--out', at('ut.xlsx'));
    expect([code, out]).toEqual([3, '']);
    expect(told).toMatch(sentence);
    expect(told).toContain('indata.xlsx');
    expect(names()).toEqual([sampleName, 'indata.xlsx'].sort());
  });

  test('from activity without budget, and the reason names file and cell', () => {
    const { code, out, told } = vaxla('simulate', put('verksamhet.csv', activity), '--out', at('ut.xlsx'));
    expect([code, out]).toEqual([3, '']);
    expect(told).toMatch(/Hinder: verksamhet\.csv, verksamhet!C2: /);
    expect(told).toContain('Filerna kan inte bära svaret. Inget har skrivits.');
    expect(existsSync(at('ut.xlsx'))).toBe(false);
  });

  test('from a scenario file that cannot be read', () => {
    const scenarios = put('byte.yaml', 'schema: 1\nmanader: 3\n');
    const { code, told } = vaxla('simulate', sample, '--scenarios', scenarios, '--out', at('ut.xlsx'));
    expect([code, told]).toEqual([3, expect.stringMatching(/^byte\.yaml: Rad 2: /)]);
    expect(existsSync(at('ut.xlsx'))).toBe(false);
  });

  test('from a file that is not there', () => {
    const { code, told } = vaxla('simulate', at('borta.xlsx'), '--out', at('ut.xlsx'));
    expect([code, told]).toEqual([2, expect.stringMatching(/borta\.xlsx finns inte eller går inte att läsa/)]);
  });
});

describe('inspection', () => {
  test('prints what is there and writes nothing', () => {
    const { code, out } = vaxla('inspect', sample);
    expect(code).toBe(0);
    expect(out).toContain('8 enheter, varav 8 kan simuleras');
    expect(names()).toEqual([sampleName]);
  });

  test('with --json prints the inspection alone, as its schema says', () => {
    const { code, out, told } = vaxla('inspect', sample, '--json');
    expect([code, told]).toEqual([0, '']);
    const document = inspectionSchema.parse(JSON.parse(out));
    expect([document.simulable, document.units.length]).toEqual([true, 8]);
  });

  test('of a file that carries no simulation is no failure', () => {
    const { code, out } = vaxla('inspect', put('verksamhet.csv', activity));
    expect([code, out]).toEqual([0, expect.stringContaining('Underlaget bär inte en simulering ännu.')]);
  });
});

describe('the call', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [['--help'], /Användning:[\s\S]*Exempel:[\s\S]*Slutkoder:/],
    [['--help', '--lang', 'en'], /Usage:[\s\S]*Examples:[\s\S]*Exit codes:/],
    [['--lang=en', '--help'], /Usage:[\s\S]*Exit codes:/],
    [['simulate', '--help'], /--accept-calibration/],
    [['simulate', '--help', '--lang', 'en'], /replace the file after --out/],
    [['inspect', '--help'], /Skriver inget/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j is answered', (parameters, text) => {
    const { code, out, told } = vaxla(...parameters);
    expect([code, told]).toEqual([0, '']);
    expect(out).toMatch(text);
  });

  test('without a word is answered with help', () => {
    const { code, out } = vaxla();
    expect([code, out]).toEqual([2, expect.stringContaining('Kommandon:')]);
  });

  test.each<readonly [readonly string[], string]>([
    [['simulera', 'x.xlsx'], 'kommandot ”simulera” finns inte'],
    [['simulate', '--out', 'y.xlsx'], 'ange minst en fil'],
    [['simulate', 'x.xlsx'], 'valet ”--out <file>” måste anges'],
    [['simulate', 'x.xlsx', '--out'], 'valet ”--out <file>” saknar sitt värde'],
    [['simulate', 'x.xlsx', '--out', 'y.xlsx', '--okänt'], 'valet ”--okänt” finns inte'],
    [['simulate', 'x.xlsx', '--out', 'y.xlsx', '--lang', 'fi'], 'värdet på valet ”--lang <lang>” passar inte'],
    [['inspect'], 'ange minst en fil'],
  ])('%j is refused with exit code 2 and one sentence', (parameters, sentence) => {
    const { code, told, out } = vaxla(...parameters);
    expect([code, out]).toEqual([2, '']);
    expect(told).toBe(`Anropet går inte att tolka: ${sentence}. Kör med --help för hjälp.\n`);
  });

  test('that cannot be understood is answered in the language asked for', () => {
    expect(vaxla('simulate', 'x.xlsx').told).toMatch(/^Anropet går inte att tolka: /);
    expect(vaxla('simulate', 'x.xlsx', '--lang', 'en').told).toMatch(/^The call cannot be understood: /);
  });
});

/** The first sectors of an encrypted workbook: a compound file whose directory names an EncryptedPackage. */
function encrypted(): Uint8Array {
  const file = new Uint8Array(1_536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, index) => file.set([letter.charCodeAt(0), 0], 512 + 2 * index));
  return file;
}
