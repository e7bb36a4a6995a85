import type { BaseYear } from '../region/base-year';
import { finding } from '../region/finding';
import type { Language } from '../words/messages';
import type { Problem } from '../words/problem';
import type { ComingBack } from './coming-back';
import type { EmbeddedModel } from './embedded-model';
import { modelDifferences } from './embedding';
import type { Opening } from './opening';
import { ruleKey, type TypedRule } from './rule-cells';
import type { AnsweredCells } from './typed-cells';
import { shownInput, shownRule } from './with-document';

/**
 * What a person who runs a workbook again is told: what was read back, what the document gave, what differs. It is not kept
 * in the report, so that the next run, which has none of it to tell, writes the same report. `replaced`: a scenario file was
 * handed over and holds instead of the document.
 */
export function toldOnce(
  replaced: boolean,
  language: Language,
  { model, target, facts, read, holder }: Opening,
  back: ComingBack,
  answered: AnsweredCells,
  now: EmbeddedModel,
  base: BaseYear,
): readonly Problem[] {
  if (!model || !holder) return target ? earlierReport(target.file, target.marks().length) : [];
  const place = { file: holder.file };
  const told: Problem[] = answered.used.map(({ key, from, to, now: value, place: cell }) => {
    const values = { key, from: shownInput(key, from, language), to: shownInput(key, value, language) };
    return to === null
      ? finding('note', 'input-emptied', values, cell)
      : finding('note', 'input-changed', values, cell);
  });
  told.push(...answered.rules.map((rule) => ruleTold(rule, language)));
  told.push(...answered.told, ...back.told);
  if (replaced) told.push(finding('note', 'embedded-scenarios-replaced', {}, place));
  if (facts === 'remembered') {
    const files = model.files.map(({ name }) => name).join(', ');
    told.push(finding('note', 'embedded-facts-used', { facts: read.reading.history.facts.length, files }, place));
  }
  const before = new Set(model.scenarios[0]!.contracts.map(({ unit }) => unit));
  const after = new Set(base.units.map(({ name }) => name));
  for (const unit of before) if (!after.has(unit)) told.push(finding('doubt', 'embedded-unit-lost', { unit }, place));
  for (const unit of after) if (!before.has(unit)) told.push(finding('doubt', 'embedded-unit-new', { unit }, place));
  return [...told, ...modelDifferences(model, now, language)];
}

/** What was done to the cell of a payment rule. */
function ruleTold(rule: TypedRule, language: Language): Problem {
  const key = ruleKey(rule);
  const [from, to] = [shownRule(rule.from, language), shownRule(rule.to, language)];
  if (rule.to === null) return finding('note', 'rule-cell-emptied', { key, from }, rule.place);
  if (rule.from === null) return finding('note', 'rule-cell-written', { key, to }, rule.place);
  return finding('note', 'rule-cell-changed', { key, from, to }, rule.place);
}

/** Says so where the workbook holds a report of a version that wrote no document: what was typed into it is lost. */
function earlierReport(file: string, sheets: number): readonly Problem[] {
  return sheets === 0 ? [] : [finding('doubt', 'report-replaced', { sheets }, { file })];
}

/**
 * Problems as the reader knows the files: a workbook that was handed over under another name than it was first read by.
 * Where two files go by that name, it says nothing of which is meant, and stays.
 */
export function asHanded({ model, holder, files }: Opening): (problem: Problem) => Problem {
  const several = files.filter(({ name }) => name === model?.readAs).length > 1;
  return (problem) => {
    const { place } = problem;
    const renamed = place && !several && model && holder && place.file === model.readAs && holder.file !== model.readAs;
    return renamed ? { ...problem, place: { ...place, file: holder.file } } : problem;
  };
}
