import type { History } from '../../src/model/history';
import type { HandedFile } from '../../src/job/read';
import { readFiles } from '../../src/job/read';
import type { RegionReading } from '../../src/region/region-reading';
import type { Places } from '../../src/report/calculation-references';
import { cell, cells } from '../../src/report/cells';
import { assumptionRows, contractsLayout, historyLayout, calculationLayout, roles } from '../../src/report/layout';
import { grantsLayout } from '../../src/report/grants-layout';
import { pastSheet } from '../../src/report/past-sheet';
import type { PlannedCell, PlannedSheet, SheetPlan } from '../../src/report/plan';
import { assumptions } from '../../src/model/assumptions';
import type { Language } from '../../src/words/messages';
import { textsOf } from '../../src/words/texts';
import { twoUnitFrame, twoUnitScenarios } from './two-unit-report';
import { rulesLayout } from '../../src/report/rules-layout';
import { sharedModel } from '../../src/simulate/run';

const model = sharedModel(twoUnitFrame, twoUnitScenarios);
/** Names of the three sheets a past leans on. */
export const pastTitles = { past: 'Växla Historik', history: 'Växla Underlag', assumptions: 'Växla Antaganden' };

/** Where things stand for a sheet about the past alone. */
export const pastPlaces: Places = {
  model,
  frame: twoUnitFrame,
  titles: { ...pastTitles },
  prefix: 'antag_',
  assumptions: assumptionRows([], 'antag_', {}),
  contracts: contractsLayout(model),
  rules: rulesLayout(model, []),
  grants: grantsLayout(model),
  history: historyLayout(model, twoUnitFrame.units.length),
  calculation: calculationLayout(model, twoUnitFrame),
  live: [],
  drawn: false,
  language: 'sv',
  nameOf: (key) => key,
  caution: '',
};

/** A reading of facts alone. */
export const readingOf = (history: History): RegionReading => ({ history, sheets: [], problems: [] });

/** What the reading makes of files. */
export const readingOfFiles = (files: readonly HandedFile[]): RegionReading => readFiles(files).reading;

/** The sheet about a reading's past. */
export function pastSheetOf(reading: RegionReading, language: Language = 'sv'): PlannedSheet {
  return pastSheet(pastPlaces, textsOf(language), language, reading, { region: 'Exempelregionen', synthetic: true });
}

/** The sheet with the facts and the assumptions its formulas point at, each where the report has them. */
export function pastPlan(reading: RegionReading, language: Language = 'sv'): SheetPlan {
  const { factsTop } = pastPlaces.history;
  const page = pastSheetOf(reading, language);
  const facts = reading.history.facts.map(({ value }) => [cell(value)]);
  const register = assumptions.map(({ default: value }): PlannedCell[] => [
    cell(typeof value === 'number' ? value : 0),
  ]);
  const beside = { columnWidths: [], page: page.page };
  return {
    sheets: [
      page,
      {
        ...beside,
        role: roles.history,
        title: pastTitles.history,
        blocks: facts.length > 0 ? [cells(factsTop, 5, facts)] : [],
      },
      { ...beside, role: roles.assumptions, title: pastTitles.assumptions, blocks: [cells(0, 0, register)] },
    ],
    names: assumptions.map(({ key }, row) => ({
      name: `antag_${key}`,
      sheet: roles.assumptions,
      area: { top: row, left: 0, bottom: row, right: 0 },
    })),
  };
}
