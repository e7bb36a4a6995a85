import { assumptionOf } from '../model/assumptions';
import { forecastCaution, type PastForecast } from '../region/past-forecast';
import type { Appearance } from './appearance';
import { percentText } from '../words/number-text';
import { cell, cells, formulaCell } from './cells';
import { assumptionName } from './layout';
import { headingRows } from './past-layout';
import { perMeasures, type PastPage } from './past-months';
import { regionChange } from './past-years';
import type { Block, PlannedCell } from './plan';
import { formats, looks, withFormat } from './styles';

/** The past and an assumption are near each other within this share of the assumption's range. */
const nearShare = 1 / 8;
/** Half of the last digit shown, a tenth of a per cent: what is shown as the bound lies within it. */
const shownHalf = 0.0005;

/** A figure of the past beside the assumption it can be held against. */
export interface AgainstLine {
  readonly label: string;
  /** Cell with the past's own figure, and its value. */
  readonly cell: string;
  readonly value: number;
  readonly key: 'LPIK' | 'g_kap' | 'b_prog';
}

/** What of the past can be held against an assumption. */
export function againstLines(page: PastPage, forecasts: readonly PastForecast[]): readonly AgainstLine[] {
  const { texts, past, layout } = page;
  const words = texts.past.against;
  const change = (block: 'perPoint' | 'volume', key: AgainstLine['key'], label: string): AgainstLine[] => {
    const found = regionChange(page, block);
    return found ? [{ label, key, ...found }] : [];
  };
  const caution = forecastCaution(forecasts);
  const own = forecasts.filter(({ kind }) => kind === 'forecast').length;
  const top = layout.forecasts ?? 0;
  return [
    ...(past.money === 'cost' && past.volume === 'points'
      ? change('perPoint', 'LPIK', words.perPoint(perMeasures(page)))
      : []),
    ...change('volume', 'g_kap', words.volume),
    ...(caution
      ? [
          {
            label: words.forecast,
            key: 'b_prog' as const,
            cell: `AVERAGE(G${top + 1}:G${top + own})`,
            value: caution.mean,
          },
        ]
      : []),
  ];
}

/** How a figure of the past lies to an assumption; both are shares. */
type Standing = 'near' | 'above' | 'below' | 'outside';

function standing(value: number, assumed: number, low: number, high: number): Standing {
  if (value < low - shownHalf || value > high + shownHalf) return 'outside';
  if (Math.abs(value - assumed) <= (high - low) * nearShare) return 'near';
  return value > assumed ? 'above' : 'below';
}

interface Held extends AgainstLine {
  readonly assumed: number;
  readonly low: number;
  readonly high: number;
  readonly standing: Standing;
}

function held({ places }: PastPage, line: AgainstLine): Held {
  const { default: usual, low, high } = assumptionOf(line.key)!;
  const chosen = places.frame.assumptions[line.key] ?? usual;
  const assumed = typeof chosen === 'number' ? chosen : 0;
  return { ...line, assumed, low, high, standing: standing(line.value, assumed, low, high) };
}

/** A sentence for each figure of the past that does not lie near its assumption. */
export function againstSentences(page: PastPage, lines: readonly AgainstLine[]): readonly string[] {
  const { texts, language } = page;
  return lines
    .map((line) => held(page, line))
    .filter((line) => line.standing !== 'near')
    .map(({ label, value, key, assumed }) =>
      texts.past.differs({
        label,
        past: percentText(language, value, 1, true),
        term: texts.assumptions[key][0],
        assumed: percentText(language, assumed, 1),
      }),
    );
}

/** The past beside the assumptions as they stand in the register, and how it lies to their value and range. */
export function againstTable(page: PastPage, lines: readonly AgainstLine[]): readonly Block[] {
  const { texts, layout, places } = page;
  if (lines.length === 0) return [];
  const words = texts.past;
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const heading = words.againstHeaders.map((text, column) => cell(text === '' ? null : text, headerLook(column)));
  const rows = lines.map((line, index): PlannedCell[] => {
    const { value, assumed, low, high, standing: now } = held(page, line);
    const row = layout.against + index + 1;
    const percent = withFormat(looks.value, formats.percent);
    const within = `IF(ABS(B${row}-F${row})<=(H${row}-G${row})/${1 / nearShare},${quoted(words.near)},IF(B${row}>F${row},${quoted(words.above)},${quoted(words.below)}))`;
    return [
      cell(line.label, looks.label),
      formulaCell(line.cell, value, withFormat(looks.value, formats.differencePercent)),
      cell(texts.assumptions[line.key][0], looks.label),
      cell(null, looks.labelPlain),
      cell(null, looks.labelPlain),
      formulaCell(assumptionName(places.assumptions, line.key, undefined)!, assumed, percent),
      cell(low, percent),
      cell(high, percent),
      formulaCell(
        `IF(OR(B${row}<G${row}-${shownHalf},B${row}>H${row}+${shownHalf}),${quoted(words.outside)},${within})`,
        words[now],
        looks.label,
      ),
    ];
  });
  return [
    cells(layout.against - headingRows, 0, [
      [cell(words.againstTable, looks.section)],
      heading,
      ...rows,
      [cell(words.againstNote, looks.text)],
    ]),
  ];
}

/** Headings stand over their column: figures to the right, texts beside figures a little in. */
function headerLook(column: number): Appearance {
  if ([1, 5, 6, 7].includes(column)) return looks.headerRight;
  return column === 2 || column === 8 ? looks.headerIndented : looks.header;
}
