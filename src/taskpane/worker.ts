import { Session } from '../job/session/session';
import { CannotCarry } from '../job/asking';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { preparedWriting } from '../workbook/excel/prepared-writing';
import { message, type Language } from '../words/messages';
import { VaxlaError } from '../words/problem';
import packageFile from '../../package.json';
import type { MessageView } from '../job/session/view';
import type { CallName, Telling, WorkerAnswer, WorkerCalls, WorkerQuestion } from './worker-calls';

const session = new Session({ version: packageFile.version });
let language: Language = 'sv';

/** What is in the workbook after a writing that was broken off, as a sentence. */
const afterwards = {
  untouched: 'excel-nothing-written',
  'put back': 'excel-put-back',
  'not known': 'excel-not-known',
} as const;

type Answers = { readonly [Name in CallName]: (ask: WorkerCalls[Name]['ask']) => WorkerCalls[Name]['answer'] };

const answers: Answers = {
  open: ({ snapshot, language: spoken }) => {
    language = spoken;
    return session.open(new ExcelWorkbook(snapshot), spoken);
  },
  change: ({ change, today }) => session.change(change, today),
  ranges: () => session.ranges(),
  writing: ({ today }) => {
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

function answered({ id, name, ask }: WorkerQuestion): WorkerAnswer {
  try {
    return { id, answer: (answers[name] as (ask: unknown) => WorkerCalls[CallName]['answer'])(ask) };
  } catch (error) {
    if (error instanceof VaxlaError) return { id, problem: told({ problem: error.problem, language }) };
    if (error instanceof CannotCarry && error.problems[0])
      return { id, problem: told({ problem: error.problems[0], language }) };
    return { id, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => self.postMessage(answered(data)));
