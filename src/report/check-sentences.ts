import type { Scenario } from '../model/scenario';
import { chosen, decemberMean, figureCell } from './check-figures';
import { lastContract } from './check-facts';
import type { CheckSource } from './check-source';
import { scenarioLabel } from './board-layout';
import {
  all,
  constant,
  either,
  filled,
  isBelow,
  joined,
  lessThanBy,
  listed,
  literal,
  numberPart,
  scaled,
  sizeOf,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from './live-text';

/** Shares nearer than this are the same. */
const same = constant(0.0005);
const nothing = literal('');

const others = ({ runs }: CheckSource) => runs.slice(1).map((_, index) => index + 1);

/** What a scenario does to the money, as its contracts were at the run. */
export function moneySentence(source: CheckSource, scenario: number): string {
  const { words, runs } = source;
  const { contracts, name } = runs[scenario]!.scenario;
  const goalMoney = contracts.some((unit) => lastContract(unit).parameters.m_mal > unit.base.parameters.m_mal);
  return [
    words.changes.of({ scenario: scenarioLabel(name, scenario) }),
    money(source, scenario),
    ...(goalMoney ? [words.changes.goalMoney] : []),
  ].join(' ');
}

/** What changes in a scenario beside the money: follow-up, goals, registration, and what comes in their place. */
export function controlSentence(source: CheckSource, scenario: number): LiveText {
  return sentencesInRow([
    followUp(source, scenario),
    goals(source, scenario),
    registration(source, scenario),
    added(source, scenario),
  ]);
}

/** Sentences after one another, those that say nothing left out. The first always says something. */
export function sentencesInRow(parts: readonly LiveText[]): LiveText {
  return joined(parts.map((part, index) => (index === 0 ? part : spaced(part))));
}

/** A sentence with a space before it, or nothing where it says nothing. */
function spaced(part: LiveText): LiveText {
  if (part.formula === '""') return part;
  if (/^"/.test(part.formula)) return joined([literal(' '), part]);
  return {
    formula: `IF(${part.formula}="",""," "&${part.formula})`,
    value: part.value === '' ? '' : ` ${part.value}`,
  };
}

/** The units whose payment model is another at the end than today, by where they come from and go to. */
function moving({ contracts }: Scenario) {
  return contracts.filter((unit) => lastContract(unit).model !== unit.base.model);
}

function money({ words, texts, runs, places }: CheckSource, scenario: number): string {
  const { contracts } = runs[scenario]!.scenario;
  const units = moving(runs[scenario]!.scenario);
  if (units.length === 0) return words.changes.noMoney;
  const named = (keys: readonly string[]) => {
    const distinct = [...new Set(keys)];
    if (distinct.length > 1) return texts.report.mixedModels;
    return places.nameOf(distinct[0]!);
  };
  return words.changes.money({
    units: units.length,
    all: contracts.length,
    from: named(units.map(({ base }) => base.model)),
    to: named(units.map((unit) => lastContract(unit).model)),
  });
}

function followUp(source: CheckSource, scenario: number): LiveText {
  const { words, language } = source;
  const own = figureCell(source, 'followUp', scenario);
  const first = figureCell(source, 'followUp', 0);
  const gone = lessThanBy(first, own);
  const moneyMoves = isBelow(same, sizeOf(lessThanBy(paid(source, 0), paid(source, scenario))));
  const share = numberPart(language, scaled(sizeOf(gone), 100), 0);
  return either(
    isBelow(sizeOf(gone), same),
    either(moneyMoves, literal(words.changes.followUpStays), literal(words.changes.followUpStaysAlone)),
    either(
      isBelow(same, gone),
      filled(words.changes.followUpGoes, { share }),
      filled(words.changes.followUpGrows, { share }),
    ),
  );
}

function goals(source: CheckSource, scenario: number): LiveText {
  const { words, language } = source;
  const from = figureCell(source, 'goals', 0);
  const to = figureCell(source, 'goals', scenario);
  const holes = { from: numberPart(language, from, 0), to: numberPart(language, to, 0) };
  return either(
    isBelow(to, from),
    filled(words.changes.goalsFewer, holes),
    either(isBelow(from, to), filled(words.changes.goalsMore, holes), nothing),
  );
}

function registration(source: CheckSource, scenario: number): LiveText {
  const { words, runs } = source;
  const before = decemberMean(source, runs[0]!, 'registration_time');
  const after = decemberMean(source, runs[scenario]!, 'registration_time');
  const less = isBelow(constant(1e-9), lessThanBy(before, after));
  const more = isBelow(constant(1e-9), lessThanBy(after, before));
  return either(
    less,
    literal(words.changes.registrationLess),
    either(more, literal(words.changes.registrationMore), nothing),
  );
}

/** What people say is done in the place of follow-up that goes. */
function added(source: CheckSource, scenario: number): LiveText {
  const { words, given } = source;
  const text = given.answers['other-means']?.text?.replace(/[.\s]+$/, '');
  const instead = text ? words.changes.instead({ text }) : words.changes.nothingAdded;
  const gone = lessThanBy(figureCell(source, 'followUp', 0), figureCell(source, 'followUp', scenario));
  return either(isBelow(same, gone), literal(instead), nothing);
}

/** Why the futures differ in what the figures above the sentences show. */
export function whySentences(source: CheckSource): readonly LiveText[] {
  const { words } = source;
  const scenarios = others(source);
  if (scenarios.length === 0) return [literal(words.tooFew)];
  const figure = (name: 'real' | 'registered' | 'cost', scenario: number) => figureCell(source, name, scenario);
  const falls = (scenario: number) => isBelow(figure('real', scenario), constant(-0.0005));
  const iota = scenarios.map((scenario) => chosen(source, scenario, 'iota'));
  return [
    ...scenarios.map((scenario) => discretion(source, scenario)),
    either(
      all(iota.map((value) => isBelow(sizeOf(value), constant(1e-9)))),
      literal(words.why.noEffect),
      literal(words.why.effect),
    ),
    inThose(source, (scenario) => all([unpaid(source, scenario), falls(scenario)]), words.why.productionFalls),
    inThose(
      source,
      (scenario) => all([unpaid(source, scenario), isBelow(figure('registered', scenario), figure('real', scenario))]),
      words.why.registeredFalls,
    ),
    inThose(
      source,
      (scenario) =>
        all([unpaid(source, scenario), falls(scenario), isBelow(figure('real', scenario), figure('cost', scenario))]),
      words.why.costFallsLess,
    ),
    freedHelps(source, scenarios),
  ];
}

/** How much of the units is paid per point in December of the year shown. */
function paid(source: CheckSource, scenario: number): LiveNumber {
  return decemberMean(source, source.runs[scenario]!, 'pays');
}

/** Whether less is paid per point than where today's model stays. */
function unpaid(source: CheckSource, scenario: number): LiveCondition {
  return isBelow(same, lessThanBy(paid(source, 0), paid(source, scenario)));
}

/** A sentence about those scenarios for which something holds; nothing where it holds for none. */
function inThose(source: CheckSource, holds: (scenario: number) => LiveCondition, sentence: string): LiveText {
  const says = (those: readonly number[]) =>
    filled(sentence, {
      scenarios: listed(
        those.map((scenario) => literal(String(scenario + 1))),
        source.texts.board.and,
      ),
    });
  const [one, two] = others(source);
  if (one === undefined) return nothing;
  if (two === undefined) return either(holds(one), says([one]), nothing);
  return either(
    holds(one),
    either(holds(two), says([one, two]), says([one])),
    either(holds(two), says([two]), nothing),
  );
}

/** Where two futures differ in follow-up and are paid alike per point, what the time that is freed does. */
function freedHelps(source: CheckSource, [one, two]: readonly number[]): LiveText {
  const { words } = source;
  if (one === undefined || two === undefined) return nothing;
  const alike = isBelow(sizeOf(lessThanBy(paid(source, one), paid(source, two))), same);
  const says = (scenario: number, other: number, otherwise: LiveText) =>
    either(
      all([
        alike,
        isBelow(figureCell(source, 'freed', other), figureCell(source, 'freed', scenario)),
        isBelow(figureCell(source, 'real', other), figureCell(source, 'real', scenario)),
      ]),
      filled(words.why.freedHelps, { scenario: literal(String(scenario + 1)), other: literal(String(other + 1)) }),
      otherwise,
    );
  return says(two, one, says(one, two, nothing));
}

function discretion(source: CheckSource, scenario: number): LiveText {
  const { words, language, runs } = source;
  const own = figureCell(source, 'discretion', scenario);
  const first = figureCell(source, 'discretion', 0);
  const label = literal(scenarioLabel(runs[scenario]!.scenario.name, scenario));
  const percent = (share: typeof own) => numberPart(language, scaled(share, 100), 0);
  const holes = { scenario: label, from: percent(first), to: percent(own) };
  return either(
    isBelow(sizeOf(lessThanBy(own, first)), same),
    filled(words.why.discretionStays, { scenario: label }),
    either(isBelow(first, own), filled(words.why.discretionGrows, holes), filled(words.why.discretionShrinks, holes)),
  );
}

/** Where discretion grows and where not, as the board page says it. */
export function discretionSentence(source: CheckSource, toCell: (text: LiveText) => LiveText): LiveText {
  const { words } = source;
  const parts = others(source).map((scenario, index) => {
    const own = figureCell(source, 'discretion', scenario);
    const first = figureCell(source, 'discretion', 0);
    const it = literal(index === 0 ? words.board.discretion : words.board.it);
    const says = (sentence: string) => filled(sentence, { it, scenario: literal(String(scenario + 1)) });
    return toCell(
      either(
        isBelow(sizeOf(lessThanBy(own, first)), same),
        says(words.board.stays),
        either(
          isBelow(first, own),
          either(
            isBelow(sizeOf(chosen(source, scenario, 'iota')), constant(1e-9)),
            says(words.board.growsWithout),
            says(words.board.grows),
          ),
          says(words.board.shrinks),
        ),
      ),
    );
  });
  return sentencesInRow(parts);
}
