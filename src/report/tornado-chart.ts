import type { Driver } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import type { Texts } from '../words/texts';
import type { UnplacedChart } from './bridge-chart';
import { cell, formulaCell } from './cells';
import type { LiveNumber } from './live-text';
import type { PlannedSeries } from './plan';
import { downwards, formats, looks, withFormat } from './styles';
import type { Workings } from './workings';

const columns = { term: 0, low: 1, high: 2, base: 3, downAbove: 4, upAbove: 5, upBelow: 6, downBelow: 7 } as const;

/** What a tornado is drawn from: at least one driver, in tkr, and the chosen difference in mkr that its bars reach from. */
interface Tornado {
  readonly scenario: number;
  readonly name: string;
  readonly drivers: readonly Driver[];
  readonly centre: LiveNumber;
}

/**
 * What drives the answer: per assumption the difference in cost with its low and its high value, as a lying bar that is
 * filled below the chosen value and hollow above it. The cells it is drawn from are written into the workings.
 */
export function tornadoChart(
  workings: Workings,
  texts: Texts,
  language: Language,
  { scenario, name, drivers, centre }: Tornado,
): UnplacedChart {
  const words = texts.board.drivers;
  const term = (key: string) => inTwoLines(texts.assumptions[key as keyof typeof texts.assumptions][0]);
  const bars = drivers.map(({ key, atLow, atHigh }) => {
    const [low, high] = [Math.min(atLow, atHigh) / 1000, Math.max(atLow, atHigh) / 1000];
    return {
      term: term(key),
      low,
      high,
      ...parts(Math.min(low, centre.value), centre.value, Math.max(high, centre.value)),
    };
  });
  workings.write([[cell(words.title({ scenario: scenario + 1 }), looks.section)]]);
  const top = workings.next;
  const value = withFormat(looks.value, formats.difference);
  const grey = withFormat(looks.simulated, formats.difference);
  workings.write(
    bars.map((bar, index) => {
      const formulas = partFormulas(
        `MIN(${workings.at(top + index, columns.low)},${centre.formula})`,
        centre.formula,
        `MAX(${workings.at(top + index, columns.high)},${centre.formula})`,
      );
      return [
        cell(bar.term, looks.label),
        cell(bar.low, grey),
        cell(bar.high, grey),
        ...partNames.map((part) => formulaCell(formulas[part], bar[part], value)),
      ];
    }),
  );
  workings.skip();
  const series = (part: (typeof partNames)[number], look: Partial<PlannedSeries>): PlannedSeries => ({
    label: words.title({ scenario: scenario + 1 }),
    categories: workings.column(top, bars.length, columns.term),
    categoryTexts: bars.map((bar) => bar.term),
    values: workings.column(top, bars.length, columns[part]),
    cached: bars.map((bar) => bar[part]),
    color: downwards,
    dash: 'solid',
    ...look,
  });
  const first = bars[0]!;
  return {
    name: 'drivers',
    kind: 'bar',
    stacked: true,
    alternative: words.alternative({
      scenario: `${scenario + 1} ${name}`,
      term: first.term.replace('\n', ' '),
      low: numberText(language, first.low, 1, true),
      high: numberText(language, first.high, 1, true),
    }),
    series: [
      series('base', { fill: 'none' }),
      series('downAbove', {}),
      series('upAbove', { fill: 'hollow' }),
      series('upBelow', { fill: 'hollow' }),
      series('downBelow', {}),
    ],
    axis: { format: formats.points },
    legend: 'none',
  };
}

const partNames = ['base', 'downAbove', 'upAbove', 'upBelow', 'downBelow'] as const;
type Parts<Of> = Readonly<Record<(typeof partNames)[number], Of>>;

/** A floating bar in what stacks above and what stacks below zero. */
function parts(low: number, centre: number, high: number): Parts<number> {
  const above = (value: number) => Math.max(0, value);
  const below = (value: number) => Math.min(0, value);
  return {
    base: above(low) + below(high),
    downAbove: above(centre) - above(low),
    upAbove: above(high) - above(centre),
    upBelow: below(centre) - below(high),
    downBelow: below(low) - below(centre),
  };
}

function partFormulas(low: string, centre: string, high: string): Parts<string> {
  const above = (value: string) => `MAX(0,${value})`;
  const below = (value: string) => `MIN(0,${value})`;
  return {
    base: `${above(low)}+${below(high)}`,
    downAbove: `${above(centre)}-${above(low)}`,
    upAbove: `${above(high)}-${above(centre)}`,
    upBelow: `${below(centre)}-${below(high)}`,
    downBelow: `${below(low)}-${below(centre)}`,
  };
}

/** Longest term that stands in one line beside its bar. */
const longestTerm = 16;

/**
 * A term over two lines where it is long, broken at the space nearest its middle.
 * @example inTwoLines('Vårdtid när ersättningen ändras') // 'Vårdtid när\nersättningen ändras'
 */
export function inTwoLines(term: string): string {
  if (term.length <= longestTerm) return term;
  const spaces = [...term.matchAll(/ /g)].map(({ index }) => index);
  const off = (place: number) => Math.abs(place - term.length / 2);
  const [best] = [...spaces].sort((left, right) => off(left) - off(right));
  return best === undefined ? term : `${term.slice(0, best)}\n${term.slice(best + 1)}`;
}
