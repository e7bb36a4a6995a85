import { z } from 'zod';
import {
  firstOwnNumber,
  freeOwnNumber,
  longestOwnName,
  mostOwnModels,
  mostOwnParameters,
  ownUnits,
  ruleKeys,
  type OwnModel,
} from '../model/own-model';
import { paymentLibrary } from '../model/payment-library';
import { limits } from '../language/vocabulary';

const amount = z.number().min(0);
const rule = z.string().min(1).max(limits.characters).optional();

/** A key of a payment model that a user has written. */
export const ownModelKey = z.string().regex(/^egen-[a-z0-9][a-z0-9-]{0,34}$/);

/** A payment model of a user's own, as a scenario file and a workbook's document hold it. */
const ownModelSchema = z.strictObject({
  key: ownModelKey,
  /** What a contract's cell holds; the next that is free where it is left out. */
  number: z.int().min(firstOwnNumber).max(9999).optional(),
  name: z.string().min(1).max(longestOwnName),
  /** The library's model whose rules and parameters hold where nothing is written. */
  like: z.enum(paymentLibrary.map(({ key }) => key) as [string, ...string[]]).optional(),
  rules: z.strictObject(
    Object.fromEntries(ruleKeys.map((key) => [key, rule])) as Record<(typeof ruleKeys)[number], typeof rule>,
  ),
  parameters: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(40),
        default: amount,
        low: amount.optional(),
        high: amount.optional(),
        unit: z.enum(ownUnits).optional(),
      }),
    )
    .max(mostOwnParameters)
    .optional(),
});

/** Payment models that a user has written, in the order of their numbers. */
export const ownModelsSchema = z.array(ownModelSchema).max(mostOwnModels);

type WrittenModel = z.infer<typeof ownModelSchema>;

/**
 * Payment models as they were written, each with its number: the one it was given, or the next that nobody has.
 * @example numberedModels([{ key: 'egen-a', name: 'A', rules: {} }])[0].number // 1001
 */
export function numberedModels(written: readonly WrittenModel[] = []): readonly OwnModel[] {
  const given = new Set(written.flatMap(({ number }) => number ?? []));
  const next = (): number => {
    const free = freeOwnNumber(given);
    given.add(free);
    return free;
  };
  return written.map(({ number, parameters = [], ...rest }) => ({ ...rest, number: number ?? next(), parameters }));
}

/** Payment models of a user's own as a document holds them. */
export function writtenModels(own: readonly OwnModel[] = []): WrittenModel[] {
  return own.map(({ parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ unit, ...each }) => ({
      ...each,
      ...(unit !== undefined && { unit: unit as (typeof ownUnits)[number] }),
    })),
  }));
}
