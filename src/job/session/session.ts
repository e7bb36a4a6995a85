import type { CheckAnswers } from '../../model/control-check';
import type { CheckSource } from '../../report/check-source';
import type { DrawSettings } from '../../simulate/uncertainty/refined';
import type { Uncertainty } from '../../simulate/uncertainty/uncertainty';
import type { Language } from '../../words/messages';
import { failure, VaxlaError, type Problem } from '../../words/problem';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { answer, type Answer } from '../answer';
import type { BreakEvenAsk } from '../break-even-question';
import { CannotCarry } from '../asking';
import { drawSettings } from '../draws/draw-settings';
import type { Drawing } from '../draws/draw-work';
import type { Owner } from '../embedded-model';
import { namedFutures } from '../future-names';
import { plannedReport, regionFound, type PlannedReport } from '../planned-report';
import { drawsSchema, type DrawsAsked } from '../scenario-file';
import { checkedQuestion, type Question } from '../scenarios';
import { AnswerDraws } from './answer-draws';
import type { Change } from './change';
import { breakEvenView, turningView, type BreakEvenView } from './break-even-view';
import { withAnswer } from './check-answers';
import { checkSource, checkView } from './check-of-answer';
import { edited, type Edit } from './edits';
import { hindrance, type Hindrance } from './hindrance';
import { KnownRuns } from './known-runs';
import { messageView, type Telling } from './message-view';
import { Opened, type Asked } from './opened';
import { ownersOfRows, withOwner } from './owners';
import { without } from './record-fields';
import { questionView } from './question-view';
import { isDrawnAlike } from './spread-edits';
import { isCorrection } from './reading-corrections';
import { resultView } from './result-view';
import { askedRules } from './rule-edits';
import type { RuleAsk, RuleView } from './rule-view';
import { sourceView } from './source-view';
import { withTodaysContracts } from './todays-contracts';
import type { MessageView, SessionView } from './view';

/**
 * What the pane asks of the job: a workbook is opened, changed step by step, answered at once, and planned as a report.
 * Plain data in, plain data out; nothing is written here. Problems come as messages in the views.
 */
export class Session {
  private readonly known = new KnownRuns();
  private opened: Opened | undefined;
  private asked: Asked | undefined;
  private answered: Answer | undefined;
  private readonly draws = new AnswerDraws();
  private owners: readonly Owner[] = [];
  private answers: CheckAnswers = {};
  private checked: { readonly answered: Answer; readonly source: CheckSource } | undefined;
  /** Why there is no answer. */
  private stops: Hindrance | undefined;

  constructor(private readonly options: { readonly version: string }) {}

  /**
   * Reads a workbook and answers with everything the pane shows. The same workbook again, after the sheets were changed:
   * corrections, question and owners of the session hold.
   */
  open(workbook: OpenWorkbook, language: Language): SessionView {
    this.opened = this.opened?.again(workbook, language) ?? Opened.first(workbook, language, this.options.version);
    this.owners = this.opened.owners(this.owners);
    this.answers = this.opened.answers(this.answers);
    this.ask();
    return this.view();
  }

  /**
   * Takes one step. What cannot be changed so is told as a hindrance, and everything else is as it was. `answered` is called
   * as soon as what is to be drawn is known, before the view is made.
   */
  change(change: Change, today: string, answered?: () => void): SessionView {
    const refused = this.taken(change, today);
    answered?.();
    return this.view(refused);
  }

  /** What the editor of payment rules shows of a draft, or of the rules a scenario begins with; nothing is changed. */
  rules(ask: RuleAsk): RuleView {
    const { language } = this.found();
    if (!this.asked) throw new RangeError('there is no question whose rules could be written');
    return askedRules(this.asked.answered.question, this.answered?.runs ?? [], ask, language);
  }

  /**
   * Where the last answer turns, a step at a time with the share of the work that is done; nothing is changed. Undefined
   * where there is no answer, or another one comes meanwhile. Throws VaxlaError for what cannot be turned.
   */
  breakEven(ask: BreakEvenAsk): Generator<number, BreakEvenView | undefined> {
    return breakEvenView(() => this.answered, ask, this.settings(), this.found().language);
  }

  /** What is to be drawn for the last answer; undefined where there is none, no draws are asked for, or they are all made. */
  get drawing(): Drawing | undefined {
    return this.draws.left;
  }

