import { numberText, percentText } from '../number-text';
import { quantityWord } from './quantity';

const step = (size: number): string => percentText('sv', size, 1, true);
const causes: Readonly<Record<string, string>> = {
  'weight list': ' Troligen en ny viktlista.',
  reorganisation: ' En annan enhet går åt motsatt håll samtidigt, så verksamhet kan ha flyttat.',
};

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0
    ? ''
    : ` Samma månad gäller det ${count === 1 ? '1 enhet' : `${numberText('sv', count, 0)} enheter`} till: ${others}.`;

/** Swedish texts about series that do not hang together over time. */
export const readingSeries = {
  'reading-series-break': (
    values: { unit: string; quantity: string; from: number; size: number; kind: string } & More,
  ) =>
    `${values.unit}: nivån på ${quantityWord(values.quantity)} ändras ${step(values.size)} från ${values.from}, utöver säsong och trend.${causes[values.kind] ?? ''} Månaderna före och efter går då inte att jämföra. Lämna månaderna före utanför med leaveOut under reading, eller godkänn brottet med accept: [reading-series-break].${more(values)}`,
  'reading-pandemic-months': (values: { unit: string; quantity: string; from: number; size: number } & More) =>
    `${values.unit}: ${quantityWord(values.quantity)} under pandemin, från ${values.from} till 202112, avviker ${step(values.size)} från andra år. Lämna månaderna utanför med leaveOut under reading om de ska bortses från, eller godkänn dem med accept: [reading-pandemic-months].${more(values)}`,
};
