import { monthOfCode } from '../../quantities/month';
import type { BaseYear } from '../../region/base-year';
import type { Language } from '../../words/messages';
import { VaxlaError, type Problem } from '../../words/problem';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { asked, carriedBase } from '../asking';
import type { ChangedChoice } from '../changed-sheets';
import { comingBack, type ComingBack } from '../coming-back';
import type { Owner } from '../embedded-model';
import { namedFutures } from '../future-names';
import type { TypedInput } from '../input-cells';
import { openFiles, type Opening } from '../opening';
import type { ScenarioFile } from '../scenario-file';
import { checkedQuestion, type Question } from '../scenarios';
import { restoredQuestion } from '../stored-question';
import { withTypedInputs, type AnsweredQuestion } from '../typed-inputs';
import { mergedOwners } from './owners';
import { AsRead, correctedFile, type Correction } from './reading-corrections';
import { asksSame, rememberedQuestion, type RememberedQuestion } from './remembered-question';

/** A question formed on the base year that is read now. */
export interface Asked {
  readonly base: BaseYear;
  readonly answered: AnsweredQuestion;
  readonly again: boolean;
}

/** What a session keeps from one reading of the workbook to the next. */
interface Kept {
  readonly version: string;
  readonly language: Language;
  /** What holds beside the sheets: the document's scenario file with the corrections made here. */
  readonly file: ScenarioFile;
  readonly asRead: AsRead;
  readonly choice: ChangedChoice | undefined;
  /** The question as it was changed here or came with the workbook; undefined as long as nobody asked for another. */
  readonly question: RememberedQuestion | undefined;
  /** Values typed into yellow cells that are in the question already. */
  readonly used: readonly TypedInput[];
}

/** A workbook as the session has it open: read with the corrections made so far, and what it brings along. */
export class Opened {
  readonly back: ComingBack;
  /** Why it is not known what holds of sheets that were changed by hand. */
  readonly unsettled: Problem | undefined;
  /** What stands in a cell of ours and cannot be read back. */
  private readonly unreadable: VaxlaError | undefined;
  /** The question formed anew, where nothing was remembered. */
  private fresh: Question | undefined;
  private usedNow: readonly TypedInput[] = [];

  private constructor(
    readonly workbook: OpenWorkbook,
    readonly opening: Opening,
    private readonly kept: Kept,
    private readonly before: Opened | undefined,
  ) {
    let back: ComingBack = { target: opening.target, typed: [], owners: [], told: [], mended: false };
    let unsettled: Problem | undefined;
    let unreadable: VaxlaError | undefined;
    try {
      back = comingBack(opening, kept.choice);
    } catch (error) {
      if (!(error instanceof VaxlaError)) throw error;
      if (error.problem.code === 'embedded-sheet-changed') {
        unsettled = error.problem;
        back = comingBack(opening, 'overwrite');
      } else unreadable = error;
    }
    this.back = back;
    this.unsettled = unsettled;
    this.unreadable = unreadable;
  }

  static first(workbook: OpenWorkbook, language: Language, version: string): Opened {
    const opening = openFiles([{ name: workbook.file, workbook }], undefined, version);
    const file = opening.scenarioFile;
    const asRead = new AsRead();
    asRead.keep(opening.read.reading.sheets, file.reading ?? {});
    const kept = { version, language, file, asRead, choice: undefined, question: undefined, used: [] };
    return new Opened(workbook, opening, kept, undefined);
  }

  get language(): Language {
    return this.kept.language;
  }

  get file(): ScenarioFile {
    return this.kept.file;
  }

  /** The workbook as it is now, in a language, with everything said so far. */
  again(workbook: OpenWorkbook, language: Language): Opened {
    return this.read(workbook, { ...this.kept, language, choice: undefined, used: this.usedNow });
  }

  corrected(change: Correction): Opened {
    const own = this.opening.read.grids[0]?.file ?? this.workbook.file;
    const file = correctedFile(this.kept.file, change, own, this.kept.asRead);
    return this.read(this.workbook, { ...this.kept, file, used: this.usedNow });
  }

  settled(choice: ChangedChoice): Opened {
    const next = new Opened(this.workbook, this.opening, { ...this.kept, choice }, this);
    next.usedNow = this.usedNow;
    next.fresh = this.fresh;
    return next;
  }

  /** The same with another question, and what its contracts say of today. */
  withQuestion(question: Question, file: ScenarioFile): Opened {
    const untouched = this.fresh !== undefined && asksSame(this.fresh, question);
    const remembered = untouched ? undefined : rememberedQuestion(question, this.kept.question);
    const next = new Opened(this.workbook, this.opening, { ...this.kept, file, question: remembered }, this);
    next.usedNow = this.usedNow;
    next.fresh = this.fresh;
    return next;
  }

  /** Owners as the sheets and the session say, whichever spoke last. */
  owners(own: readonly Owner[]): readonly Owner[] {
    return this.before ? mergedOwners(this.before.back.owners, this.back.owners, own) : this.back.owners;
  }

  /** What was met in our own sheets, told beside what was read. */
  told(): readonly Problem[] {
    return this.back.told;
  }

  /** The question on what is read now. Throws CannotCarry where the sheets cannot carry one, and VaxlaError. */
  asked(): Asked {
    if (this.unreadable) throw this.unreadable;
    const { question: remembered, file, language, used } = this.kept;
    if (!remembered) {
      const asking = asked(this.opening, this.back, false, file, language);
      const question = checkedQuestion(this.named(asking.answered.question));
      this.usedNow = this.back.typed;
      if (!this.opening.model) this.fresh = question;
      return { ...asking, answered: { ...asking.answered, question } };
    }
    const base = carriedBase(this.opening, monthOfCode(remembered.frame.start));
    const restored = restoredQuestion(base, { ...remembered, scenarioFile: file }, language);
    const typed = this.back.typed.filter((input) => !used.some((earlier) => isSameInput(earlier, input)));
    const answered = withTypedInputs(restored, typed);
    const question = checkedQuestion(this.named(answered.question));
    this.usedNow = this.back.typed;
    const all = withTypedInputs(question, this.back.typed);
    return { base, answered: { ...all, question }, again: true };
  }

  private named(question: Question): Question {
    return this.kept.file.scenarios ? question : namedFutures(question, this.kept.language);
  }

  private read(workbook: OpenWorkbook, kept: Kept): Opened {
    const { file, asRead, version } = kept;
    const opening = openFiles(
      [{ name: workbook.file, workbook }],
      // A mapping without corrections says that none of the document's holds any more.
      { ...file, reading: file.reading ?? {} },
      version,
    );
    asRead.keep(opening.read.reading.sheets, file.reading ?? {});
    return new Opened(workbook, opening, kept, this);
  }
}

function isSameInput(one: TypedInput, other: TypedInput): boolean {
  const text = ({ kind, key, scenario, unit, to }: TypedInput) => JSON.stringify([kind, key, scenario, unit, to]);
  return text(one) === text(other);
}
