import { problemText } from '../../src/words/problem';
import { answeredRun, simulate, type SimulateResult } from '../../src/job/simulate';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { ZipPackage } from '../../src/workbook/file/zip-package';
import { hindrances, hindranceTexts } from './handed-files';
import {
  answered,
  job,
  ownCell,
  planned,
  regionText,
  regionWorkbook,
  rowsOf,
  twoFutures,
  typedInto,
  withPart,
  withSheet,
  type Typed,
} from './region-workbook';
import { contractAt as contractIn } from './rule-typing';

jest.setTimeout(60_000);

const handed = (bytes: Uint8Array) => ({ name: 'svar.xlsx', bytes });
type Told = Pick<SimulateResult, 'told'>;
const told = (result: Told) => result.told.map((problem) => problemText('sv', problem));
const codes = (result: Told) => result.told.map(({ code }) => code);
const later = { date: '2026-12-24' } as const;

const first = job([regionWorkbook()], twoFutures);
const register = first.titles['assumptions']!;
const contracts = first.titles['contracts']!;
const registerRows = rowsOf(first.bytes, 'assumptions', 'A');
/** Address of an assumption on the register’s sheet, by its key there: "phi_2". */
const at = (key: string, letters = 'D') => `${letters}${registerRows.get(key)!}`;

/** Address of a contract’s number in the first run, by the rows of the scenarios’ units. */
const contractAt = (key: string, line: number) => contractIn(first.bytes, key, line);
const typed = (values: Record<string, Typed>, sheet = register) => handed(typedInto(first.bytes, sheet, values));
const typedContract = (key: string, line: number, value: Typed) => typed({ [contractAt(key, line)]: value }, contracts);
const numberAt = (bytes: Uint8Array, role: string, address: string) => {
  const cell = ownCell(bytes, role, address);
  return cell.kind === 'number' ? cell.value : cell.kind;
};

test('a run on its own result with nothing else changes no byte, on any later day and under any name', () => {
  const again = job([handed(first.bytes)], undefined, later);
  expect(told(again)).toEqual([]);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
  expect(again.question.scenarios).toEqual(first.question.scenarios);
  expect(again.problems.map(({ code }) => code)).toEqual(first.problems.map(({ code }) => code));
  expect(again.problems.filter(({ place }) => place && place.file !== 'svar.xlsx')).toEqual([]);
});

test('a run that names no language keeps that of the workbook’s last report', () => {
  const request = { acceptCalibration: false, draws: { draws: 0 }, date: '2026-12-24', version: '0.2.0' } as const;
  const english = job([regionWorkbook()], twoFutures, { language: 'en' });
  const again = simulate({ ...request, files: [handed(english.bytes)] });
  expect(again.language).toBe('en');
  expect(Buffer.compare(again.bytes, english.bytes)).toBe(0);
  expect(answeredRun({ ...request, files: [regionWorkbook()] }).language).toBe('sv');
});

test('a scenario that takes another’s place takes its sheet’s name, and the run after it changes nothing', () => {
  const other = twoFutures.replace(/id: [a-z-]+/g, (id) => `${id}-2`);
  expect(other).not.toBe(twoFutures);
  const replaced = job([handed(first.bytes)], other);
  expect(Object.values(replaced.titles)).toEqual(Object.values(first.titles));
  expect(Buffer.compare(job([handed(replaced.bytes)], undefined, later).bytes, replaced.bytes)).toBe(0);
});

test('a document that does not know a sheet as it is written is replaced, so that the next run finds no change of hand', () => {
  const forgetful = withPart(first.bytes, 'customXml/item1.xml', (xml) =>
    xml.replace(/,\{"role":"reading".*?\]\}/, () => ''),
  );
  expect(Buffer.compare(forgetful, first.bytes)).not.toBe(0);
  const again = job([handed(forgetful)], undefined, later);
  const log = (bytes: Uint8Array) =>
    new TextDecoder().decode(ZipPackage.open(bytes, 'x.xlsx').read('customXml/item1.xml')).split('"modelHash"').length -
    1;
  expect([log(forgetful), log(again.bytes)]).toEqual([1, 2]);
  const third = job([handed(again.bytes)], undefined, later);
  expect(Buffer.compare(third.bytes, again.bytes)).toBe(0);
});

test('a month that was typed is told and logged as it is typed', () => {
  const switched = planned([typedContract('from_month_2', 2, 202603)], undefined, later);
  expect(told(switched)).toEqual([expect.stringMatching(/from_month_2 202601 → 202603, /)]);
});

