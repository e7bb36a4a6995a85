import { state } from '@microsoft/fast-element/state.js';
import type { RuleCurveView, RuleDraft, RuleField, RuleView } from '../job/session/rule-view';
import type { Pane } from './pane';
import { withUnchanged } from './unchanged';

type Parameter = RuleDraft['parameters'][number];

/** Rules while they are written: the draft follows every key at once, what the job says of it as soon as it is there. */
export class RuleWork {
  readonly draft = state<RuleDraft | undefined>(undefined);
  readonly view = state<RuleView | undefined>(undefined);
  /** The curves of the last rules that could be computed: they stay in sight while something is being typed. */
  readonly curve = state<RuleCurveView | undefined>(undefined);
  /** Why the rules were not saved the last time it was tried. */
  readonly refused = state<string>('');
  private unit: string | undefined;
  private asking: Promise<void> | undefined;
  private asksAgain = false;

  constructor(
    private readonly pane: Pane,
    readonly scenario: string,
  ) {}

  /** Asks what the scenario's rules begin with. */
  async begin(): Promise<void> {
    await this.ask();
    this.draft.set(this.view.current?.draft);
  }

  write(rule: RuleField, text: string): void {
    this.change((draft) => ({ ...draft, rules: { ...draft.rules, [rule]: text } }));
  }

  rename(name: string): void {
    this.change((draft) => ({ ...draft, name }));
  }

  changeParameter(index: number, changed: Partial<Parameter>): void {
    this.change((draft) => ({
      ...draft,
      parameters: draft.parameters.map((each, place) => (place === index ? { ...each, ...changed } : each)),
    }));
  }

  addParameter(key: string): void {
    this.change((draft) => ({ ...draft, parameters: [...draft.parameters, { key, unit: '1', value: 0, own: true }] }));
  }

  removeParameter(index: number): void {
    this.change((draft) => ({ ...draft, parameters: draft.parameters.filter((_, place) => place !== index) }));
  }

  /** Draws the curves for another unit. */
  look(unit: string): void {
    this.unit = unit;
    void this.ask();
  }

  /** Saves the rules and has the scenario use them; false where something is in the way, which is told. */
  async save(): Promise<boolean> {
    await this.asking;
    const [draft, view] = [this.draft.current, this.view.current];
    if (!draft || !view) return false;
    const { refusal } = view;
    this.refused.set(refusal ? `${refusal.field}: ${refusal.text}` : '');
    if (refusal) return false;
    await this.pane.change({ kind: 'own-model', scenario: this.scenario, draft });
    const { question, hindrance } = this.pane.view.current ?? {};
    const chosen = question?.scenarios.find(({ id }) => id === this.scenario)?.model;
    const name = draft.name.trim();
    if (question?.ownModels.some(({ value, label }) => value === chosen && label === name)) return true;
    this.refused.set(hindrance ? `${hindrance.message.title} ${hindrance.message.text}`.trim() : '');
    return false;
  }

  private change(changed: (draft: RuleDraft) => RuleDraft): void {
    const draft = this.draft.current;
    if (!draft) return;
    this.draft.set(changed(draft));
    this.refused.set('');
    void this.ask();
  }

  /** Asks about the draft; what is typed meanwhile is asked about once the answer is there. */
  private ask(): Promise<void> {
    this.asksAgain = true;
    this.asking ??= this.answers().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async answers(): Promise<void> {
    while (this.asksAgain) {
      this.asksAgain = false;
      const [draft, { unit, scenario }] = [this.draft.current, this];
      const view = await this.pane.rules({ scenario, ...(draft && { draft }), ...(unit !== undefined && { unit }) });
      if (!view) return;
      this.view.set(withUnchanged(this.view.current, view));
      if (view.curve) this.curve.set(withUnchanged(this.curve.current, view.curve));
    }
  }
}
