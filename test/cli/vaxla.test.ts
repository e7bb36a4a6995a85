import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { inspectionSchema } from '../../src/job/inspect';
import { resultSchema } from '../../src/job/result-document';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { archiveDamages, packageDamages } from '../workbook/damage';
import { chance } from '../workbook/random-numbers';
import { smallRegion } from '../workbook/small-region';
import { regionWorkbook, rowsOf, twoFutures, typedInto } from '../job/region-workbook';
import { buildCommand, vaxla, vaxlaAt, type Answer } from './built-command';

jest.setTimeout(120_000);

const sampleName = 'exempelregionen.xlsx';
const sampleFile = join(__dirname, '..', '..', 'assets', sampleName);
/** A workbook of two hospitals, where the sample's eight would only take longer. */
const region = regionWorkbook();
/** Two scenarios over a year instead of five over three, and no draws, where it does not matter which. */
const question = `${twoFutures}draws: 0\n`;
let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const bytes = (path: string) => readFileSync(path);
const small = () => put(region.name, region.bytes);
const names = () => readdirSync(folder).sort();
const quick = () => ['--scenarios', put('byte.yaml', question)];

/** The first run of the region: what it printed, what it wrote, and every file of its folder after it. */
interface FirstRun {
  readonly answer: Answer;
  readonly path: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly written: Buffer;
}
let known: FirstRun | undefined;
/** It is the same for every test, so it is made for the first that asks. */
const firstRun = (): FirstRun => (known ??= madeFirst());

