import type { BreakEvenDocument } from '../job/break-even-document';
import { assumptionOf } from '../model/assumptions';
import { isLibraryParameter } from '../model/known-models';
import { libraryParameters } from '../model/payment-library/parameters';
import { termOf } from '../report/terms';
import { drawShareText } from '../words/draw-share';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { textsOf } from '../words/texts';
import { table } from './table-text';

/** Where something begins and ends to hold, as a person reads it in a terminal. */
export function breakEvenText(document: BreakEvenDocument, language: Language): string {
  const words = textsOf(language).cli.breakEven;
  const { find, unit, scenario, base, range, holds, roots, equal, grid, resolution } = document;
  const at = (value: number) => valueText(document, value, language);
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
      term: [termText(document, language), unit ?? (find === 'budget' ? words.units.allUnits : '')]
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

function termText({ find, counted }: BreakEvenDocument, language: Language): string {
  const words = textsOf(language).cli.breakEven.units;
  if (counted === 'tkr') return words.tkr;
  return counted === 'shareOfBudget' ? words.ofBudget : termOf(language, find);
}

/** A range of shares at least this wide is told in tenths of a per cent. */
const wideShare = 0.2;

/** The turned number as its sheet shows it: shares of a contract and rates in per cent. */
function valueText({ find, counted, range }: BreakEvenDocument, value: number, language: Language): string {
  if (counted === 'tkr') return numberText(language, value, 0);
  const isShare =
    counted === 'shareOfBudget' ||
    assumptionOf(find)?.style === 'percent' ||
    (isLibraryParameter(find) && libraryParameters[find].style === 'percent');
  if (isShare) return percentText(language, value, range.high - range.low < wideShare ? 2 : 1);
  const size = Math.max(Math.abs(range.low), Math.abs(range.high));
  return numberText(language, value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
}
