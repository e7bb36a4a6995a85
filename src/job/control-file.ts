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

/** The places of the reports that a question's control begins from, by key: today's, and scenarios' by their ids. */
export interface ControlPlaces {
  readonly today?: string;
  readonly scenarios?: Readonly<Record<string, string>>;
}

/** The places as they travel with the workbook. */
export const controlPlacesSchema = z.strictObject({
  today: preset,
  scenarios: z.record(z.string(), preset.unwrap()).optional(),
});

/** The places a scenario file names; nothing where it names none. */
export function filedPlaces(file: {
  readonly control?: Control | undefined;
  readonly scenarios?: readonly { readonly id: string; readonly control?: ScenarioControl | undefined }[] | undefined;
}): { readonly places?: ControlPlaces } {
  const today = file.control?.preset;
  const named = (file.scenarios ?? []).flatMap(({ id, control }) => (control?.preset ? [[id, control.preset]] : []));
  if (today === undefined && named.length === 0) return {};
  return {
    places: {
      ...(today !== undefined && { today }),
      ...(named.length > 0 && { scenarios: Object.fromEntries(named) as Record<string, string> }),
    },
  };
}

/** The places a question names: of today's control first, then of its scenarios in their order, each once. */
export function namedPlaces({
  places,
  scenarios,
}: {
  readonly places?: ControlPlaces;
  readonly scenarios: readonly { readonly id: string }[];
}): readonly string[] {
  const named = [places?.today, ...scenarios.map(({ id }) => places?.scenarios?.[id])];
  return [...new Set(named.flatMap((place) => place ?? []))];
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