test('a result handed over beside the text file it was made from is not read, and changes no byte', () => {
  const fromText = job([regionText()], twoFutures);
  const beside = job([handed(fromText.bytes), regionText()], undefined, later);
  expect(told(beside)).toEqual([]);
  expect(Buffer.compare(beside.bytes, fromText.bytes)).toBe(0);
  const changed = job([handed(fromText.bytes), regionText('underlag.csv', 1.01)], undefined, later);
  const alone = job([handed(changed.bytes)], undefined, later);
  expect(told(alone)).toEqual([expect.stringMatching(/läste ur underlag\.csv;/)]);
  expect(codes(alone)).toEqual(['embedded-facts-used']);
  expect(Buffer.compare(alone.bytes, changed.bytes)).toBe(0);
});

test('a date without an owner stays where it was written, and the assumption has no owner by it', () => {
  const dated = job([typed({ [at('alpha', 'K')]: 46_000 })], undefined, later);
  expect(numberAt(dated.bytes, 'assumptions', at('alpha', 'K'))).toBe(46_000);
  expect(ownCell(dated.bytes, 'assumptions', 'A4')).toEqual(ownCell(first.bytes, 'assumptions', 'A4'));
});

test('hindrances name the file as it was handed over', () => {
  const sheet = openWorkbook(first.bytes, 'x.xlsx').sheets[0]!.name;
  const scenarios = `schema: 1\nreading: { sheets: [{ sheet: ${sheet}, use: false }] }\n`;
  const lacking = hindrances(() => job([handed(first.bytes)], scenarios));
  expect(lacking.filter(({ place }) => place && place.file !== 'svar.xlsx')).toEqual([]);
});

describe('what was typed into yellow cells', () => {
  const values = {
    [at('eta_o')]: 0.12,
    [at('phi_2')]: null,
    [at('g')]: { formula: '0.01*2', value: 0.02 },
    [at('eta_o', 'J')]: 'Anna',
  };
  const both = typedInto(typed(values).bytes, contracts, { [contractAt('rho_1', 3)]: 0.6 });
  const again = job([handed(both)], undefined, later);

  test('is told with its cell, old and new value', () => {
    expect(told(again)).toEqual([
      `svar.xlsx, ${register}!${at('eta_o')}: eta_o 0,09 → 0,12, ändrad för hand.`,
      `svar.xlsx, ${register}!${at('phi_2')}: phi 0,4 är tömd; utgångsvärdet 1 gäller.`,
      `svar.xlsx, ${register}!${at('g')}: g 0,015 → 0,02, ändrad för hand.`,
      `svar.xlsx, ${contracts}!${contractAt('rho_1', 3)}: rho_1 0,4 → 0,6, ändrad för hand.`,
    ]);
  });

  test('wins over what the workbook held, for the scenario and the unit it was typed for', () => {
    const [stay, ram] = again.question.scenarios;
    expect(again.question.frame.assumptions).toEqual({ eta_o: 0.12, g: 0.02 });
    expect(ram!.assumptions).toEqual({});
    expect(stay!.contracts).toEqual(first.question.scenarios[0]!.contracts);
    expect(ram!.contracts.map(({ base }) => base.parameters.rho)).toEqual([0.4, 0.6]);
  });

  test('stands in the new report as the value of the run, logged under the day it was read', () => {
    const rows = rowsOf(again.bytes, 'assumptions', 'A');
    const row = rows.get('eta_o')!;
    expect(['D', 'L'].map((letters) => numberAt(again.bytes, 'assumptions', `${letters}${row}`))).toEqual([0.12, 0.12]);
    expect(ownCell(again.bytes, 'assumptions', `J${row}`)).toEqual({ kind: 'text', text: 'Anna' });
    const log = rowsOf(again.bytes, 'reading', 'A');
    const logged = log.get(later.date)!;
    expect(logged).toBe(log.get('2026-11-21')! + 1);
    expect(ownCell(again.bytes, 'reading', `F${logged}`)).toEqual({
      kind: 'text',
      text: `${register}!${at('eta_o')} eta_o: 0,09 → 0,12`,
    });
    expect(ownCell(again.bytes, 'reading', `F${logged + 3}`)).toEqual({
      kind: 'text',
      text: `${contracts}!${contractAt('rho_1', 3)} rho_1, Ram, Södra: 0,4 → 0,6`,
    });
  });

  test('holds from then on: the next run has nothing to tell and changes no byte', () => {
    const third = job([handed(again.bytes)], undefined, { date: '2027-01-31' });
    expect(told(third)).toEqual([]);
    expect(Buffer.compare(third.bytes, again.bytes)).toBe(0);
  });

  test('holds on top of a scenario file that is handed over, which replaces the rest and says so', () => {
    const replaced = planned([handed(both)], 'schema: 1\nmonths: 12\nscenarios: [{ id: stay, name: Nu }]\n', later);
    expect(replaced.question.scenarios.map(({ id }) => id)).toEqual(['stay']);
    expect(replaced.question.frame.assumptions).toEqual({ eta_o: 0.12, g: 0.02 });
    expect(codes(replaced)).toEqual([
      'input-changed',
      'input-changed',
      'input-unused',
      'input-unused',
      'embedded-scenarios-replaced',
    ]);
  });
});

