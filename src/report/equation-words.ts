import { modelPartOf } from '../model/payment-rule';
import type { Texts } from '../words/texts';

/**
 * The term at the head of an equation's column, and the sentence that says what is computed.
 * @example equationWords(textsOf('sv'), 'state_net')[0] // 'Statsbidrag, netto'
 * @example equationWords(textsOf('sv'), 'price_of_23')[0] // 'Poängpris (23)'
 */
export function equationWords(texts: Texts, name: string): readonly [term: string, sentence: string] {
  const { equations, grants } = texts;
  const part = modelPartOf(name);
  if (part) {
    const [term, sentence] = equationWords(texts, part.quantity);
    return [`${term} (${part.model})`, sentence];
  }
  return equations[name as keyof typeof equations] ?? grants.equations[name]!;
}
