import type { AnswerWord } from '../../model/control-check';
import type { ChangedChoice } from '../changed-sheets';
import type { SpreadInFile } from '../spread-file';
import type { GrantSetting } from './grant-view';
import type { RuleDraft } from './rule-view';

/** Something a person does in the pane to what is asked: each is one step that can be taken back by its opposite. */
export type Change =
  /** What a column of a sheet means; `meaning` is one of the view's choices. */
  | { readonly kind: 'column'; readonly sheet: string; readonly letters: string; readonly meaning: string }
  /** The header's last row, counted from 1. */
  | { readonly kind: 'header-row'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'money'; readonly sheet: string; readonly unit: string }
  | { readonly kind: 'use-sheet'; readonly sheet: string; readonly use: boolean }
  /** The months left out of what is read, ÅÅÅÅMM: all of them, so that the former list takes it back. */
  | { readonly kind: 'leave-out'; readonly months: readonly number[] }
  /** A doubt has been looked at and stands: its code. */
  | { readonly kind: 'accept'; readonly code: string }
  /** The opposite: an accepted doubt is raised again. */
  | { readonly kind: 'doubt-again'; readonly code: string }
  /** What holds where sheets of ours were changed by hand. */
  | { readonly kind: 'changed-sheets'; readonly choice: ChangedChoice }
  /** Months as ÅÅÅÅMM. */
  | { readonly kind: 'switch-month'; readonly month: number }
  | { readonly kind: 'last-month'; readonly month: number }
  | { readonly kind: 'scenario-name'; readonly scenario: string; readonly name: string }
  | { readonly kind: 'scenario-model'; readonly scenario: string; readonly model: string }
  /** Rules of one's own, new or changed, and the contracts of a scenario that then name them. */
  | { readonly kind: 'own-model'; readonly scenario: string; readonly draft: RuleDraft }
  | { readonly kind: 'remove-own-model'; readonly key: string }
  /** A further scenario made from a template of the view. */
  | { readonly kind: 'add-scenario'; readonly template: string }
  /** The numbers of a template put into a scenario that is there. */
  | { readonly kind: 'use-template'; readonly scenario: string; readonly template: string }
  | { readonly kind: 'remove-scenario'; readonly scenario: string }
  | { readonly kind: 'move-scenario'; readonly scenario: string; readonly by: 1 | -1 }
  /** Cells of the contracts' table, one or as many as were pasted. */
  | { readonly kind: 'contracts'; readonly scenario: string; readonly cells: readonly ContractChange[] }
  /** Null: the register's own value again. `scenario` null: all scenarios that have no value of their own. */
  | {
      readonly kind: 'assumption';
      readonly key: string;
      readonly scenario: string | null;
      readonly value: number | null;
    }
  /** The range and shape an assumption is drawn from; null: the register's again. */
  | { readonly kind: 'spread'; readonly key: string; readonly spread: SpreadInFile | null }
  /** A lever of the control around the money; `scenario` null: today's, for all. Null: as without. */
  | {
      readonly kind: 'control';
      readonly scenario: string | null;
      readonly lever: string;
      readonly value: number | null;
    }
  /** The place of the reports that the control begins from; its levers are set, those of the former taken back. */
  | { readonly kind: 'control-place'; readonly scenario: string | null; readonly place: string | null }
  /** State grants of a scenario; `scenario` null: of the first, and of all that have the same. `id` is the view's. */
  | { readonly kind: 'add-grant'; readonly scenario: string | null; readonly grant: string }
  | { readonly kind: 'grant'; readonly scenario: string | null; readonly id: string; readonly set: GrantSetting }
  | { readonly kind: 'remove-grant'; readonly scenario: string | null; readonly id: string }
  /** An answer to a question of the check; neither word nor text takes it back. */
  | { readonly kind: 'answer'; readonly point: string; readonly answer: AnswerWord | null; readonly text: string }
  /** How many draws are made (0: none), and the number they begin from. */
  | { readonly kind: 'draws'; readonly draws: number }
  | { readonly kind: 'seed'; readonly seed: number }
  /** An empty owner gives the assumption back. */
  | { readonly kind: 'owner'; readonly key: string; readonly scenario: string | null; readonly owner: string };

/** One number of one unit's contract; `column` is one of the table's keys, `value` as the model counts it. */
export interface ContractChange {
  readonly unit: string;
  readonly column: string;
  readonly value: number;
}
