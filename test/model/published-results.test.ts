import { stateGrant } from '../../src/model/state-grants';
import { apportion } from '../../src/model/state-grants/apportion';
import { grantPayment } from '../../src/model/state-grants/grant-payment';
import { libraryModel } from '../../src/model/payment-library';
import { paymentOf } from '../../src/model/payment-library/year-values';
import { columnNumber } from '../../src/quantities/cell-address';
import { cellAt, type Cell, type Grid } from '../../src/region/grid';
import { openInput } from '../../src/workbook/file/input-file';
import { describeWithSharedData, sharedFile } from '../workbook/shared-workbooks';

const grids = (path: string): readonly Grid[] => openInput(sharedFile(path), path.split('/').at(-1)!).grids;
const only = (path: string): Grid => grids(path)[0]!;
const text = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : '';
/** A figure as the file holds it, with its thousands' signs, spaces or per cent sign taken away. */
function figure(cell: Cell, decimal: '.' | ',' = '.'): number {
  if (cell.kind === 'number') return cell.value;
  const plain = text(cell).replace(decimal === ',' ? /[\s%]/g : /[\s%,£]/g, '');
  return Number(decimal === ',' ? plain.replace(',', '.') : plain);
}
const rowsOf = (grid: Grid, columns: number): readonly (readonly Cell[])[] =>
  grid.rows.map((_, row) => Array.from({ length: columns }, (_unused, column) => cellAt(grid, row, column)));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describeWithSharedData('the cancer-care grant of 2025, as the government printed it', () => {
  const table = () => {
    const rows = rowsOf(only('se-statsbidrag/svf-2025-182_5-mnkr.csv'), 5).slice(1);
    const read = rows.map((row) => ({
      region: text(row[1]!),
      population: figure(row[2]!, ','),
      share: figure(row[3]!, ','),
      amount: figure(row[4]!, ','),
    }));
    return { regions: read.slice(0, -1), whole: read.at(-1)! };
  };

  test('all 18 amounts come out to the krona, and so do the shares to a hundredth of a per cent', () => {
    const { regions, whole } = table();
    expect(regions).toHaveLength(18);
    const populations = regions.map(({ population }) => population);
    expect(sum(populations)).toBe(whole.population);
    expect(apportion(whole.amount, populations)).toEqual(regions.map(({ amount }) => amount));
    for (const { population, share } of regions) {
      expect(((100 * population) / whole.population).toFixed(2)).toBe(share.toFixed(2));
    }
  });

  test('rounding each amount by itself would lose a krona, which Stockholm has in the table', () => {
    const { regions, whole } = table();
    const nearest = regions.map(({ population }) => Math.round((whole.amount * population) / whole.population));
    expect(whole.amount - sum(nearest)).toBe(1);
    expect(regions.filter(({ amount }, index) => amount !== nearest[index]).map(({ region }) => region)).toEqual([
      'Stockholm',
    ]);
  });

  test('the grant of the library gives the same, in thousands', () => {
    const { regions, whole } = table();
    for (const { population, amount } of regions) {
      const given = { population, population_all: whole.population, grant_total: whole.amount / 1000, attained: 1 };
      expect(Math.abs(1000 * grantPayment(stateGrant('svf-2025')!, given).received - amount)).toBeLessThan(1);
    }
  });
});

