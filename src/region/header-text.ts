import { allStreamWords, streamOfWords, type StreamReading } from './care-stream';
import {
  cumulativeWords,
  fillerWords,
  headerAliases,
  partWords,
  totalWords,
  versionWords,
  type Meaning,
} from './header-aliases';
import { publishedAliases } from './published-aliases';
import { calendarMonthOfName } from './period-text';
import { remembered } from './remembered';

/** Whether money is what was spent, what was planned or what is expected. */
export type Version = keyof typeof versionWords;

/** All that a header's own words say. */
export interface HeaderReading {
  readonly meaning: Meaning | undefined;
  readonly version: Version | undefined;
  readonly stream: StreamReading | undefined;
  readonly cumulative: boolean;
  /** A column or a row that is the sum of others. */
  readonly total: boolean;
}

/**
 * A header with case, punctuation and line breaks folded, å ä ö kept, so that writings compare.
 * @example foldHeader('DRG-poäng\n(akut)') // 'drg poäng akut'
 * @example foldHeader('AverageTotalPayment') // 'average total payment'
 * @example foldHeader('Väntande >90') // 'väntande över 90'
 * @example foldHeader('>90-91') // 'mellan 90 91'
 */
export function foldHeader(text: string): string {
  return folded(text);
}

const folded = remembered((text) =>
  text
    .replace(/([a-zåäö])([A-ZÅÄÖ])/g, '$1 $2')
    .toLowerCase()
    .replace(/(?:>|(?<!\p{L})(?:över|over)) *(\d+) *(?:-|–|—|till|to) *(\d+)/gu, ' mellan $1 $2 ')
    .replace(/>/g, ' över ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

const aliasesLongestFirst = [...Object.entries(headerAliases), ...Object.entries(publishedAliases)]
  .flatMap(([meaning, aliases]) => aliases.map((alias) => ({ alias, meaning: meaning as Meaning })))
  .sort((one, other) => other.alias.length - one.alias.length);
const aliasesByWord = new Map<string, { alias: string; meaning: Meaning }[]>();
for (const entry of aliasesLongestFirst) {
  const word = entry.alias.split(' ')[0] ?? '';
  const list = aliasesByWord.get(word);
  if (list) list.push(entry);
  else aliasesByWord.set(word, [entry]);
}
const versionOfWord = new Map<string, Version>(
  Object.entries(versionWords).flatMap(([version, words]) => words.map((word) => [word, version as Version] as const)),
);
const cumulative: ReadonlySet<string> = new Set(cumulativeWords);
const totals: ReadonlySet<string> = new Set(totalWords);

/** At most this many words may stand beside the alias, or the header is a sentence about something else. */
const strayWords = 2;

const wholeAliases: ReadonlySet<string> = new Set(aliasesLongestFirst.map(({ alias }) => alias));

/**
 * Whether a folded text is a header and nothing else.
 * @example isHeaderWord('sjukhus') // true
 * @example isHeaderWord('bergets sjukhus') // false
 */
export function isHeaderWord(folded: string): boolean {
  return wholeAliases.has(folded);
}

/**
 * What a folded header's words mean; the longest alias in it wins.
 * @example readHeader('drg poäng akut slutenvård').meaning // 'points'
 * @example readHeader('budget ack').version // 'budget'
 * @example readHeader('number of last minute elective operations cancelled for non clinical reasons').meaning // undefined
 */
export function readHeader(folded: string): HeaderReading {
  return headerReading(folded);
}

const headerReading = remembered((folded): HeaderReading => {
  const words = folded.split(' ');
  const alias = longestAlias(words, folded);
  const used = new Set(alias?.alias.split(' '));
  const version = words.map((word) => versionOfWord.get(word)).find((found) => found !== undefined);
  const stray = words.filter(
    (word) => !used.has(word) && !adds(word) && !costWord.test(word) && !scaleWords.has(word),
  ).length;
  // "Total payment" is what Medicare calls a payment; "väntande totalt" is a sum.
  const named = alias?.meaning === 'payment';
  const total =
    totals.has(folded) ||
    /(?:^| )(?:s a|grand total)(?: |$)/.test(folded) ||
    words.some((word) => word !== 'england' && word !== 'sverige' && totals.has(word) && !(named && used.has(word)));
  const meaning = isStepOfWaits(folded)
    ? undefined
    : isPriorYear(folded) || isDifference(words) || isUndone(words)
      ? 'known'
      : version && alias && placeMeanings.has(alias.meaning)
        ? // "Utfall period", "Norra sjukhuset budget": an amount, whatever place stands beside it.
          compoundCost(words)
        : (alias?.meaning ?? compoundCost(words));
  const rest = {
    version,
    stream: streamOfWords(folded),
    cumulative: words.some((word) => cumulative.has(word)),
    total,
  };
  // "Antal" alone is a value; "Antal bidiagnoser" is something else.
  return stray > (alias?.meaning === 'value' ? 0 : strayWords)
    ? { ...rest, meaning: undefined, version: undefined }
    : { ...rest, meaning };
});

/**
 * ">90-91" is one step of a distribution of waits, "Waiting 6+ weeks" those beyond a limit, "Percentage waiting" a share:
 * none of them is all who wait, or all over 90 days.
 */
function isStepOfWaits(folded: string): boolean {
  if (/(?:^| )mellan \d+ \d+(?: |$)/.test(folded)) return true;
  if (!/(?:^| )(?:waiting|waited|väntande|väntat)(?: |$)/.test(folded)) return false;
  return (
    /(?:^| )\d+ ?(?:plus )?(?:weeks?|wks|veckor|months?|månader|hrs?|hours?|tim|timmar)(?: |$)/.test(folded) ||
    (/(?:^| )(?:percentage|percent|andel|share|%)(?: |$)/.test(folded) &&
      !/(?:^| )(?:inom|within|högst|kortare)(?: |$)/.test(folded))
  );
}

/** "Utfall fg år": the year before stands in the sheet for comparison; its own sheet has the figures. */
function isPriorYear(folded: string): boolean {
  return /(?:^| )(?:fg|föreg|föregående|förra|fjol\p{L}*|(?:previous|prior|last) year)(?: |$)/u.test(folded);
}

/** "Inställda operationer": care that was not given. */
function isUndone(words: readonly string[]): boolean {
  return words.some((word) => /^(?:inställ(?:d|da|t)|struk(?:en|na|et)|avbokade?|uteblivna?|cancell?ed)$/.test(word));
}

/** Whether a folded header's words say a difference, whatever it is between: "Norra sjukhuset avvikelse". */
export function isDifference(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:avvikelse|avv|diff|differens|variance|prognosavvikelse|budgetavvikelse)$/.test(word),
  );
}