describe('what no yellow cell can hold is refused with its cell', () => {
  test.each<readonly [string, string, number | undefined, Typed, RegExp]>([
    ['a text', 'eta_o', undefined, 'hög', /: ”hög” är inget tal, och eta_o läses ur den gula cellen\./],
    ['a number written as text', 'eta_o', undefined, '0,12', /: ”0,12” är inget tal/],
    ['a formula without a value', 'g', undefined, { formula: 'A1', value: null }, /för g har inget beräknat värde/],
    [
      'a payment model nobody knows',
      'model_2',
      2,
      7,
      /model_2 är 7\. Väntat: ett nummer på bladet Ersättningsregler, till exempel 1 prestationsersättning/,
    ],
    ['no payment model', 'model_1', 0, null, /model_1 är tom\. Väntat: ett nummer på bladet Ersättningsregler/],
    ['a month that is none', 'from_month_2', 2, 202713, /from_month_2 är 202713\. Väntat: en månad skriven ÅÅÅÅMM/],
    ['half a month of phase-in', 'phase_2', 2, 1.5, /phase_2 är 1,5\. Väntat: hela månader/],
    ['a share below zero', 'rho_1', 0, -0.1, /rho_1 är \u22120,1; avtalets tal kan inte vara under noll/],
  ])('%s', (_, key, line, value, sentence) => {
    const file = line === undefined ? typed({ [at(key)]: value }) : typedContract(key, line, value);
    const [text, ...more] = hindranceTexts(() => job([file]));
    expect(more).toEqual([]);
    expect(text).toMatch(sentence);
    const [sheet, address] = line === undefined ? [register, at(key)] : [contracts, contractAt(key, line)];
    expect(text!.startsWith(`svar.xlsx, ${sheet}!${address}: `)).toBe(true);
  });
});

test('a payment model typed into its cell brings that model’s own numbers, but for those typed with it', () => {
  const cells = { [contractAt('model_2', 2)]: 1, [contractAt('rho_2', 2)]: 0.7 };
  const again = answered([typed(cells, contracts)]);
  const { contract } = again.question.scenarios[1]!.contracts[0]!.switches[0]!;
  expect([contract.model, contract.parameters.rho, contract.parameters.r1]).toEqual(['prestation', 0.7, 1]);
});

test('a number typed for a switch that has no month has no effect, and that is said', () => {
  expect(codes(planned([typedContract('rho_2', 0, 0.2)]))).toEqual(['input-unused']);
});

