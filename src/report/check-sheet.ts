import { checkPoints, type CheckOrigin, type CheckPoint } from '../model/control-check';
import { controlPreset } from '../model/control-presets';
import type { Appearance } from './appearance';
import { linesOf } from './board-layout';
import { cell, cells, formulaCell, onSheet } from './cells';
import { checkFigures, figureFormats, shownFigure } from './check-figures';
import { factOf } from './check-facts';
import { boardSentence, controlSentence, moneySentence, sentencesInRow, whySentences } from './check-sentences';
import { answerColumn, checkColumn, checkedScenarios, keyColumn, type CheckSource } from './check-source';
import { roles } from './layout';
import { literal, type LiveText } from './live-text';
import type { Block, PlannedArea, PlannedCell, PlannedSheet } from './plan';
import type { RunStamp } from './reading-sheet';
import { staleLine } from './stale-line';
import { boardLooks, inScenarioInk, looks, scenarioMarks, withFormat } from './styles';
import { Workings } from './workings';

/** Widths in Excel characters: points, three scenarios, answers; then a gap, and what sentences are made of. */
const widths = [42, 12.5, 12.5, 12.5, 36];
const points = 9;
const pixelsOf = (from: number, to: number) =>
  widths.slice(from, to + 1).reduce((sum, width) => sum + Math.round(width * 7 + 5), 0);

/** How the sheet's cells look: the board page's looks at one size. */
const checkLooks = {
  heading: boardLooks.heading,
  headingRight: boardLooks.headingRight,
  title: { bold: true, size: 14, ink: '0F5A6B' },
  text: { size: points, ink: '424242', wrap: true, vertical: 'top' },
  section: {
    bold: true,
    size: 10,
    ink: '242424',
    wrap: true,

    borders: { bottom: { style: 'thin', color: '404040' } },
  },
  name: { bold: true, size: points, align: 'right', borders: { bottom: { style: 'thin', color: '404040' } } },
  label: { size: points, wrap: true, vertical: 'top', borders: { bottom: { style: 'hair', color: 'D9D9D9' } } },
  value: {
    size: points,
    align: 'right',
    indent: 1,
    wrap: true,
    vertical: 'top',
    borders: { bottom: { style: 'hair', color: 'D9D9D9' } },
  },
  number: {
    size: points,
    align: 'right',
    indent: 1,
    vertical: 'top',
    borders: { bottom: { style: 'hair', color: 'D9D9D9' } },
  },
  key: { size: 8, ink: '616161' },
  answer: { ...looks.input, indent: 1, size: points, align: 'left', wrap: true, vertical: 'top' },
} as const satisfies Record<string, Appearance>;

/** What the sheet says of the job it comes from. */
interface CheckHeading {
  readonly region: string;
  readonly synthetic: boolean;
  readonly stamp: RunStamp;
}

/** The sheet, and the sentence of it that the board page says. */
export interface CheckSheet {
  readonly sheet: PlannedSheet;
  readonly boardSentence: LiveText;
}

/**
 * *Prövning*: one printed A4 that holds the scenarios against what is known of control. Figures and what scenarios say of a
 * point follow their cells; the rest are questions, with answers in cells that are the reader's. Nothing is added up.
 */
