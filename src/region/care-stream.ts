import type { Stream } from '../model/history';
import { remembered } from './remembered';

/** The stream that words mean, and whether acute was assumed where only inpatient care was said. */
export interface StreamReading {
  readonly stream: Stream;
  readonly assumedAcute: boolean;
}

/** Outpatient words come first: an acute visit is a visit, and planned day surgery is day surgery. */
const outpatientWords = [
  ...['öppen', 'öppenvård', 'öppenvården', 'öv', 'dagkirurgi', 'dagkir', 'dagsjukvård', 'dagvård', 'besök'],
  ...['mottagning', 'läkarbesök', 'öppenvårdsbesök', 'sjuksköterskebesök', 'specialistbesök', 'outpatient'],
  ...['day care', 'day case', 'day surgery', 'visit', 'visits', 'attendances', 'distanskontakter', 'non admit'],
  ...['specialiserad öppenvård', 'sjv beh', 'akutbesök', 'non admitted'],
];
const acuteWords = [
  ...['non elective', 'nonelective', 'oplanerad', 'akut', 'akuta', 'akutslutenvård', 'acute', 'emergency'],
];
/** Planned care by its adjective: beside an acute word it makes both; "akuta operationer" are acute. */
const plannedAdjectives = [
  ...['planerad', 'planerade', 'planerat', 'elektiv', 'elektiva', 'elektivt', 'planned', 'elective'],
];
const plannedWords = [
  ...plannedAdjectives,
  ...['operation', 'operationer', 'op', 'behandling', 'åtgärd', 'åtgärder', 'operations', 'surgery', 'treatment'],
  ...['admit', 'admitted'],
];
const inpatientWords = ['slutenvård', 'slutenvården', 'sluten', 'sv', 'inpatient', 'vårdtillfällen sluten'];
/** Stays and visits: "VTF/besök" counts both. */
const stayWords = ['vtf', 'vårdtillfällen', 'vårdtillfälle', 'utskrivningar', 'discharges', 'admissions', 'spells'];
const visitWords = ['besök', 'läkarbesök', 'öppenvårdsbesök', 'visit', 'visits', 'outpatient', 'attendances'];

/** Every word that speaks of a stream: they add nothing to a header's meaning beyond the stream. */
export const allStreamWords: ReadonlySet<string> = new Set(
  [...outpatientWords, ...acuteWords, ...plannedWords, ...inpatientWords, 'vård', 'non'].flatMap((words) =>
    words.split(' '),
  ),
);

/**
 * The care stream that a folded header or a code of care form means, or undefined; also where inpatient and outpatient care
 * are both named. Inpatient care with nothing said of acute or planned, or both, is taken as acute, and marked so.
 * @example streamOfWords('akut slutenvård') // { stream: 'a', assumedAcute: false }
 * @example streamOfWords('sv') // { stream: 'a', assumedAcute: true }
 * @example streamOfWords('akut och planerad slutenvård') // { stream: 'a', assumedAcute: true }
 * @example streamOfWords('väntande operation') // { stream: 'p', assumedAcute: false }
 * @example streamOfWords('vtf besök') // undefined
 * @example streamOfWords('akut vtf besök') // { stream: 'a', assumedAcute: false }
 */
export function streamOfWords(folded: string): StreamReading | undefined {
  return streamReading(folded);
}

const streamReading = remembered((folded): StreamReading | undefined => {
  const padded = ` ${folded} `;
  const says = (words: readonly string[], text = padded): boolean => words.some((word) => text.includes(` ${word} `));
  const inpatient = says(inpatientWords);
  if (says(outpatientWords)) {
    if (says(stayWords) && says(visitWords)) {
      // "VTF/besök" counts both; what else is said ("Planerad VTF/besök") tells which.
      const rest = folded.split(' ').filter((word) => !stayWords.includes(word) && !visitWords.includes(word));
      return rest.length === 0 ? undefined : streamOfWords(rest.join(' '));
    }
    return inpatient ? undefined : { stream: 'o', assumedAcute: false };
  }
  if (says(acuteWords)) {
    // "Non elective" must not be heard as elective.
    const plannedToo = says(plannedAdjectives, padded.replaceAll(' non elective ', ' '));
    return { stream: 'a', assumedAcute: plannedToo };
  }
  if (says(plannedWords)) return { stream: 'p', assumedAcute: false };
  return inpatient ? { stream: 'a', assumedAcute: true } : undefined;
});
