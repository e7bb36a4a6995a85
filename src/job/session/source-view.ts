import { monthOfCode } from '../../quantities/month';
import { columnRuns } from '../../region/column-runs';
import { monthText } from '../../report/month-text';
import { calibrationGaps, calibrationMargin, type CalibrationLine } from '../../simulate/calibration';
import { percentText } from '../../words/number-text';
import type { Problem } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { inspectionDocument } from '../inspect';
import type { Opening } from '../opening';
import { inSeverity } from '../read';
import { columnChoices } from './column-choices';
import { messageView, type Telling } from './message-view';
import { missingParts } from './missing-parts';
import { sheetViews } from './sheet-extents';
import type { MessageView, SourceView } from './view';

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
    sheets: sheetViews(opening, problems, telling.language),
    tables: tables(opening, state),
    meanings: columnChoices(telling.language),
    missing: state === 'ready' ? missingParts(opening, problems, facts.taxKnown, telling.language) : [],
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
