import { z } from 'zod';
import { quantities, streams, type Fact } from '../model/history';
import type { Month } from '../quantities/month';
import { columnMeanings } from '../region/mapping';
import { moneyUnits } from '../region/money-unit';
import type { RegionReading, SheetReading } from '../region/region-reading';
import { isMessageCode } from '../words/messages';
import { problemText, type Problem } from '../words/problem';

const text = z.string().max(32_767);
const whole = z.int().min(0).max(1_048_576);
const month = z
  .int()
  .min(1900 * 12)
  .max(2200 * 12);
const spanMonths = z.union([z.literal(1), z.literal(3), z.literal(12)]);
const span = z.strictObject({ kind: z.literal('span').optional(), from: month, months: spanMonths });
const column = <Item extends z.ZodType>(item: Item) => z.array(item).max(5_000_000);

const sheetSchema = z.strictObject({
  file: text,
  sheet: text,
  verdict: z.enum(['activity', 'budget', 'both', 'other']),
  headerRows: z.array(whole),
  layout: z.enum(['long', 'wide']),
  columns: z.array(
    z.strictObject({
      letter: z.string().regex(/^[A-Z]{1,3}$/),
      header: text,
      meaning: z.enum(columnMeanings),
      stream: z.enum(streams).optional(),
      span: span.optional(),
      money: z
        .strictObject({
          unit: z.enum(moneyUnits),
          knownFrom: z.enum(['cells', 'header', 'title', 'correction', 'plausibility', 'nowhere']),
          currency: text.optional(),
        })
        .optional(),
      decimal: z.enum(['comma', 'point', 'both']).optional(),
      sign: z.enum(['as written', 'turned']),
    }),
  ),
  dataRows: whole,
  rowsUsed: whole,
  rowsLeftOut: z.array(
    z.strictObject({
      row: whole,
      reason: z.enum(['total', 'part', 'section', 'footnote', 'empty', 'no period', 'unknown line', 'left out']),
    }),
  ),
  coverage: z.strictObject({ from: month, to: month, periods: whole }).optional(),
});

const plain = z.union([text, z.number(), z.boolean(), z.null()]);
const plainOrList = z.union([plain, z.array(plain)]);
/** What sentences are made of: no deeper than any of them needs, so that no file can be deeper either. */
const problemValue = z.union([
  plainOrList,
  z.record(z.string(), plainOrList),
  z.array(z.record(z.string(), plainOrList)),
]);

const problemSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'doubt', 'note']),
    values: z.record(z.string(), problemValue),
    place: z
      .strictObject({ file: text, sheet: text.optional(), row: whole.optional(), column: whole.optional() })
      .optional(),
  })
  .refine((problem) => isMessageCode(problem.code) && isTold(problem as unknown as Problem));

/** Whether both languages make a sentence of a problem that came from a file. */
function isTold(problem: Problem): boolean {
  try {
    return [problemText('sv', problem), problemText('en', problem)].every((sentence) => sentence.length > 0);
  } catch {
    return false;
  }
}

/**
 * What was read from files that do not travel with the workbook, so that its result can be run again alone: the facts as
 * columns of equal length, unit, quantity and place as positions in the lists beside them (−1: no unit, no stream).
 */
export const storedReadingSchema = z
  .strictObject({
    units: z.array(text),
    factUnits: z.array(text),
    places: z.array(z.tuple([text, text])),
    facts: z.strictObject({
      unit: column(z.int().min(-1)),
      quantity: column(
        z
          .int()
          .min(0)
          .max(quantities.length - 1),
      ),
      stream: column(
        z
          .int()
          .min(-1)
          .max(streams.length - 1),
      ),
      from: column(month),
      months: column(spanMonths),
      value: column(z.number()),
      place: column(whole),
      row: column(whole),
      column: column(whole),
    }),
    sheets: z.array(sheetSchema),
    problems: z.array(problemSchema),
    costSplit: z.strictObject({ h: z.number(), v: z.number(), accepted: z.boolean() }).optional(),
  })
  .refine(({ facts, factUnits, places }) => {
    const lengths = Object.values(facts).map((values) => values.length);
    return (
      new Set(lengths).size === 1 &&
      facts.unit.every((unit) => unit < factUnits.length) &&
      facts.place.every((place) => place < places.length)
    );
  });

export type StoredReading = z.infer<typeof storedReadingSchema>;

/** A reading as it travels with the workbook. */
export function storedReading({ history, sheets, problems, costSplit }: RegionReading): StoredReading {
  const { facts } = history;
  const factUnits = [...new Set(facts.flatMap(({ unit }) => unit ?? []))];
  const unitAt = new Map(factUnits.map((unit, index) => [unit, index]));
  const places: [string, string][] = [];
  const placeAt = new Map<string, number>();
  const place = facts.map(({ address: { file, sheet } }) => {
    const key = `${file}\n${sheet}`;
    if (!placeAt.has(key)) placeAt.set(key, places.push([file, sheet]) - 1);
    return placeAt.get(key)!;
  });
  return {
    units: [...history.units],
    factUnits,
    places,
    facts: {
      unit: facts.map(({ unit }) => (unit === undefined ? -1 : unitAt.get(unit)!)),
      quantity: facts.map(({ quantity }) => quantities.indexOf(quantity)),
      stream: facts.map(({ stream }) => (stream === undefined ? -1 : streams.indexOf(stream))),
      from: facts.map(({ from }) => from),
      months: facts.map(({ months }) => months),
      value: facts.map(({ value }) => value),
      place,
      row: facts.map(({ address }) => address.row),
      column: facts.map(({ address }) => address.column),
    },
    sheets: JSON.parse(JSON.stringify(sheets)) as StoredReading['sheets'],
    problems: JSON.parse(JSON.stringify(problems)) as StoredReading['problems'],
    ...(costSplit && { costSplit }),
  };
}

/** The reading that was stored. */
export function restoredReading(stored: StoredReading): RegionReading {
  const { facts } = stored;
  return {
    history: {
      units: stored.units,
      facts: facts.value.map((value, index): Fact => {
        const [file = '', sheet = ''] = stored.places[facts.place[index]!] ?? [];
        return {
          quantity: quantities[facts.quantity[index]!]!,
          unit: stored.factUnits[facts.unit[index]!],
          stream: streams[facts.stream[index]!],
          from: facts.from[index]! as Month,
          months: facts.months[index]!,
          value,
          address: { file, sheet, row: facts.row[index]!, column: facts.column[index]! },
        };
      }),
    },
    sheets: stored.sheets as readonly unknown[] as readonly SheetReading[],
    problems: stored.problems as readonly unknown[] as readonly Problem[],
    ...(stored.costSplit && { costSplit: stored.costSplit }),
  };
}
