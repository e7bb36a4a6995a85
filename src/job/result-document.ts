import { z } from 'zod';
import { monthCode } from '../quantities/month';
import { grantSlots } from '../model/scenario-grant';
import { grantLine, grantTotals } from '../simulate/grant-totals';
import { baseMonths, yearRows, type ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import { placeText, problemText, type Problem } from '../words/problem';
import { drawnDocument, drawnSchema, drawsMade, drawsMadeSchema } from './drawn-document';
import type { SimulateResult } from './simulate';

const problemSchema = z.strictObject({
  severity: z.enum(['error', 'doubt', 'note']),
  code: z.string(),
  place: z.string().nullable(),
  text: z.string(),
});

const figuresSchema = z.strictObject({
  name: z.string(),
  /** Real and registered production, DRG points in the year shown. */
  real: z.number(),
  registered: z.number(),
  /** tkr in the year shown. */
  cost: z.number(),
  payment: z.number(),
  result: z.number(),
  /** Waiting in DRG points and share within 90 days in December of the year shown; null where unknown. */
  queue: z.number().nullable(),
  within90: z.number().nullable(),
});

const seriesSchema = z.record(z.string(), z.array(z.number()));

/** What `simulate --json` prints: the figures of every scenario, unit by unit, and the monthly series behind them. */
export const resultSchema = z.strictObject({
  schema: z.literal(1),
  region: z.string(),
  synthetic: z.boolean(),
  modelHash: z.string(),
  start: z.int(),
  months: z.int(),
  year: z.int(),
  out: z.string(),
  sheets: z.record(z.string(), z.string()),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      note: z.string(),
      units: z.array(figuresSchema),
      region: figuresSchema,
      /** What state grants give the region in the year shown, tkr, and hours of administration; absent without any. */
      grants: z
        .strictObject({
          received: z.number(),
          administration: z.number(),
          net: z.number(),
          hours: z.number(),
          lines: z.array(
            z.strictObject({
              grant: z.string(),
              name: z.string().nullable(),
              received: z.number(),
              administration: z.number(),
              net: z.number(),
            }),
          ),
        })
        .optional(),
      /** Monthly series of the region by name, first simulated month first. */
      series: seriesSchema,
      /** What the draws say of it; null where none were made. */
      drawn: drawnSchema.nullable(),
    }),
  ),
  /** The draws that were made; null where there are none. */
  draws: drawsMadeSchema.nullable(),
  calibration: z.array(
    z.strictObject({
      unit: z.string(),
      quantity: z.enum(['points', 'cost', 'payment']),
      observed: z.number(),
      modelled: z.number(),
      gap: z.number(),
    }),
  ),
  problems: z.array(problemSchema),
});

export type ResultDocument = z.infer<typeof resultSchema>;
export type ResultFigures = z.infer<typeof figuresSchema>;

/** Problems with their text in the reader's language. */
export function problemDocuments(problems: readonly Problem[], language: Language): ResultDocument['problems'] {
  return problems.map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    place: problem.place ? placeText(problem.place) : null,
    text: problemText(language, problem),
  }));
}

const names = {
  unit: {
    real: 'real',
    registered: 'registered',
    cost: 'cost',
    payment: 'payment',
    result: 'result',
    queue: 'queue_total',
    within90: 'within90_unit',
  },
  region: {
    real: 'region_real',
    registered: 'region_registered',
    cost: 'region_cost',
    payment: 'region_payment',
    result: 'units_result',
    queue: 'region_queue',
    within90: 'region_within90',
  },
} as const;

/** Figures of the year shown, for each unit and for the units together. */
export function figuresOf(
  result: Pick<SimulateResult, 'question' | 'region'>,
  run: ScenarioRun,
): { units: ResultFigures[]; region: ResultFigures } {
  const rows = yearRows(result.question.frame, result.question.year);
  const last = rows[rows.length - 1]!;
  const { units } = result.question.frame;
  const figures = (
    name: string,
    series: ReadonlyMap<string, Float64Array>,
    level: 'unit' | 'region',
    queue: boolean,
    within: boolean,
  ) => {
    const of = names[level];
    const total = (key: string) => rows.reduce((sum, row) => sum + series.get(key)![row]!, 0);
    return {
      name,
      real: total(of.real),
      registered: total(of.registered),
      cost: total(of.cost),
      payment: total(of.payment),
      result: total(of.result),
      queue: queue ? series.get(of.queue)![last]! : null,
      within90: within ? series.get(of.within90)![last]! : null,
    };
  };
  const queueKnown = units.map(({ queue }) => Boolean(queue.p || queue.o));
  const withinKnown = units.map(({ queue, within90 }) =>
    (['p', 'o'] as const).some((stream) => queue[stream] && within90[stream] !== undefined),
  );
  return {
    units: run.units.map(({ name, series }, index) =>
      figures(name, series, 'unit', queueKnown[index]!, withinKnown[index]!),
    ),
    region: figures(result.region, run.region, 'region', queueKnown.some(Boolean), withinKnown.some(Boolean)),
  };
}

/** State grants of the year shown, together and one by one. */
function grantsOf({ question }: SimulateResult, run: ScenarioRun): Pick<ResultDocument['scenarios'][number], 'grants'> {
  const slots = grantSlots(question.scenarios);
  if (slots.length === 0) return {};
  const rows = yearRows(question.frame, question.year);
  const lines = slots.map(({ grant, name }, index) => ({
    grant: grant.key,
    name: name ?? null,
    ...grantLine(run, rows, index),
  }));
  return { grants: { ...grantTotals(run, rows), lines } };
}

/** The document of a finished simulation; `out` is the path the workbook was written to. */
export function resultDocument(result: SimulateResult, out: string, language: Language): ResultDocument {
  const { frame, year } = result.question;
  return {
    schema: 1,
    region: result.region,
    synthetic: result.synthetic,
    modelHash: result.modelHash,
    start: monthCode(frame.start),
    months: frame.months,
    year,
    out,
    sheets: { ...result.titles },
    scenarios: result.runs.map((run, index) => ({
      id: run.scenario.id,
      name: run.scenario.name,
      note: run.scenario.note,
      ...figuresOf(result, run),
      ...grantsOf(result, run),
      series: Object.fromEntries([...run.region].map(([name, values]) => [name, [...values.subarray(baseMonths)]])),
      drawn: result.uncertainty ? drawnDocument(result.uncertainty.scenarios[index]!, run) : null,
    })),
    draws: result.uncertainty ? drawsMade(result.uncertainty, result.runs) : null,
    calibration: result.calibration.map((line) => ({ ...line })),
    problems: problemDocuments([...result.told, ...result.problems], language),
  };
}
