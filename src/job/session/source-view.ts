import { quantities, type Fact, type Quantity } from '../../model/history';
import { addMonths, monthOfCode, yearOf } from '../../quantities/month';
import { columnRuns } from '../../region/column-runs';
import type { Coverage } from '../../region/coverage';
import { columnMeanings, type ColumnMeaning } from '../../region/mapping';
import type { SheetReading } from '../../region/region-reading';
import { columnMeaningText } from '../../report/column-meaning';
import { monthText } from '../../report/month-text';
import { calibrationGaps, calibrationMargin, type CalibrationLine } from '../../simulate/calibration';
import type { Language } from '../../words/messages';
import { percentText } from '../../words/number-text';
import type { Problem } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { inspectionDocument } from '../inspect';
import type { Opening } from '../opening';
import { inSeverity } from '../read';
import { messageView, type Telling } from './message-view';
import { placeView } from './place-view';
import type { ChoiceView, MessageView, SourceView } from './view';

/** What the first step is made of. */
export interface SourceFacts {
  readonly opening: Opening;
  readonly region: { readonly name: string | null; readonly synthetic: boolean };
  /** Doubts and notes of reading and question; errors of the reading. */
  readonly problems: readonly Problem[];
  readonly calibration: readonly CalibrationLine[] | undefined;
  readonly taxKnown: boolean;
  readonly telling: Telling;
}

/** Errors that say that there is nothing to read, and no cell to mend. */
const nothing: ReadonlySet<string> = new Set(['reading-nothing-found', 'reading-neither']);

/** What the missing parts tell by themselves. */
const toldAsMissing: ReadonlySet<string> = new Set([
  ...['reading-no-queue', 'reading-no-care-guarantee', 'reading-annual', 'reading-no-table', 'reading-sheet-empty'],
  ...['reading-table-not-used'],
]);

/** Step 1: the verdict, the doubts, what was read and what is missing. */
export function sourceView(facts: SourceFacts): SourceView {
  const { opening, region, telling } = facts;
  const problems = inSeverity(facts.problems);
  const state = stateOf(opening, problems);
  const views = (wanted: (problem: Problem) => boolean): readonly MessageView[] =>
    problems.filter(wanted).map((problem) => messageView(problem, telling));
  return {
    region: region.name,
    synthetic: region.synthetic,
    state,
    verdict: verdict(facts, state),
    doubts: views(({ severity, code }) => severity !== 'note' && !(state === 'empty' && nothing.has(code))),
    notes: [
      ...leftOutNotes(telling),
      ...views(({ severity, code }) => severity === 'note' && !toldAsMissing.has(code)),
    ],
    sheets: sheetViews(facts),
    tables: tables(opening, state),
    meanings: meaningGroups(telling.language),
    missing: state === 'ready' ? missing(facts) : [],
  };
}

/** Months that are left out of what is read, with the way to take them in again. */
function leftOutNotes({ language, leftOut }: Telling): readonly MessageView[] {
  if (leftOut.length === 0) return [];
  const { source: words, actions } = textsOf(language).session;
  const months = leftOut.map((code) => monthText(language, monthOfCode(code)!)).join(', ');
  const action = { label: actions.includeAgain, change: { kind: 'leave-out', months: [] } } as const;
  return [{ kind: 'note', title: words.leftOut({ months }), text: words.leftOutText, code: '', actions: [action] }];
}

/** Periods side by side that are one line; fewer are told apart. */
const fewestInRun = 4;