describeWithSharedData('the caps for operations in 2026', () => {
  const caps = () =>
    rowsOf(only('se-statsbidrag/tak-2026-750-mnkr.csv'), 2).map((row) => ({
      region: text(row[0]!),
      cap: figure(row[1]!),
    }));

  test('are 21 and add up to 750 million as they are printed', () => {
    expect(caps()).toHaveLength(21);
    expect(sum(caps().map(({ cap }) => cap))).toBe(750);
    const weights = caps().map(({ cap }) => cap);
    expect(apportion(750, weights)).toEqual(weights);
  });

  test('bind in every region: beyond its cap no operation is paid, and all caps together are the whole 750', () => {
    const received = caps().map(({ cap }) => {
      const given = { cap: 1000 * cap, price_per_operation: 30, operations_before: 0 };
      const below = Math.floor((1000 * cap) / 30);
      const at = (operations: number) =>
        grantPayment(stateGrant('operationer-2026')!, { ...given, operations }).received;
      expect(at(below)).toBe(30 * below);
      expect(at(below + 1)).toBe(1000 * cap);
      return at(10 * below);
    });
    expect(sum(received)).toBe(750_000);
  });

  test('do not follow population: no rounding to millions makes Stockholm’s cap of the others’', () => {
    const cap = new Map(caps().map((row) => [row.region, row.cap]));
    const population = new Map(
      rowsOf(only('se-statsbidrag/svf-2025-182_5-mnkr.csv'), 5).map((row) => [text(row[1]!), figure(row[2]!, ',')]),
    );
    const perHead = (region: string, rounding: number) =>
      (1e6 * (cap.get(region)! + rounding)) / population.get(region)!;
    expect(perHead('Stockholm', 0.5)).toBeLessThan(perHead('Skåne', -0.5));
    expect(perHead('Skåne', 0.5)).toBeLessThan(perHead('Gotland', -0.5));
  });
});

/** Kronor to each region for access to care (Government Offices, January 2025), for those with a population in the folder. */
const accessToCare: Readonly<Record<string, number>> = {
  Stockholm: 984_031_803,
  Uppsala: 245_813_551,
  Sörmland: 207_911_498,
  Östergötland: 269_069_800,
  Jönköping: 232_279_684,
  Kronoberg: 172_762_284,
  Kalmar: 188_128_040,
  Gotland: 121_816_704,
  Blekinge: 156_281_732,
  Skåne: 610_905_363,
  'Västra Götaland': 734_120_385,
  Värmland: 201_390_092,
  Örebro: 210_325_642,
  Västmanland: 200_616_493,
  Dalarna: 202_419_769,
  Västernorrland: 186_412_388,
  Norrbotten: 188_905_930,
};

describeWithSharedData('the grant for access to care of 2025: a fixed amount and so much per inhabitant', () => {
  test('100 million to each and 358 kronor per inhabitant come within 1 % of every amount', () => {
    const population = new Map(
      rowsOf(only('se-statsbidrag/svf-2025-182_5-mnkr.csv'), 5).map((row) => [text(row[1]!), figure(row[2]!, ',')]),
    );
    for (const [region, kronor] of Object.entries(accessToCare)) {
      const { received } = grantPayment(stateGrant('fast-och-per-invanare')!, { population: population.get(region)! });
      expect(Math.abs((1000 * received) / kronor - 1)).toBeLessThan(0.01);
    }
  });
});

describeWithSharedData('England’s schedule of 2019: price times volume', () => {
  test('each of 2,522 groups comes to its printed total, within the price’s rounding to a pound', () => {
    const rows = rowsOf(only('en-hrg/National_schedule_of_NHS_costs_2019.csv'), 5).slice(1);
    expect(rows).toHaveLength(2522);
    const schedule = rows.map((row) => ({ volume: figure(row[2]!), price: figure(row[3]!), total: figure(row[4]!) }));
    const paid = schedule.map(({ volume, price }) =>
      paymentOf(libraryModel('nus-avrakning')!, { volume, price_given: price }),
    );
    schedule.forEach(({ volume, total }, index) => {
      // The printed price is the total by the volume, to a whole pound; the total is to a whole pound too.
      expect(Math.abs(paid[index]! - total)).toBeLessThanOrEqual(0.5 * volume + 1);
    });
    const whole = sum(schedule.map(({ total }) => total));
    expect(whole).toBe(5_392_731_454);
    expect(Math.abs(sum(paid) / whole - 1)).toBeLessThan(4e-6);
  });
});

