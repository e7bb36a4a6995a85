import { jsdomExcel, type JsdomExcel, type JsdomOptions } from '../../../src/standin/jsdom-excel';
import { answer } from '../../../src/job/answer';
import { asked } from '../../../src/job/asking';
import { comingBack } from '../../../src/job/coming-back';
import { drawnHere } from '../../../src/job/draws/drawn';
import { modelNamespace } from '../../../src/job/embedded-model';
import { openFiles } from '../../../src/job/opening';
import { plannedReport } from '../../../src/job/planned-report';
import { parseScenarioFile } from '../../../src/job/scenario-file-text';
import type { SheetPlan } from '../../../src/report/plan';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { preparedWriting } from '../../../src/workbook/excel/prepared-writing';
import { readWorkbook } from '../../../src/workbook/excel/read-workbook';
import { writeInto, type WritingProgress } from '../../../src/workbook/excel/write-plan';
import { markName } from '../../../src/workbook/file/sheet-mark';
import { registerNamespace } from '../../../src/workbook/file/sheet-register';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import type { Language } from '../../../src/words/messages';

const open: JsdomExcel[] = [];

/** The real Office.js on the stand-in, its globals where the add-in looks for them; closed by `closeExcel`. */
export async function openExcel(options: JsdomOptions): Promise<JsdomExcel> {
  const excel = await jsdomExcel(options);
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  open.push(excel);
  return excel;
}

export function closeExcel(): void {
  for (const excel of open.splice(0)) excel.close();
}

/** The workbook as the door reads it. */
export async function readThrough(): Promise<ExcelWorkbook> {
  return new ExcelWorkbook(await readWorkbook({ namespaces: [modelNamespace, registerNamespace], markName }));
}

/** The report of a workbook, through whichever door it is open, with intervals from so many draws. */
export function planOf(workbook: OpenWorkbook, scenarios: string, language: Language = 'sv', draws = 0): SheetPlan {
  const scenarioFile = parseScenarioFile(scenarios, 'byte.yaml');
  const opening = openFiles([{ name: workbook.file, workbook }], scenarioFile, '0.2.0');
  const back = comingBack(opening, 'overwrite');
  const asking = asked(opening, back, true, scenarioFile, language);
  const answered = answer(asking.answered.question, asking.base, scenarioFile, opening.read.problems, language);
  const run = { opening, back, asking, answer: answered, scenarioFile, replaced: true, language };
  const drawn = draws > 0 && { uncertainty: drawnHere({ ...answered.question, settings: { draws, seed: 1 } }) };
  return plannedReport({ ...run, ...drawn, date: '2026-11-21', version: '0.2.0', workbook }).plan;
}

/** Reads, plans and writes through Excel. */
export async function written(scenarios: string, more: Partial<Writing> = {}): Promise<readonly WritingProgress[]> {
  const workbook = await readThrough();
  return writtenPlan(workbook, planOf(workbook, scenarios, more.language), more);
}

interface Writing {
  readonly language: Language;
  readonly cancel: AbortSignal;
  readonly wait: number;
  readonly told: (progress: WritingProgress) => void;
}

export async function writtenPlan(
  workbook: ExcelWorkbook,
  plan: SheetPlan,
  { cancel = new AbortController().signal, wait, told }: Partial<Writing> = {},
): Promise<readonly WritingProgress[]> {
  const progress: WritingProgress[] = [];
  const tell = (step: WritingProgress) => {
    progress.push(step);
    told?.(step);
  };
  await writeInto(preparedWriting(workbook, plan), tell, cancel, wait);
  return progress;
}