  /** What a fan of the last answer is drawn from, whatever has been drawn already. */
  get fanDrawing(): Drawing | undefined {
    return this.draws.all;
  }

  /**
   * Takes what the draws of a drawing say so far, or all they say, and answers with the whole view; undefined where the
   * answer has changed meanwhile.
   */
  takeDrawn(drawing: Drawing, uncertainty: Uncertainty, whole: boolean): SessionView | undefined {
    return this.draws.take(drawing, uncertainty, whole) ? this.view() : undefined;
  }

  /**
   * The report for the workbook that is open, of the day given as yyyy-mm-dd, and that workbook, with the sheets given over
   * to the reader where that was chosen. Draws that are not made yet are made here and now. Throws VaxlaError where there
   * is no answer.
   */
  planned(date: string): PlannedReport & { readonly workbook: OpenWorkbook } {
    const opened = this.found();
    const { opening, unsettled, language, file } = opened;
    if (opening.refused) throw new VaxlaError(opening.refused);
    if (unsettled) throw new VaxlaError(unsettled);
    if (!this.answered || !this.asked) throw this.stops ? new VaxlaError(this.stops.problem) : nothingToWrite();
    const asking = { ...this.asked, answered: { ...this.asked.answered, question: this.answered.question } };
    const uncertainty = this.draws.whole();
    const workbook = opened.back.target ?? opened.workbook;
    const report = plannedReport({
      opening,
      back: { ...opened.back, owners: ownersOfRows(this.owners, this.answered), answers: this.answers },
      asking,
      answer: this.answered,
      scenarioFile: without(file, 'answers'),
      replaced: false,
      language,
      date,
      version: this.options.version,
      workbook,
      ...(uncertainty && { uncertainty }),
    });
    return { ...report, workbook };
  }

  /** Any problem as the pane shows it; it may be why nothing could be opened. */
  tell(problem: Problem, language: Language): MessageView {
    const nothing: Telling = {
      language,
      sheets: new Set(),
      history: undefined,
      correctable: false,
      leftOut: [],
      accepted: [],
    };
    return messageView(problem, { ...(this.opened ? this.telling() : nothing), language });
  }

  private taken(change: Change, today: string): Hindrance | undefined {
    const opened = this.found();
    if (change.kind === 'owner') {
      this.owners = withOwner(this.owners, change.key, change.scenario, change.owner, today);
      return undefined;
    }
    if (change.kind === 'answer') {
      this.answers = withAnswer(this.answers, change);
      return undefined;
    }
    if (change.kind === 'draws' || change.kind === 'seed') {
      this.opened = opened.withDraws(checkedDraws(change));
      if (this.answered) this.draws.prepare(this.answered.question, this.settings());
      return undefined;
    }
    if (change.kind === 'changed-sheets') {
      this.opened = opened.settled(change.choice);
      return undefined;
    }
    if (isCorrection(change)) {
      this.opened = opened.corrected(change);
      this.ask();
      return undefined;
    }
    return this.edit(change);
  }

  private found(): Opened {
    if (!this.opened) throw new RangeError('no workbook is open');
    return this.opened;
  }

  /** Forms the question on what is read now, and answers it. */
  private ask(): void {
    const opened = this.found();
    this.asked = undefined;
    this.stops = undefined;
    this.forget();
    if (opened.opening.refused) return;
    try {
      this.asked = opened.asked();
    } catch (error) {
      if (error instanceof CannotCarry) return;
      this.stops = hindrance(problemOf(error));
      return;
    }
    try {
      this.take(this.asked.answered.question);
    } catch (error) {
      this.stops = hindrance(problemOf(error));
    }
  }

  /** Makes an edit; gives why it was not made, where it could not be. */
  private edit(edit: Edit): Hindrance | undefined {
    const opened = this.found();
    if (!this.asked) return this.stops;
    const before = this.asked.answered.question;
    let question: Question;
    try {
      const changed = edited(before, edit, opened.language);
      question = checkedQuestion(opened.file.scenarios ? changed : namedFutures(changed, opened.language));
    } catch (error) {
      return hindrance(problemOf(error), edit);
    }
    const earlier = { opened, asked: this.asked };
    const base = question.scenarios[0]!.contracts.some(
      (unit, index) => unit.base !== before.scenarios[0]!.contracts[index]?.base,
    );
    this.opened = opened.withQuestion(question, base ? withTodaysContracts(opened.file, question) : opened.file);
    this.asked = { ...this.asked, answered: { ...this.asked.answered, question } };
    try {
      this.take(question);
      this.stops = undefined;
      return undefined;
    } catch (error) {
      const problem = problemOf(error);
      // A base year that is not reproduced may be accepted, so the change stands and waits for that.
      if (this.answered && problem.code !== 'calibration-gap') {
        this.opened = earlier.opened;
        this.asked = earlier.asked;
        return hindrance(problem, edit);
      }
      this.forget();
      this.stops = hindrance(problem);
      return undefined;
    }
  }