export function checkSheet(from: CheckSource, heading: CheckHeading): CheckSheet {
  const source: CheckSource = { ...from, runs: from.runs.slice(0, checkedScenarios) };
  const { words, texts, places } = source;
  const page = new CheckRows();
  // Beside the figures, above the rows that have a key.
  const workings = new Workings(roles.check, 0, keyColumn);
  const synthetic = heading.synthetic ? ` · ${texts.board.synthetic}` : '';
  page.pair(`${words.heading({ region: heading.region })}${synthetic}`, texts.report.scenarioNote);
  page.wide(literal(words.title), checkLooks.title, 20);
  page.line(staleLine(places, texts, widths.length));
  page.wide(literal(words.subtitle), checkLooks.text);
  page.wide(literal(words.answerHere), checkLooks.text);
  figures(page, source);

  page.gap();
  page.section(words.changes.title);
  source.runs.slice(1).forEach((_, index) => {
    page.wide(literal(moneySentence(source, index + 1)), checkLooks.text);
    page.wide(workings.text(controlSentence(source, index + 1)), { ...checkLooks.text, align: 'left', indent: 1 });
  });
  page.wide(sentencesInRow(whySentences(source).map((text) => workings.text(text))), checkLooks.text);
  for (const text of presetTexts(source)) page.wide(literal(text), checkLooks.text);
  for (const origin of ['delegation', 'practices', 'reliability'] as const) {
    page.gap();
    section(page, source, origin);
  }
  const { date, version, modelHash } = heading.stamp;
  page.gap();
  page.pair('', words.page({ date, version, model: modelHash }));

  const title = places.titles[roles.check]!;
  const sentence = workings.text(boardSentence(source, title, (text) => workings.text(text)));
  return {
    sheet: {
      role: roles.check,
      title,
      columnWidths: [...widths, 3, 34],
      rowHeights: page.heights,
      blocks: [...page.blocks, ...workings.blocks],
      merges: page.merges,
      page: {
        orientation: 'portrait',
        fitWide: 1,
        fitTall: 1,
        marginsCm: { left: 1.5, right: 1.5, top: 1.2, bottom: 1.2 },
        printArea: { top: 0, left: 0, bottom: page.next - 1, right: widths.length - 1 },
      },
    },
    boardSentence: { formula: onSheet(title, sentence.formula), value: sentence.value },
  };
}

function figures(page: CheckRows, source: CheckSource): void {
  const { words, runs, year } = source;
  const heads = names(source);
  page.row([cell(words.figures.title({ year }), checkLooks.section), ...heads, cell('', checkLooks.section)]);
  for (const name of checkFigures) {
    const [term, unit] = words.figures[name];
    const values = Array.from({ length: checkedScenarios }, (_, scenario): PlannedCell => {
      const known = runs[scenario] && shownFigure(source, name, scenario);
      if (!known) return cell('', checkLooks.value);
      const format = figureFormats[name];
      return formulaCell(known.formula, known.value, withFormat(checkLooks.number, format));
    });
    page.row([cell(`${term}, ${unit}`, checkLooks.label), ...values, cell('', checkLooks.label)]);
  }
}

/** The scenarios' marks and numbers over their columns. */
function names({ runs }: CheckSource): readonly PlannedCell[] {
  return Array.from({ length: checkedScenarios }, (_, scenario) =>
    runs[scenario]
      ? cell(`${scenarioMarks[scenario] ?? ''} ${scenario + 1}`, inScenarioInk(checkLooks.name, scenario))
      : cell('', checkLooks.name),
  );
}

function section(page: CheckRows, source: CheckSource, origin: CheckOrigin): void {
  const { words } = source;
  page.row(
    [
      cell(words.origins[origin], checkLooks.section),
      ...Array.from({ length: checkedScenarios }, () => cell('', checkLooks.section)),
      cell(words.columns.answer, checkLooks.section),
    ],
    checkedScenarios,
  );
  for (const point of checkPoints.filter((each) => each.origin === origin)) pointRow(page, source, point);
}

function pointRow(page: CheckRows, source: CheckSource, { key, fact }: CheckPoint): void {
  const { words, runs } = source;
  const question = words.points[key as keyof typeof words.points];
  const answer = cell(answerText(source, key), checkLooks.answer);
  const facts = Array.from({ length: checkedScenarios }, (_, scenario): PlannedCell => {
    if (!fact || !runs[scenario]) return cell('', checkLooks.label);
    const { value, formula, format } = factOf(source, fact, scenario);
    const look = format === undefined ? checkLooks.value : withFormat(checkLooks.number, format);
    return formula === undefined ? cell(value, look) : formulaCell(formula, value, look);
  });
  page.key(key);
  page.row([cell(question, checkLooks.label), ...facts, answer], fact ? 0 : checkedScenarios);
}

