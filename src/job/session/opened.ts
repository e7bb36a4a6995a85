import type { CheckAnswers } from '../../model/control-check';
import { monthOfCode } from '../../quantities/month';
import type { BaseYear } from '../../region/base-year';
import { finding } from '../../region/finding';
import type { Language } from '../../words/messages';
import { VaxlaError, type Problem } from '../../words/problem';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { asked, carriedBase } from '../asking';
import type { ChangedChoice } from '../changed-sheets';
import { comingBack, type ComingBack } from '../coming-back';
import { checkAnswers } from '../control-file';
import type { Owner } from '../embedded-model';
import { namedFutures } from '../future-names';
import type { TypedInput } from '../input-cells';
import { openFiles, type Opening } from '../opening';
import { ruleKey, type TypedRule } from '../rule-cells';
import type { DrawsAsked, ScenarioFile } from '../scenario-file';
import { checkedQuestion, type Question } from '../scenarios';
import { restoredQuestion } from '../stored-question';
import { withTypedCells, type AnsweredCells } from '../typed-cells';
import { withTypedInputs } from '../typed-inputs';
import { mergedAnswers } from './check-answers';
import { mergedOwners } from './owners';
import { AsRead, correctedFile, type Correction } from './reading-corrections';
import { without } from './record-fields';
import { asksSame, rememberedQuestion, type RememberedQuestion } from './remembered-question';

/** A question formed on the base year that is read now. */
export interface Asked {
  readonly base: BaseYear;
  readonly answered: AnsweredCells;
  readonly again: boolean;
}

/** What a session keeps from one reading of the workbook to the next. */
interface Kept {
  readonly version: string;
  readonly language: Language;
  /** What holds beside the sheets: the document's scenario file with the corrections made here. */
  readonly file: ScenarioFile;
  readonly asRead: AsRead;
  /** What holds of sheets that were changed by hand, and of which changes that was said. */
  readonly choice: { readonly choice: ChangedChoice; readonly of: string } | undefined;
  /** The question as it was changed here or came with the workbook; undefined as long as nobody asked for another. */
  readonly question: RememberedQuestion | undefined;
  /** Whose cost shares hold, where that was said here: the accounts' own or the register's. */
  readonly shares: 'own' | 'register' | undefined;
  /** What was typed into yellow cells and is in the question already. */
  readonly used: Pick<ComingBack, 'typed' | 'rules'>;
}

/** What a workbook that was run before brings along, as far as it can be read back. */
interface Brought {
  readonly back: ComingBack;
  /** The sheets that were changed by hand, as a problem; and whether it is known what holds of them. */
  readonly changed: Problem | undefined;
  readonly settled: boolean;
  /** What stands in a cell of ours and cannot be read back. */
  readonly unreadable: VaxlaError | undefined;
}

function broughtAlong(opening: Opening, kept: Kept): Brought {
  const nothing: ComingBack = {
    target: opening.target,
    typed: [],
    rules: [],
    owners: [],
    answers: undefined,
    told: [],
    mended: false,
  };
  try {
    return { back: comingBack(opening, undefined), changed: undefined, settled: true, unreadable: undefined };
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    const { problem } = error;
    if (problem.code !== 'embedded-sheet-changed') {
      return { back: nothing, changed: undefined, settled: true, unreadable: error };
    }
    const settled = kept.choice?.of === changesOf(problem);
    const back = comingBack(opening, settled ? kept.choice?.choice : 'overwrite');
    return { back, changed: problem, settled, unreadable: undefined };
  }
}

const changesOf = ({ values }: Problem): string => JSON.stringify(values);

/** A workbook as the session has it open: read with the corrections made so far, and what it brings along. */
export class Opened {
  /** The question formed anew, where nothing was remembered. */
  private fresh: Question | undefined;
  private usedNow: Kept['used'] = { typed: [], rules: [] };

  private constructor(
    readonly workbook: OpenWorkbook,
    readonly opening: Opening,
    private readonly kept: Kept,
    private readonly brought: Brought,
    /** Owners and answers as the sheets had them when they were last read; undefined the first time. */
    private readonly before: Pick<ComingBack, 'owners' | 'answers'> | undefined,
  ) {}

  static first(workbook: OpenWorkbook, language: Language, version: string): Opened {
    const opening = openFiles([{ name: workbook.file, workbook }], undefined, version);
    const file = opening.scenarioFile;
    const asRead = new AsRead();
    asRead.keep(opening.read.reading.sheets, file.reading ?? {});
    const kept = {
      version,
      language,
      file,
      asRead,
      choice: undefined,
      question: undefined,
      shares: undefined,
      used: { typed: [], rules: [] },
    };
    return new Opened(workbook, opening, kept, broughtAlong(opening, kept), undefined);
  }

  get back(): ComingBack {
    return this.brought.back;
  }

  /** Why it is not known what holds of sheets that were changed by hand. */
  get unsettled(): Problem | undefined {
    return this.brought.settled ? undefined : this.brought.changed;
  }

  get language(): Language {
    return this.kept.language;
  }

  get file(): ScenarioFile {
    return this.kept.file;
  }

  /** The workbook as it is now, in a language, with everything said so far. */
  again(workbook: OpenWorkbook, language: Language): Opened {
    return this.read(workbook, { ...this.kept, language, used: this.usedNow });
  }

