import { placeText, type Problem } from '../words/problem';
import { finding } from './finding';

const severities = ['error', 'doubt', 'note'] as const;
/** Problems of one kind on one sheet beyond this many are counted instead of told one by one. */
const mostOfAKind = 12;
/** Errors that a user may answer for: the figures are then used as they stand. */
const acceptableErrors: ReadonlySet<string> = new Set([
  'reading-doubled-month',
  'reading-doubled-row',
  'reading-negative-volume',
  'reading-two-money-units',
  'reading-doubled-sheet',
  'reading-doubled-file',
  'reading-same-totals',
]);

/** Whether a user may answer for a problem by naming its code. */
export function isAcceptable({ code, severity }: Problem): boolean {
  return severity === 'doubt' || acceptableErrors.has(code);
}

/** Problems as they are told: what the user accepts as notes, one line for what many units share, errors first. */
export function settledProblems(problems: readonly Problem[], accept: readonly string[]): Problem[] {
  const heard = problems.map((problem): Problem => {
    const accepted = accept.includes(problem.code) && isAcceptable(problem);
    return accepted ? { ...problem, severity: 'note' } : problem;
  });
  const counts = new Map<string, { first: Problem; count: number }>();
  const kept: Problem[] = [];
  for (const problem of gathered(heard)) {
    const key = `${problem.code}\u0001${problem.place?.file ?? ''}\u0001${problem.place?.sheet ?? ''}`;
    const entry = counts.get(key) ?? { first: problem, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
    if (entry.count <= mostOfAKind) kept.push(problem);
  }
  for (const { first, count } of counts.values()) {
    if (count <= mostOfAKind) continue;
    const place = first.place && {
      file: first.place.file,
      ...(first.place.sheet !== undefined && { sheet: first.place.sheet }),
    };
    kept.push(finding(first.severity, 'reading-more-of-the-kind', { count: count - mostOfAKind }, place));
  }
  return severities.flatMap((severity) => kept.filter((problem) => problem.severity === severity));
}

/** What may be said once for many units, or once for many sheets. */
const gatherable: ReadonlySet<string> = new Set([
  ...['reading-cost-per-point', 'reading-incomplete-months', 'reading-periods-apart', 'reading-budget-as-cost'],
  ...[
    'reading-missing-month',
    'reading-points-per-case-unknown',
    'reading-streams-not-whole',
    'reading-short-base-year',
    'reading-series-break',
    'reading-pandemic-months',
  ],
  ...['reading-period-from-title', 'reading-sheets-overlap', 'reading-doubled-sheet', 'reading-doubled-file'],
  'reading-same-totals',
]);
/** So many of the others are named with their cells. */
const mostNamed = 4;

/**
 * One line for problems of one kind and weight that differ by unit or sheet only: the first in full, the others counted and
 * the first of them named with their cells.
 */
export function gathered(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (!gatherable.has(problem.code)) continue;
    const group = groups.get(sortOf(problem));
    if (group) group.push(problem);
    else groups.set(sortOf(problem), [problem]);
  }
  return problems.flatMap((problem) => {
    const group = groups.get(sortOf(problem)) ?? [problem];
    if (group.length < 2) return [problem];
    if (group[0] !== problem) return [];
    const others = group.slice(1);
    const named = others.slice(0, mostNamed).map(nameAndPlace).join(', ');
    const values = { ...problem.values, more: others.length, others: others.length > mostNamed ? `${named} …` : named };
    return [{ ...problem, values } as Problem];
  });
}

/** What two problems must share to be one line: for a missing month also the quantity and the months. */
function sortOf({ code, severity, values }: Problem): string {
  const missing =
    'quantity' in values ? [values.quantity, 'from' in values && values.from, 'to' in values && values.to] : [];
  return [code, severity, ...missing].join();
}

function nameAndPlace({ values, place }: Problem): string {
  const unit = 'unit' in values ? String(values.unit) : '';
  const at = place === undefined ? '' : placeText(place).slice(place.file.length).replace(/^, /, '');
  if (unit === '') return at;
  return at === '' ? unit : `${unit} (${at})`;
}
