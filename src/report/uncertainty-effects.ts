import { cell } from './cells';
import type { PlannedCell } from './plan';
import { formats, inScenarioInk, looks, scenarioMarks, withFormat } from './styles';
import { othersOf, type UncertaintySource } from './uncertainty-source';

/** Column of the first scenario's share; its error stands beside it. */
const firstShare = 2;
/** Effects below this in every scenario are left out: a share that shows as nothing. */
const leastShown = 0.005;

/**
 * Where the spread of the difference in cost comes from: an assumption per row, the largest first, with its total effect
 * and the error of it per scenario. Empty where nobody asked for total effects.
 */
export function effectRows(source: UncertaintySource): readonly (readonly PlannedCell[])[] {
  const { texts, uncertainty } = source;
  const others = othersOf(source);
  const effects = others.map((scenario) => uncertainty.scenarios[scenario]!.totalEffects);
  const largest = new Map<string, number>();
  for (const { key, share } of effects.flat()) largest.set(key, Math.max(largest.get(key) ?? 0, share));
  const keys = [...largest].filter(([, share]) => share >= leastShown).sort((left, right) => right[1] - left[1]);
  if (keys.length === 0) return [];
  const head = [
    cell(texts.uncertainty.headings.drivers, looks.header),
    ...Array.from({ length: firstShare - 1 }, () => cell('', looks.header)),
    ...others.flatMap((scenario) => [
      cell(`${scenarioMarks[scenario] ?? ''} ${scenario + 1}`, inScenarioInk(looks.headerRight, scenario)),
      cell('±', looks.headerNoteLast),
    ]),
  ];
  const term = (key: string) => texts.assumptions[key as keyof typeof texts.assumptions][0];
  const body = keys.map(([key]) => {
    const together = effects.flat().find((effect) => effect.key === key)?.together ?? [];
    return [
      cell([key, ...together.filter((other) => other !== key)].map(term).join(', '), looks.label),
      ...Array.from({ length: firstShare - 1 }, () => cell('', looks.labelPlain)),
      ...effects.flatMap((own) => {
        const effect = own.find((each) => each.key === key);
        return [
          cell(effect?.share ?? '–', withFormat(looks.simulated, formats.wholePercent)),
          cell(effect?.error ?? '', withFormat(looks.simulatedNote, formats.percent)),
        ];
      }),
    ];
  });
  return [head, ...body];
}