/** "Personalkostnad", "läkemedelskostnader": Swedish writes a sort of cost in one word. */
const costWord = /^(?!medel|snitt|stycke?|enhets)\p{L}{3,}kostnad(?:er)?$/u;

function compoundCost(words: readonly string[]): Meaning | undefined {
  return words.some((word) => costWord.test(word)) ? 'cost' : undefined;
}

/**
 * What a header says beside its quantity, as it is written there: a unit's name, or ''.
 * @example headerRest('Norra sjukhuset DRG-poäng') // 'Norra sjukhuset'
 * @example headerRest('Kostnad (tkr) utfall') // ''
 * @example headerRest('Slättens lasarett budget') // 'Slättens lasarett'
 */
export function headerRest(header: string): string {
  const folded = foldHeader(header);
  const found = longestAlias(folded.split(' '), folded);
  // "Slättens lasarett budget" keeps its lasarett: that is the unit's name.
  const alias = found && !placeMeanings.has(found.meaning) ? found.alias.split(' ') : [];
  const written = alias.map((word) => (word === 'över' ? '(?:>|över|over)' : word));
  const pattern = new RegExp(`(?<!\\p{L})${written.join('[^\\p{L}\\p{N}>]*')}(?!\\p{L})`, 'iu');
  const words = (alias.length === 0 ? header : header.replace(pattern, ' ')).split(/[\s,;:()/]+/);
  const empty = (word: string | undefined): boolean =>
    word !== undefined && (word === '' || adds(foldHeader(word)) || amountWords.has(word.toLowerCase()));
  while (empty(words[0])) words.shift();
  while (empty(words.at(-1))) words.pop();
  return words.join(' ');
}

/** "SEK million". */
const scaleWords: ReadonlySet<string> = new Set(['thousand', 'thousands', 'million', 'millions', 'billion', 'tusen']);
/** What stands behind a quantity and names no unit of the region. */
const amountWords: ReadonlySet<string> = new Set([...scaleWords, ...['days', 'of', 'which']]);

function longestAlias(words: readonly string[], folded: string): { alias: string; meaning: Meaning } | undefined {
  const padded = ` ${folded} `;
  let best: { alias: string; meaning: Meaning } | undefined;
  for (const word of words) {
    const found = aliasesByWord.get(word)?.find((entry) => padded.includes(` ${entry.alias} `));
    if (found && (!best || saysMore(found, best))) best = found;
  }
  return best;
}

/** Places where a row belongs: a unit's own name may hold one ("Bergets sjukhus DRG-poäng"), and the quantity says more. */
const placeMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['unit', 'subunit', 'period', 'year', 'month', 'stream', 'measure'] as const),
]);

/** The longer alias says more; "antal" and "number" name a value, and a place is meant, only where no quantity is named. */
function saysMore(one: { alias: string; meaning: Meaning }, other: { alias: string; meaning: Meaning }): boolean {
  const weight = ({ alias, meaning }: { alias: string; meaning: Meaning }): number =>
    meaning === 'value' ? 0 : alias.length;
  const places = [one, other].filter(({ meaning }) => placeMeanings.has(meaning));
  const [place] = places;
  const rival = place === one ? other : one;
  if (places.length === 1 && rival.meaning !== 'value' && rival.meaning !== 'known') return rival === one;
  return weight(one) > weight(other);
}

function adds(word: string): boolean {
  return (
    fillerWords.has(word) ||
    allStreamWords.has(word) ||
    versionOfWord.has(word) ||
    cumulative.has(word) ||
    totals.has(word) ||
    /^\d+$/.test(word) ||
    calendarMonthOfName(word) !== undefined
  );
}

/**
 * Whether a row's label makes it the sum of other rows.
 * @example isTotalLabel('| Sverige |') // true
 * @example isTotalLabel('Norra sjukhuset') // false
 */
export function isTotalLabel(label: string): boolean {
  const folded = foldHeader(label);
  if (totals.has(folded)) return true;
  const [first = ''] = folded.split(' ');
  return (
    [
      'totalt',
      'total',
      'summa',
      'delsumma',
      'subtotal',
      'riket',
      'totalsumma',
      'samtliga',
      'alla',
      'england',
      'sverige',
    ].includes(first) ||
    /^s a /.test(folded) ||
    folded.endsWith(' totalt') ||
    folded.endsWith(' total')
  );
}

/**
 * Whether a row's figures are part of another row's.
 * @example isPartLabel('  varav akuta') // true
 */
export function isPartLabel(label: string): boolean {
  const folded = foldHeader(label);
  return partWords.some((word) => folded === word || folded.startsWith(`${word} `));
}
