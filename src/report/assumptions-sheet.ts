import { assumptionOf, assumptionValues, type Assumption } from '../model/assumptions';
import { spreadOver } from '../model/own-spread';
import { calendarMonthOf, yearOf } from '../quantities/month';
import type { ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { areaOf, cell, cells, formulaCell } from './cells';
import { assumptionName, roles, type AssumptionRow } from './layout';
import type { PlannedCell, PlannedName, PlannedSheet, Validation } from './plan';
import { staleLine } from './stale-line';
import { formats, looks, withFormat } from './styles';
import { ownSpreadText } from './spread-words';

const columns = { value: 3, low: 4, high: 5, atRun: 11, state: 12 } as const;

/** Columns the line about changed values reaches over: to the sources. */
const lineColumns = 9;

/** A register row as it is written: the value that holds, and the formula where it follows another row. */
interface Written {
  readonly row: AssumptionRow;
  /** With the user's own range and shape in place of the register's. */
  readonly assumption: Assumption;
  /** That they are the user's, and what the register's are. */
  readonly ownSpread: string | undefined;
  readonly value: number;
  readonly given: boolean;
  /** A scenario's own choice that differs from what holds elsewhere: an intention, for somebody to own. */
  readonly intended: boolean;
  readonly follows: string | undefined;
  readonly owner: AssumptionOwner | undefined;
}

/** Who answers for an assumption, for one scenario or for all, and since when, as the reader wrote it. */
export interface AssumptionOwner {
  readonly assumption: string;
  /** Id of the scenario whose value it is; null: all that have none of their own. */
  readonly scenario: string | null;
  readonly owner: string;
  readonly date: string | number | null;
}

/** *Antaganden*: the register with value, range, basis, source and owner; the yellow cells drive every formula. */
export function assumptionsSheet(
  places: Places,
  texts: Texts,
  runs: readonly ScenarioRun[],
  owners: readonly AssumptionOwner[],
): { readonly sheet: PlannedSheet; readonly names: readonly PlannedName[]; readonly ownerless: number } {
  const words = texts.report.assumptions;
  const written = places.assumptions.map((row) => writtenRow(places, row, runs, owners));
  const last = Math.max(...places.assumptions.map(({ row }) => row));
  const headings = new Map<number, PlannedCell[]>();
  for (const { row, assumption } of written) {
    const isFirst = written.find(({ assumption: { group } }) => group === assumption.group)?.row.row === row.row;
    if (isFirst)
      headings.set(
        row.row - 1,
        words.headers.map((_, index) => cell(index === 0 ? words.groups[assumption.group] : '', looks.group)),
      );
  }
  const rows = written.map((entry) => cells(entry.row.row, 0, [assumptionCells(texts, entry)]));
  const time = timeRows(places, texts, last + 2);
  const ownerless = written.filter(
    ({ assumption, intended, owner }) => !owner?.owner && (intended || assumption.basis === 'A'),
  ).length;
  const sheet: PlannedSheet = {
    role: roles.assumptions,
    title: places.titles[roles.assumptions]!,
    columnWidths: [14, 38, 21, 9.3, 8.1, 8.1, 11.6, 16, 37.6, 18.4, 11, 11.6, 10.7],
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell([words.subtitle, ...(places.drawn ? [words.drawn] : []), places.caution].join(' '), looks.text)],
        staleLine(places, texts, lineColumns),
        [cell(`${words.basis} ${words.ownerless({ count: ownerless })}`, looks.text)],
        words.headers.map((text, index) =>
          cell(text, rightAligned.has(index) ? looks.headerRight : looks.headerIndented),
        ),
      ]),
      ...[...headings].map(([row, heading]) => cells(row, 0, [heading])),
      ...rows,
      time.block,
    ],
    merges: [{ top: 2, bottom: 2, left: 0, right: lineColumns - 1 }],
    freeze: { row: 5, column: 2 },
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      repeatRows: [4, 4],
      header: { left: words.title, right: places.caution },
    },
    validations: written.flatMap((entry) => validation(texts, entry)),
  };
  const sheetRole = roles.assumptions;
  const names = places.assumptions.map(({ name, row }): PlannedName => ({
    name,
    sheet: sheetRole,
    area: areaOf(row, columns.value),
  }));
  return { sheet, names: [...names, ...time.names], ownerless };
}

const rightAligned = new Set([3, 4, 5, 10, 11]);

