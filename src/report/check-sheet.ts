import { checkPoints, type CheckOrigin, type CheckPoint } from '../model/control-check';
import { controlPreset } from '../model/control-presets';
import { columnLetters } from '../quantities/cell-address';
import type { BoardCheckSource, CheckedPoint } from './board-check';
import { cell, formulaCell, onSheet } from './cells';
import { answerCells } from './check-answers';
import { checkFigures, figureFormats, shownFigure } from './check-figures';
import { factOf } from './check-facts';
import { controlSentence, discretionSentence, moneySentence, sentencesInRow, whySentences } from './check-sentences';
import { CheckRows, checkLooks, checkWidths } from './check-rows';
import { checkColumn, checkedScenarios, keyColumn, type CheckSource } from './check-source';
import { roles } from './layout';
import { literal } from './live-text';
import { onePage } from './one-page';
import type { PlannedCell, PlannedSheet } from './plan';
import type { RunStamp } from './reading-sheet';
import { staleLine } from './stale-line';
import { inScenarioInk, scenarioMarks, withFormat } from './styles';
import { Workings } from './workings';

/** What the sheet says of the job it comes from. */
interface CheckHeading {
  readonly region: string;
  readonly synthetic: boolean;
  readonly stamp: RunStamp;
}

/** The sheet, and what of it the board page tells. */
export interface CheckSheet {
  readonly sheet: PlannedSheet;
  readonly onBoard: BoardCheckSource;
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
  page.line(staleLine(places, texts, checkWidths.length));
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
  const points = (['delegation', 'practices', 'reliability'] as const).flatMap((origin) => {
    page.gap();
    return section(page, source, origin);
  });
  const { date, version, modelHash } = heading.stamp;
  page.gap();
  page.pair('', words.page({ date, version, model: modelHash }));

  const title = places.titles[roles.check]!;
  const discretion = workings.text(discretionSentence(source, (text) => workings.text(text)));
  return {
    sheet: {
      role: roles.check,
      title,
      columnWidths: [...checkWidths, 3, 34],
      rowHeights: page.heights,
      blocks: [...page.blocks, ...workings.blocks],
      merges: page.merges,
      page: onePage({ top: 0, left: 0, bottom: page.next - 1, right: checkWidths.length - 1 }),
    },
    onBoard: {
      sheet: title,
      points,
      discretion: { formula: onSheet(title, discretion.formula), value: discretion.value },
    },
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

function section(page: CheckRows, source: CheckSource, origin: CheckOrigin): readonly CheckedPoint[] {
  const { words } = source;
  page.row(
    [
      cell(words.origins[origin], checkLooks.section),
      ...Array.from({ length: checkedScenarios }, () => cell('', checkLooks.section)),
      cell(words.columns.answer, checkLooks.section),
    ],
    checkedScenarios,
  );
  return checkPoints.filter((each) => each.origin === origin).map((point) => pointRow(page, source, point));
}

/** A point in its row, and where the board page finds what is said of it. */
function pointRow(page: CheckRows, source: CheckSource, { key, origin, fact }: CheckPoint): CheckedPoint {
  const { words, runs, places } = source;
  const question = words.points[key as keyof typeof words.points];
  const written = answerText(source, key);
  const answer = cell(written, checkLooks.answer);
  const row = page.next;
  const facts = Array.from({ length: checkedScenarios }, (_, scenario): PlannedCell => {
    if (!fact || !runs[scenario]) return cell('', checkLooks.label);
    const { value, formula, format } = factOf(source, fact, scenario);
    const look = format === undefined ? checkLooks.value : withFormat(checkLooks.number, format);
    return formula === undefined ? cell(value, look) : formulaCell(formula, value, look);
  });
  const there = (reference: string) => onSheet(places.titles[roles.check]!, reference);
  const { kind, own, cells: beside } = answerCells(row, key, written, checkLooks.key);
  page.beside(beside);
  page.row([cell(question, checkLooks.label), ...facts, answer], fact ? 0 : checkedScenarios);
  return {
    key,
    origin,
    kind: { formula: there(kind.formula), value: kind.value },
    own: { formula: there(own.formula), value: own.value },
    ...(fact && {
      fact: {
        of: fact,
        said: runs.map((_, scenario) => {
          const { value } = facts[scenario]!;
          const formula = there(`$${columnLetters(checkColumn(scenario))}$${row + 1}`);
          return { formula, value: typeof value === 'number' ? value : String(value) };
        }),
      },
    }),
  };
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
