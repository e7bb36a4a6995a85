import { addMonths, calendarMonthOf, monthCode, type Month } from '../../quantities/month';
import { monthText } from '../../report/month-text';
import { correlatedSentences } from '../../report/spread-words';
import type { CheckSource } from '../../report/check-source';
import type { Driver } from '../../simulate/uncertainty/uncertainty';
import type { ScenarioRun } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import type { Owner } from '../embedded-model';
import type { Question } from '../scenarios';
import { assumptionViews } from './assumption-view';
import { controlPlaceViews } from './control-places';
import { switchMonth } from './edits';
import { modelGroups } from './rule-models';
import { scenarioControl } from './scenario-control';
import { grantKindViews, scenarioGrantViews } from './scenario-grants';
import { scenarioView } from './scenario-view';
import { templates } from './templates';
import type { QuestionView } from './view';

/** Months that may be simulated: no whole year fits into fewer, and nobody should look further. */
const fewestMonths = 12;
const mostMonths = 120;

/** Steps 2 and 3: what is asked, with the levels and values of its runs. */
export function questionView(
  question: Question,
  runs: readonly ScenarioRun[],
  drivers: readonly Driver[],
  owners: readonly Owner[],
  check: CheckSource | undefined,
  language: Language,
): QuestionView {
  const { frame, scenarios, year } = question;
  const words = textsOf(language).session.question;
  const choice = (month: Month) => ({ value: monthCode(month), label: monthText(language, month) });
  const last = addMonths(frame.start, frame.months - 1);
  const simulated = Array.from({ length: frame.months }, (_, month) => addMonths(frame.start, month));
  const ends = Array.from({ length: mostMonths }, (_, month) => addMonths(frame.start, month)).filter(
    (month) => month === last || (calendarMonthOf(month) === 12 && month - frame.start + 1 >= fewestMonths),
  );
  const assumptions = assumptionViews(question, drivers, owners, language);
  const judgements = assumptions.flatMap(({ items }) => items.filter(({ basis }) => basis === 'A'));
  return {
    switchMonth: { value: monthCode(switchMonth(question)), choices: simulated.map(choice) },
    lastMonth: { value: monthCode(last), choices: ends.map(choice) },
    year,
    scenarios: scenarios.map((scenario, position) => ({
      ...scenarioView(
        question,
        scenario,
        runs.find((run) => run.scenario.id === scenario.id),
        language,
      ),
      control: scenarioControl(question, position, owners, check, language),
      grants: scenarioGrantViews(question, position, language),
    })),
    models: modelGroups(question.own ?? [], language),
    ownModels: (question.own ?? []).map(({ key, name }) => ({ value: key, label: name })),
    templates: templates.map(({ id }) => {
      const [name = '', text = ''] = words.templates[id];
      return { id, name, text };
    }),
    places: controlPlaceViews(language),
    grantKinds: grantKindViews(language),
    assumptions,
    correlated: correlatedSentences(frame, language),
    judgements: {
      count: judgements.length,
      unowned: judgements.filter(({ owner }) => owner === '').length,
    },
  };
}