function doubled(text: string): string {
  return text.replace(/"/g, '""');
}

function writtenRow(
  places: Places,
  row: AssumptionRow,
  runs: readonly ScenarioRun[],
  owners: readonly AssumptionOwner[],
): Written {
  const register = assumptionOf(row.key)!;
  // A value that a scenario sets itself is not drawn.
  const spreads = row.scenario === undefined ? places.frame.spreads : undefined;
  const assumption = spreadOver(register, spreads);
  const own = spreads?.[row.key];
  const ownSpread = own && ownSpreadText(register, own, places.language);
  const run = row.scenario === undefined ? undefined : runs[row.scenario]!;
  const common = places.frame.assumptions;
  const given = run?.scenario.assumptions[row.key] !== undefined || common[row.key] !== undefined;
  const other = typeof assumption.default === 'object' && !given ? assumption.default.sameAs : undefined;
  const follows = other && assumptionName(places.assumptions, other, row.scenario);
  const value = (run?.assumptions ?? assumptionValues(common))[row.key]!;
  const intended = run?.scenario.assumptions[row.key] !== undefined && value !== assumptionValues(common)[row.key];
  const scenario = run?.scenario.id ?? null;
  const owner = owners.find((each) => each.assumption === row.key && each.scenario === scenario);
  return { row, assumption, ownSpread, value, given, intended, follows, owner };
}

function assumptionCells(
  texts: Texts,
  { row, assumption, ownSpread, value, given, intended, follows, owner }: Written,
): readonly PlannedCell[] {
  const words = texts.report.assumptions;
  const { key, low, high } = assumption;
  const basis = intended ? 'A' : assumption.basis;
  const [ownTerm, measure, source] = texts.assumptions[key as keyof Texts['assumptions']];
  const term = row.scenario === undefined ? ownTerm : words.forScenario({ term: ownTerm, number: row.scenario + 1 });
  const format = valueFormat(assumption, value);
  const fixed = basis === 'fixed';
  const valueLook = withFormat(fixed ? looks.value : looks.input, format);
  const keyText = row.scenario === undefined ? key : `${key}_${row.scenario + 1}`;
  const bound = (number: number) =>
    fixed || intended ? cell('', looks.value) : cell(number, withFormat(looks.value, format));
  const valueSource = intended ? words.sourceIntent : given && row.scenario === undefined ? words.sourceGiven : source;
  const at = row.row + 1;
  return [
    cell(keyText, looks.labelSmall),
    cell(term, looks.label),
    cell(measure, looks.label),
    follows ? formulaCell(follows, value, valueLook) : cell(value, valueLook),
    bound(low),
    bound(high),
    cell(distributionText(texts, row, assumption, follows !== undefined), looks.label),
    cell(words.bases[basis], basis === 'A' ? looks.ownJudgement : looks.label),
    cell([...(ownSpread ? [ownSpread] : []), valueSource].join('. '), looks.label),
    cell(owner?.owner ?? '', { ...looks.label, unlocked: true }),
    cell(owner?.date ?? '', { ...withFormat(looks.value, formats.date), unlocked: true }),
    cell(value, withFormat(looks.simulated, format)),
    formulaCell(`IF(D${at}<>L${at},"${doubled(texts.report.changed)}","")`, '', looks.label),
  ];
}

/** How the value is drawn: with the one it follows, not at all where a scenario sets it, or from its distribution. */
function distributionText(
  texts: Texts,
  { scenario }: AssumptionRow,
  { distribution }: Assumption,
  follows: boolean,
): string {
  const words = texts.report.assumptions;
  if (follows) return words.follows;
  return words.distributions[scenario === undefined ? distribution.kind : 'fixed'];
}

function valueFormat({ style, low, high }: Assumption, value: number): string {
  if (style === 'percent') {
    return [value, low, high].every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9) && high >= 0.3
      ? formats.wholePercent
      : formats.percent;
  }
  if (style === 'whole') return formats.points;
  if (style === 'number') return formats.level;
  const needsThree = [value, low, high].some((number) => Math.abs(number * 100 - Math.round(number * 100)) > 1e-9);
  return needsThree ? formats.fineEffect : formats.effect;
}

function validation(texts: Texts, { row, assumption }: Written): readonly Validation[] {
  if (assumption.basis === 'fixed') return [];
  const words = texts.report.assumptions;
  return [
    {
      area: areaOf(row.row, columns.value),
      kind: 'decimal',
      low: `E${row.row + 1}`,
      high: `F${row.row + 1}`,
      title: words.validationTitle,
      text: words.validationText,
    },
  ];
}

/** First simulated year and month: facts of the base year, shown because formulas count from them. */
function timeRows(places: Places, texts: Texts, top: number) {
  const words = texts.report.assumptions;
  const { start } = places.frame;
  const rows = [
    ['first_year', words.firstYear, yearOf(start)],
    ['first_month', words.firstMonth, calendarMonthOf(start)],
  ] as const;
  const block = cells(top - 1, 0, [
    words.headers.map((_, index) => cell(index === 0 ? words.groups.time : '', looks.group)),
    ...rows.map(([key, [term, measure, source], value]) => [
      cell(key, looks.labelSmall),
      cell(term!, looks.label),
      cell(measure!, looks.label),
      cell(value, withFormat(looks.value, formats.whole)),
      cell('', looks.value),
      cell('', looks.value),
      cell(words.fixed, looks.label),
      cell(words.bases.fixed, looks.label),
      cell(source!, looks.label),
    ]),
  ]);
  const names = rows.map(([key], index): PlannedName => ({
    name: `${places.prefix}${key}`,
    sheet: roles.assumptions,
    area: areaOf(top + index, columns.value),
  }));
  return { block, names };
}
