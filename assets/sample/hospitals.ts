import type { Stream } from '../../src/model/history';

/**
 * A made-up hospital. Size, mix and queues are of the kind and size a region such as Skåne has; where each order of
 * magnitude comes from stands in assets/SOURCES.md. No figure is any real hospital's.
 */
export interface Hospital {
  readonly name: string;
  /** Cost of the base year, September 2025 to August 2026, mkr. */
  readonly costMkr: number;
  /** Cost per registered DRG point in the base year, tkr. */
  readonly costPerPointTkr: number;
  /** How the points are shared between acute inpatient, planned inpatient and outpatient care. */
  readonly mix: Readonly<Record<Stream, number>>;
  /** DRG points per discharge or visit. */
  readonly pointsPerCase: Readonly<Record<Stream, number>>;
  /** Waiting at the middle of the base year, in days of that stream's cases. */
  readonly waitDays: Readonly<Record<'p' | 'o', number>>;
  /** Share of those waiting who have waited more than 90 days. */
  readonly over90: Readonly<Record<'p' | 'o', number>>;
  /** Share of cost covered by patient fees, care sold to other regions, targeted grants, research money and sales within the region. */
  readonly income: Readonly<Record<OtherIncome, number>>;
  /** Share of cost that no income covers. */
  readonly deficit: number;
  /** Beds per thousand inpatient DRG points a month. */
  readonly beds: number;
}

export const otherIncomes = ['fees', 'sold', 'grants', 'research', 'internal'] as const;
export type OtherIncome = (typeof otherIncomes)[number];

/** A hospital with full emergency care. */
const emergency = { mix: { a: 0.46, p: 0.25, o: 0.29 }, pointsPerCase: { a: 0.94, p: 1.35, o: 0.092 } };
/** A hospital that mostly operates on planned patients and sees outpatients. */
const elective = { mix: { a: 0.22, p: 0.38, o: 0.4 }, pointsPerCase: { a: 0.86, p: 1.24, o: 0.104 } };
const ordinaryIncome = { fees: 0.014, sold: 0.021, grants: 0.019, research: 0, internal: 0.011 };

/** The eight hospitals of Exempelregionen, largest first. */
export const hospitals: readonly Hospital[] = [
  {
    name: 'Universitetssjukhuset',
    costMkr: 12_000,
    costPerPointTkr: 67.6,
    mix: { a: 0.38, p: 0.31, o: 0.31 },
    pointsPerCase: { a: 1.12, p: 1.71, o: 0.108 },
    waitDays: { p: 92, o: 23 },
    over90: { p: 0.34, o: 0.31 },
    income: { fees: 0.011, sold: 0.072, grants: 0.018, research: 0.038, internal: 0.016 },
    deficit: 0.021,
    beds: 91,
  },
  {
    name: 'Norra sjukhuset',
    costMkr: 4_000,
    costPerPointTkr: 66.2,
    ...emergency,
    waitDays: { p: 86, o: 21 },
    over90: { p: 0.32, o: 0.29 },
    income: ordinaryIncome,
    deficit: 0.017,
    beds: 93,
  },
  {
    name: 'Östra sjukhuset',
    costMkr: 3_300,
    costPerPointTkr: 65.9,
    ...emergency,
    waitDays: { p: 81, o: 19 },
    over90: { p: 0.29, o: 0.27 },
    income: ordinaryIncome,
    deficit: 0.014,
    beds: 95,
  },
  {
    name: 'Södra sjukhuset',
    costMkr: 1_300,
    costPerPointTkr: 64.8,
    ...emergency,
    waitDays: { p: 74, o: 18 },
    over90: { p: 0.26, o: 0.25 },
    income: ordinaryIncome,
    deficit: 0.009,
    beds: 94,
  },
  {
    name: 'Västra sjukhuset',
    costMkr: 1_100,
    costPerPointTkr: 65.1,
    ...emergency,
    waitDays: { p: 78, o: 20 },
    over90: { p: 0.28, o: 0.27 },
    income: ordinaryIncome,
    deficit: 0.012,
    beds: 96,
  },
  {
    name: 'Kustsjukhuset',
    costMkr: 900,
    costPerPointTkr: 64.3,
    ...emergency,
    waitDays: { p: 71, o: 17 },
    over90: { p: 0.25, o: 0.24 },
    income: ordinaryIncome,
    deficit: 0.006,
    beds: 97,
  },
  {
    name: 'Inlandssjukhuset',
    costMkr: 800,
    costPerPointTkr: 63.8,
    ...elective,
    waitDays: { p: 68, o: 22 },
    over90: { p: 0.23, o: 0.28 },
    income: ordinaryIncome,
    deficit: -0.004,
    beds: 78,
  },
  {
    name: 'Slättsjukhuset',
    costMkr: 600,
    costPerPointTkr: 64.1,
    ...elective,
    waitDays: { p: 64, o: 24 },
    over90: { p: 0.21, o: 0.3 },
    income: ordinaryIncome,
    deficit: 0.003,
    beds: 76,
  },
];
