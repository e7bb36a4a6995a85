import { command as commandEn } from './en/command';
import { draws as drawsEn } from './en/draws';
import { embedded as embeddedEn } from './en/embedded';
import { excel as excelEn } from './en/excel';
import { file as fileEn } from './en/file';
import { grantMessages as grantMessagesEn } from './en/grants';
import { functions as functionsEn } from './en/functions';
import { language as languageEn } from './en/language';
import { model as modelEn } from './en/model';
import { reading as readingEn } from './en/reading';
import { readingAccounts as readingAccountsEn } from './en/reading-accounts';
import { readingCarries as readingCarriesEn } from './en/reading-carries';
import { readingDoubled as readingDoubledEn } from './en/reading-doubled';
import { readingMoney as readingMoneyEn } from './en/reading-money';
import { readingSeries as readingSeriesEn } from './en/reading-series';
import { readingVariance as readingVarianceEn } from './en/reading-variance';
import { ruleProblems as ruleProblemsEn } from './en/rules';
import { ruleCellMessages as ruleCellMessagesEn } from './en/rules-sheet';
import { sessionProblems as sessionProblemsEn } from './en/session-problems';
import { spreadMessages as spreadMessagesEn } from './en/spread';
import { traceMessages as traceMessagesEn } from './en/trace';
import { workbench as workbenchEn } from './en/workbench';
import { command } from './sv/command';
import { draws } from './sv/draws';
import { embedded } from './sv/embedded';
import { excel } from './sv/excel';
import { file } from './sv/file';
import { grantMessages } from './sv/grants';
import { functions } from './sv/functions';
import { language } from './sv/language';
import { model } from './sv/model';
import { reading } from './sv/reading';
import { readingAccounts } from './sv/reading-accounts';
import { readingCarries } from './sv/reading-carries';
import { readingDoubled } from './sv/reading-doubled';
import { readingMoney } from './sv/reading-money';
import { readingSeries } from './sv/reading-series';
import { readingVariance } from './sv/reading-variance';
import { ruleProblems } from './sv/rules';
import { ruleCellMessages } from './sv/rules-sheet';
import { sessionProblems } from './sv/session-problems';
import { spreadMessages } from './sv/spread';
import { traceMessages } from './sv/trace';
import { workbench } from './sv/workbench';

/** The languages a reader may choose. */
export type Language = 'sv' | 'en';

const swedish = {
  ...command,
  ...draws,
  ...embedded,
  ...excel,
  ...file,
  ...grantMessages,
  ...functions,
  ...language,
  ...model,
  ...reading,
  ...readingAccounts,
  ...readingCarries,
  ...readingDoubled,
  ...readingMoney,
  ...readingSeries,
  ...readingVariance,
  ...ruleProblems,
  ...ruleCellMessages,
  ...sessionProblems,
  ...spreadMessages,
  ...traceMessages,
  ...workbench,
};
const english: typeof swedish = {
  ...commandEn,
  ...drawsEn,
  ...embeddedEn,
  ...excelEn,
  ...fileEn,
  ...grantMessagesEn,
  ...functionsEn,
  ...languageEn,
  ...modelEn,
  ...readingEn,
  ...readingAccountsEn,
  ...readingCarriesEn,
  ...readingDoubledEn,
  ...readingMoneyEn,
  ...readingSeriesEn,
  ...readingVarianceEn,
  ...ruleProblemsEn,
  ...ruleCellMessagesEn,
  ...sessionProblemsEn,
  ...spreadMessagesEn,
  ...traceMessagesEn,
  ...workbenchEn,
};

/** Every message a person may meet, by its code; each is a function from named values to one clear sentence. */
const catalogues: Record<Language, typeof swedish> = { sv: swedish, en: english };

/** A message's code: checked by the compiler wherever a problem is raised. */
export type MessageCode = keyof typeof swedish;

/** Whether a text is a message's code: scenario files name codes. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(swedish, code);
}

/** The values a message needs. */
export type MessageValues<Code extends MessageCode> = (typeof swedish)[Code] extends (values: infer Values) => string
  ? Values
  : never;

/**
 * The sentence of a message code, in the reader's language.
 * Texts that come from a workbook are only ever inserted, never interpreted.
 */
export function message<Code extends MessageCode>(language: Language, code: Code, values: MessageValues<Code>): string {
  const sentence = catalogues[language][code] as (values: MessageValues<Code>) => string;
  return sentence(values);
}
