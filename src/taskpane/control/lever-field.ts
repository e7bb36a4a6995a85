import { html, type ViewTemplate } from '@microsoft/fast-element';
import type { LeverView } from '../../job/session/control-view';
import { paneControlTexts } from '../../words/pane-control-texts';
import { assumptionOwner } from '../assumption-owner';
import { icons } from '../icons';
import { fieldText } from '../number-entry';
import { draftKey, type Pane } from '../pane';
import { list, shown } from '../present';
import { cardChange } from './card-change';
import { numberField } from './number-field';

type Assumption = LeverView['assumption'];

/** A lever: its term, what it means, its value to type, what holds where there is none, and who owns what was typed. */
export function leverField(pane: Pane): ViewTemplate<LeverView> {
  const { assumptions } = pane.texts;
  const { language } = pane.host;
  const words = paneControlTexts(language);
  const term = ({ term, scenario }: Assumption): string => {
    const number = (pane.question?.scenarios ?? []).findIndex(({ id }) => id === scenario) + 1;
    return number > 0 ? assumptions.inScenario({ term, number }) : term;
  };
  const number = ({ assumption }: LeverView, value: number): string =>
    fieldText(language, value / assumption.scale, assumption.decimals);
  const written = (lever: LeverView, value: number): string => {
    const { unit } = lever.assumption;
    return unit === '' ? number(lever, value) : `${number(lever, value)}\u00a0${unit}`;
  };
  const field = numberField<LeverView>(pane, {
    key: ({ lever, assumption }) => draftKey(lever, assumption.scenario),
    label: ({ assumption }) => words.typed({ term: term(assumption) }),
    unit: ({ assumption }) => assumption.unit,
    scale: ({ assumption }) => assumption.scale,
    written: (lever) => (lever.given === null ? '' : number(lever, lever.given)),
    refusal: (_, value, text) => (value < 0 ? words.negative({ text }) : undefined),
    set: ({ lever, assumption: { scenario } }, value) => cardChange(pane, { kind: 'control', scenario, lever, value }),
  });
  const mark = html<LeverView>`<span class="${({ assumption }) => `basis basis-${assumption.basis}`}"
    >${({ assumption: { basis } }) => (basis === 'fixed' ? '' : assumptions.marks[basis])}<span class="spoken"
      >, ${({ assumption: { basis } }) => (basis === 'fixed' ? '' : assumptions.markMeanings[basis])}</span
    ></span
  >`;
  const about = (lever: LeverView): string => {
    const { low, high, scenario } = lever.assumption;
    const value = written(lever, lever.without);
    const standing = scenario === null ? words.asRegister({ value }) : words.asToday({ value });
    return `${standing} ${words.range({ low: number(lever, low), high: written(lever, high) })}`;
  };
  const isOutside = ({ given, assumption: { low, high } }: LeverView): boolean =>
    given !== null && (given < low - 1e-12 || given > high + 1e-12);
  const outside = html<LeverView>`<p class="doubt-line">
    ${icons.doubt}<span
      >${(lever) =>
        assumptions.outside({
          low: number(lever, lever.assumption.low),
          high: written(lever, lever.assumption.high),
        })}</span
    >
  </p>`;
  const owned = ({ given, assumption }: LeverView): readonly Assumption[] =>
    given !== null && (assumption.basis === 'A' || assumption.owner !== '') ? [assumption] : [];
  return html<LeverView>`<li class="lever">
    <div class="lever-line">
      <div class="lever-term">
        <h4>${({ assumption }) => assumption.term} ${mark}</h4>
      </div>
      ${field.input}
    </div>
    <p class="help">
      ${({ assumption }) => assumption.meaning}
      ${({ assumption: { unit }, measure }) => (unit === '' ? `(${measure})` : '')}
    </p>
    <p class="help">${about}</p>
    ${field.refused} ${shown(isOutside, outside)} ${list(owned, assumptionOwner(pane, term))}
  </li>`;
}
