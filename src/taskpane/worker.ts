import { Session } from '../job/session/session';
import { CannotCarry } from '../job/asking';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { preparedWriting } from '../workbook/excel/prepared-writing';
import { message, type Language } from '../words/messages';
import { VaxlaError } from '../words/problem';
import packageFile from '../../package.json';
import { DrawingCancelled } from '../job/draws/drawn';
import type { Drawing } from '../job/draws/draw-work';
import type { FanView, MessageView } from '../job/session/view';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import { DrawCrew } from './draw-crew';
import { WorkerHand } from './draw-hand';
import type {
  CallName,
  DrawsStep,
  Looking,
  SearchStep,
  StepOf,
  Telling,
  WorkerAnswer,
  WorkerCalls,
  WorkerQuestion,
} from './worker-calls';

const session = new Session({ version: packageFile.version });
let language: Language = 'sv';

/** What is in the workbook after a writing that was broken off, as a sentence. */
const afterwards = {
  untouched: 'excel-nothing-written',
  'put back': 'excel-put-back',
  'not known': 'excel-not-known',
} as const;

/** Answers at once, or when it is there; what takes long tells of its steps. */
type Answers = {
  readonly [Name in CallName]: (
    ask: WorkerCalls[Name]['ask'],
    step: (step: StepOf<Name>) => void,
  ) => WorkerCalls[Name]['answer'] | Promise<WorkerCalls[Name]['answer']>;
};

let crew: DrawCrew | undefined;
/** What is being drawn. */
let running: { readonly drawing: Drawing; readonly answer: Promise<Uncertainty>; stopped: boolean } | undefined;

/** Those who draw: a worker per core, from the first time something is to be drawn. */
function hands(): DrawCrew {
  crew ??= new DrawCrew(Array.from({ length: navigator.hardwareConcurrency || 1 }, () => new WorkerHand()));
  return crew;
}

/** The fan that was begun with the last change, before anybody has asked for it. */
let begun: { readonly drawing: Drawing | undefined; readonly looking: Looking; readonly fan: Fanning } | undefined;
type Fanning = Promise<FanView | undefined> | undefined;

function fanOf(looking: Looking): Fanning {
  const { fanDrawing: drawing } = session;
  return drawing && hands().fan(drawing, looking);
}

function isSameLook(one: Looking, other: Looking): boolean {
  return one.quantity === other.quantity && one.number === other.number && one.first === other.first;
}

/** Draws everything that is to be drawn for the last answer, and gives it to the session. */
async function drawAll(step: (step: DrawsStep) => void): Promise<void> {
  const { drawing } = session;
  if (!drawing) return;
  if (running?.drawing !== drawing || running.stopped) running = draw(drawing, step);
  const { answer } = running;
  try {
    const view = session.takeDrawn(drawing, await answer, true);
    if (view?.result) step({ made: view.result.draws.made, wanted: view.result.draws.wanted, view });
  } finally {
    if (running?.answer === answer) running = undefined;
  }
}

/** Batches after which the answer so far is shown: the first band at once, and one on the way to the last. */
const shownAfter = [2, 6];

function draw(drawing: Drawing, step: (step: DrawsStep) => void): NonNullable<typeof running> {
  let made = 0;
  const wanted = drawing.settings.draws;
  const started = { drawing, stopped: false };
  const answer = hands().drawn(drawing, {
    cancelled: () => started.stopped || session.drawing !== drawing,
    progress: ({ draws }) => {
      made = draws;
      step({ made, wanted });
    },
    refinedAt: shownAfter,
    refined: (uncertainty) => {
      const view = session.takeDrawn(drawing, uncertainty, false);
      if (view) step({ made, wanted, view });
    },
  });
  return Object.assign(started, { answer });
}

/** The search for turning points that is under way. */
let searching: { stopped: boolean } | undefined;
/** How long the search may keep whoever asks for something else waiting, ms. */
const searchTurn = 16;

/** Where the answer turns, with a turn of the event loop between steps for whatever is asked or stopped meanwhile. */
async function search(
  ask: WorkerCalls['breakEven']['ask'],
  step: (step: SearchStep) => void,
): Promise<WorkerCalls['breakEven']['answer']> {
  if (searching) searching.stopped = true;
  const own = { stopped: false };
  searching = own;
  const steps = session.breakEven(ask);
  for (let since = performance.now(); ;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - since < searchTurn) continue;
    step({ share: next.value });
    await new Promise((done) => setTimeout(done, 0));
    if (own.stopped) return undefined;
    since = performance.now();
  }
}

const answers: Answers = {
  open: ({ snapshot, language: spoken }) => {
    language = spoken;
    return session.open(new ExcelWorkbook(snapshot), spoken);
  },
  change: ({ change, today, looking }) =>
    session.change(change, today, () => {
      begun = looking && { drawing: session.fanDrawing, looking, fan: fanOf(looking) };
      // Whoever asks for it hears why there is none.
      begun?.fan?.catch(() => undefined);
    }),
  rules: (ask) => session.rules(ask),
  draws: async (_, step) => {
    try {
      await drawAll(step);
    } catch (error) {
      if (!(error instanceof DrawingCancelled)) throw error;
    }
    return undefined;
  },
  stop: () => {
    if (running) running.stopped = true;
    return undefined;
  },
  fan: (looking) => {
    const early = begun;
    begun = undefined;
    return early && early.drawing === session.fanDrawing && isSameLook(early.looking, looking)
      ? early.fan
      : fanOf(looking);
  },
  breakEven: (ask, step) => search(ask, step),
  stopBreakEven: () => {
    if (searching) searching.stopped = true;
    return undefined;
  },
  writing: async ({ today }, step) => {
    await drawAll(step);
    const { plan, workbook, told } = session.planned(today);
    if (!(workbook instanceof ExcelWorkbook))
      throw new TypeError('the session holds a workbook that is not open in Excel');
    return { writing: preparedWriting(workbook, plan), told: told.map((problem) => session.tell(problem, language)) };
  },
  tell: (ask) => told(ask),
};

function told({ problem, language: spoken, after }: Telling): MessageView {
  const view = session.tell(problem, spoken);
  return after === undefined || problem.code === 'excel-cancelled'
    ? view
    : { ...view, text: `${view.text} ${message(spoken, afterwards[after], {})}`.trim() };
}

async function answered({ id, name, ask }: WorkerQuestion): Promise<WorkerAnswer> {
  const step = (step: DrawsStep | SearchStep): void => self.postMessage({ id, step } satisfies WorkerAnswer);
  try {
    // Called before anything is waited for: questions are taken in the order they come.
    const answer = (answers[name] as Answers[keyof Answers] as (ask: unknown, step: unknown) => unknown)(ask, step);
    return { id, answer: (await answer) as WorkerCalls[CallName]['answer'] };
  } catch (error) {
    if (error instanceof VaxlaError) return { id, problem: told({ problem: error.problem, language }) };
    if (error instanceof CannotCarry && error.problems[0])
      return { id, problem: told({ problem: error.problems[0], language }) };
    return { id, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  void answered(data).then((answer) => self.postMessage(answer));
});
