import type { BreakEvenDocument } from '../job/break-even-document';
import { turnedTerm, turnedText } from '../job/break-even-words';
import { drawShareText } from '../words/draw-share';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import { textsOf } from '../words/texts';
import { table } from './table-text';

/** Where something begins and ends to hold, as a person reads it in a terminal. */
export function breakEvenText(document: BreakEvenDocument, language: Language): string {
  const words = textsOf(language).cli.breakEven;
  const { find, unit, scenario, base, range, holds, roots, equal, grid, resolution } = document;
  const at = (value: number) => turnedText(document, value, language);
  const spans = (all: BreakEvenDocument['holds']) =>
    all.map(({ low, high }) => words.span({ low: at(low), high: at(high) })).join('; ');
  const whole = holds.length === 1 && holds[0]!.low === range.low && holds[0]!.high === range.high;
  const isQueue = document.when === 'queue-stable';
  const difference = (value: number | null) => {
    if (value === null) return '–';
    return isQueue ? numberText(language, value, 0, true) : numberText(language, value / 1000, 1, true);
  };
  return [
    words.title({
      region: document.region,
      year: document.year,
      scenario: `${scenario.number} ${scenario.name}`,
      base: `1 ${base.name}`,
    }),
    words.turned({
      term: [turnedTerm(document, language), unit ?? (find === 'budget' ? words.units.allUnits : '')]
        .filter((text) => text !== '')
        .join(', '),
      key: find,
      from: at(range.low),
      to: at(range.high),
    }),
    words.goals[document.when]({ unit }),
    '',
    whole ? words.always : holds.length === 0 ? words.never : words.yes({ spans: spans(holds) }),
    ...(equal.length > 0 ? [words.equal({ spans: spans(equal) })] : []),
    ...roots.map((root) => words.root[root.kind]({ at: at(root.at), share: drawShareText(language, root.share) })),
    '',
    table([
      [words.heads.at, isQueue ? words.heads.points : words.heads.money, words.heads.share],
      ...grid.map((each) => [at(each.at), difference(each.value), drawShareText(language, each.share)]),
    ]),
    '',
    words.foot({ draws: numberText(language, document.draws, 0), seed: document.seed, resolution: at(resolution) }),
  ].join('\n');
}
