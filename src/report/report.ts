import type { History } from '../model/history';
import type { Model } from '../model/model';
import { paymentModelName } from '../model/model-name';
import type { OwnModel } from '../model/own-model';
import type { Month } from '../quantities/month';
import type { RegionReading } from '../region/region-reading';
import type { CalibrationLine } from '../simulate/calibration';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import { baseMonths, sharedModel, type Frame, type ScenarioRun } from '../simulate/run';
import type { Scenario } from '../model/scenario';
import { grantSlots } from '../model/scenario-grant';
import { controlTexts } from '../words/control-texts';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { assumptionsSheet, type AssumptionOwner } from './assumptions-sheet';
import { boardPage } from './board-page';
import type { Places } from './calculation-references';
import { calculationSheet } from './calculation-sheet';
import { checkSheet } from './check-sheet';
import type { CheckGiven } from './check-source';
import { comparisonSheet } from './comparison-sheet';
import { contractsSheet } from './contracts-sheet';
import { grantsLayout } from './grants-layout';
import { grantsSheet } from './grants-sheet';
import { historySheet } from './history-sheet';
import { assumptionRows, calculationLayout, contractsLayout, historyLayout, roles, type SheetTitles } from './layout';
import { pastSheet } from './past-sheet';
import type { SheetPlan } from './plan';
import { rulesLayout } from './rules-layout';
import { rulesSheet } from './rules-sheet';
import { readingSheet, type RunStamp, type UnitSources } from './reading-sheet';
import { uncertaintySheet } from './uncertainty-sheet';

/** Everything a report is made of. */
export interface ReportInput {
  readonly language: Language;
  /** The region's name as it stands at the head of the sheets. */
  readonly region: string;
  /** True for figures that are made up: every sheet says so. */
  readonly synthetic: boolean;
  /** True where amounts were read from another currency: every sheet says so. */
  readonly foreignMoney: boolean;
  readonly frame: Frame;
  /** The twelve months the base year's figures are means of. */
  readonly basePeriod: { readonly from: Month; readonly to: Month };
  readonly reading: RegionReading;
  readonly calibration: readonly CalibrationLine[];
  /** The cells the base year was read from, per unit. */
  readonly sources: readonly UnitSources[];
  /** Scenarios computed, the one that others are held against first. */
  readonly runs: readonly ScenarioRun[];
  /** Payment models that the user has written, as they were written; absent: none. */
  readonly own?: readonly OwnModel[];
  /** Answers and places of the control around the money; absent: none. */
  readonly check?: CheckGiven;
  /** What the draws say; absent where nobody drew: the sheets show chosen values alone. */
  readonly uncertainty?: Uncertainty;
  /** Calendar year shown in the comparison. */
  readonly year: number;
  /** Titles by role as the workbook has room for them. */
  readonly titles: SheetTitles;
  /** What defined names of assumptions begin with. */
  readonly namePrefix: string;
  /** Who answers for an assumption, as its columns on the register's sheet say. */
  readonly owners?: readonly AssumptionOwner[];
  /** Name of the file the report is written into; figures read from its own sheets link to their cells. */
  readonly workbookFile: string | undefined;
  readonly stamp: RunStamp;
}

/** The titles a report wants, by role, in the order of the sheets. */
export function wantedTitles(language: Language, scenarios: readonly Scenario[]): SheetTitles {
  const { sheetTitles } = textsOf(language).report;
  return {
    [roles.board]: textsOf(language).board.sheetTitle,
    [roles.check]: controlTexts(language).sheetTitle,
    [roles.comparison]: sheetTitles.comparison,
    [roles.past]: textsOf(language).past.sheetTitle,
    [roles.assumptions]: sheetTitles.assumptions,
    [roles.contracts]: sheetTitles.contracts,
    [roles.rules]: textsOf(language).rulesSheet.sheetTitle,
    ...(grantSlots(scenarios).length > 0 && { [roles.grants]: textsOf(language).grants.sheetTitle }),
    [roles.history]: sheetTitles.history,
    ...Object.fromEntries(
      scenarios.map(({ id }, index) => [roles.calculation(id), sheetTitles.calculation({ number: index + 1 })]),
    ),
    [roles.uncertainty]: textsOf(language).uncertainty.sheetTitle,
    [roles.reading]: sheetTitles.reading,
  };
}

