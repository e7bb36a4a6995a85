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
import { calendarMonthOfName } from './period-text';

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
  return text
    .replace(/([a-zåäö])([A-ZÅÄÖ])/g, '$1 $2')
    .toLowerCase()
    .replace(/(?:>|(?<!\p{L})(?:över|over)) *(\d+) *(?:-|–|—|till|to) *(\d+)/gu, ' mellan $1 $2 ')
    .replace(/>/g, ' över ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const aliasesLongestFirst = Object.entries(headerAliases)
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

/**
 * What a folded header's words mean; the longest alias in it wins.
 * @example readHeader('drg poäng akut slutenvård').meaning // 'points'
 * @example readHeader('budget ack').version // 'budget'
 * @example readHeader('number of last minute elective operations cancelled for non clinical reasons').meaning // undefined
 */
export function readHeader(folded: string): HeaderReading {
  const words = folded.split(' ');
  const alias = longestAlias(words, folded);
  const used = new Set(alias?.alias.split(' '));
  const version = words.map((word) => versionOfWord.get(word)).find((found) => found !== undefined);
  const stray = words.filter((word) => !used.has(word) && !adds(word) && !costWord.test(word)).length;
  const total =
    totals.has(folded) || words.some((word) => word !== 'england' && word !== 'sverige' && totals.has(word));
  // ">90-91" is one step of a distribution of waits: neither all who wait nor all over 90 days.
  const meaning = /(?:^| )mellan \d+ \d+(?: |$)/.test(folded)
    ? undefined
    : isPriorYear(folded)
      ? 'known'
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
}

/** "Utfall fg år": the year before stands in the sheet for comparison; its own sheet has the figures. */
function isPriorYear(folded: string): boolean {
  return /(?:^| )(?:fg|föreg|föregående|förra|fjol\p{L}*|(?:previous|prior|last) year)(?: |$)/u.test(folded);
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
 */
export function headerRest(header: string): string {
  const folded = foldHeader(header);
  const alias = longestAlias(folded.split(' '), folded)?.alias.split(' ') ?? [];
  const pattern = new RegExp(`(?<!\\p{L})${alias.join('[^\\p{L}\\p{N}]+')}(?!\\p{L})`, 'iu');
  const words = (alias.length === 0 ? header : header.replace(pattern, ' ')).split(/[\s,;:()/]+/);
  const empty = (word: string | undefined): boolean => word !== undefined && (word === '' || adds(foldHeader(word)));
  while (empty(words[0])) words.shift();
  while (empty(words.at(-1))) words.pop();
  return words.join(' ');
}

function longestAlias(words: readonly string[], folded: string): { alias: string; meaning: Meaning } | undefined {
  const padded = ` ${folded} `;
  let best: { alias: string; meaning: Meaning } | undefined;
  for (const word of words) {
    const found = aliasesByWord.get(word)?.find((entry) => padded.includes(` ${entry.alias} `));
    if (found && (!best || weight(found) > weight(best))) best = found;
  }
  return best;
}

/** "Antal" and "number" name a value only where nothing better does. */
function weight({ alias, meaning }: { alias: string; meaning: Meaning }): number {
  return meaning === 'value' ? 0 : alias.length;
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