/** An answer as it stands in its cell: the word, then the text. */
function answerText({ words, given }: CheckSource, key: string): string {
  const { answer, text = '' } = given.answers[key] ?? {};
  if (answer === undefined) return text;
  return text === '' ? words.answers[answer] : `${words.answers[answer]}. ${text}`;
}

/** Of each place the control is modelled on: what is known there, what is not, and where it stands. */
function presetTexts({ words, given }: CheckSource): readonly string[] {
  return given.presets.flatMap((key) => {
    const preset = controlPreset(key);
    if (!preset) return [];
    const { name, known, unknown, place } = words.presets[key as keyof typeof words.presets];
    const reports = [...new Set(preset.quotes.map(({ report }) => report))].map((report) => words.reports[report]);
    return [
      words.preset({
        name,
        service: words.services[preset.service],
        known: known.join(' '),
        unknown: unknown.join(' '),
        source: [...reports, place].join('; '),
      }),
    ];
  });
}

/** The sheet's rows while they are put one below the other, with their heights. */
class CheckRows {
  readonly blocks: Block[] = [];
  readonly merges: PlannedArea[] = [];
  readonly heights: Record<number, number> = {};
  next = 0;

  /** One row; its first cell reaches over some columns more. */
  row(row: readonly PlannedCell[], over = 0): void {
    if (over > 0) this.merges.push({ top: this.next, bottom: this.next, left: 0, right: over });
    const lines = row.map(({ value, appearance }, column) => {
      const [left, right] = [column, column === 0 ? over : column];
      return linesOf(String(value ?? ''), pixelsOf(left, right), appearance.format ? 1 : (appearance.size ?? points));
    });
    this.put(row, 2 + 11.5 * Math.max(...lines));
  }

  /** A text over the page's width. */
  wide({ formula, value }: LiveText, look: Appearance, height?: number): void {
    const last = widths.length - 1;
    const fixed = /^("(?:[^"]|"")*"&?)+$/.test(formula);
    const first = fixed ? cell(value, look) : formulaCell(formula, value, look);
    this.merges.push({ top: this.next, bottom: this.next, left: 0, right: last });
    const rest = Array.from({ length: last }, () => cell('', look));
    this.put([first, ...rest], height ?? 2 + 11.5 * linesOf(value, pixelsOf(0, last), look.size ?? points));
  }

  section(text: string): void {
    this.row(
      [text, ...Array.from({ length: widths.length - 1 }, () => '')].map((each) => cell(each, checkLooks.section)),
    );
  }

  /** A line with a text at its left and one at its right end. */
  pair(left: string, right: string): void {
    const half = checkColumn(0) + 1;
    const row = widths.map((_, column) =>
      cell(
        column === 0 ? left : column === half ? right : '',
        column < half ? checkLooks.heading : checkLooks.headingRight,
      ),
    );
    this.merges.push(
      { top: this.next, bottom: this.next, left: 0, right: half - 1 },
      { top: this.next, bottom: this.next, left: half, right: answerColumn },
    );
    this.put(row, 17);
  }

  /** A line of its own looks over the page's width. */
  line(row: readonly PlannedCell[]): void {
    this.merges.push({ top: this.next, bottom: this.next, left: 0, right: row.length - 1 });
    this.put(row, 15);
  }

  /** The key of the point in the next row, beside what is printed. */
  key(key: string): void {
    this.blocks.push(cells(this.next, keyColumn, [[cell(key, checkLooks.key)]]));
  }

  gap(): void {
    this.heights[this.next] = 5;
    this.next += 1;
  }

  private put(row: readonly PlannedCell[], height: number): void {
    this.blocks.push(cells(this.next, 0, [row]));
    this.heights[this.next] = height;
    this.next += 1;
  }
}