  /** Answers a question; draws stay where nothing they depend on has changed. Throws VaxlaError, and keeps the last answer. */
  private take(question: Question): void {
    const { file, opening, language } = this.found();
    try {
      const next = answer(question, this.asked!.base, file, opening.read.problems, language, this.known.run);
      this.known.keep();
      const same = isSameAnswer(this.answered, next);
      this.answered = next;
      if (!same) this.draws.prepare(next.question, this.settings());
    } catch (error) {
      this.known.forget();
      throw error;
    }
  }

  private forget(): void {
    this.answered = undefined;
    this.draws.forget();
  }

  private settings(): DrawSettings {
    const { file, opening } = this.found();
    return drawSettings(file, opening.model);
  }

  private telling(): Telling {
    const { opening, workbook, file, language } = this.found();
    const sheets = [
      ...opening.read.grids.map(({ sheet }) => sheet),
      ...workbook.marks().map(({ sheetName }) => sheetName),
    ];
    return {
      language,
      sheets: new Set(sheets),
      history: opening.read.reading.history,
      correctable: opening.facts === 'read',
      leftOut: file.reading?.leaveOut ?? [],
      accepted: [...(file.reading?.accept ?? [])],
    };
  }

  /** What an answer's check is made of; the same as long as the answer is. */
  private checkOf(answered: Answer, language: Language): CheckSource {
    if (this.checked?.answered !== answered || this.checked.source.language !== language) {
      this.checked = { answered, source: checkSource(answered.question, answered.runs, language) };
    }
    return this.checked.source;
  }

  private view(refused?: Hindrance): SessionView {
    const { opening, unsettled, language } = this.found();
    const telling = this.telling();
    const { answered, asked } = this;
    const question = asked?.answered.question;
    const stops = refused ?? this.stops ?? (unsettled && hindrance(unsettled));
    const result = answered && {
      question: answered.question,
      runs: answered.runs,
      settings: this.settings(),
      drawn: this.draws.soFar,
    };
    const check = answered && this.checkOf(answered, language);
    return {
      source: sourceView({
        opening,
        region: regionFound(opening),
        problems: [...(answered?.problems ?? opening.read.problems), ...this.found().told()],
        calibration: answered?.calibration,
        taxKnown: question?.frame.taxAndGrants !== undefined,
        telling,
      }),
      ...(question && {
        question: questionView(question, answered?.runs ?? [], this.draws.drivers, this.owners, check, language),
      }),
      ...(result && { result: resultView(result, language) }),
      ...(check && { check: checkView(check, this.answers) }),
      ...(answered && { turning: turningView(answered.question, language) }),
      ...(stops && { hindrance: { step: stops.step, message: messageView(stops.problem, telling) } }),
    };
  }
}

/** The problem of an error that is one; a fault in the program goes on as it is. */
function problemOf(error: unknown): Problem {
  if (error instanceof VaxlaError) return error.problem;
  throw error;
}

/** What a change says of the draws. Throws RangeError for a number that no field of the pane lets through. */
function checkedDraws(change: Extract<Change, { readonly kind: 'draws' | 'seed' }>): Partial<DrawsAsked> {
  const draws = change.kind === 'draws' ? { draws: change.draws } : { seed: change.seed };
  if (!drawsSchema.partial().safeParse(draws).success) throw new RangeError('no number of draws, or no seed');
  return draws;
}

function nothingToWrite(): VaxlaError {
  return failure('session-nothing-to-write', {});
}

/** Whether two answers have the same figures in the same order, and are drawn alike. */
function isSameAnswer(one: Answer | undefined, other: Answer): boolean {
  return (
    one !== undefined &&
    one.question.year === other.question.year &&
    isDrawnAlike(one.question, other.question) &&
    one.runs.length === other.runs.length &&
    one.runs.every((run, index) => run.region === other.runs[index]!.region)
  );
}
