import type { AssumptionView, SpreadView } from '../job/session/view';
import type { SpreadInFile } from '../job/spread-file';
import type { Language } from '../words/messages';
import type { PaneTexts } from '../words/pane-texts';
import { enteredNumber, fieldText } from './number-entry';
import { modelValue } from './pasted-cells';

/** A range and a shape as they stand in the fields. */
export interface SpreadFields {
  readonly low: string;
  readonly high: string;
  readonly shape: SpreadView['shape'];
  readonly values: string;
}

/** What was entered, or why it cannot be kept. */
type EnteredSpread = { readonly spread: SpreadInFile } | { readonly refused: string };

type Item = Pick<AssumptionView, 'value' | 'scale' | 'decimals' | 'unit'>;

/** Whether a shape goes from a low to a high value. */
export function hasRange(shape: SpreadView['shape']): boolean {
  return shape !== 'fixed' && shape !== 'discrete';
}

/** A value as a text with its unit. */
export function withUnit(language: Language, { scale, decimals, unit }: Omit<Item, 'value'>, value: number): string {
  const text = fieldText(language, value / scale, decimals);
  return unit === '' ? text : `${text}\u00a0${unit}`;
}

/** The fields as they show a range that holds. */
export function spreadFields(language: Language, { scale, decimals }: Item, spread: SpreadView): SpreadFields {
  const text = (value: number) => fieldText(language, value / scale, decimals);
  const weighted = ({ value, weight }: SpreadView['values'][number]) =>
    weight === 1 ? text(value) : `${text(value)}: ${fieldText(language, weight, 0)}`;
  return {
    low: text(spread.low),
    high: text(spread.high),
    shape: spread.shape,
    values: spread.values.map(weighted).join('; '),
  };
}

/** What the fields say, held against the chosen value: low, the value and high must come in that order. */
export function enteredSpread(
  language: Language,
  item: Item,
  { shape, ...fields }: SpreadFields,
  held: SpreadView,
  texts: PaneTexts['spread'],
): EnteredSpread {
  if (shape === 'fixed') return { spread: { low: held.low, high: held.high, shape } };
  if (shape === 'discrete') return enteredValues(language, item, fields.values, texts);
  const ends: number[] = [];
  for (const text of [fields.low, fields.high]) {
    if (text.trim() === '') return { refused: texts.empty };
    const number = enteredNumber(language, text, item.scale);
    if (number === undefined) return { refused: texts.noNumber({ text: text.trim() }) };
    ends.push(modelValue(number, item.scale));
  }
  // A field that shows its number rounded still means the number.
  const shown = spreadFields(language, item, held);
  const low = fields.low === shown.low ? held.low : ends[0]!;
  const high = fields.high === shown.high ? held.high : ends[1]!;
  const written = (value: number) => withUnit(language, item, value);
  if (!(low < high)) return { refused: texts.order({ low: written(low), high: written(high) }) };
  const { value } = item;
  if (value < low || value > high)
    return { refused: texts.beside({ value: written(value), low: written(low), high: written(high) }) };
  if (shape === 'lognormal' && low <= 0) return { refused: texts.aboveZero };
  return { spread: { low, high, shape } };
}

function enteredValues(language: Language, { scale }: Item, text: string, texts: PaneTexts['spread']): EnteredSpread {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  if (parts.length === 0) return { refused: texts.noValues };
  const values: { readonly value: number; readonly weight: number }[] = [];
  for (const part of parts) {
    const [written = '', weighed] = part.split(':');
    const number = enteredNumber(language, written, scale);
    if (number === undefined) return { refused: texts.noNumber({ text: part.trim() }) };
    const weight = weighed === undefined ? 1 : enteredNumber(language, weighed);
    if (weight === undefined || weight < 0) return { refused: texts.weights };
    values.push({ value: modelValue(number, scale), weight });
  }
  if (!values.some(({ weight }) => weight > 0)) return { refused: texts.weights };
  return { spread: { shape: 'discrete', values } };
}
