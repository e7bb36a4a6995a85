import { assumptionGroups, assumptionOf, assumptionValues, type Assumption } from '../../model/assumptions';
import { spreadOver } from '../../model/own-spread';
import type { Scenario } from '../../model/scenario';
import { assumptionRows } from '../../report/layout';
import type { Driver } from '../../simulate/uncertainty/uncertainty';
import type { Frame, ScenarioRun } from '../../simulate/run';
import type { Language } from '../../words/messages';
import { textsOf, type Texts } from '../../words/texts';
import type { Owner } from '../embedded-model';
import type { Question } from '../scenarios';
import type { AssumptionGroupView, AssumptionView, SpreadView } from './view';

/** So many of the assumptions that move the answer are told as its drivers. */
const driversRanked = 10;

/** The register as step 3 shows it: the rows of *Antaganden* in their order, those of scenarios after what they differ from. */
export function assumptionViews(
  question: Question,
  drivers: readonly Driver[],
  owners: readonly Owner[],
  language: Language,
): readonly AssumptionGroupView[] {
  const texts = textsOf(language);
  const { frame, scenarios } = question;
  const shown = scenarios.map((scenario) => ({ scenario }) as ScenarioRun);
  const ranked = drivers.slice(0, driversRanked);
  const items = assumptionRows(shown, '', frame.assumptions).map(({ key, scenario }) => {
    const own = scenario === undefined ? undefined : scenarios[scenario]!;
    // A scenario's own value is an intention, which is not drawn.
    const rank = scenario === undefined ? ranked.findIndex((driver) => driver.key === key) + 1 : 0;
    return { ...assumptionView(question, key, own, owners, texts), ...(rank > 0 && { rank }) };
  });
  return assumptionGroups.flatMap((group): AssumptionGroupView[] => {
    const own = items.filter(({ key }) => assumptionOf(key)!.group === group);
    return own.length === 0 ? [] : [{ key: group, title: texts.report.assumptions.groups[group], items: own }];
  });
}

/** An assumption as it holds for a scenario, or for all where none is given. */
export function assumptionView(
  { frame }: Question,
  key: string,
  scenario: Scenario | undefined,
  owners: readonly Owner[],
  texts: Texts,
): AssumptionView {
  const assumption = assumptionOf(key)!;
  const [term, measure, source] = texts.assumptions[key as keyof Texts['assumptions']];
  const common = assumptionValues(frame.assumptions);
  const value = assumptionValues({ ...frame.assumptions, ...scenario?.assumptions })[key]!;
  const intended = scenario?.assumptions[key] !== undefined && value !== common[key];
  const given = scenario === undefined && frame.assumptions[key] !== undefined;
  const owned = owners.find((each) => each.assumption === key && each.scenario === (scenario?.id ?? null));
  const words = texts.session.assumptions;
  const { default: standard } = assumption;
  const followed = typeof standard === 'object' && !given && scenario === undefined ? standard.sameAs : undefined;
  return {
    key,
    scenario: scenario?.id ?? null,
    term,
    meaning: texts.assumptionMeanings[key as keyof Texts['assumptionMeanings']],
    ...form(assumption, measure, words),
    value,
    ...spreadView(assumption, frame, scenario),
    ...(followed && { follows: texts.assumptions[followed as keyof Texts['assumptions']][0] }),
    standard: assumptionValues()[key]!,
    basis: intended ? 'A' : assumption.basis,
    source: intended ? texts.report.assumptions.sourceIntent : given ? words.chosen : source,
    owner: owned?.owner ?? '',
    since: sinceText(owned?.date ?? null),
  };
}

/** The range of the slider, and how the value is drawn. */
function spreadView(
  assumption: Assumption,
  { spreads }: Frame,
  scenario: Scenario | undefined,
): Pick<AssumptionView, 'low' | 'high' | 'spread'> {
  const { key, low, high, basis } = assumption;
  if (scenario !== undefined || basis === 'fixed') return { low, high, spread: null };
  const drawn = spreadOver(assumption, spreads);
  const own = spreads?.[key] !== undefined;
  return {
    low: drawn.low,
    high: drawn.high,
    spread: { ...shapeOf(drawn), own, register: shapeOf(assumption) },
  };
}

function shapeOf({ low, high, distribution }: Assumption): Pick<SpreadView, 'low' | 'high' | 'shape' | 'values'> {
  const { kind: shape } = distribution;
  return { low, high, shape, values: distribution.kind === 'discrete' ? distribution.values : [] };
}

/** How a value of an assumption is written, by its key. */
export function assumptionForm(key: string, texts: Texts): Pick<AssumptionView, 'unit' | 'scale' | 'decimals'> {
  const [, measure] = texts.assumptions[key as keyof Texts['assumptions']];
  return form(assumptionOf(key)!, measure, texts.session.assumptions);
}

/** How a value is written: shares in per cent with the decimals their range bears. */
function form(
  { style, default: standard, low, high, unit }: Assumption,
  measure: string,
  words: Texts['session']['assumptions'],
): Pick<AssumptionView, 'unit' | 'scale' | 'decimals'> {
  if (style === 'percent') {
    const percent = /per (?:år|year)/.test(measure)
      ? words.yearly
      : /per (?:månad|month)/.test(measure)
        ? words.monthly
        : '%';
    return { unit: percent, scale: 0.01, decimals: high >= 0.3 ? 0 : 1 };
  }
  if (style === 'whole') return { unit: unit === 'hours' ? words.hours : '', scale: 1, decimals: 0 };
  if (style === 'number') return { unit: unit === 'hours' ? words.hours : '', scale: 1, decimals: 1 };
  const numbers = [typeof standard === 'number' ? standard : low, low, high];
  const fine = numbers.some((number) => Math.abs(number * 100 - Math.round(number * 100)) > 1e-9);
  return { unit: '', scale: 1, decimals: fine ? 3 : 2 };
}

/** Days from which Excel counts its dates. */
const excelEpoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** Since when, as it was written; a date that Excel holds as a number as yyyy-mm-dd. */
function sinceText(date: string | number | null): string {
  if (date === null) return '';
  if (typeof date === 'string') return date;
  const day = new Date(excelEpoch + Math.round(date) * dayLength);
  return Number.isNaN(day.getTime()) ? String(date) : day.toISOString().slice(0, 10);
}
