import type { SheetPlan } from '../src/report/plan';
import { activitySheet } from './sample/activity-sheet';
import { budgetSheet } from './sample/budget-sheet';
import { hospitalHistory, type HospitalMonth } from './sample/history';
import { hospitals } from './sample/hospitals';
import { outcomeSheet } from './sample/outcome-sheet';
import { readMeSheet } from './sample/read-me-sheet';
import { waitingSheet } from './sample/waiting-sheet';

/** Seed of the first hospital's chance; the others follow it. */
const firstSeed = 20260831;

/** The eight hospitals' 36 months, by name. */
export function sampleHistories(): ReadonlyMap<string, readonly HospitalMonth[]> {
  return new Map(
    hospitals.map((hospital, index) => [hospital.name, hospitalHistory(hospital, firstSeed + index * 7919)]),
  );
}

/** The synthetic region as the sheets an office would hand over; the same every time. */
export function sampleRegion(): SheetPlan {
  const histories = sampleHistories();
  return {
    sheets: [
      readMeSheet(),
      activitySheet(histories),
      waitingSheet(histories),
      outcomeSheet(histories),
      budgetSheet(hospitals, histories),
    ],
    names: [],
  };
}
