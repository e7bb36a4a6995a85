import type { Stream } from '../model/history';

/** The stream that words mean, and whether acute was assumed where only inpatient care was said. */
export interface StreamReading {
  readonly stream: Stream;
  readonly assumedAcute: boolean;
}

/**
 * Words of the care streams, in the order they are tried. Outpatient comes first: an acute visit is a visit, and planned
 * day surgery is day surgery. 'non elective' must be tried before 'elective'.
 */
const streamWords: readonly (readonly [Stream, readonly string[]])[] = [
  [
    'o',
    [
      ...['öppen', 'öppenvård', 'öppenvården', 'öv', 'dagkirurgi', 'dagsjukvård', 'dagvård', 'besök', 'mottagning'],
      ...[
        'läkarbesök',
        'öppenvårdsbesök',
        'sjuksköterskebesök',
        'specialistbesök',
        'outpatient',
        'day care',
        'day case',
      ],
      ...[
        'day surgery',
        'visit',
        'visits',
        'distanskontakter',
        'non admit',
        'non admitted',
        'specialiserad öppenvård',
        'sjv beh',
      ],
    ],
  ],
  ['a', ['non elective', 'nonelective', 'oplanerad', 'akut', 'akuta', 'akutslutenvård', 'acute', 'emergency']],
  [
    'p',
    [
      ...['planerad', 'planerade', 'planerat', 'elektiv', 'elektiva', 'elektivt', 'operation', 'operationer', 'op'],
      ...[
        'behandling',
        'åtgärd',
        'åtgärder',
        'planned',
        'elective',
        'operations',
        'surgery',
        'treatment',
        'admit',
        'admitted',
      ],
    ],
  ],
];

const inpatientWords = ['slutenvård', 'slutenvården', 'sluten', 'sv', 'inpatient', 'vårdtillfällen sluten'];

/** Every word that speaks of a stream: they add nothing to a header's meaning beyond the stream. */
export const allStreamWords: ReadonlySet<string> = new Set(
  [...streamWords.flatMap(([, words]) => words), ...inpatientWords, 'vård', 'non'].flatMap((words) => words.split(' ')),
);

/**
 * The care stream that a folded header or a code of care form means, or undefined.
 * Inpatient care with nothing said of acute or planned is taken as acute, and marked so.
 * @example streamOfWords('akut slutenvård') // { stream: 'a', assumedAcute: false }
 * @example streamOfWords('sv') // { stream: 'a', assumedAcute: true }
 * @example streamOfWords('väntande operation') // { stream: 'p', assumedAcute: false }
 */
export function streamOfWords(folded: string): StreamReading | undefined {
  const padded = ` ${folded} `;
  for (const [stream, words] of streamWords) {
    if (words.some((word) => padded.includes(` ${word} `))) return { stream, assumedAcute: false };
  }
  return inpatientWords.some((word) => padded.includes(` ${word} `)) ? { stream: 'a', assumedAcute: true } : undefined;
}