function madeFirst(): FirstRun {
  const own = mkdtempSync(join(tmpdir(), 'vaxla-cli-'));
  try {
    const path = join(own, 'svar.xlsx');
    writeFileSync(join(own, region.name), region.bytes);
    writeFileSync(join(own, 'byte.yaml'), question);
    const scenarios = ['--scenarios', join(own, 'byte.yaml')];
    const answer = vaxla('simulate', join(own, region.name), ...scenarios, '--out', path);
    const files = new Map(
      readdirSync(own)
        .sort()
        .map((name) => [name, bytes(join(own, name))]),
    );
    return { answer, path, files, written: bytes(path) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

beforeAll(() => {
  buildCommand();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaxla-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const months = Array.from({ length: 12 }, (_, month) => 202501 + month);
const activity = ['Period;Sjukhus;DRG-poäng', ...months.map((month) => `${month};Norra;400`)].join('\n');
const budget = ['Period;Sjukhus;Kostnad (tkr)', ...months.map((month) => `${month};Norra;21000`)].join('\n');

describe('a simulation', () => {
  test('writes the workbook, leaves the input byte for byte as it was, and says where it was written', () => {
    const { answer, path, files, written } = firstRun();
    expect(answer.code).toBe(0);
    expect(answer.out).toContain(`Skrivet: ${path}`);
    expect(answer.told).toContain('Tveksamt: ');
    expect([...files.keys()]).toEqual(['byte.yaml', region.name, 'svar.xlsx']);
    expect(files.get(region.name)!.equals(region.bytes)).toBe(true);
    const roles = openWorkbook(written, 'svar.xlsx')
      .marks()
      .map(({ role }) => role);
    expect(roles.slice(0, 8)).toEqual([
      'board',
      'check',
      'comparison',
      'past',
      'assumptions',
      'contracts',
      'rules',
      'history',
    ]);
  });

  test('follows a scenario file; with --json prints nothing but the result on standard output, as its schema says', () => {
    const { code, out, told } = vaxla('simulate', small(), ...quick(), '--out', at('ut.xlsx'), '--json');
    expect(code).toBe(0);
    const document = resultSchema.parse(JSON.parse(out));
    expect(document.out).toBe(at('ut.xlsx'));
    expect(document.scenarios.map(({ id }) => id)).toEqual(['stay', 'ram']);
    expect(told).toContain(`Skrivet: ${at('ut.xlsx')}`);
  });

  test('on its own result with nothing else makes the same file again, to the byte', () => {
    const { code, told } = vaxla('simulate', put('ett.xlsx', firstRun().written), '--out', at('två.xlsx'));
    expect([code, told]).toEqual([0, expect.not.stringContaining('ändrad')]);
    expect(bytes(at('två.xlsx')).equals(firstRun().written)).toBe(true);
  });

  test('reads activity from one file and budget from another, into a new workbook where none is a workbook', () => {
    const files = [put('verksamhet.csv', activity), put('ekonomi.csv', budget)];
    const { code } = vaxla('simulate', ...files, ...quick(), '--out', at('ut.xlsx'));
    expect(code).toBe(0);
    const workbook = openWorkbook(bytes(at('ut.xlsx')), 'ut.xlsx');
    expect(workbook.grids()).toEqual([]);
    expect(workbook.marks().length).toBe(workbook.sheets.length);
  });

  test('in English leaves no Swedish in what it writes and prints but what comes from the workbook', () => {
    const sample = put(sampleName, bytes(sampleFile));
    // A year is enough: the futures that are compared where nobody names any, and every sheet, are there.
    const year = ['--scenarios', put('year.yaml', 'schema: 1\nmonths: 12\n'), '--draws', '500'];
    const { code, out } = vaxla('simulate', sample, ...year, '--out', at('ut.xlsx'), '--lang', 'en');
    expect(code).toBe(0);
    const input = unzipSync(bytes(sample));
    const written = Object.entries(unzipSync(bytes(at('ut.xlsx')))).filter(
      ([part, content]) => part.startsWith('xl/') && !(part in input && Buffer.from(content).equals(input[part]!)),
    );
    const given = new Set(
      [sampleName, ...Object.values(input).map((content) => strFromU8(content))]
        .flatMap((text) => swedishWords(text))
        .map((word) => word.toLowerCase()),
    );
    const texts = written.map(([, content]) => strFromU8(content));
    const swedish = [...texts, out].flatMap((text) => swedishWords(text));
    const names = new Set(['växla', 'skåne', 'mörk', 'götaland', 'umeå']);
    const left = swedish.map((word) => word.toLowerCase()).filter((word) => !names.has(word) && !given.has(word));
    expect([...new Set(left)]).toEqual([]);
    const sheets = openWorkbook(bytes(at('ut.xlsx')), 'ut.xlsx').marks();
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(
      expect.arrayContaining(['Växla Comparison', 'Växla Uncertainty', 'Växla Calculation 5']),
    );
  });
});

describe('nothing is written', () => {
  test('over a file that is there, unless --force says so, and then two runs of a day give the same bytes', () => {
    const out = put('ut.xlsx', 'något annat');
    const refused = vaxla('simulate', small(), '--out', out);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.told).toMatch(/finns redan\. Ange --force/);
    expect(bytes(out).toString()).toBe('något annat');
    expect(vaxla('simulate', small(), ...quick(), '--out', out, '--force').code).toBe(0);
    expect(bytes(out).equals(firstRun().written)).toBe(true);
  });

  test('into an input file, whatever is said', () => {
    const input = small();
    for (const out of [input, join(folder, '.', region.name), join(folder, 'x', '..', region.name)]) {
      const { code, told } = vaxla('simulate', input, '--out', out, '--force');
      expect([code, told]).toEqual([2, expect.stringMatching(/är en av indatafilerna/)]);
    }
    expect(bytes(input).equals(region.bytes)).toBe(true);
  });

  test('into a file with another ending than the workbook’s', () => {
    const { code, told } = vaxla('simulate', small(), ...quick(), '--out', at('ut.csv'));
    expect([code, told]).toEqual([2, expect.stringMatching(/\.xlsx-fil men --out slutar på \.csv/)]);
    expect(names()).toEqual(['byte.yaml', region.name]);
  });

  test.each(['igår', '-1', '1e9', '253402300800'])('when SOURCE_DATE_EPOCH is %s, which is no time', (time) => {
    const { code, told } = vaxlaAt(time, 'simulate', small(), '--out', at('svar.xlsx'));
    expect([code, told]).toEqual([2, expect.stringMatching(/^SOURCE_DATE_EPOCH är ”/)]);
    expect(names()).toEqual([region.name]);
  });

  test('into a folder that is not there', () => {
    const { code, told } = vaxla('simulate', small(), ...quick(), '--out', at(join('borta', 'ut.xlsx')));
    expect([code, told]).toEqual([2, expect.stringMatching(/går inte att skriva/)]);
    expect(names()).toEqual(['byte.yaml', region.name]);
  });

  test.each<readonly [string, Uint8Array | string, RegExp]>([
    ['an empty file', '', /tom/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /arbetsbok/],
    ['an encrypted workbook', encrypted(), /lösenord|krypter/i],
    [
      'half a workbook',
      new Uint8Array(readFileSync(sampleFile)).subarray(0, 30_000),
      /skada|ofullständig|trasig|arbetsbok/i,
    ],
    ['a letter', 'Hej och hå, här finns inga tal.\n', /heter som en arbetsbok men är ren text/],
  ])('from %s, and its own sentence says why', (_, content, sentence) => {
    const input = put('indata.xlsx', content);
    const { code, out, told } = vaxla('simulate', input, '--out', at('ut.xlsx'));
    expect([code, out]).toEqual([3, '']);
    expect(told).toMatch(sentence);
    expect(told).toContain('indata.xlsx');
    expect(names()).toEqual(['indata.xlsx']);
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
    const { code, told } = vaxla('simulate', small(), '--scenarios', scenarios, '--out', at('ut.xlsx'));
    expect([code, told]).toEqual([3, expect.stringMatching(/^byte\.yaml:2: /)]);
    expect(existsSync(at('ut.xlsx'))).toBe(false);
  });

  test('from a file that is not there', () => {
    const { code, told } = vaxla('simulate', at('borta.xlsx'), '--out', at('ut.xlsx'));
    expect([code, told]).toEqual([2, expect.stringMatching(/borta\.xlsx finns inte eller går inte att läsa/)]);
  });
});

describe('inspection', () => {
  test('prints what is there and writes nothing', () => {
    const { code, out } = vaxla('inspect', small());
    expect(code).toBe(0);
    expect(out).toContain('2 enheter, varav 2 kan simuleras');
    expect(names()).toEqual([region.name]);
  });

  test('with --json prints the inspection alone, as its schema says', () => {
    const { code, out, told } = vaxla('inspect', small(), '--json');
    expect([code, told]).toEqual([0, '']);
    const document = inspectionSchema.parse(JSON.parse(out));
    expect([document.simulable, document.units.length]).toEqual([true, 2]);
  });

  test('of a file that carries no simulation is no failure', () => {
    const { code, out } = vaxla('inspect', put('verksamhet.csv', activity));
    expect([code, out]).toEqual([0, expect.stringContaining('Underlaget räcker inte för en simulering ännu.')]);
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
    expect(vaxla('simulera').told).toMatch(/^Anropet går inte att tolka: /);
    expect(vaxla('simulera', '--lang', 'en').told).toMatch(/^The call cannot be understood: /);
  });
});

describe('coming back to a workbook', () => {
  test('a yellow cell changed by hand is told, wins, and is written where --in-place says', () => {
    const cell = `D${rowsOf(firstRun().written, 'assumptions', 'A').get('eta_o')!}`;
    const path = put('svar.xlsx', typedInto(firstRun().written, 'Växla Antaganden', { [cell]: 0.12 }));
    const { code, out, told } = vaxla('simulate', path, '--in-place');
    expect([code, out]).toEqual([0, expect.stringContaining(`Skrivet: ${path}`)]);
    expect(told).toContain(`Upplysning: svar.xlsx, Växla Antaganden!${cell}: eta_o 0,09 → 0,12, ändrad för hand.`);
    const before = bytes(path);
    expect(vaxla('simulate', path, '--in-place').told).not.toContain('ändrad');
    expect(bytes(path).equals(before)).toBe(true);
    expect(names().filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('a changed sheet stops the run with exit code 3, and each way out goes on', () => {
    const path = put('svar.xlsx', typedInto(firstRun().written, 'Växla Antaganden', { B8: 'Mitt ord' }));
    const before = bytes(path);
    const stopped = vaxla('simulate', path, '--in-place');
    expect([stopped.code, stopped.out]).toEqual([3, '']);
    expect(stopped.told).toMatch(
      /Bladet Växla Antaganden har ändrats för hand: B8 .*--overwrite-changed .*--keep-changed/,
    );
    expect(bytes(path).equals(before)).toBe(true);
    const kept = vaxla('simulate', path, '--out', at('behållet.xlsx'), '--keep-changed');
    expect([kept.code, kept.told]).toEqual([0, expect.stringContaining('Det är kvar som ditt eget')]);
    expect(vaxla('simulate', path, '--in-place', '--overwrite-changed').code).toBe(0);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ['neither where to write', [], /^Ange --out och ett filnamn för resultatet, eller --in-place/],
    ['both ways of writing', ['--out', 'x.xlsx', '--in-place'], /^Ange antingen --out eller --in-place/],
    ['both ways out', ['--in-place', '--keep-changed', '--overwrite-changed'], /^Ange antingen --overwrite-changed/],
    [
      'a workbook to write into that is not there',
      ['--in-place', '--into', 'borta.xlsx'],
      /^Filen borta\.xlsx finns inte/,
    ],
  ])('a call that says %s is refused', (_, parameters, sentence) => {
    const { code, out, told } = vaxla('simulate', small(), ...parameters);
    expect([code, out]).toEqual([2, '']);
    expect(told).toMatch(sentence);
  });

  test('a workbook cannot be both read and written into by --into, nor a text file be written into', () => {
    const path = small();
    const twice = vaxla('simulate', path, '--into', path, '--out', at('ut.xlsx'));
    expect([twice.code, twice.told]).toEqual([
      2,
      expect.stringContaining('är både indata och arbetsboken efter --into'),
    ]);
    const text = put('a.csv', activity);
    const none = vaxla('simulate', path, '--into', text, '--out', at('ut.xlsx'));
    expect([none.code, none.told]).toEqual([2, expect.stringContaining('a.csv är ingen arbetsbok')]);
    const onlyText = vaxla('simulate', text, '--in-place');
    expect([onlyText.code, onlyText.told]).toEqual([2, expect.stringContaining('ingen av filerna är en arbetsbok')]);
    expect(existsSync(at('ut.xlsx'))).toBe(false);
  });
});

test('twenty damaged workbooks are each refused with exit code 3 and one sentence, and nothing is written', () => {
  const damaged = refusedPackages(20);
  for (const content of damaged) {
    const { code, told, out } = vaxla('simulate', put('skadad.xlsx', content), '--out', at('ut.xlsx'));
    expect([code, out]).toEqual([3, '']);
    expect(told.replace(/\s+/g, ' ')).toMatch(/^skadad\.xlsx[^:]*: .+\. $/);
    expect(names()).toEqual(['skadad.xlsx']);
  }
});

/** Damaged packages of a small region, of each kind in turn, that are not read. */
function refusedPackages(count: number): readonly Uint8Array[] {
  const sound = smallRegion();
  const kinds = Object.values({ ...archiveDamages, ...packageDamages });
  const refused: Uint8Array[] = [];
  for (let number = 0; refused.length < count; number++) {
    const damage = kinds[number % kinds.length]!;
    const content = damage(sound, chance(number));
    if (content.length > 0 && isRefused(() => openWorkbook(content, 'skadad.xlsx').grids())) refused.push(content);
  }
  return refused;
}

/** The words with å, ä or ö. */
function swedishWords(text: string): readonly string[] {
  return [...text.matchAll(/[åäö](?<=(\p{L}*))(\p{L}*)/giu)].map(([, before, after]) => `${before}${after}`);
}

function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

/** The first sectors of an encrypted workbook: a compound file whose directory names an EncryptedPackage. */
function encrypted(): Uint8Array {
  const file = new Uint8Array(1_536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, index) => file.set([letter.charCodeAt(0), 0], 512 + 2 * index));
  return file;
}
