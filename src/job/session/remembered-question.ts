import type { EmbeddedModel } from '../embedded-model';
import type { Question } from '../scenarios';
import { storedFrame, storedOwn, storedPlaces, storedScenarios } from '../stored-question';

/** A question as it is kept while the sheets cannot carry it: every unit it ever spoke of by name. */
export type RememberedQuestion = Pick<EmbeddedModel, 'frame' | 'scenarios' | 'own' | 'places'>;

/** A question as it is kept, with what an earlier one said of units that are not read just now. */
export function rememberedQuestion(question: Question, earlier: RememberedQuestion | undefined): RememberedQuestion {
  const read = new Set(question.frame.units.map(({ name }) => name));
  const scenarios = storedScenarios(question).map((scenario) => {
    const same = earlier?.scenarios.find(({ id }) => id === scenario.id) ?? earlier?.scenarios[0];
    const unread = same?.contracts.filter(({ unit }) => !read.has(unit)) ?? [];
    return { ...scenario, contracts: [...scenario.contracts, ...unread] };
  });
  return { frame: storedFrame(question), scenarios, ...storedOwn(question), ...storedPlaces(question) };
}

/** Whether two questions ask the same of the same units. */
export function asksSame(one: Question, other: Question): boolean {
  const text = (question: Question) =>
    JSON.stringify([storedFrame(question), storedScenarios(question), storedOwn(question), storedPlaces(question)]);
  return text(one) === text(other);
}