describeWithSharedData('Asaria: a frame by need, of cost by age, sex and fifth of deprivation', () => {
  const men = ['J', 'K', 'L', 'M', 'N'];
  const women = ['D', 'E', 'F', 'G', 'H'];
  const workbook = () =>
    new Map(grids('en-capitation/NHS spend by deprivation quintile.xlsx').map((g) => [g.sheet, g]));
  const column = (grid: Grid, letters: string): readonly number[] =>
    Array.from({ length: 86 }, (_, age) => figure(cellAt(grid, age + 3, columnNumber(letters))));
  const products = (one: readonly number[], other: readonly number[]) =>
    sum(one.map((value, index) => value * other[index]!));

  test.each([
    ['2011', 13],
    ['2014', 20],
  ])(
    '%s: a frame the size of England’s cost is shared as the workbook sums it, for each fifth of each sex',
    (year, row) => {
      const sheets = workbook();
      const population = sheets.get(`${year} population`)!;
      const perHead = sheets.get(`${year} overall results`)!;
      const summary = sheets.get('Overall summary')!;
      const groups = [...women, ...men];
      const needs = groups.map((letters) => products(column(population, letters), column(perHead, letters)));
      const printed = ['C', 'D', 'E', 'F', 'G', 'I', 'J', 'K', 'L', 'M'].map((letters) =>
        figure(cellAt(summary, row, columnNumber(letters))),
      );
      const frame = figure(cellAt(summary, row, columnNumber('O')));
      groups.forEach((_, index) => {
        const given = { ram_total: frame, behov: needs[index]!, behov_alla: sum(needs) };
        expect(Math.abs(paymentOf(libraryModel('behov')!, given) / printed[index]! - 1)).toBeLessThan(1e-9);
      });
      const inputs = columnNumber(year === '2011' ? 'C' : 'D');
      const secondary = figure(cellAt(summary, 5, inputs));
      const primary = figure(cellAt(summary, 6, inputs));
      expect(Math.abs(frame / (secondary + primary) - 1)).toBeLessThan(1e-9);
    },
  );
});

describeWithSharedData('Delaware and the District of Columbia: payment per point of case mix', () => {
  const weights = () =>
    new Map(
      rowsOf(only('us-drg/msdrg_weights.csv'), 5)
        .slice(1)
        .map((row) => [text(row[0]!).padStart(3, '0'), figure(row[4]!)] as const),
    );
  const hospitals = () => {
    const weight = weights();
    const found = new Map<string, { points: number; paid: number; without: number }>();
    for (const row of rowsOf(only('us-drg/payments_DE_DC.csv'), 6).slice(1)) {
      const hospital = text(row[0]!).padStart(6, '0');
      const own = found.get(hospital) ?? { points: 0, paid: 0, without: 0 };
      const [discharges, payment] = [figure(row[2]!), figure(row[4]!)];
      const points = weight.get(text(row[1]!).padStart(3, '0'));
      if (points === undefined) own.without += discharges;
      else {
        own.points += discharges * points;
        own.paid += discharges * payment;
      }
      found.set(hospital, own);
    }
    return found;
  };

  test('thirteen hospitals; one group of eleven discharges has no weight and is left out by name', () => {
    const all = hospitals();
    expect(all.size).toBe(13);
    expect([...all].filter(([, { without }]) => without > 0).map(([id, { without }]) => [id, without])).toEqual([
      ['090001', 11],
    ]);
  });

  test.each([
    ['08', 'Delaware', 55_928.2766, 8_477.1144],
    ['09', 'the District of Columbia', 53_611.3265, 10_143.4671],
  ])('%s, %s: %d points at %d dollars', (prefix, _, points, perPoint) => {
    const own = [...hospitals()].filter(([id]) => id.startsWith(prefix)).map(([, hospital]) => hospital);
    const state = { points: sum(own.map((hospital) => hospital.points)), paid: sum(own.map(({ paid }) => paid)) };
    expect(state.points).toBeCloseTo(points, 4);
    expect(state.paid / state.points).toBeCloseTo(perPoint, 4);
    // At that price per point, points alone would pay the state what it was paid, though no hospital.
    const rule = libraryModel('nus-avrakning')!;
    const paidBy = (volume: number) => paymentOf(rule, { volume, price_given: state.paid / state.points });
    expect(sum(own.map((hospital) => paidBy(hospital.points))) / state.paid).toBeCloseTo(1, 12);
    const distances = own.map((hospital) => Math.abs(paidBy(hospital.points) / hospital.paid - 1));
    expect(Math.max(...distances)).toBeGreaterThan(0.1);
  });
});
