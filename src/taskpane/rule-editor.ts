import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import type { RuleCurveView, RuleFieldView, RuleView } from '../job/session/rule-view';
import { ruleTexts } from '../words/rule-texts';
import { defineMarkedText } from './marked-text';
import type { Pane } from './pane';
import { list, present, shown } from './present';
import { defineDrawing } from './result/drawing';
import { fieldText } from './number-entry';
import { axisOf, ruleChart } from './rule-chart';
import { ruleField } from './rule-field';
import { ruleNumbers } from './rule-numbers';
import { RuleWork } from './rule-work';

/** Fields that everybody meets; the others stand under a heading that opens. */
const first: readonly RuleFieldView['rule'][] = ['fixed', 'earned'];

/** The editor of a scenario's payment rules; `close` says whether they were saved. */
export function ruleEditor(pane: Pane, scenario: string, close: (saved: boolean) => void): ViewTemplate {
  defineDrawing();
  defineMarkedText();
  const words = ruleTexts(pane.host.language);
  const work = new RuleWork(pane, scenario);
  void work.begin();
  const field = ruleField(pane, work, words);
  const isFirst = ({ rule }: RuleFieldView): boolean => first.includes(rule);
  const save = async (): Promise<void> => {
    if (await work.save()) {
      pane.announce(words.saved({ name: work.draft.current?.name ?? '' }));
      close(true);
      return;
    }
    await Updates.next();
    const wrong = document.querySelector<HTMLElement>('.rule-editor [aria-invalid="true"]');
    const hidden = wrong?.closest('details');
    if (hidden) hidden.open = true;
    wrong?.focus();
  };
  const name = html<RuleView>`<label class="field">
      <span>${() => words.name}</span>
      <input
        type="text"
        autocomplete="off"
        aria-invalid="${({ nameFault }) => String(nameFault !== '')}"
        :value="${() => work.draft()?.name ?? ''}"
        @input="${(_, context) => work.rename((context.event.target as HTMLInputElement).value)}"
      />
    </label>
    ${shown(({ nameFault }: RuleView) => nameFault !== '', html<RuleView>`<p class="refusal">${({ nameFault }) => nameFault}</p>`)}`;
  const more = html<RuleView>`<details class="rule-more">
    <summary>${() => words.more}</summary>
    ${list(({ fields }) => fields.filter((each) => !isFirst(each)), field)}
  </details>`;
  const refused = html`<p class="refusal" role="alert">${() => work.refused()}</p>`;
  return html`<section class="rule-editor">
    <h1 tabindex="-1">${() => words.title}</h1>
    <button type="button" class="link back" @click="${() => close(false)}">${() => words.back}</button>
    ${present(
      () => work.view(),
      html<RuleView>`<p class="lead">${({ like }) => words.lead({ model: like })}</p>
        <p class="help rule-notation">${() => words.notation}</p>
        ${name} ${list(({ fields }) => fields.filter(isFirst), field)} ${curves(pane, work)} ${more}
        ${ruleNumbers(pane, work, words)}
        <div class="rule-end">
          ${shown(() => work.refused() !== '', refused)}
          <div class="actions">
            <fluent-button @click="${() => void save()}">${() => words.save}</fluent-button>
            <button type="button" class="plain" @click="${() => close(false)}">${() => words.cancel}</button>
          </div>
        </div>`,
    )}
  </section>`;
}

/** The payment over the volume and what one point more gives, in pictures and in figures. */
function curves(pane: Pane, work: RuleWork): ViewTemplate<RuleView> {
  const words = ruleTexts(pane.host.language);
  const { language } = pane.host;
  const option = html<{ readonly value: string; readonly label: string; readonly chosen: boolean }>`<option
    value="${({ value }) => value}"
    :selected="${({ chosen }) => chosen}"
  >
    ${({ label }) => label}
  </option>`;
  const unit = html<RuleView>`<label class="inline-field">
    <span>${() => words.curveUnit}</span>
    <select @change="${(_, context) => work.look((context.event.target as HTMLSelectElement).value)}">
      ${list(({ places, place }) => places.map((each) => ({ ...each, chosen: each.value === place })), option)}
    </select>
  </label>`;
  const stretch = html<RuleCurveView['stretches'][number]>`<div>
    <dt>${({ label }) => label}</dt>
    <dd>${({ amount }) => amount}</dd>
  </div>`;
  // An axis that does not start at zero says so.
  const paymentTitle = ({ paymentTitle, pieces }: RuleCurveView): string => {
    const [from] = axisOf(pieces, 'payment');
    return from > 0 ? `${paymentTitle}. ${words.cut({ from: fieldText(language, from, 0) })}.` : `${paymentTitle}.`;
  };
  const drawn = html<RuleCurveView>`<p class="help">${paymentTitle}</p>
    <vaxla-drawing class="rule-chart" :draw="${(curve) => ruleChart(language, curve, 'payment')}"></vaxla-drawing>
    <p class="help">${({ marginalTitle }) => `${marginalTitle}.`}</p>
    <vaxla-drawing class="rule-chart" :draw="${(curve) => ruleChart(language, curve, 'marginal')}"></vaxla-drawing>
    <p class="help rule-axis">${({ axis }) => axis}</p>
    <dl class="pairs amounts">${list(({ stretches }) => stretches, stretch)}</dl>`;
  const none = html<RuleView>`<p class="help">${({ noCurve }) => (work.curve() ? words.earlierCurve : noCurve)}</p>`;
  const example = html<RuleView>`<p class="help">${() => words.example}</p>`;
  return html<RuleView>`<section class="part rule-curves">
    <h2>${() => words.curveTitle}</h2>
    ${shown(({ places }: RuleView) => places.length > 0, unit)}
    ${shown(({ places }: RuleView) => places.length === 0, example)}
    ${shown(({ curve }: RuleView) => curve === null, none)}
    <div class="${({ curve }) => (curve === null ? 'rule-earlier' : '')}">${present(() => work.curve(), drawn)}</div>
  </section>`;
}
