import { finding } from '../region/finding';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Problem } from '../words/problem';
import type { CheckAnswers } from '../model/control-check';
import { typedAnswers } from './check-cells';
import { changedSheets, ownSheetCells, settledSheets, type ChangedChoice } from './changed-sheets';
import type { Owner } from './embedded-model';
import { grantInputs } from './grant-inputs';
import { contractInputs, registerInputs, type TypedInput } from './input-cells';
import type { Opening } from './opening';
import { ruleInputs, type TypedRule } from './rule-cells';
import { roles } from '../report/layout';

/** What a workbook that was run before brings along: where to write, what was typed into it, and what to tell. */
export interface ComingBack {
  readonly target: OpenWorkbook | undefined;
  readonly typed: readonly TypedInput[];
  /** Payment rules that were typed. */
  readonly rules: readonly TypedRule[];
  readonly owners: readonly Owner[];
  /** Answers as the sheet holds them; undefined where there is no such sheet. */
  readonly answers: CheckAnswers | undefined;
  readonly told: readonly Problem[];
  /** Whether a sheet has to be written because somebody changed it. */
  readonly mended: boolean;
}

/**
 * Reads back what people changed on our sheets since the last run. Throws VaxlaError where a yellow cell holds no number,
 * and where a sheet was changed otherwise and nobody has said what to do about it.
 */
export function comingBack({ holder, target, model }: Opening, choice: ChangedChoice | undefined): ComingBack {
  if (!model || !holder)
    return { target, typed: [], rules: [], owners: [], answers: undefined, told: [], mended: false };
  const cells = ownSheetCells(holder, model);
  const register = cells.get(roles.assumptions);
  const contracts = cells.get(roles.contracts);
  const check = cells.get(roles.check);
  const read = register ? registerInputs(holder, register, model) : undefined;
  const grants = cells.get(roles.grants);
  const rules = cells.get(roles.rules);
  const typed = [
    ...(read?.inputs ?? []),
    ...(contracts ? contractInputs(holder, contracts, model) : []),
    ...(grants ? grantInputs(holder, grants, model) : []),
  ];
  const lost = (read?.lost ?? []).map((key) => finding('doubt', 'input-lost', { key }, { file: holder.file }));
  const changed = holder === target ? changedSheets(model, cells) : [];
  const settled = target && settledSheets(target, changed, choice);
  return {
    target: settled?.workbook ?? target,
    typed,
    rules: rules ? ruleInputs(holder, rules, model) : [],
    owners: read?.owners ?? model.owners,
    answers: check && typedAnswers(check),
    told: [...(settled?.told ?? []), ...lost],
    mended: changed.length > 0,
  };
}