/** The tables whose columns can be read otherwise; sheets without one where something has to be found yet. */
function tables({ read, facts }: Opening, state: SourceView['state']): SourceView['tables'] {
  // Facts that were remembered come from sheets that are not here.
  if (facts === 'remembered') return [];
  const shown = read.reading.sheets.filter(({ columns }) => state !== 'ready' || columns.length > 0);
  return shown.map(({ sheet, headerRows, columns }) => ({
    sheet,
    headerRow: (headerRows.at(-1) ?? -1) + 1,
    columns: columnRuns(columns).flatMap(({ letters, header, meaning }) => {
      const [first, last = first] = letters.split('–');
      const from = columns.findIndex(({ letter }) => letter === first);
      const to = columns.findIndex(({ letter }) => letter === last);
      if (to - from + 1 >= fewestInRun) return [{ letters, header, meaning }];
      return columns.slice(from, to + 1).map((column) => ({
        letters: column.letter,
        header: column.header,
        meaning: column.meaning,
      }));
    }),
  }));
}

function stateOf({ refused }: Opening, problems: readonly Problem[]): SourceView['state'] {
  if (refused) return 'refused';
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 'ready';
  return errors.every(({ code }) => nothing.has(code)) ? 'empty' : 'unreadable';
}

function verdict({ opening, calibration, telling }: SourceFacts, state: SourceView['state']): MessageView {
  const { language } = telling;
  const words = textsOf(language).session.source;
  const plain = (kind: MessageView['kind'], title: string, text: string): MessageView => ({
    ...{ kind, title, text },
    code: '',
    actions: [],
  });
  switch (state) {
    case 'refused':
      return messageView(opening.refused!, telling);
    case 'empty':
      return plain('error', words.empty, words.emptyText);
    case 'unreadable': {
      const { missing: lacks } = inspectionDocument(opening.read, language);
      return plain('error', words.unreadable, lacks.map((lack) => words.lacks[lack]).join(' '));
    }
    case 'ready': {
      if (!calibration) return plain('note', words.ready, words.notAnswered);
      const widest = Math.max(0, ...calibration.map(({ gap }) => Math.abs(gap)));
      const values = {
        gap: percentText(language, Math.max(0.001, widest), 1),
        margin: percentText(language, calibrationMargin, 0),
      };
      const accepted = calibrationGaps(calibration).length > 0;
      return plain('done', words.ready, accepted ? words.accepted(values) : words.reproduced(values));
    }
  }
}

function sheetViews({ opening, problems, telling }: SourceFacts): SourceView['sheets'] {
  const { sheets, history } = opening.read.reading;
  const names = [...new Set(sheets.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const tables = sheets.filter(({ sheet }) => sheet === name);
    const own = problems.filter(({ place }) => place?.sheet === name);
    const used = tables.some(({ verdict: use, rowsUsed }) => use !== 'other' && rowsUsed > 0);
    const has = (severity: Problem['severity']) => own.some((problem) => problem.severity === severity);
    const facts = history.facts.filter(({ address }) => address.sheet === name);
    return {
      place: placeView(name),
      extent: extentOf(facts, tables, telling.language),
      state: has('error') ? 'error' : !used ? 'unused' : has('doubt') ? 'doubt' : 'read',
    };
  });
}

/** What a sheet gave: units and care streams or versions of money, and the time it covers. */
function extentOf(facts: readonly Fact[], tables: readonly SheetReading[], language: Language): readonly string[] {
  const words = textsOf(language).session.source;
  if (facts.length === 0) return tables.some(({ dataRows }) => dataRows > 0) ? [words.rowsUnused] : [];
  const units = new Set(facts.flatMap(({ unit }) => unit ?? [])).size;
  const streams = new Set(facts.flatMap(({ stream }) => stream ?? [])).size;
  const first = facts.reduce((least, { from }) => (from < least ? from : least), facts[0]!.from);
  const last = facts
    .map(({ from, months }) => addMonths(from, months - 1))
    .reduce((latest, end) => (end > latest ? end : latest));
  const what = [
    ...(units > 0 ? [words.units({ count: units })] : []),
    ...(streams > 0 ? [words.streams({ count: streams })] : []),
    ...versionsOf(facts).map((version) => words.versions[version]),
  ];
  const monthly = new Set(facts.filter(({ months }) => months === 1).map(({ from }) => from)).size;
  const when =
    monthly > 0
      ? words.periods({ count: monthly, from: monthText(language, first), to: monthText(language, last) })
      : words.years({ from: yearOf(first), to: yearOf(last) });
  return [what.join(', '), when];
}