/** Formula cells a workbook carries before scenarios are written as values. */
const mostFormulas = 400_000;

/**
 * Which scenarios are written as formulas: the first and then the others in order while they fit.
 * @example liveCount(150_000, 4) // 2
 */
export function liveCount(formulasPerScenario: number, scenarios: number): number {
  return Math.max(1, Math.min(scenarios, Math.floor(mostFormulas / formulasPerScenario)));
}

function liveScenarios(model: Model, frame: Frame, scenarios: number): readonly boolean[] {
  const rows = baseMonths + frame.months;
  const perUnit = model.month.length * rows + model.start.length;
  const live = liveCount(frame.units.length * perUnit + model.region.length * rows, scenarios);
  return Array.from({ length: scenarios }, (_, scenario) => scenario < live);
}

/** What the places of a report's cells depend on. */
type PlacesInput = Pick<
  ReportInput,
  'language' | 'frame' | 'runs' | 'titles' | 'namePrefix' | 'own' | 'uncertainty' | 'synthetic' | 'foreignMoney'
>;

/** Where a report's formulas find what they read. */
export function reportPlaces(input: PlacesInput): Places {
  const { language, frame, runs, titles } = input;
  const texts = textsOf(language);
  const model = sharedModel(
    frame,
    runs.map(({ scenario }) => scenario),
  );
  return {
    model,
    frame,
    titles,
    prefix: input.namePrefix,
    assumptions: assumptionRows(runs, input.namePrefix, frame.assumptions),
    contracts: contractsLayout(model),
    rules: rulesLayout(model, input.own ?? []),
    grants: grantsLayout(model),
    history: historyLayout(model, frame.units.length),
    calculation: calculationLayout(model, frame),
    live: liveScenarios(model, frame, runs.length),
    drawn: input.uncertainty !== undefined,
    language,
    nameOf: (key) => paymentModelName(language, key, frame.models),
    caution: [
      texts.report.scenarioNote,
      ...(input.synthetic ? [texts.report.synthetic] : []),
      ...(input.foreignMoney ? [texts.report.foreignMoney] : []),
    ].join(' '),
  };
}

/** The whole report as a plan: what a door writes, and nothing that knows of a workbook. */
export function reportPlan(input: ReportInput): SheetPlan {
  const { language, runs, reading } = input;
  const texts = textsOf(language);
  const places = reportPlaces(input);
  const { model } = places;
  const register = assumptionsSheet(places, texts, runs, input.owners ?? []);
  const check = checkSheet(
    {
      places,
      texts,
      words: controlTexts(language),
      language,
      runs,
      year: input.year,
      given: input.check ?? { answers: {}, presets: [] },
    },
    input,
  );
  const history: History = reading.history;
  const doubts = reading.problems.filter(({ severity }) => severity === 'doubt');
  return {
    sheets: [
      boardPage(places, texts, language, runs, {
        ...input,
        doubts: doubts.length,
        ownerless: register.ownerless,
        check: check.onBoard,
      }),
      check.sheet,
      comparisonSheet(places, texts, language, runs, input),
      pastSheet(places, texts, language, reading, input),
      register.sheet,
      contractsSheet(places, texts, runs),
      rulesSheet(places, texts, language, input.own),
      ...(model.grants.length > 0 ? [grantsSheet(places, texts, language, runs, input.year)] : []),
      historySheet(places, texts, language, history, runs[0]!, input),
      ...runs.map((run, scenario) => calculationSheet(places, texts, run, scenario)),
      ...(input.uncertainty ? [uncertaintySheet(places, texts, language, runs, input.uncertainty, input)] : []),
      readingSheet(places, texts, language, input),
    ],
    names: register.names,
  };
}
