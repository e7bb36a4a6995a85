import type { InspectionDocument } from '../job/inspect';
import type { ColumnMeaning } from '../region/mapping';
import { columnMeaningText } from '../report/column-meaning';
import type { Language } from '../words/messages';
import { textsOf, type Texts } from '../words/texts';
import { table } from './table-text';
import { shortened, wrapped } from './wrapped-text';

type Sheet = InspectionDocument['sheets'][number];
type Finding = InspectionDocument['problems'][number];

/** How the command was called, for the call to make next. */
interface InspectionCall {
  readonly files: readonly string[];
  readonly scenarios: string | undefined;
}

/** Findings of one kind shown per sheet before the rest is counted; obstacles are all shown. */
const mostShown = 6;
const headerWidth = 44;
const namesShown = 5;
const program = 'npm run --silent vaxla --';
/** What a sheet's own lines say already. */
const toldByLines: ReadonlySet<string> = new Set([
  ...['reading-no-table', 'reading-table-not-used', 'reading-sheet-empty', 'reading-nothing-found', 'reading-neither'],
]);

/** What was read, as a person reads it in a terminal: sheet by sheet, then what is missing and what to do next. */
export function inspectionText(document: InspectionDocument, language: Language, call: InspectionCall): string {
  const texts = textsOf(language);
  const words = texts.inspection;
  const files = new Set(document.sheets.map(({ file }) => file));
  const severalFiles = files.size > 1;
  const nameOf = (sheet: Sheet): string =>
    severalFiles && !isText(sheet) ? `${sheet.file}, ${sheet.sheet}` : sheetName(sheet);
  const blocks: string[] = [];
  const used = document.sheets.filter(({ subject }) => subject === null);
  for (const [key, tables] of grouped(used, ({ file, sheet }) => `${file}\u0001${sheet}`)) {
    const lines = [nameOf(tables[0]!), ...tables.flatMap((sheet) => tableLines(sheet, texts))];
    const own = document.problems.filter(({ file, sheet }) => `${file}\u0001${sheet}` === key);
    blocks.push([...lines, ...findingLines(own, texts, '  ')].join('\n'));
  }
  const unused = document.sheets.filter(({ subject }) => subject !== null);
  const whole = document.problems.filter(
    ({ file, sheet }) => !document.sheets.some((each) => each.file === file && each.sheet === sheet),
  );
  if (unused.length > 0) blocks.push(unusedLines(unused, document.problems, texts, severalFiles).join('\n'));
  const common = findingLines(whole, texts, '  ');
  if (common.length > 0) blocks.push([words.everywhere, ...common].join('\n'));
  return [...blocks, summaryLines(document, texts, call, language).join('\n')].join('\n\n');
}

function grouped(sheets: readonly Sheet[], keyOf: (sheet: Sheet) => string): Map<string, Sheet[]> {
  const groups = new Map<string, Sheet[]>();
  for (const sheet of sheets) groups.set(keyOf(sheet), [...(groups.get(keyOf(sheet)) ?? []), sheet]);
  return groups;
}

/** A .csv file is one sheet by the file's own name. */
const isText = ({ file, sheet }: Sheet): boolean => file.replace(/\.[^.]*$/, '') === sheet;
const sheetName = (sheet: Sheet): string => (isText(sheet) ? sheet.file : sheet.sheet.trim());

function withSize(sheet: Sheet, name: string, words: Texts['inspection']): string {
  const about = [
    ...(sheet.dataRows > 0 ? [words.rows({ rows: sheet.dataRows })] : []),
    ...(sheet.from === null ? [] : [span(sheet.from, sheet.to!)]),
  ];
  return about.length > 0 ? `${name} (${about.join(', ')})` : name;
}

function tableLines(sheet: Sheet, texts: Texts): string[] {
  const words = texts.inspection;
  const left = sheet.leftOut.map((each) => words.leftOut(each)).join(', ');
  const parts = [
    words.used({ rows: sheet.rowsUsed }),
    ...(sheet.from === null ? [] : [span(sheet.from, sheet.to!)]),
    words.header({ rows: rowsText(sheet.headerRows) }),
    ...(left === '' ? [] : [words.leftOutRows({ list: left })]),
  ];
  const weights = sheet.from === null && sheet.columns.some(({ meaning }) => meaning === 'drg-weight');
  const lines = [
    wrapped(
      `${weights ? words.subjects['drg-weights'][0]! : words.verdicts[sheet.verdict]}: ${parts.join(' · ')}`,
      '  ',
    ),
  ];
  const columns = sheet.columns.filter(({ meaning }) => meaning !== 'not used');
  if (columns.length > 0) {
    const rows = columns.map(({ letters, header, meaning, stream, money }) => [
      `    ${letters}`,
      shortened(header.replace(/\s+/g, ' '), headerWidth),
      columnMeaningText(texts, meaning as ColumnMeaning) +
        [stream && words.stream[stream], money].flatMap((each) => (each ? [` (${each})`] : [])).join(''),
    ]);
    lines.push(table(rows, 'left'));
  }
  return lines;
}

