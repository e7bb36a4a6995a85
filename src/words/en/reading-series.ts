import { numberText, percentText } from '../number-text';
import type { readingSeries as swedish } from '../sv/reading-series';
import { quantityWord } from './quantity';

const step = (size: number): string => percentText('en', size, 1, true);
const causes: Readonly<Record<string, string>> = {
  'weight list': ' Probably a new weight list.',
  reorganisation: ' Another unit moves the other way at the same time, so activity may have been moved.',
};

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0
    ? ''
    : ` The same month it concerns ${count === 1 ? '1 more unit' : `${numberText('en', count, 0)} more units`}: ${others}.`;

/** English texts about series that do not hang together over time. */
export const readingSeries: typeof swedish = {
  'reading-series-break': (values) =>
    `${values.unit}: the level of ${quantityWord(values.quantity)} changes ${step(values.size)} from ${values.from}, beyond season and trend.${causes[values.kind] ?? ''} The months before and after cannot then be compared. Leave the months before out with leaveOut under reading, or accept the break with accept: [reading-series-break].${more(values)}`,
  'reading-pandemic-months': (values) =>
    `${values.unit}: ${quantityWord(values.quantity)} during the pandemic, from ${values.from} to 202112, is ${step(values.size)} against other years. Leave the months out with leaveOut under reading if they are to be disregarded, or accept them with accept: [reading-pandemic-months].${more(values)}`,
};
