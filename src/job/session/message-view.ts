import type { History } from '../../model/history';
import { addMonths, monthCode, monthOfCode, type Month } from '../../quantities/month';
import { isAcceptable } from '../../region/settled-problems';
import { moneyUnits, type MoneyUnit } from '../../region/money-unit';
import type { Language } from '../../words/messages';
import type { Problem } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { toldText } from '../../words/told';
import { placeView, problemPlace } from './place-view';
import type { ActionView, MessageView, PlaceView } from './view';

/** What the actions of a message are made from. */
export interface Telling {
  readonly language: Language;
  /** Sheets that a click can lead to. */
  readonly sheets: ReadonlySet<string>;
  readonly history: History | undefined;
  /** Whether the sheets were read now, and can be read otherwise. */
  readonly correctable: boolean;
  /** Months left out already, ÅÅÅÅMM. */
  readonly leftOut: readonly number[];
  /** Codes that are accepted. */
  readonly accepted: readonly string[];
}

/** A problem as a card: title and text, the cells it is about, and what can be done about it. */
export function messageView(problem: Problem, telling: Telling): MessageView {
  const { title, text } = toldText(telling.language, withoutFile(problem));
  const place = placeOf(problem, telling);
  return {
    kind: problem.severity,
    title,
    text,
    code: problem.code,
    ...(place && telling.sheets.has(place.sheet) && { place }),
    actions: actionsOf(problem, telling),
  };
}

/** Places told within a sentence are in the workbook that is open: its name need not be said. */
function withoutFile(problem: Problem): Problem {
  const before = `${problem.place?.file ?? ''}, `;
  const values = Object.entries(problem.values).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && value.startsWith(before) ? value.slice(before.length) : value,
  ]);
  return { ...problem, values: Object.fromEntries(values) } as Problem;
}

function placeOf(problem: Problem, { history }: Telling): PlaceView | undefined {
  if (problem.code === 'reading-incomplete-months' && history) return monthsPlace(problem, history);
  return problemPlace(problem.place);
}

/** The cells of the months that a doubt is about: all of the sheet's volumes in them. */
function monthsPlace(problem: Problem, history: History): PlaceView | undefined {
  const { from, to } = problem.values as { from: number; to: number };
  const [first, last] = [monthOfCode(from), monthOfCode(to)];
  const sheet = problem.place?.sheet;
  const cells = history.facts.filter(
    ({ quantity, address, months, from: month }) =>
      (quantity === 'points' || quantity === 'cases') &&
      months === 1 &&
      address.sheet === sheet &&
      address.column === problem.place?.column &&
      first !== undefined &&
      last !== undefined &&
      month >= first &&
      month <= last,
  );
  if (sheet === undefined || cells.length === 0) return problemPlace(problem.place);
  const rows = cells.map(({ address }) => address.row);
  const column = problem.place!.column!;
  return placeView(sheet, { row: Math.min(...rows), column }, { row: Math.max(...rows), column });
}

function monthsBetween(from: number, to: number): readonly number[] {
  const [first, last] = [monthOfCode(from), monthOfCode(to)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => monthCode(addMonths(first as Month, index)));
}

function actionsOf(problem: Problem, telling: Telling): readonly ActionView[] {
  const words = textsOf(telling.language).session.actions;
  const { code, severity, place } = problem;
  // Facts that the document remembers come from sheets that are not here.
  if (!telling.correctable && code.startsWith('reading-')) return [];
  const accept: ActionView = { label: words.right, change: { kind: 'accept', code } };
  if (code === 'reading-sheet-left-out') {
    const { sheet } = problem.values as { sheet: string };
    return [{ label: words.use, change: { kind: 'use-sheet', sheet, use: true } }];
  }
  if (code === 'reading-cost-split') return [{ ...accept, label: words.ownShares }];
  if (code === 'reading-cost-split-used') {
    return [{ label: words.registerShares, change: { kind: 'doubt-again', code: 'reading-cost-split' } }];
  }
  if (code === 'calibration-accepted') {
    return [{ label: words.doubtAgain, change: { kind: 'doubt-again', code: 'calibration-gap' } }];
  }
  if (severity === 'note') {
    const raised = telling.accepted.includes(code);
    return raised ? [{ label: words.doubtAgain, change: { kind: 'doubt-again', code } }] : [];
  }
  switch (code) {
    case 'reading-money-unit-unsaid':
    case 'reading-money-unit-plausible': {
      if (place?.sheet === undefined) return [accept];
      const { sheet } = place;
      const { unit } = problem.values as { unit: MoneyUnit };
      const choices = moneyUnits.map((each) => ({
        label: words.moneyUnits[each],
        change: { kind: 'money', sheet, unit: each } as const,
      }));
      return [{ label: words.moneyUnits[unit], change: { kind: 'money', sheet, unit }, choices }, accept];
    }
    case 'reading-incomplete-months': {
      const { from, to } = problem.values as { from: number; to: number };
      const months = monthsBetween(from, to);
      return [
        {
          label: words.withoutMonths({ count: months.length }),
          change: { kind: 'leave-out', months: [...telling.leftOut, ...months] },
        },
        // The base year ends before them all the same.
        { ...accept, label: words.keepInHistory },
      ];
    }
    case 'reading-doubled-sheet':
    case 'reading-doubled-file':
    case 'reading-same-totals':
    case 'reading-sheets-overlap': {
      if (place?.sheet === undefined) return [{ ...accept, label: words.addUp }];
      const { sheet } = place;
      return [
        { label: words.leaveSheet({ sheet }), change: { kind: 'use-sheet', sheet, use: false } },
        { ...accept, label: words.addUp },
      ];
    }
    case 'calibration-gap':
      return [{ ...accept, label: words.acceptGap }];
    case 'scenario-contract-assumed':
      return [accept];
    case 'embedded-sheet-changed':
      return [
        { label: words.overwrite, change: { kind: 'changed-sheets', choice: 'overwrite' } },
        { label: words.keep, change: { kind: 'changed-sheets', choice: 'keep' } },
      ];
    default:
      return code.startsWith('reading-') && isAcceptable(problem) ? [accept] : [];
  }
}
