import type { BreakEvenAsk } from '../../src/job/break-even-question';
import type { BreakEvenView } from '../../src/job/session/break-even-view';
import type { Change } from '../../src/job/session/change';
import { ruleView } from '../../src/job/session/rule-analysis';
import { newDraft } from '../../src/job/session/rule-draft';
import type { RuleAsk, RuleView } from '../../src/job/session/rule-view';
import { assumptionValues } from '../../src/model/assumptions';
import type { AssumptionView, FanView, PlaceView, QuestionView, SessionView } from '../../src/job/session/view';
import type { PaneHost, Written, WritingStep } from '../../src/taskpane/pane-host';
import type { DrawsStep, Looking } from '../../src/taskpane/worker-calls';
import type { Language } from '../../src/words/messages';
import { answeredCheck, movedControl } from './sample-control';
import { sampleTurned } from './sample-turning';
import { sampleResult, sampleView, undrawnResult } from './sample-view';

const titles = [
  'Beslutsunderlag',
  'Jämförelse',
  'Antaganden',
  'Beräkning 1',
  'Beräkning 2',
  'Beräkning 3',
  'Läsrapport',
];

/** A host without a workbook: it keeps what it is asked, answers with the sample view, and follows a few changes. */
export class SampleHost implements PaneHost {
  readonly changes: Change[] = [];
  readonly selected: PlaceView[] = [];
  boardPages = 0;
  opened = 0;
  /** Milliseconds between steps of writing. */
  pace = 0;
  /** Draws after which the answer is told, and milliseconds before each. */
  drawSteps: readonly number[] = [1_000, 3_000, 10_000];
  drawPace = 0;
  readonly fans: Looking[] = [];
  readonly searches: BreakEvenAsk[] = [];
  /** Milliseconds between steps of a search. */
  searchPace = 0;
  /** What the next thing asked is stopped by. */
  stoppedBy: Error | undefined;
  readonly memory = new Map<string, string>();
  private listener: () => void = () => undefined;

  constructor(
    readonly language: Language = 'sv',
    public view: SessionView = sampleView,
  ) {}

  async open(): Promise<SessionView> {
    this.opened += 1;
    this.stop();
    return this.undrawn();
  }

  async change(change: Change): Promise<SessionView> {
    this.changes.push(change);
    this.stop();
    const { question, check } = this.view;
    if (check && change.kind === 'answer') this.view = { ...this.view, check: answeredCheck(check, change) };
    if (question) this.view = { ...this.view, question: changed(question, change) };
    return this.undrawn();
  }

  async rules({ draft, unit }: RuleAsk): Promise<RuleView> {
    this.stop();
    const first = newDraft('prestation', this.language === 'sv' ? 'Egna regler' : 'Rules of our own');
    const units = [
      { name: 'Norra sjukhuset', budget: 1_240_000, assignment: 19_300 },
      { name: 'Södra sjukhuset', budget: 980_000, assignment: 15_200 },
    ];
    return ruleView(draft ?? first, unit, { own: [], assumptions: assumptionValues(), units }, this.language);
  }

  async draws(hear: (step: DrawsStep) => void, stop: AbortSignal): Promise<void> {
    const { wanted } = sampleResult.draws;
    for (const made of this.drawSteps) {
      if (this.drawPace > 0) await new Promise((done) => setTimeout(done, this.drawPace));
      if (stop.aborted) return;
      const result = { ...sampleResult, draws: { ...sampleResult.draws, made } };
      hear({ made, wanted, view: { ...this.view, ...(this.view.result && { result }) } });
    }
  }

  async fan(looking: Looking): Promise<FanView | undefined> {
    const { quantity, number } = looking;
    this.fans.push(looking);
    const band = sampleResult.chart.lines.find((line) => line.quantity === quantity)?.bands?.[number - 2];
    return band && { quantity, number, band, draws: 10_000 };
  }

  async breakEven(
    ask: BreakEvenAsk,
    hear: (share: number) => void,
    stop: AbortSignal,
  ): Promise<BreakEvenView | undefined> {
    this.searches.push(ask);
    for (const share of [0.05, 0.5]) {
      hear(share);
      await new Promise((done) => setTimeout(done, this.searchPace));
      if (stop.aborted) return undefined;
    }
    this.stop();
    return sampleTurned;
  }

