import type { WantedColumns } from '../kernel/kernel';
import { rangedFigures, type RangedFigure } from '../ranged-figures';
import { followedFigures, unitFigures, type FollowedFigure, type UnitFigure } from './uncertainty';

/** What is kept of a scenario in every draw: one number a draw, from months of the year, December, or one month. */
export interface FigureRow {
  readonly column: string;
  /** Place of the unit; undefined for the region. */
  readonly unit: number | undefined;
  /** Simulated months, from 0, that are added. */
  readonly months: readonly number[];
  readonly against: 'difference' | 'share';
}

/** Rows in one order for every scenario and batch, and where the figures stand in it. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly year: (figure: RangedFigure) => number;
  readonly unit: (unit: number, figure: UnitFigure) => number;
  /** -1 where the figure is not followed. */
  readonly month: (figure: FollowedFigure, month: number) => number;
}

const yearNames = Object.keys(rangedFigures) as readonly RangedFigure[];
const unitNames = Object.keys(unitFigures) as readonly UnitFigure[];
/** How a followed figure is held against the first scenario's. */
export const followedAgainst = {
  cost: 'difference',
  real: 'share',
  registered: 'share',
  queue: 'share',
  within90: 'difference',
} as const;

/** Every followed figure. */
export const followedNames = Object.keys(followedFigures) as readonly FollowedFigure[];

/** The columns of the model that the rows are read from. */
export const wantedColumns: WantedColumns = {
  unit: Object.values(unitFigures),
  region: [
    ...new Set([...Object.values(rangedFigures).map(({ column }) => column), ...Object.values(followedFigures)]),
  ],
};

/** The rows for some units, months of the year (from 0 in the simulated months) and followed figures. */
export function figureRows(
  units: number,
  months: number,
  yearMonths: readonly number[],
  followed: readonly FollowedFigure[],
): FigureRows {
  const december = yearMonths.slice(-1);
  const year = yearNames.map((name): FigureRow => {
    const { column, over, against: how } = rangedFigures[name];
    return { column, unit: undefined, months: over === 'december' ? december : yearMonths, against: how };
  });
  const ofUnits = Array.from({ length: units }, (_, unit) =>
    unitNames.map((name): FigureRow => ({
      column: unitFigures[name],
      unit,
      months: yearMonths,
      against: name === 'real' ? 'share' : 'difference',
    })),
  ).flat();
  const ofMonths = followed.flatMap((name) =>
    Array.from({ length: months }, (_, month): FigureRow => ({
      column: followedFigures[name],
      unit: undefined,
      months: [month],
      against: followedAgainst[name],
    })),
  );
  const firstMonth = year.length + ofUnits.length;
  return {
    rows: [...year, ...ofUnits, ...ofMonths],
    year: (figure) => yearNames.indexOf(figure),
    unit: (unit, figure) => year.length + unit * unitNames.length + unitNames.indexOf(figure),
    month: (figure, month) => {
      const place = followed.indexOf(figure);
      return place < 0 ? -1 : firstMonth + place * months + month;
    },
  };
}