function unusedLines(
  sheets: readonly Sheet[],
  problems: readonly Finding[],
  texts: Texts,
  severalFiles: boolean,
): string[] {
  const words = texts.inspection;
  const lines: string[] = [words.notUsed];
  for (const [, group] of grouped(sheets, ({ subject }) => subject!)) {
    const [name, why, next] = words.subjects[group[0]!.subject!];
    // Of several files each is named once, before its sheets.
    const described = [...grouped(group, ({ file }) => file)].map(([file, own]) => {
      const named = own.map((sheet) => withSize(sheet, sheetName(sheet), words)).join(', ');
      return severalFiles && !isText(own[0]!) ? `${file}, ${named}` : named;
    });
    lines.push(
      wrapped(`${name}: ${described.join('; ')}`, '  ', '    '),
      wrapped(words.whySheet({ why: why!, next: next! }), '    '),
    );
    const own = problems.filter(({ file, sheet }) => group.some((each) => each.file === file && each.sheet === sheet));
    lines.push(...findingLines(own, texts, '    ', group.length > 1));
  }
  return lines;
}

/** Findings by weight; what is said in the same words of several cells is said once. */
function findingLines(problems: readonly Finding[], texts: Texts, indent: string, withSheet = false): string[] {
  const words = texts.inspection;
  return (['error', 'doubt', 'note'] as const).flatMap((severity) => {
    const places = new Map<string, string[]>();
    for (const each of problems) {
      if (each.severity !== severity || toldByLines.has(each.code)) continue;
      const sentence = each.place === null ? each.text : each.text.slice(`${each.place}: `.length);
      const place = [withSheet ? each.sheet : null, each.cell].filter((part) => part !== null).join('!');
      places.set(sentence, [...(places.get(sentence) ?? []), ...(place === '' ? [] : [place])]);
    }
    if (places.size === 0) return [];
    const shown = [...places].slice(0, severity === 'error' ? places.size : mostShown);
    const lines = shown.map(([sentence, cells]) =>
      wrapped(cells.length === 0 ? sentence : `${cells.join(', ')}: ${sentence}`, `${indent}  - `),
    );
    const rest = places.size - shown.length;
    if (rest > 0) lines.push(`${indent}  ${words.more({ count: rest })}`);
    return [`${indent}${words.findings[severity]}`, ...lines];
  });
}

function summaryLines(document: InspectionDocument, texts: Texts, call: InspectionCall, language: Language): string[] {
  const words = texts.inspection;
  const { units, missing } = document;
  const simulable = units.filter((unit) => unit.simulable);
  const names = (simulable.length > 0 ? simulable : units).map(({ name }) => name);
  const some = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  const lines = [
    words.summary,
    wrapped(words.units({ count: units.length, simulable: simulable.length, names: some }), '  '),
  ];
  lines.push(`  ${document.from === null ? words.noMonths : words.months({ from: document.from, to: document.to! })}`);
  lines.push(`  ${document.simulable ? words.carries : words.carriesNot}`);
  if (missing.length > 0)
    lines.push(`  ${words.missing}`, ...missing.map((lack) => wrapped(words.lacks[lack], '  - ')));
  const both = missing.includes('activity') && missing.includes('money');
  const step = missing.length === 0 ? 'simulate' : both ? 'activityAndMoney' : missing[0]!;
  return [
    ...lines,
    wrapped(words.next[step], '  '),
    `    ${nextCall(step, texts, call, document.facts > 0, language)}`,
  ];
}

/** The call that takes the next step, with the files as they were given. */
function nextCall(
  step: keyof Texts['inspection']['next'],
  texts: Texts,
  call: InspectionCall,
  anyFigures: boolean,
  language: Language,
): string {
  const names = texts.inspection.fileNames;
  const given = call.files.map(quoted);
  const macro =
    call.files
      .find((file) => /\.xls[xm]$/i.test(file))
      ?.toLowerCase()
      .endsWith('m') ?? false;
  const added: Partial<Record<typeof step, readonly string[]>> = {
    activity: [...given, names.activity],
    money: [...given, names.money],
    // What gives nothing need not be handed in again.
    activityAndMoney: [...(anyFigures ? given : []), names.activity, names.money],
  };
  const scenario = call.scenarios ?? (step === 'unit-with-both' ? names.scenario : undefined);
  const words = [
    ...(added[step] ?? given),
    ...(scenario === undefined ? [] : ['--scenarios', quoted(scenario)]),
    ...(language === 'en' ? ['--lang', 'en'] : []),
    ...(step === 'simulate' ? ['--out', `${names.result}.${macro ? 'xlsm' : 'xlsx'}`] : []),
  ];
  return `${program} ${step === 'simulate' ? 'simulate' : 'inspect'} ${words.join(' ')}`;
}

const quoted = (file: string): string => (/[^\w./~åäöÅÄÖ-]/.test(file) ? `'${file.replaceAll("'", `'\\''`)}'` : file);
const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** Rows of a header: "14–15", or "3, 5" where they are apart. */
function rowsText(rows: readonly number[]): string {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  if (last === first) return String(first);
  return last - first === rows.length - 1 ? `${first}–${last}` : rows.join(', ');
}
