import { grantSlots } from '../../model/scenario-grant';
import { grantTitle } from '../../report/grant-words';
import { grantTotals } from '../../simulate/grant-totals';
import { yearRows } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import type { Answered } from './result-figures';

/** What the state grants that scenarios name leave the region in the year shown; nothing where there are none. */
export function grantsNote({ question, runs }: Answered, language: Language): readonly string[] {
  const slots = grantSlots(question.scenarios);
  if (slots.length === 0) return [];
  const words = textsOf(language).grants;
  const rows = yearRows(question.frame, question.year);
  const amounts = runs.map((run, index) => {
    const amount = numberText(language, grantTotals(run, rows).net / 1000, 1);
    return words.paneAmount({ amount, number: index + 1 });
  });
  const names = slots.map(({ grant, name }) => grantTitle(language, grant.key, name)).join(', ');
  return [words.pane({ year: question.year, names, amounts: amounts.join(', ') })];
}
