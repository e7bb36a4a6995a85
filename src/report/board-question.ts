import type { Contract, UnitContracts } from '../model/scenario';
import { addMonths, calendarMonthOf, yearOf, type Month } from '../quantities/month';
import type { ScenarioRun } from '../simulate/run';
import type { Texts } from '../words/texts';

/** Longest list of unit names within the question; more are counted. */
const longestNames = 60;

/**
 * The question the page answers, from the scenarios shown: who switches, when, from what and to what. Where no scenario
 * changes the payment model, how the scenarios differ.
 */
export function boardQuestion(texts: Texts, runs: readonly ScenarioRun[], nameOf: (model: string) => string): string {
  const words = texts.board.question;
  const [first, ...others] = runs;
  const base = first!.scenario.name;
  if (others.length === 0) return words.alone({ base });
  const all = first!.units.map(({ name }) => name);
  const switching = others.flatMap(({ scenario }) =>
    scenario.contracts.flatMap((contracts, unit) => (changesMoney(contracts) ? [{ ...contracts, unit }] : [])),
  );
  const from = distinct(switching.map((contracts) => contracts.base.model));
  const to = distinct(switching.map(({ switches }) => switches[switches.length - 1]!.contract.model));
  if (to.length === 0 || (to.length === 1 && from.length === 1 && to[0] === from[0])) {
    const names = inList(
      others.map(({ scenario }, index) => `${index + 2} ${scenario.name}`),
      texts.board.and,
    );
    return words.other({ names, base });
  }
  const destination = to
    .map((key) => words.destinations[key as keyof typeof words.destinations] ?? nameOf(key))
    .join(words.or);
  const units = distinct(switching.map(({ unit }) => unit));
  return words.switched({
    who: who(texts, all, units),
    many: units.length > 1,
    when: when(
      texts,
      switching.map(({ switches }) => switches[0]!),
    ),
    from: from.length === 1 ? nameOf(from[0]!) : texts.report.mixedModels,
    to: switching.some(({ switches }) => switches.length > 1) ? words.inSteps({ to: destination }) : destination,
  });
}

/** Whether a unit's switches change what it is paid by: a contract signed anew as it stood changes the control alone. */
function changesMoney({ base, switches }: UnitContracts): boolean {
  const numbers = ({ parameters }: Contract) => JSON.stringify(Object.entries(parameters).sort());
  return switches.some(({ contract }) => contract.model !== base.model || numbers(contract) !== numbers(base));
}

function who(texts: Texts, all: readonly string[], units: readonly number[]): string {
  const words = texts.board.question;
  if (units.length === all.length && all.length > 1) {
    return all.every((name) => /sjukhus|lasarett|hospital/i.test(name)) ? words.hospitals : words.units;
  }
  const names = inList(
    [...units].sort((left, right) => left - right).map((unit) => all[unit]!),
    texts.board.and,
  );
  return names.length <= longestNames || units.length === 1
    ? names
    : words.someUnits({ count: units.length, all: all.length });
}

function when(texts: Texts, switches: readonly { readonly month: Month; readonly phaseMonths: number }[]): string {
  const words = texts.board.question;
  const month = (of: Month) => `${words.months[calendarMonthOf(of) - 1]!} ${yearOf(of)}`;
  const first = Math.min(...switches.map((each) => each.month)) as Month;
  const last = Math.max(...switches.map((each) => addMonths(each.month, each.phaseMonths - 1))) as Month;
  if (first === last) return words.month({ month: month(first) });
  const together = switches.every((each) => each.month === first);
  return (together ? words.phased : words.spread)({ from: month(first), to: month(last) });
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function inList(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names[names.length - 1]!}`;
}
