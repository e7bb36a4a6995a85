import { assumptionOf } from '../model/assumptions';
import type { TraceDocument } from '../job/trace/trace-document';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { table } from './table-text';

/** Lines of a section shown before the rest are counted. */
const fewest = 12;
/** Longest line of an equation in words before it is broken. */
const width = 96;

/** A trace as a person reads it in a terminal: the figure, then what it is made of; every line of it where `all`. */
export function traceText(document: TraceDocument, language: Language, all: boolean): string {
  const words = textsOf(language).trace;
  const { sheet, cell, labels, value, formula } = document;
  const shown = typeof value === 'number' ? plainNumber(language, value) : value;
  const lines = [
    `${sheet}!${cell}  ${labels.join(' · ')}`,
    `${words.value}: ${shown === null ? '' : String(shown)}`,
    formula !== null
      ? `${words.formula}: =${formula}`
      : document.chosen
        ? words.noFormula.range({ cell: placeText(document.chosen) })
        : words.noFormula[document.input ? 'typed' : 'written'],
    ...(document.draws
      ? [words.draws({ draws: numberText(language, document.draws.draws, 0), seed: document.draws.seed })]
      : []),
    ...document.calculations.map(
      ({ term, units, months, ...place }) =>
        `  ${placeText(place)}  ${[term, units.join(', '), months].filter((text) => text !== '').join(' · ')}`,
    ),
    ...(document.stopped ? [textsOf(language).report.asValues] : []),
  ];
  const section = (title: string, items: readonly (readonly string[])[]) => {
    if (items.length === 0) return;
    const some = all ? items : items.slice(0, fewest);
    const rest = items.length - some.length;
    lines.push('', `${title} (${items.length})`, ...some.flat().map((line) => `  ${line}`));
    if (rest > 0) lines.push(`  ${words.more({ count: rest })}`);
  };
  section(
    words.through,
    document.through.map(({ labels: own, formula: text, ...place }) => [
      `${placeText(place)}  ${own.join(' · ')}  =${text}`,
    ]),
  );
  section(
    words.equations,
    document.equations.map((equation) => equationLines(equation, language)),
  );
  section(words.assumptions, rowsOf(document.assumptions.map((row) => assumptionRow(row, language))));
  section(
    words.contracts,
    rowsOf(
      document.contracts.map(({ scenario, unit, term, name, value: own, ...place }) => [
        scenario === null ? '' : words.scenario({ number: scenario }),
        unit,
        term,
        // A month is written ÅÅÅÅMM, without groups.
        own === null ? '' : /^(from_month|state_from|state_to)_/.test(name) ? String(own) : plainNumber(language, own),
        placeText(place),
      ]),
    ),
  );
  const read = all ? document.read : document.read.filter(({ cells }) => cells !== null);
  const readRows = read.map(({ unit, term, value: own, cells }) => [
    unit,
    term,
    own === null ? '' : plainNumber(language, own),
    cells === null ? words.noCells : words.cells(cells),
  ]);
  if (readRows.length === 0) lines.push('', words.nothingRead);
  section(words.read, rowsOf(readRows));
  return lines.join('\n');
}

function placeText({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

function rowsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.length === 0
    ? []
    : table(rows, 'left')
        .split('\n')
        .map((line) => [line]);
}

function equationLines(
  { number, term, words: own, source, basis, ...place }: TraceDocument['equations'][number],
  language: Language,
): readonly string[] {
  const words = textsOf(language).trace;
  const heading = number === null ? words.support : `${textsOf(language).report.calculation.equation} ${number}`;
  return [
    `${heading}  ${term}  (${placeText(place)})`,
    ...broken(`= ${own}`).map((line) => `    ${line}`),
    ...(source === null || basis === null || basis === '–' ? [] : [`    ${words.source({ source, basis })}`]),
  ];
}

function assumptionRow(row: TraceDocument['assumptions'][number], language: Language): readonly string[] {
  const words = textsOf(language).trace;
  const style = assumptionOf(row.key.replace(/_\d+$/, ''))?.style ?? assumptionOf(row.key)?.style;
  const shown = (value: number | null) =>
    value === null ? '' : style === 'percent' ? percentText(language, value, 1) : plainNumber(language, value);
  return [
    row.key,
    row.term,
    shown(row.value),
    row.low === null || row.high === null ? '' : words.interval({ low: shown(row.low), high: shown(row.high) }),
    row.basis,
    row.source,
    row.owner === '' ? words.noOwner : words.owner({ owner: row.owner }),
    placeText(row),
  ];
}

/** A number with the decimals its size bears. */
function plainNumber(language: Language, value: number): string {
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) ? 0 : size >= 1000 ? 1 : size >= 1 ? 2 : 4;
  return numberText(language, value, decimals);
}

/** A text broken between words into lines that fit a terminal. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
