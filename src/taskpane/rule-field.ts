import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { RuleFieldView, RuleNameView } from '../job/session/rule-view';
import type { RuleTexts } from '../words/rule-texts';
import type { MarkedText } from './marked-text';
import type { Pane } from './pane';
import { list, present, shown } from './present';
import { suggestionsAt, withSuggestion, type Suggestions } from './rule-completion';
import type { RuleWork } from './rule-work';

type Field = RuleFieldView;

/** The list of suggestions that is open: of which rule, and which of them Enter takes. */
interface OpenList extends Suggestions {
  readonly rule: Field['rule'];
  readonly active: number;
}

const fieldId = (rule: string): string => `rule-${rule}`;
const optionId = (index: number): string => `rule-suggestion-${index}`;

/**
 * The field of one rule: its text with the first fault marked, suggestions while it is typed, its unit, its fault or what
 * it says in words. A text of several lines is a text box, not a combo box; what the list offers is told through the
 * active descendant all the same (decision 0170).
 */
export function ruleField(pane: Pane, work: RuleWork, words: RuleTexts): ViewTemplate<Field> {
  const open = state<OpenList | undefined>(undefined);
  const textOf = (rule: Field['rule']): string => work.draft()?.rules[rule] ?? '';
  const openOf = (rule: Field['rule']): OpenList | undefined => (open()?.rule === rule ? open() : undefined);
  const suggest = (rule: Field['rule'], box: HTMLTextAreaElement, everything = false): void => {
    const names = work.view.current?.names ?? [];
    const found = suggestionsAt(box.value, box.selectionStart, names, rule, everything);
    const before = open.current;
    open.set(found && { ...found, rule, active: 0 });
    if (!found) return;
    if (before?.names.length !== found.names.length) pane.announce(words.suggestions({ count: found.names.length }));
    void Updates.next().then(() =>
      box.parentElement?.querySelector('.suggestions')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const take = (rule: Field['rule'], box: HTMLTextAreaElement, { insert }: RuleNameView): void => {
    const from = openOf(rule);
    if (!from) return;
    const { text, caret } = withSuggestion(box.value, from, insert);
    open.set(undefined);
    work.write(rule, text);
    Updates.process();
    box.focus();
    box.setSelectionRange(caret, caret);
  };
  const typed = (rule: Field['rule'], box: HTMLTextAreaElement): void => {
    // A rule is one line, however it was pasted.
    const text = box.value.replace(/\s*[\r\n\t]+\s*/g, ' ');
    if (text !== box.value) {
      const caret = Math.min(box.selectionStart, text.length);
      box.value = text;
      box.setSelectionRange(caret, caret);
    }
    work.write(rule, text);
    suggest(rule, box);
  };
  const walk = (list: OpenList, by: number, box: HTMLTextAreaElement): void => {
    const active = (list.active + by + list.names.length) % list.names.length;
    open.set({ ...list, active });
    Updates.process();
    box.parentElement?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  };
  /** False where the key was ours. */
  const key = (rule: Field['rule'], event: KeyboardEvent): boolean => {
    const box = event.currentTarget as HTMLTextAreaElement;
    const list = openOf(rule);
    const asks = (event.key === ' ' && event.ctrlKey) || (event.key === 'ArrowDown' && event.altKey);
    if (asks) suggest(rule, box, true);
    else if (event.key === 'Enter') {
      if (list) take(rule, box, list.names[list.active]!);
    } else if (!list || event.shiftKey || event.ctrlKey || event.metaKey) return true;
    else if (event.key === 'ArrowDown') walk(list, 1, box);
    else if (event.key === 'ArrowUp') walk(list, -1, box);
    else if (event.key === 'Escape') open.set(undefined);
    else return true;
    return false;
  };
  const option = html<{
    readonly name: RuleNameView;
    readonly index: number;
    readonly rule: Field['rule'];
  }>`<li
    id="${({ index }) => optionId(index)}"
    role="option"
    aria-selected="${({ index, rule }) => String(openOf(rule)?.active === index)}"
    @mousedown="${() => false}"
    @click="${({ name, rule }, context) => {
      const box = (context.event.currentTarget as Element).closest('.rule-box')?.querySelector('textarea');
      if (box) take(rule, box, name);
    }}"
  >
    <code>${({ name }) => name.name}</code><span>${({ name }) => name.term}</span
    ><span class="suggestion-unit">${({ name }) => name.unit}</span>
  </li>`;
  const suggestions = html<OpenList>`<ul
    class="suggestions"
    id="rule-suggestions"
    role="listbox"
    aria-label="${() => words.suggestionList}"
  >
    ${list(({ names, rule }) => names.map((name, index) => ({ name, index, rule })), option)}
  </ul>`;
  const marked = ({ rule, fault }: Field): MarkedText => {
    const text = textOf(rule);
    // What was said of an earlier text has its place there.
    const isOfThis = work.view()?.draft.rules[rule] === text;
    return { text, from: 0, to: 0, ...(fault && isOfThis && { from: fault.from, to: fault.to }) };
  };
  const missing = html<string>`<button type="button" class="link" @click="${(name) => work.addParameter(name)}">
    ${(name) => words.addNamed({ name })}
  </button>`;
  const fault = html<Field>`<p class="refusal">${({ fault }) => fault?.text}</p>
    ${present(({ fault }: Field) => fault?.missing, missing)}`;
  const line = (text: (field: Field) => string) =>
    shown((field: Field) => field.fault === null && text(field) !== '', html<Field>`<p class="help">${text}</p>`);
  return html<Field>`<div class="rule-field">
    <label for="${({ rule }) => fieldId(rule)}">${({ label }) => label}</label>
    <p class="help" id="${({ rule }) => `${fieldId(rule)}-help`}">${({ help }) => help}</p>
    <div class="rule-box">
      <div class="rule-text">
        <vaxla-marked-text aria-hidden="true" :marked="${marked}"></vaxla-marked-text>
        <textarea
          id="${({ rule }) => fieldId(rule)}"
          rows="1"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          aria-describedby="${({ rule }) => `${fieldId(rule)}-help ${fieldId(rule)}-says`}"
          aria-invalid="${({ fault }) => String(fault !== null)}"
          aria-autocomplete="list"
          aria-controls="${({ rule }) => (openOf(rule) ? 'rule-suggestions' : null)}"
          aria-activedescendant="${({ rule }) => (openOf(rule) ? optionId(openOf(rule)!.active) : null)}"
          :value="${({ rule }) => textOf(rule)}"
          @input="${({ rule }, context) => typed(rule, context.event.target as HTMLTextAreaElement)}"
          @keydown="${({ rule }, context) => key(rule, context.event as KeyboardEvent)}"
          @blur="${({ fault }) => {
            open.set(undefined);
            if (fault) pane.announce(fault.text);
          }}"
        ></textarea>
      </div>
      ${present(({ rule }: Field) => openOf(rule), suggestions)}
    </div>
    <div class="rule-says" id="${({ rule }) => `${fieldId(rule)}-says`}">
      ${shown(({ fault }: Field) => fault !== null, fault)} ${line(({ unit, holds }) => (holds === '' ? unit : ''))}
      ${line(({ words }) => words)} ${line(({ holds }) => holds)}
    </div>
  </div>`;
}
