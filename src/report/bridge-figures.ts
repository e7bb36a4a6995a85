import { excelFormula, type FormulaReferences } from '../language/excel';
import { absoluteArea } from '../quantities/cell-address';
import { bridgeCauses, bridgeOrder, costExpression, scenarioBridge, type BridgeCause } from '../simulate/bridge';
import { yearRows, type ScenarioRun } from '../simulate/run';
import type { Places } from './calculation-references';
import { onSheet } from './cells';
import { calculationLabels, roles } from './layout';

/** One bar of a bridge: mkr as the engine computes it, and the formula that finds it in the calculation sheets. */
export interface BridgeFigure {
  readonly cause: BridgeCause | 'interaction' | 'total';
  readonly value: number;
  readonly formula: string;
}

const orePerMkr = 100_000_000;

/**
 * The bridge from the first scenario's cost of a year to another's, bar by bar in mkr, each rounded to the öre by its
 * own formula; the interaction is what is left of the total, so that the bars add up exactly. `cellOf` says where on its
 * sheet the figure with a position in the list will stand: the interaction's formula adds the cells of the others.
 */
export function bridgeFigures(
  places: Places,
  runs: readonly ScenarioRun[],
  future: number,
  year: number,
  cellOf: (position: number) => string,
): readonly BridgeFigure[] {
  const { causes, interaction, total } = scenarioBridge(runs[0]!, runs[future]!, yearRows(places.frame, year));
  const alone = bridgeOrder.map((cause): BridgeFigure => ({
    cause,
    value: causes[cause] / orePerMkr,
    formula: difference(places, runs, future, year, new Set<string>(bridgeCauses[cause])),
  }));
  const [first, last] = [cellOf(0), cellOf(alone.length - 1)];
  return [
    ...alone,
    {
      cause: 'interaction',
      value: interaction / orePerMkr,
      formula: `ROUND(${cellOf(alone.length + 1)}-SUM(${first}:${last}),8)`,
    },
    {
      cause: 'total',
      value: total / orePerMkr,
      formula: difference(places, runs, future, year, new Set<string>(Object.values(bridgeCauses).flat())),
    },
  ];
}

/** The cost with some factors from the other future, less the first one's, over every unit's months of the year. */
function difference(
  places: Places,
  runs: readonly ScenarioRun[],
  future: number,
  year: number,
  changed: ReadonlySet<string>,
): string {
  const expression = costExpression();
  const first = excelFormula(expression, references(places, runs, 0, future, new Set()));
  const other = excelFormula(expression, references(places, runs, 0, future, changed));
  const years = column(places, runs[0]!, calculationLabels.year);
  return `ROUND(SUMPRODUCT((${years}=${year})*((${other})-(${first})))/1000,8)`;
}

function references(
  places: Places,
  runs: readonly ScenarioRun[],
  base: number,
  future: number,
  changed: ReadonlySet<string>,
): FormulaReferences {
  const outside = () => {
    throw new RangeError('the cost of a month is made of factors of that month');
  };
  return {
    now: (name) => column(places, runs[changed.has(name) ? future : base]!, places.calculation.month.get(name)!),
    past: outside,
    pastRange: outside,
    at: outside,
    sum: outside,
  };
}

/** A column of every unit-month on a scenario's calculation sheet. */
function column({ titles, calculation, frame }: Places, run: ScenarioRun, left: number): string {
  const { top, rowsPerUnit } = calculation;
  const area = { top, left, bottom: top + frame.units.length * rowsPerUnit - 1, right: left };
  return onSheet(titles[roles.calculation(run.scenario.id)]!, absoluteArea(area));
}