describe('a sheet of ours that holds something else than Växla wrote', () => {
  const calculation = first.titles['calculation:ram']!;
  const formulaAt = 'H20';
  const overwritten = handed(typedInto(first.bytes, calculation, { [formulaAt]: 1 }));

  test('stops the run with the sheet, the cell and two ways out', () => {
    const [stopped, ...more] = hindrances(() => job([overwritten]));
    expect([stopped!.code, more]).toEqual(['embedded-sheet-changed', []]);
    expect(problemText('sv', stopped!)).toBe(
      `svar.xlsx: Bladet ${calculation} har ändrats för hand: ${formulaAt} innehåller annat än det Växla skrev. ` +
        'Ange --overwrite-changed för att skriva Växlas celler på nytt, eller --keep-changed för att behålla bladet som ' +
        'ditt eget och få ett nytt bredvid. Inget har skrivits.',
    );
  });

  test('is written anew where that is asked for', () => {
    const again = job([overwritten], undefined, { changed: 'overwrite', ...later });
    expect(codes(again)).toEqual(['embedded-sheet-overwritten']);
    expect(ownCell(again.bytes, 'calculation:ram', formulaAt)).toEqual(
      ownCell(first.bytes, 'calculation:ram', formulaAt),
    );
    const third = job([handed(again.bytes)]);
    expect(Buffer.compare(third.bytes, again.bytes)).toBe(0);
  });

  test('is kept as the reader’s own where that is asked for, with a new one beside it that no run confuses', () => {
    const again = job([overwritten], undefined, { changed: 'keep' });
    expect(codes(again)).toEqual(['embedded-sheet-kept']);
    const sheets = openWorkbook(again.bytes, 'x.xlsx').ownSheets();
    const kept = sheets.find(({ sheetName }) => sheetName === calculation)!;
    const fresh = sheets.find(({ role }) => role === 'calculation:ram')!;
    expect([kept.role, fresh.sheetName]).toEqual(['kept:calculation:ram', `${calculation} (2)`]);
    expect(numberAt(again.bytes, kept.role, formulaAt)).toBe(1);
    expect(numberAt(again.bytes, 'calculation:ram', formulaAt)).toBe(
      numberAt(first.bytes, 'calculation:ram', formulaAt),
    );
    const third = job([handed(again.bytes)]);
    expect([told(third), Buffer.compare(third.bytes, again.bytes)]).toEqual([[], 0]);
  });

  test.each([
    ['a label', 'assumptions', () => ({ [at('eta_o', 'B')]: 'Mitt eget ord' })],
    ['a low that stands beside the value', 'assumptions', () => ({ [at('eta_o', 'E')]: 0.5 })],
    ['a figure of the base year', 'history', () => ({ C8: 1 })],
  ])('is noticed where %s was changed', (_, role, cells) => {
    const file = handed(typedInto(first.bytes, first.titles[role]!, cells()));
    const [text] = hindranceTexts(() => job([file]));
    expect(text).toContain(`Bladet ${first.titles[role]} har ändrats för hand: ${Object.keys(cells())[0]} innehåller`);
  });

  test('is not confused by blanks, letter case or how numbers are written when a program saves it', () => {
    const resaved = withSheet(first.bytes, calculation, (xml) =>
      xml.replace(/<f( [^>]*)?>([^<]+)<\/f>/g, (_, attributes: string | undefined, formula: string) => {
        // Blanks in a text are the text's own.
        const loose = formula.replace(
          /(&quot;.*?&quot;)|\bIF\(|,/g,
          (word, text?: string) => text ?? (word === ',' ? ', ' : 'if( '),
        );
        return `<f${attributes ?? ''}>${loose}</f>`;
      }),
    );
    expect(Buffer.compare(resaved, first.bytes)).not.toBe(0);
    expect(hindrances(() => answered([handed(resaved)]))).toEqual([]);
  });
});

test('rows put in within a table stop the run, which then reads the cells where they are', () => {
  const grown = withPart(first.bytes, 'xl/workbook.xml', (text) =>
    text.replace(
      new RegExp(`('${register}'!\\$A\\$1:\\$M\\$)(\\d+)(?=</definedName>)`),
      (_, start: string, end: string) => {
        return `${start}${Number(end) + 1}`;
      },
    ),
  );
  const [text] = hindranceTexts(() => job([handed(grown)]));
  expect(text).toMatch(
    `svar.xlsx: Bladet ${register} har ändrats för hand: rader eller kolumner har satts in eller tagits bort.`,
  );
});

test('an assumption whose name somebody deleted keeps the value of the last run, and that is said', () => {
  const nameless = withPart(first.bytes, 'xl/workbook.xml', (text) =>
    text.replace(/<definedName name="antag_eta_o"[^>]*>[^<]*<\/definedName>/, ''),
  );
  expect(told(planned([handed(nameless)], undefined, { changed: 'overwrite' }))).toContain(
    'svar.xlsx: Cellen för eta_o finns inte kvar. Värdet från förra körningen gäller.',
  );
});

test('notes beside our cells are no change of ours', () => {
  expect(ownCell(first.bytes, 'assumptions', 'U8').kind).toBe('empty');
  const noted = withSheet(first.bytes, register, (xml) =>
    xml.replace(/(<row r="8"[^>]*>.*?)(<\/row>)/s, '$1<c r="U8" t="inlineStr"><is><t>Min not</t></is></c>$2'),
  );
  const again = job([handed(noted)]);
  expect(told(again)).toEqual([]);
  expect(ownCell(again.bytes, 'assumptions', 'U8')).toEqual({ kind: 'text', text: 'Min not' });
});