const money: ReadonlySet<Quantity> = new Set<Quantity>([
  ...(['cost', 'cost-budget', 'cost-forecast', 'payment', 'payment-budget', 'income-internal'] as const),
  ...(['income-external', 'income-internal-budget', 'income-external-budget', 'tax-and-grants'] as const),
]);

function versionsOf(facts: readonly Fact[]): readonly ('budget' | 'outcome' | 'forecast')[] {
  const found = facts.flatMap(({ quantity }) => (money.has(quantity) ? [quantity] : []));
  const version = (quantity: Quantity) =>
    quantity.endsWith('-budget') ? 'budget' : quantity.endsWith('-forecast') ? 'forecast' : 'outcome';
  const versions = new Set(found.map(version));
  return (['budget', 'outcome', 'forecast'] as const).filter((each) => versions.has(each));
}

/** What a column can mean, under headings, in the words of the reading report. */
function meaningGroups(language: Language): SourceView['meanings'] {
  const texts = textsOf(language);
  const words = texts.session.source.meanings;
  const isQuantity = (meaning: ColumnMeaning): meaning is Quantity => quantities.some((each) => each === meaning);
  const others: ReadonlySet<ColumnMeaning> = new Set(['drg', 'drg-weight', 'payment-per-case', 'not used']);
  const choice = (meaning: ColumnMeaning): ChoiceView => {
    const label = columnMeaningText(texts, meaning);
    return { value: meaning, label: label.charAt(0).toUpperCase() + label.slice(1) };
  };
  const group = (heading: string, wanted: (meaning: ColumnMeaning) => boolean) => ({
    heading,
    choices: columnMeanings.filter(wanted).map(choice),
  });
  return [
    group(words.activity, (meaning) => isQuantity(meaning) && !money.has(meaning)),
    group(words.money, (meaning) => isQuantity(meaning) && money.has(meaning)),
    group(words.who, (meaning) => !isQuantity(meaning) && !others.has(meaning)),
    group(words.other, (meaning) => others.has(meaning)),
  ];
}

/** What the sheets lack, and what is done instead. */
function missing({ opening, problems, telling, taxKnown }: SourceFacts): SourceView['missing'] {
  const words = textsOf(telling.language).session.source.missing;
  const { coverage, reading } = opening.read;
  const units = coverage.units.filter(({ simulable }) => simulable);
  const has = (...wanted: readonly Quantity[]) =>
    reading.history.facts.some(({ quantity }) => wanted.includes(quantity));
  const part = (
    [title, all]: readonly string[],
    some: ((values: { units: string }) => string) | undefined,
    without: Coverage['units'],
  ) => {
    if (without.length === 0) return [];
    const names = without.map(({ name }) => name).join(', ');
    return [{ title: title!, text: without.length === units.length || !some ? all! : some({ units: names }) }];
  };
  const lacking = (wanted: (unit: Coverage['units'][number]) => boolean) => units.filter((unit) => !wanted(unit));
  const queued = lacking(({ queue }) => queue.p || queue.o);
  return [
    ...part(words.queue, words.someQueue, queued),
    ...part(
      words.guarantee,
      words.someGuarantee,
      units.filter(({ queue, careGuarantee }) => (queue.p || queue.o) && !careGuarantee.p && !careGuarantee.o),
    ),
    ...part(
      words.annual,
      words.someAnnual,
      lacking(({ granularity }) => granularity === 'monthly'),
    ),
    ...(has('payment', 'payment-budget') ? [] : part(words.payment, undefined, units)),
    ...(has('assigned-points') ? [] : part(words.assignment, undefined, units)),
    ...(taxKnown ? [] : part(words.tax, undefined, units)),
    ...(problems.some(({ code }) => code === 'scenario-contract-assumed')
      ? part(words.contract, undefined, units)
      : []),
  ];
}
