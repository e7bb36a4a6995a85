import { streams, type Stream } from '../../src/model/history';
import { addMonths, calendarMonthOf, monthOf, yearOf, type Month } from '../../src/quantities/month';
import { chance } from './chance';
import { otherIncomes, type Hospital, type OtherIncome } from './hospitals';

/** September 2023 to August 2026. */
export const sampleMonths: readonly Month[] = Array.from({ length: 36 }, (_, index) =>
  addMonths(monthOf(2023, 9), index),
);

/** One hospital's month: heads, registered points to one decimal, persons at the month's end, money in whole tkr. */
export interface HospitalMonth {
  readonly month: Month;
  readonly cases: Readonly<Record<Stream, number>>;
  readonly dayCases: number;
  readonly points: Readonly<Record<Stream, number>>;
  readonly beds: number;
  readonly waiting: Readonly<Record<'p' | 'o', number>>;
  readonly waitingOver90: Readonly<Record<'p' | 'o', number>>;
  readonly cost: number;
  readonly payment: number;
  readonly income: Readonly<Record<OtherIncome, number>>;
}

/** Calendar factors with mean 1, January first: the July trough is deep where care is planned and shallow where it is not. */
const season: Readonly<Record<Stream, readonly number[]>> = {
  a: [1.04, 1.02, 1.04, 1, 1, 0.97, 0.94, 0.95, 0.99, 1.02, 1.01, 1.02],
  p: [1.04, 1.03, 1.12, 1.05, 1.07, 0.96, 0.6, 0.74, 1.08, 1.13, 1.12, 1.06],
  o: [1.03, 1.01, 1.09, 1.03, 1.06, 0.97, 0.67, 0.8, 1.07, 1.12, 1.11, 1.04],
};

/** Volume grows by this share a year, and cost and payment by this; both in straight lines around the base year. */
const volumeGrowth = 0.015;
const moneyGrowth = 0.045;
/** Waiting lists grow by this share a year. */
const waitingGrowth = 0.03;
/** Middle of the base year, counted in months from the first. */
const middle = 29.5;
/** Share of cost that follows the month's volume (DOMAIN §6.1: v). */
const variableCost = 0.2;
/** Share of the payment that follows the points, as in Stockholm 2020–23 (DOMAIN §3.2). */
export const variablePayment = 0.4;
/** What has been registered of the last month when the figures were taken out. */
const registeredOfLastMonth = 0.58;

/** Growth from the middle of the base year to a number of months from the first, in a straight line. */
const grown = (share: number, months: number): number => 1 + (share * (months - middle)) / 12;

/** Base year's registered points a month. */
export function pointsPerMonth(hospital: Hospital, stream: Stream): number {
  return ((hospital.costMkr * 1000) / hospital.costPerPointTkr / 12) * hospital.mix[stream];
}

/** What the region pays the hospital in a calendar year, tkr: set each January from cost less other income and deficit. */
export function yearsPayment(hospital: Hospital, year: number): number {
  const other = otherIncomes.reduce((sum, each) => sum + hospital.income[each], 0);
  const months = monthOf(year, 1) - (sampleMonths[0] ?? 0) + 5.5;
  return hospital.costMkr * 1000 * grown(moneyGrowth, months) * (1 - other - hospital.deficit);
}

/** A hospital's 36 months; `seed` differs between hospitals so that they do not move together. */
export function hospitalHistory(hospital: Hospital, seed: number): readonly HospitalMonth[] {
  const next = chance(seed);
  /** The sum of three draws is bell-shaped enough; `spread` is about the standard deviation. */
  const around = (spread: number): number => 1 + (next() + next() + next()) * spread;
  return sampleMonths.map((month, index) => {
    const calendar = calendarMonthOf(month) - 1;
    const factor = (stream: Stream): number => season[stream][calendar] ?? 1;
    const last = index === sampleMonths.length - 1;
    const real = byStream(
      (stream) => pointsPerMonth(hospital, stream) * factor(stream) * grown(volumeGrowth, index) * around(0.008),
    );
    const registered = byStream((stream) => Math.round(real[stream] * (last ? registeredOfLastMonth : 1) * 10) / 10);
    const cases = byStream((stream) =>
      Math.round(registered[stream] / (hospital.pointsPerCase[stream] * around(0.004))),
    );
    const level = streams.reduce((sum, stream) => sum + pointsPerMonth(hospital, stream), 0);
    const volume = sumOf(real) / level / grown(volumeGrowth, index);
    const cost =
      hospital.costMkr *
      (1000 / 12) *
      grown(moneyGrowth, index) *
      (1 - variableCost + variableCost * volume) *
      around(0.003);
    const waiting = {
      p: waitingAt(hospital, 'p', index, calendar, around(0.006)),
      o: waitingAt(hospital, 'o', index, calendar, around(0.008)),
    };
    const paid = yearsPayment(hospital, yearOf(month)) / 12;
    return {
      month,
      cases,
      dayCases: Math.round(cases.o * 0.052 * around(0.01)),
      points: registered,
      beds: Math.round(
        (pointsPerMonth(hospital, 'a') + pointsPerMonth(hospital, 'p')) *
          (hospital.beds / 1000) *
          (calendar === 6 ? 0.8 : 1),
      ),
      waiting,
      waitingOver90: {
        p: Math.round(waiting.p * hospital.over90.p * around(0.01)),
        o: Math.round(waiting.o * hospital.over90.o * around(0.01)),
      },
      cost: Math.round(cost),
      payment: Math.round(
        paid * (1 - variablePayment + (variablePayment * sumOf(registered)) / level / grown(volumeGrowth, index)),
      ),
      income: Object.fromEntries(
        otherIncomes.map((each) => [
          each,
          Math.round((hospital.income[each] * hospital.costMkr * 1000 * grown(moneyGrowth, index) * around(0.01)) / 12),
        ]),
      ) as Record<OtherIncome, number>,
    };
  });
}

/** Persons waiting: a slow rise, and a hump after the summer's low production. */
function waitingAt(hospital: Hospital, stream: 'p' | 'o', index: number, calendar: number, noise: number): number {
  const cases = pointsPerMonth(hospital, stream) / hospital.pointsPerCase[stream];
  const summer = [0, 0, -0.01, -0.02, -0.02, 0, 0.03, 0.05, 0.03, 0, -0.02, 0][calendar] ?? 0;
  return Math.round((cases / 30.4) * hospital.waitDays[stream] * grown(waitingGrowth, index) * (1 + summer) * noise);
}

function byStream(value: (stream: Stream) => number): Record<Stream, number> {
  return { a: value('a'), p: value('p'), o: value('o') };
}

function sumOf(values: Readonly<Record<Stream, number>>): number {
  return values.a + values.p + values.o;
}
