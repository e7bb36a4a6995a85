import type { ParameterKind } from '../../model/payment-library/parameters';
import type { Language } from '../../words/messages';
import { ruleTexts } from '../../words/rule-texts';

/** How a number of an agreement is shown: its measure, the factor from what is shown to what is counted, decimals. */
export interface ParameterForm {
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
}

/**
 * How a parameter is written: shares as per cent, prices in kronor, amounts in thousands.
 * @example parameterForm({ unit: '1', style: 'percent' }, 'sv') // { unit: '%', scale: 0.01, decimals: 1 }
 * @example parameterForm({ unit: 'tkr/points', style: 'number' }, 'sv') // { unit: 'kr/poäng', scale: 0.001, decimals: 0 }
 */
export function parameterForm({ unit, style }: ParameterKind, language: Language): ParameterForm {
  const { measures } = ruleTexts(language);
  if (style === 'percent') return { unit: '%', scale: 0.01, decimals: 1 };
  switch (unit) {
    case 'tkr':
      return { unit: measures.tkr, scale: 1, decimals: 0 };
    case 'tkr/points':
      return { unit: measures.krPerPoint, scale: 0.001, decimals: 0 };
    case 'tkr/person':
      return { unit: measures.krPerPerson, scale: 0.001, decimals: 0 };
    case 'points':
      return { unit: measures.points, scale: 1, decimals: 0 };
    case 'persons':
      return { unit: measures.persons, scale: 1, decimals: 0 };
    default:
      return { unit: '', scale: 1, decimals: 2 };
  }
}
