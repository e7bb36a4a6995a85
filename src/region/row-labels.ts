import type { Stream } from '../model/history';
import type { Problem } from '../words/problem';
import { streamOfWords } from './care-stream';
import { rowWords, type FigureWords } from './figure-kind';
import { finding } from './finding';
import { cellAt } from './grid';
import { foldHeader } from './header-text';
import type { SheetMapping } from './mapping';
import type { TableColumn } from './table-columns';
import { cellOf } from './table-doubts';
import { cellText, type Table } from './table';

/** The stream a row is said to be of; without one where the code is unknown. */
export interface RowStream {
  readonly stream: Stream | undefined;
  readonly assumedAcute: boolean;
}

/** What the labels of a table's rows say of their figures: the measure or account they are, and their care stream. */
export class RowLabels {
  readonly problems: Problem[] = [];
  private readonly told = new Set<string>();
  private readonly wordsByLabels = new Map<string, FigureWords>();
  private readonly streamsByCode = new Map<string, RowStream | undefined>();
  private readonly measure: TableColumn | undefined;
  private readonly account: TableColumn | undefined;
  private readonly accountText: TableColumn | undefined;
  private readonly streamColumn: TableColumn | undefined;

  constructor(
    private readonly table: Table,
    columns: readonly TableColumn[],
    private readonly own: SheetMapping | undefined,
    /** The table's titles name the quantity, so that a row need only say budget or outcome. */
    private readonly titled: boolean,
  ) {
    const find = (wanted: TableColumn['role']): TableColumn | undefined => columns.find(({ role }) => role === wanted);
    this.measure = find('measure');
    this.account = find('account');
    this.accountText = find('account-text');
    this.streamColumn = find('stream');
  }

  /** What a row's own labels say its figures are; 'unknown' where they must say it and do not. */
  words(row: number, figures: readonly TableColumn[]): FigureWords | undefined | 'unknown' {
    const line = this.measure ?? this.accountText ?? this.account;
    if (!line) return undefined;
    const account = this.text(row, this.account);
    const labels = [this.text(row, this.measure), account, this.text(row, this.accountText)] as const;
    const key = labels.join('\u0001');
    let words = this.wordsByLabels.get(key);
    if (!words) {
      words = rowWords(...labels, this.measure !== undefined);
      this.wordsByLabels.set(key, words);
    }
    const at = (): ReturnType<typeof cellOf> => cellOf(this.table, row, line.column);
    if (words.incomeByClass) {
      this.tell('income by class', () => finding('doubt', 'reading-income-by-class', { account }, at()));
    }
    if (words.kind || figures.every((column) => column.kind !== undefined)) return words;
    if (this.titled && words.version) return words;
    const label = labels.filter((each) => each !== '').join(' ');
    if (label !== '' && !words.known) {
      this.tell(`line ${label}`, () => finding('doubt', 'reading-unknown-line', { line: label }, at()));
    }
    return 'unknown';
  }

  /** The stream that a row's code of care form means. */
  stream(row: number): RowStream | undefined {
    const column = this.streamColumn;
    const code = this.text(row, column);
    if (!column || code === '') return undefined;
    const known = this.streamsByCode.get(code);
    if (known !== undefined || this.streamsByCode.has(code)) return known;
    const given = this.own?.streamCodes?.[code];
    const found = given ? { stream: given, assumedAcute: false } : streamOfWords(foldHeader(code));
    this.streamsByCode.set(code, found);
    if (!found) {
      const at = cellOf(this.table, row, column.column);
      this.tell(`stream ${code}`, () => finding('doubt', 'reading-unknown-stream', { code }, at));
    }
    return found;
  }

  private text(row: number, column: TableColumn | undefined): string {
    return column ? cellText(cellAt(this.table.grid, row, column.column)) : '';
  }

  /** Tells something once for every distinct text it concerns. */
  private tell(key: string, problem: () => Problem): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.problems.push(problem());
  }
}
