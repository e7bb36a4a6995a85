import { parseExpression } from '../language/parse';
import { readableText } from '../language/text';
import { parameterKind, type AnyPaymentModel } from '../model/known-models';
import { ownUnits, ruleKeys, type OwnModel } from '../model/own-model';
import { ruleUnits } from '../model/payment-library/check';
import { ruleTerm, unitText } from '../model/rule-terms';
import type { Language } from '../words/messages';
import { ruleTexts } from '../words/rule-texts';
import type { Texts } from '../words/texts';
import type { Appearance } from './appearance';
import { cell, formulaCell } from './cells';
import type { CellContent, PlannedCell } from './plan';
import { ruleColumns, ruleRows, type ruleColumnKeys, type RuleBlock } from './rules-layout';
import { columnLetters } from '../quantities/cell-address';
import { formats, looks, withFormat } from './styles';
import { capitalized } from '../words/letter-case';

/** What a block's cells are made from. */
export interface BlockSource {
  readonly texts: Texts;
  readonly language: Language;
  readonly nameOf: (model: string) => string;
  /** The model as formulas know it; undefined for an empty block. */
  readonly model: AnyPaymentModel | undefined;
  /** What the user has written of it. */
  readonly own: OwnModel | undefined;
}

const top = { vertical: 'top' } as const;
const plain: Appearance = looks.labelWrapped;
/** Beside a frame, so that the text does not touch it. */
const beside: Appearance = { ...plain, align: 'left', indent: 1 };
const small: Appearance = { ...looks.labelSmall, ...top, size: 8 };
/** A text that is typed stays one, whatever it begins with. */
const yellowText: Appearance = { ...looks.input, ...top, align: 'left', wrap: true, format: '@' };
const yellowNumber: Appearance = { ...withFormat(looks.input, formats.number), ...top };
const atRunText: Appearance = { ...looks.simulated, ...top, align: 'left', format: '@' };
const atRunNumber: Appearance = { ...withFormat(looks.simulated, formats.number), ...top };

/** What a cell that a person writes in holds, by its name in the block: texts, and numbers of the agreement. */
export function writtenCells(own: OwnModel): ReadonlyMap<string, string | number> {
  const parameters = own.parameters.flatMap(({ key, unit, default: value }, index) => [
    [`parameter-${index + 1}.key`, key] as const,
    ...(unit === undefined ? [] : [[`parameter-${index + 1}.unit`, unit] as const]),
    [`parameter-${index + 1}.value`, value] as const,
  ]);
  return new Map<string, string | number>([
    ['name', own.name],
    ...(own.like === undefined ? [] : [['like', own.like] as const]),
    ...ruleKeys.flatMap((rule) => {
      const text = own.rules[rule];
      return text === undefined ? [] : [[rule, text] as const];
    }),
    ...parameters,
  ]);
}

/** A model's rows: its heading, then what can be read or written of it. */
export function ruleBlock(block: RuleBlock, source: BlockSource): readonly (readonly PlannedCell[])[] {
  return block.kind === 'given' ? givenBlock(block, source) : writtenBlock(block, source);
}

const heading = (label: string, { key, number }: RuleBlock): readonly PlannedCell[] => [
  cell(key, { ...looks.section, bold: false, size: 8, ink: '616161' }),
  cell(label, looks.section),
  cell('', looks.section),
  cell(number, { ...withFormat(looks.section, formats.whole), align: 'left', indent: 1 }),
  ...Array.from({ length: ruleColumns.state - ruleColumns.unit }, () => cell('', looks.section)),
];

/** The rules of a model that comes with Växla: to read and to copy. */
function givenBlock(
  block: RuleBlock,
  { texts, language, nameOf, model }: BlockSource,
): readonly (readonly PlannedCell[])[] {
  const { fields } = ruleTexts(language);
  const name = nameOf(block.key);
  const parameters = model!.parameters.map((parameter, index): readonly PlannedCell[] => [
    cell('', small),
    cell(texts.rulesSheet.parameter({ number: index + 1 }), plain),
    cell(parameter.key, plain),
    cell(unitText(parameterKind(parameter).unit, language), beside),
    cell(parameter.default, { ...withFormat(looks.value, formats.number), ...top }),
    cell(ruleTerm(parameter.key, language), beside),
    cell('', plain),
  ]);
  const rules = ruleKeys.map((rule): readonly PlannedCell[] => [
    cell('', small),
    cell(fields[rule][0] ?? '', plain),
    cell(model![rule], plain),
    cell(unitText(ruleUnits[rule], language), beside),
    cell('', plain),
    cell(inWords(model![rule], language), beside),
    cell('', plain),
  ]);
  return [heading(capitalized(name), block), ...rules, ...parameters];
}