  corrected(change: Correction): Opened {
    const own = this.opening.read.grids[0]?.file ?? this.workbook.file;
    const file = correctedFile(this.kept.file, change, own, this.kept.asRead);
    // Our own sheets are as they were: only the others are read anew.
    const kept = { ...this.kept, file, shares: sharesChosen(change) ?? this.kept.shares, used: this.usedNow };
    return this.read(this.workbook, kept, this.brought);
  }

  settled(choice: ChangedChoice): Opened {
    const { changed } = this.brought;
    if (!changed) return this;
    const kept = { ...this.kept, choice: { choice, of: changesOf(changed) } };
    return this.with(kept, broughtAlong(this.opening, kept));
  }

  /** The same with another question, and what its contracts say of today. */
  withQuestion(question: Question, file: ScenarioFile): Opened {
    const untouched = this.fresh !== undefined && asksSame(this.fresh, question);
    const remembered = untouched ? undefined : rememberedQuestion(question, this.kept.question);
    return this.with({ ...this.kept, file, question: remembered }, this.brought);
  }

  /** The same with another number of draws, or another seed. */
  withDraws(draws: Partial<DrawsAsked>): Opened {
    return this.with({ ...this.kept, file: { ...this.kept.file, ...draws } }, this.brought);
  }

  /** Owners as the sheets and the session say, whichever spoke last. */
  owners(own: readonly Owner[]): readonly Owner[] {
    return this.before ? mergedOwners(this.before.owners, this.back.owners, own) : this.back.owners;
  }

  /** Answers to the check's questions as the sheets and the session say, whichever spoke last. */
  answers(own: CheckAnswers): CheckAnswers {
    if (this.before) return mergedAnswers(this.before.answers, this.back.answers, own);
    return this.back.answers ?? checkAnswers(this.file.answers);
  }

  /** What was met in our own sheets and their document, told beside what was read. */
  told(): readonly Problem[] {
    const { facts, model, read } = this.opening;
    if (facts === 'read' || !model) return this.back.told;
    const files = model.files.map(({ name }) => name).join(', ');
    return [
      ...this.back.told,
      finding('note', 'embedded-facts-used', { facts: read.reading.history.facts.length, files }),
    ];
  }

  /** The question on what is read now. Throws CannotCarry where the sheets cannot carry one, and VaxlaError. */
  asked(): Asked {
    if (this.brought.unreadable) throw this.brought.unreadable;
    const { question: remembered, file, language, used } = this.kept;
    if (!remembered) {
      const asking = asked(this.opening, this.back, false, file, language);
      const question = checkedQuestion(this.named(this.withShares(asking.answered.question)));
      this.usedNow = this.back;
      if (!this.opening.model) this.fresh = question;
      return { ...asking, answered: { ...asking.answered, question } };
    }
    const base = carriedBase(this.opening, monthOfCode(remembered.frame.start));
    const restored = restoredQuestion(base, { ...remembered, scenarioFile: file }, language);
    const typed = this.back.typed.filter((input) => !used.typed.some((earlier) => isSameInput(earlier, input)));
    const rules = this.back.rules.filter((rule) => !used.rules.some((earlier) => isSameRule(earlier, rule)));
    const answered = withTypedCells(restored, { typed, rules });
    const question = checkedQuestion(this.named(this.withShares(answered.question)));
    this.usedNow = this.back;
    const all = withTypedInputs(question, this.back.typed);
    return { base, answered: { ...all, question, rules: this.back.rules }, again: true };
  }

  /** The cost shares that were chosen here, in a question that came with others. */
  private withShares(question: Question): Question {
    const { costSplit: split } = this.opening.read.reading;
    const { shares } = this.kept;
    if (!split || !shares) return question;
    const { assumptions } = question.frame;
    const isOwn = assumptions['h'] === split.h && assumptions['v'] === split.v;
    if (shares === 'own' ? isOwn : !isOwn) return question;
    const others = without(without(assumptions, 'h'), 'v');
    const chosen = shares === 'own' ? { h: split.h, v: split.v, ...assumptions } : others;
    return { ...question, frame: { ...question.frame, assumptions: chosen } };
  }

  private named(question: Question): Question {
    return this.kept.file.scenarios ? question : namedFutures(question, this.kept.language);
  }

  private with(kept: Kept, brought: Brought): Opened {
    const next = new Opened(this.workbook, this.opening, kept, brought, this.back);
    next.usedNow = this.usedNow;
    next.fresh = this.fresh;
    return next;
  }

  private read(workbook: OpenWorkbook, kept: Kept, brought?: Brought): Opened {
    const { file, asRead, version } = kept;
    const opening = openFiles(
      [{ name: workbook.file, workbook }],
      // A mapping without corrections says that none of the document's holds any more.
      { ...file, reading: file.reading ?? {} },
      version,
    );
    asRead.keep(opening.read.reading.sheets, file.reading ?? {});
    return new Opened(workbook, opening, kept, brought ?? broughtAlong(opening, kept), this.back);
  }
}

function sharesChosen(change: Correction): 'own' | 'register' | undefined {
  if (change.kind !== 'accept' && change.kind !== 'doubt-again') return undefined;
  if (change.code !== 'reading-cost-split') return undefined;
  return change.kind === 'accept' ? 'own' : 'register';
}

function isSameInput(one: TypedInput, other: TypedInput): boolean {
  const text = ({ kind, key, scenario, unit, to }: TypedInput) => JSON.stringify([kind, key, scenario, unit, to]);
  return text(one) === text(other);
}

function isSameRule(one: TypedRule, other: TypedRule): boolean {
  return ruleKey(one) === ruleKey(other) && one.to === other.to;
}
