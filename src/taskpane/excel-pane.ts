import type { BreakEvenAsk } from '../job/break-even-question';
import type { BreakEvenView } from '../job/session/break-even-view';
import type { Change } from '../job/session/change';
import type { RuleAsk, RuleView } from '../job/session/rule-view';
import type { FanView, PlaceView, SessionView } from '../job/session/view';
import { excelProblem } from '../workbook/excel/excel-session';
import { ownSheetName, selectCells, showSheet, watchSheets } from '../workbook/excel/navigation';
import { readWorkbook } from '../workbook/excel/read-workbook';
import { writeInto, WritingStopped, type WritingProgress } from '../workbook/excel/write-plan';
import type { ExcelWriting } from '../workbook/excel/writing';
import type { Language } from '../words/messages';
import { VaxlaError } from '../words/problem';
import { JobWorker } from './job-worker';
import { PaneProblem, type PaneHost, type Written, type WritingStep } from './pane-host';
import type { AfterStop, DrawsStep, Looking } from './worker-calls';

/** Namespaces of the documents Växla keeps in a workbook, and the name that marks its sheets. */
const reading = { namespaces: ['urn:vaxla:model', 'urn:vaxla:sheets'], markName: 'vaxla_mark' } as const;
/** What the settings of the document are called that the pane remembers. */
const settingPrefix = 'vaxla.';

/** The pane's host in Excel: the workbook through Office.js, the job in a worker. */
export class ExcelPane implements PaneHost {
  private readonly job = new JobWorker();
  /** Counts what was asked, so that an answer that comes late is known as such. */
  private turn = 0;
  private writing = false;

  constructor(
    readonly language: Language,
    /** Told when something was written, whether all of it or not. */
    private readonly written: () => void,
  ) {}

  async open(): Promise<SessionView> {
    this.turn += 1;
    const snapshot = await this.readable(() => readWorkbook(reading));
    return this.job.ask('open', { snapshot, language: this.language });
  }

  change(change: Change, looking?: Looking): Promise<SessionView> {
    this.turn += 1;
    return this.job.ask('change', { change, today: today(), ...(looking && { looking }) });
  }

  rules(ask: RuleAsk): Promise<RuleView> {
    return this.job.ask('rules', ask);
  }

  async draws(hear: (step: DrawsStep) => void, stop: AbortSignal): Promise<void> {
    const { turn } = this;
    stop.addEventListener('abort', () => void this.job.ask('stop', {}), { once: true });
    await this.job.ask('draws', {}, (step) => {
      if (turn === this.turn && !stop.aborted) hear(step);
    });
  }

  async fan(looking: Looking): Promise<FanView | undefined> {
    const { turn } = this;
    const fan = await this.job.ask('fan', looking);
    return turn === this.turn ? fan : undefined;
  }

  async breakEven(
    ask: BreakEvenAsk,
    hear: (share: number) => void,
    stop: AbortSignal,
  ): Promise<BreakEvenView | undefined> {
    stop.addEventListener('abort', () => void this.job.ask('stopBreakEven', {}), { once: true });
    const found = await this.job.ask('breakEven', ask, ({ share }) => {
      if (!stop.aborted) hear(share);
    });
    return stop.aborted ? undefined : found;
  }

  /** Reads the sheets once more first: what was typed since they were read counts. */
  async write(progress: (step: WritingStep) => void, cancel: AbortSignal): Promise<Written> {
    const view = await this.open();
    if (view.hindrance) throw new PaneProblem(view.hindrance.message);
    const { writing, told } = await this.job.ask('writing', { today: today() });
    this.writing = true;
    try {
      await writeInto(writing, (step) => progress(stepOf(writing, step)), cancel);
    } catch (error) {
      const stopped = error instanceof WritingStopped ? error : undefined;
      throw await this.problem(stopped?.reason ?? error, stopped?.left);
    } finally {
      this.writing = false;
      this.written();
    }
    const charts = writing.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
    return { sheets: writing.sheets.length, charts, told };
  }

  select({ sheet, address }: PlaceView): Promise<void> {
    return this.readable(() => selectCells(sheet, address));
  }

  showBoardPage(): Promise<boolean> {
    return this.readable(async () => {
      const sheet = await ownSheetName(reading.markName, 'board');
      if (sheet === undefined) return false;
      await showSheet(sheet);
      return true;
    });
  }

  remembered(key: string): string | undefined {
    const value: unknown = Office.context.document.settings.get(settingPrefix + key);
    return typeof value === 'string' ? value : undefined;
  }

  remember(key: string, value: string): void {
    const { settings } = Office.context.document;
    if (settings.get(settingPrefix + key) === value) return;
    settings.set(settingPrefix + key, value);
    settings.saveAsync();
  }

  onSourceChanged(listener: () => void): void {
    void watchSheets(() => {
      if (!this.writing) listener();
    });
  }

  private async readable<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw await this.problem(error);
    }
  }

  /** An error as the pane can show it; a fault in the program stays one. */
  private async problem(error: unknown, after?: AfterStop): Promise<unknown> {
    const reason = excelProblem(error);
    if (!(reason instanceof VaxlaError)) return reason;
    return new PaneProblem(
      await this.job.ask('tell', { problem: reason.problem, language: this.language, ...(after && { after }) }),
    );
  }
}

function stepOf({ sheets }: ExcelWriting, { step, steps, written, waiting }: WritingProgress): WritingStep {
  const state = (index: number) => (index < written ? 'written' : index === written ? 'writing' : 'waiting');
  return { step, steps, waiting, sheets: sheets.map(({ title }, index) => ({ title, state: state(index) })) };
}

/** The day on the machine's clock, yyyy-mm-dd: the one place the pane asks what time it is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The pane's host in Excel, in a language. `written` is told each time something was written. */
export function excelPane(language: Language, written: () => void): PaneHost {
  return new ExcelPane(language, written);
}
