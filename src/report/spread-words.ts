import { assumptionOf, type Assumption } from '../model/assumptions';
import { spreadOver, type OwnSpread } from '../model/own-spread';
import type { Frame } from '../simulate/run';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { textsOf } from '../words/texts';
import { termOf } from './terms';

/** The frame's own ranges, shapes and groups. */
type Drawn = Pick<Frame, 'spreads' | 'correlated'>;

/** Sentences about what of the draws is the user's own; none where all is the register's. */
export function spreadSentences(frame: Drawn, language: Language): readonly string[] {
  const words = textsOf(language).spread;
  const items = Object.keys(frame.spreads ?? {}).map((key) => {
    const { low, high, distribution } = spreadOver(assumptionOf(key)!, frame.spreads);
    const term = termOf(language, key);
    if (distribution.kind === 'fixed') return words.itemFixed({ term });
    const shape = textsOf(language).report.assumptions.distributions[distribution.kind];
    return words.item({ term, low: valueText(key, low, language), high: valueText(key, high, language), shape });
  });
  return [
    ...(items.length > 0 ? [words.list({ spreads: items.join('; ') })] : []),
    ...correlatedSentences(frame, language),
  ];
}

/** A sentence for each group of assumptions that are drawn together. */
export function correlatedSentences({ correlated = [] }: Drawn, language: Language): readonly string[] {
  const words = textsOf(language).spread;
  return correlated.map(({ keys, ranks }) =>
    words.correlated({
      terms: keys.map((key) => termOf(language, key)).join(', '),
      rank: numberText(language, ranks[0]![1]!, 2, true),
    }),
  );
}

/** What stands before the source of an assumption whose range or shape is the user's: what the register has instead. */
export function ownSpreadText(
  { low, high, distribution, key }: Assumption,
  own: OwnSpread,
  language: Language,
): string {
  const texts = textsOf(language);
  return own.low === undefined && own.high === undefined
    ? texts.spread.ownShape({ shape: texts.report.assumptions.distributions[distribution.kind] })
    : texts.spread.ownRange({ low: valueText(key, low, language), high: valueText(key, high, language) });
}

/** Decimals that tell two values of the register apart. */
const most = 3;

/** A value as its row writes it, without noughts at the end. */
function valueText(key: string, value: number, language: Language): string {
  const scale = assumptionOf(key)?.style === 'percent' ? 100 : 1;
  const decimals =
    [0, 1, 2].find((count) => Math.abs(value * scale * 10 ** count - Math.round(value * scale * 10 ** count)) < 1e-6) ??
    most;
  return scale === 100 ? percentText(language, value, decimals) : numberText(language, value, decimals);
}