  async write(progress: (step: WritingStep) => void, cancel: AbortSignal): Promise<Written> {
    for (let step = 0; step < titles.length; step += 1) {
      cancel.throwIfAborted();
      this.stop();
      const state = (index: number) => (index < step ? 'written' : index === step ? 'writing' : 'waiting');
      const sheets = titles.map((title, index) => ({ title, state: state(index) }) as const);
      progress({ step: step + 1, steps: titles.length, sheets, waiting: step === 4 });
      await new Promise((done) => setTimeout(done, this.pace));
    }
    return { sheets: titles.length, charts: 7, told: [] };
  }

  async select(place: PlaceView): Promise<void> {
    this.stop();
    this.selected.push(place);
  }

  async showBoardPage(): Promise<boolean> {
    this.boardPages += 1;
    return true;
  }

  remembered(key: string): string | undefined {
    return this.memory.get(key);
  }

  remember(key: string, value: string): void {
    this.memory.set(key, value);
  }

  onSourceChanged(listener: () => void): void {
    this.listener = listener;
  }

  /** As if a cell of the user's own sheets were typed in. */
  changeSource(): void {
    this.listener();
  }

  private undrawn(): SessionView {
    return this.view.result ? { ...this.view, result: undrawnResult } : this.view;
  }

  private stop(): void {
    const reason = this.stoppedBy;
    this.stoppedBy = undefined;
    if (reason) throw reason;
  }
}

function changed(question: QuestionView, change: Change): QuestionView {
  if (change.kind === 'scenario-name') {
    const scenarios = question.scenarios.map((each) =>
      each.id === change.scenario ? { ...each, name: change.name } : each,
    );
    return { ...question, scenarios };
  }
  if (change.kind === 'own-model') {
    const own = { value: 'egen-ny', label: change.draft.name };
    const scenarios = question.scenarios.map((each) =>
      each.id === change.scenario ? { ...each, model: own.value } : each,
    );
    return { ...question, scenarios, ownModels: [...question.ownModels, own] };
  }
  if (change.kind === 'contracts') {
    const scenarios = question.scenarios.map((each) =>
      each.id !== change.scenario
        ? each
        : {
            ...each,
            contracts: {
              ...each.contracts,
              rows: each.contracts.rows.map((row) => ({
                ...row,
                values: each.contracts.columns.map((column, index) => {
                  const found = change.cells.find((cell) => cell.unit === row.unit && cell.column === column.key);
                  return found ? found.value : (row.values[index] ?? null);
                }),
              })),
            },
          },
    );
    return { ...question, scenarios };
  }
  if (change.kind === 'control' || change.kind === 'control-place') {
    const scenarios = question.scenarios.map((each) =>
      (change.scenario === null ? each.base : each.id === change.scenario)
        ? { ...each, control: movedControl(each.control, change) }
        : each,
    );
    return { ...question, scenarios };
  }
  if (change.kind === 'spread') {
    const assumptions = question.assumptions.map((group) => ({
      ...group,
      items: group.items.map((item) => (item.key === change.key ? withSpread(item, change.spread) : item)),
    }));
    return { ...question, assumptions };
  }
  if (change.kind !== 'assumption' && change.kind !== 'owner') return question;
  const groups = question.assumptions.map((group) => ({
    ...group,
    items: group.items.map((item) => {
      if (item.key !== change.key || item.scenario !== change.scenario) return item;
      return change.kind === 'owner'
        ? { ...item, owner: change.owner, since: change.owner === '' ? '' : '2026-11-21' }
        : { ...item, value: change.value ?? item.standard };
    }),
  }));
  const unowned = groups.flatMap(({ items }) => items).filter(({ basis, owner }) => basis === 'A' && owner === '');
  return { ...question, assumptions: groups, judgements: { ...question.judgements, unowned: unowned.length } };
}

function withSpread(item: AssumptionView, own: Extract<Change, { readonly kind: 'spread' }>['spread']): AssumptionView {
  if (!item.spread) return item;
  const { register } = item.spread;
  const { low = register.low, high = register.high, shape = register.shape, values = [] } = own ?? {};
  return { ...item, low, high, spread: { low, high, shape, values, own: own !== null, register } };
}
