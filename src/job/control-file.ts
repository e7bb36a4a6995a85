import { z } from 'zod';
import { answerWords, checkPoints, longestAnswer, type CheckAnswer, type CheckAnswers } from '../model/control-check';
import { scenarioAssumptions, scenarioLeverKeys, todaysAssumptions, todaysLeverKeys } from '../model/control-levers';
import { controlPresets, presetAfter, presetToday } from '../model/control-presets';
import { answerIn } from './check-cells';

/** What a scenario file says of the control around the money: levers by their own names, and a place to begin from. */
const preset = z.enum(controlPresets.map(({ key }) => key) as [string, ...string[]]).optional();
const lever = z.number().min(0).optional();
const levers = <Lever extends string>(keys: readonly Lever[]) =>
  Object.fromEntries(keys.map((key) => [key, lever])) as Record<Lever, typeof lever>;

/** Today's control, common to all scenarios. */
export const controlSchema = z.strictObject({ preset, ...levers(todaysLeverKeys) });

/** What a scenario changes in the control. */
export const scenarioControlSchema = z.strictObject({ preset, ...levers(scenarioLeverKeys) });

/** Answers to what only people can say, by the point's key: a word, a text of one's own, or both. */
export const answersSchema = z.strictObject(
  Object.fromEntries(
    checkPoints.map(({ key }) => [
      key,
      z
        .union([
          z.string().min(1).max(longestAnswer),
          z.strictObject({ answer: z.enum(answerWords), text: z.string().max(longestAnswer).optional() }),
        ])
        .optional(),
    ]),
  ),
);

type Control = z.infer<typeof controlSchema>;
type ScenarioControl = z.infer<typeof scenarioControlSchema>;

/** The assumptions that today's control settles; a lever given wins over the place's. */
export function controlToday({ preset: place, ...own }: Control = {}): Readonly<Record<string, number>> {
  return { ...(place !== undefined && presetToday(place)), ...todaysAssumptions(own) };
}

/** The assumptions that a scenario's control settles, beside the common ones; a lever given wins over the place's. */
export function controlAfter(
  { preset: place, ...own }: ScenarioControl,
  common: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return { ...(place !== undefined && presetAfter(place, common)), ...scenarioAssumptions(own, common) };
}

/** The answers in one form: a text that begins with a word is that word and the rest. */
export function checkAnswers(given: z.infer<typeof answersSchema> = {}): CheckAnswers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, given]): [string, CheckAnswer][] => {
      if (given === undefined) return [];
      const { answer, text = '' } = typeof given === 'string' ? answerIn(given) : given;
      const own = text.trim();
      if (answer === undefined && own === '') return [];
      return [[key, { ...(answer && { answer }), ...(own !== '' && { text: own }) }]];
    }),
  );
}

/** The places a file names: of today's control first, then of its scenarios, each once. */
export function namedPresets(file: {
  readonly control?: Control | undefined;
  readonly scenarios?: readonly { readonly control?: ScenarioControl | undefined }[] | undefined;
}): readonly string[] {
  const named = [file.control, ...(file.scenarios ?? []).map(({ control }) => control)];
  return [...new Set(named.flatMap((control) => control?.preset ?? []))];
}

/** Answers as a scenario file writes them. */
export function filedAnswers(answers: CheckAnswers): z.infer<typeof answersSchema> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, { answer, text }]) => [
      key,
      answer ? { answer, ...(text !== undefined && { text }) } : text,
    ]),
  );
}