/** The rules of a user's own model, or of none yet: every cell can be written in, and says beside it what holds. */
function writtenBlock(block: RuleBlock, source: BlockSource): readonly (readonly PlannedCell[])[] {
  const { texts, own } = source;
  const words = texts.rulesSheet;
  const held = own ? writtenCells(own) : new Map<string, string | number>();
  const label = own ? words.ownTitle({ name: own.name }) : words.emptyTitle;
  return [
    heading(label, block),
    ...ruleRows(block.parameters).map(({ row, cells: written }, index) => {
      const values = new Map<string, string | number>();
      for (const { cell: name, column } of written) {
        const value = held.get(name);
        if (value !== undefined) values.set(column, value);
      }
      // An empty text, not nothing: the cell is ours also when somebody has written in it and the block has moved.
      const valueIn = (column: (typeof ruleColumnKeys)[number]) => values.get(column) ?? '';
      const many = written.length > 1;
      const at = block.top + 1 + index;
      return [
        cell(`${block.key}.${row}`, small),
        cell(labelOf(row, source), plain),
        cell(valueIn('text'), yellowText),
        many ? cell(valueIn('unit'), yellowText) : cell(unitOf(row, source), beside),
        many ? cell(valueIn('value'), yellowNumber) : cell('', plain),
        cell(wordsOf(row, valueIn('text'), source), beside),
        stateCell(at, many, words.state),
        cell(valueIn('text'), atRunText),
        ...(many ? [cell(valueIn('unit'), atRunText), cell(valueIn('value'), atRunNumber)] : []),
      ];
    }),
  ];
}

/** Marks a row whose yellow cells hold something else than the run left in them. */
function stateCell(row: number, many: boolean, mark: string): PlannedCell {
  const { text, unit, value, textAtRun, unitAtRun, valueAtRun } = ruleColumns;
  const pairs = [
    [text, textAtRun],
    ...(many
      ? [
          [unit, unitAtRun],
          [value, valueAtRun],
        ]
      : []),
  ] as const;
  const same = pairs.map(([now, then]) => `EXACT(${columnLetters(now!)}${row + 1},${columnLetters(then!)}${row + 1})`);
  const all = same.length === 1 ? same[0]! : `AND(${same.join(',')})`;
  return formulaCell(`IF(${all},"","${mark}")`, '', { ...looks.warning, ...looks.labelWrapped, bold: true });
}

type RuleKey = (typeof ruleKeys)[number];
const isRule = (row: string): row is RuleKey => ruleKeys.some((rule) => rule === row);

function labelOf(row: string, { texts, language }: BlockSource): string {
  const words = texts.rulesSheet;
  if (isRule(row)) return ruleTexts(language).fields[row][0] ?? '';
  return row === 'name' || row === 'like' ? words[row] : words.parameter({ number: numberOf(row) });
}

const numberOf = (row: string): number => Number(/\d+$/.exec(row)?.[0]);

function unitOf(row: string, { language }: BlockSource): string {
  return isRule(row) ? unitText(ruleUnits[row], language) : '';
}

/** What a row means: of a rule that is not written, what holds in its place. */
function wordsOf(row: string, text: CellContent, source: BlockSource): string {
  const { texts, language, own, model, nameOf } = source;
  const words = texts.rulesSheet;
  if (row === 'name') return words.nameHelp;
  if (row === 'like') return own?.like === undefined ? words.likeHelp : words.likeIs({ name: nameOf(own.like) });
  if (isRule(row)) {
    if (!model) return ruleTexts(language).fields[row][1] ?? '';
    const readable = inWords(model[row], language);
    return own?.rules[row] === undefined ? words.emptyRule({ text: readable }) : readable;
  }
  if (typeof text === 'string' && text !== '') return ruleTerm(text, language);
  return numberOf(row) === 1 && !model ? words.parameterHelp({ units: ownUnits.slice(1).join(', ') }) : '';
}

/** A rule as a reader says it. */
function inWords(text: string, language: Language): string {
  return readableText(parseExpression(text), (name) => ruleTerm(name, language), language);
}
