import { parseUnit, type Dimension } from '../../language/dimension';
import { checkRule, ruleUnits } from '../../model/payment-library/check';
import { ruleTerm, unitText } from '../../model/rule-terms';
import { message, type Language } from '../../words/messages';
import { VaxlaError, type Problem } from '../../words/problem';
import { ruleTexts } from '../../words/rule-texts';
import { faultPlace } from './rule-place';
import type { RuleFault, RuleField } from './rule-view';

/** The error of a refusal; a fault in the program goes on as it is. */
export function thrown(error: unknown): VaxlaError {
  if (error instanceof VaxlaError) return error;
  throw error;
}

/** The first fault of one rule's text, or null. */
export function ruleFault(
  rule: RuleField,
  text: string,
  units: ReadonlyMap<string, string>,
  language: Language,
): RuleFault | null {
  const words = ruleTexts(language);
  try {
    checkRule(rule, text, units, words.fields[rule][0]!);
    return null;
  } catch (error) {
    const { problem } = thrown(error);
    const place = faultPlace(text, problem, dimensionsOf(units));
    const values = new Map<string, unknown>(Object.entries(problem.values));
    const valueOf = (key: string): string => String(values.get(key) ?? '');
    if (problem.code === 'model-wrong-unit') {
      const [found, wanted] = [valueOf('found'), ruleUnits[rule]];
      const priced = found === 'points' && wanted === 'tkr';
      const units = { found: unitText(found, language), wanted: unitText(wanted, language) };
      return { ...place, text: words.wrongUnit({ ...units, priced }) };
    }
    if (!problem.code.startsWith('language-unknown-name')) return { ...place, text: sentence(problem, language) };
    const name = valueOf('name');
    if (units.has(name)) return { ...place, text: words.notInPrice({ name }) };
    const nearest = namedByTerm(name, units, language) ?? valueOf('nearest');
    return {
      ...place,
      text: nearest === '' ? words.unknownName({ name }) : words.unknownNameNear({ name, nearest }),
      missing: name,
    };
  }
}

/** The name whose term begins as an unknown one is written: a reader writes "uppdrag" for assignment. */
function namedByTerm(written: string, units: ReadonlyMap<string, string>, language: Language): string | undefined {
  const start = written.toLowerCase();
  return [...units.keys()].find((name) => start.length > 2 && ruleTerm(name, language).toLowerCase().startsWith(start));
}

/** A problem's sentence, with units as a reader says them. */
export function sentence({ code, values }: Problem, language: Language): string {
  const isUnit = (key: string) => code.startsWith('language-unit') && ['left', 'right', 'unit'].includes(key);
  const told = Object.entries<unknown>({ ...values }).map(([key, value]) => [
    key,
    isUnit(key) && typeof value === 'string' ? unitText(value, language) : value,
  ]);
  return message(language, code, Object.fromEntries(told) as never);
}

const dimensionsOf =
  (units: ReadonlyMap<string, string>) =>
  (name: string): Dimension =>
    parseUnit(units.get(name) ?? '1');
