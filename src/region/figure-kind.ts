import type { Quantity, Stream } from '../model/history';
import { accountLine } from './account-line';
import { streamOfWords } from './care-stream';
import type { Kind } from './header-aliases';
import { foldHeader, readHeader, type Version } from './header-text';
import type { SheetMapping } from './mapping';
import { moneyStatement, type MoneyStatement, type MoneyUnit } from './money-unit';
import { kindOfQuantity } from './table-columns';
import type { Table } from './table';

const moneyKinds: ReadonlySet<string> = new Set<Kind>([
  ...(['cost', 'payment', 'payment-per-case', 'income-internal', 'income-external', 'tax-and-grants'] as const),
]);
const volumeKinds: ReadonlySet<string> = new Set<Kind>([
  ...(['points', 'cases', 'points-per-case', 'waiting', 'waiting-over-90', 'inflow', 'assigned-points'] as const),
]);

/** Amounts of money, which need a unit. */
export const isMoneyKind = (kind: string): boolean => moneyKinds.has(kind);
/** Volumes and queues, which cannot be negative. */
export const isVolumeKind = (kind: string): boolean => volumeKinds.has(kind);
/** Amounts that rows of a table add up to; a share or an average does not. */
export const isAdditiveKind = (kind: string): boolean =>
  kind !== 'share-within-90' && kind !== 'points-per-case' && kind !== 'payment-per-case';

const isKind = (meaning: string): meaning is Kind =>
  moneyKinds.has(meaning) || volumeKinds.has(meaning) || meaning === 'share-within-90';

/** What a row or a title says of the figures it governs. */
export interface FigureWords {
  readonly kind: Kind | undefined;
  readonly version: Version | undefined;
  readonly stream: Stream | undefined;
  readonly assumedAcute: boolean;
  readonly money: MoneyUnit | undefined;
  /** The account has no name of its own: its class alone says that it is revenue. */
  readonly incomeByClass: boolean;
  /** The words are of the trade but name nothing the model uses: a result, a total. */
  readonly known: boolean;
}

/** What one row's labels say its figures are: a measure's name, or an account with its text. */
export function rowWords(measure: string, account: string, accountText: string, byMeasure: boolean): FigureWords {
  const label = byMeasure ? measure : accountText;
  const reading = readHeader(foldHeader(label));
  const { meaning } = reading;
  const line = byMeasure ? undefined : accountLine(account, accountText);
  const own = meaning !== undefined && isKind(meaning) ? meaning : meaning === 'known' ? undefined : line?.kind;
  return {
    kind: own,
    version: reading.version,
    stream: reading.stream?.stream,
    assumedAcute: reading.stream?.assumedAcute ?? false,
    money: byMeasure ? moneyStatement(label)?.unit : undefined,
    incomeByClass: own === 'income-external' && line?.by === 'class',
    known: meaning === 'known' || reading.total,
  };
}

/** How many titles above a table, nearest first, may say what its figures are. */
const titlesHeard = 6;

/** What a table's titles or its sheet's name say its figures are, or what the user has said. */
export function titleWords(table: Table, own: SheetMapping | undefined): FigureWords | undefined {
  if (own?.quantity) {
    const { kind, version } = kindOfQuantity(own.quantity satisfies Quantity);
    return {
      kind,
      version,
      stream: undefined,
      assumedAcute: false,
      money: undefined,
      incomeByClass: false,
      known: false,
    };
  }
  for (const title of [...table.titles].reverse().slice(0, titlesHeard).concat(table.grid.sheet)) {
    const found = wordsOfTitle(title);
    if (found) return found;
  }
  return undefined;
}

/** Titles of tables about what the model has no place for, whatever else they name. */
const aboutOther = /^(?:cancell?ed|inställ(?:d|da|t)|beds|vårdplats(?:er)?|beläggning)$/;
const vague: ReadonlySet<string> = new Set(['open', 'new', 'op', 'completed', 'beslut', 'text', 'fall', 'ram']);

/** A title is a sentence: it is read in pieces short enough to be headers, the longest first. */
function wordsOfTitle(title: string): FigureWords | undefined {
  const words = foldHeader(title).split(' ');
  if (words.some((word) => aboutOther.test(word))) return undefined;
  for (let length = Math.min(4, words.length); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const piece = words.slice(start, start + length).join(' ');
      // In a sentence "open" and "new" are words like any other.
      if (words.length > 3 && vague.has(piece)) continue;
      const { meaning } = readHeader(piece);
      if (!meaning || !isKind(meaning)) continue;
      const stream = streamOfWords(words.join(' '));
      return {
        kind: meaning,
        version: words.map((word) => readHeader(word).version).find((found) => found !== undefined),
        stream: stream?.stream,
        assumedAcute: stream?.assumedAcute ?? false,
        money: undefined,
        incomeByClass: false,
        known: false,
      };
    }
  }
  return undefined;
}

/** Whether titles or the sheet's name say that all is budget, or outcome: the nearest that says one, and not both. */
export function titleVersion(table: Table): { version: Version; text: string } | undefined {
  for (const text of [...table.titles].reverse().slice(0, titlesHeard).concat(table.grid.sheet)) {
    const said = new Set(
      foldHeader(text)
        .split(' ')
        .flatMap((word) => readHeader(word).version ?? []),
    );
    const [version] = said;
    if (version) return said.size === 1 ? { version, text } : undefined;
  }
  return undefined;
}

/** The money unit that stands over a whole table: beside its value column, in a title, or in the sheet's name. */
export function titleMoney(table: Table, valueHeader: string): MoneyStatement | undefined {
  for (const text of [valueHeader, ...[...table.titles].reverse(), table.grid.sheet]) {
    const found = moneyStatement(text);
    if (found) return found;
  }
  return undefined;
}
