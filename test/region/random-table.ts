import type { Quantity, Stream } from '../../src/model/history';
import type { CellArea } from '../../src/quantities/cell-address';
import { calendarMonthOf, yearOf, type Month } from '../../src/quantities/month';
import { emptyCell, type Cell } from '../../src/region/grid';
import {
  figureCell,
  isMoney,
  monthCell,
  monthName,
  shown,
  tableWords,
  type Dress,
  type TableWords,
} from './random-dress';
import type { Draw, KnownRegion } from './random-region';

/** What a table holds and how it is laid out. */
export interface TableSketch {
  readonly quantities: readonly Quantity[];
  /** Undefined: the table does not tell streams apart. */
  readonly streams: readonly Stream[] | undefined;
  readonly months: readonly Month[];
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  /** Months under a heading of their year. */
  readonly years?: 'merged' | 'filled' | 'blank';
  readonly cumulative?: boolean;
  /** The sheet's own name says the month. */
  readonly monthBySheet?: boolean;
}
export type Dimension = 'month' | 'unit' | 'stream' | 'quantity';

/** A fact that must be read, and the cell it stands in. */
export interface PlacedFact {
  readonly key: string;
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** A table drawn on cells of its own, before it is put on a sheet. */
export interface Block {
  readonly cells: Cell[][];
  readonly merges: CellArea[];
  readonly hidden: number[];
  readonly facts: PlacedFact[];
  readonly headerRow: number;
  /** Cells of notes among the figures: no number may come of them. */
  readonly notes: readonly { readonly row: number; readonly column: number }[];
  /** What makes the table readable in more than one way. */
  readonly open: readonly string[];
  readonly traits: readonly string[];
}

interface Key {
  readonly month?: Month;
  readonly unit?: string;
  readonly stream?: Stream | 'all';
  readonly quantity?: Quantity | 'variance';
}
const sum = '\u2211';
const text = (words: string): Cell => (words === '' ? emptyCell : { kind: 'text', text: words });
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Draws a table of a known region. */
export function drawTable(region: KnownRegion, sketch: TableSketch, how: Dress, draw: Draw): Block {
  return new TableDrawing(region, sketch, how, draw).draw();
}

class TableDrawing {
  private readonly words: TableWords;
  private readonly cells: Cell[][] = [];
  private readonly merges: CellArea[] = [];
  private readonly hidden: number[] = [];
  private readonly facts: PlacedFact[] = [];
  private readonly notes: { row: number; column: number }[] = [];
  private readonly open: string[] = [];
  private readonly traits: string[] = [];
  private readonly kinds: ReadonlySet<string>;
  private readonly money: boolean;
  /** The table's title names its quantity, and its columns do not. */
  private readonly kindInTitle: boolean;
  private readonly flippedVariance: boolean;
  /** The month of a sheet that holds one month only. */
  private readonly sheetMonth: Key;

  constructor(
    private readonly region: KnownRegion,
    private readonly sketch: TableSketch,
    private readonly how: Dress,
    private readonly random: Draw,
  ) {
    this.words = tableWords(random, how);
    this.kinds = new Set(sketch.quantities.map(kindOf));
    this.money = sketch.quantities.some(isMoney);
    const dimensions = [...sketch.rows, ...sketch.columns];
    const bare = !dimensions.includes('quantity');
    this.kindInTitle = bare || (this.kinds.size === 1 && sketch.quantities.length > 1 && random.chance(0.4));
    this.flippedVariance = random.chance(0.3);
    this.sheetMonth = { month: sketch.months[0]! };
    if (this.money && how.moneySaid === 'nowhere') this.open.push('unit of money unsaid');
    if (sketch.cumulative && calendarMonthOf(sketch.months[0]!) !== 1) this.open.push('accumulated from another month');
  }

  draw(): Block {
    this.titles();
    const rowKeys = this.rowKeys();
    const columnKeys = this.columnKeys();
    const labels = this.labelHeaders();
    const headerRow = this.header(labels, columnKeys);
    this.body(rowKeys, columnKeys, labels.length);
    this.footnotes();
    const { cells, merges, hidden, facts, notes, open, traits } = this;
    return { cells, merges, hidden, facts, headerRow, notes, open, traits };
  }

  private titles(): void {
    const { random, how } = this;
    const swedish = how.language === 'sv';
    const kind = [...this.kinds][0] as Quantity;
    if (this.kindInTitle) this.cells.push([text(this.words.kind[kind] ?? kind)]);
    else if (random.chance(0.5))
      this.cells.push([text(swedish ? 'Underlag från ledningssystemet' : 'Extract from the warehouse')]);
    if (this.money && how.moneySaid === 'title') {
      const unit = how.money;
      const prose = {
        kr: 'kronor',
        tkr: random.one(['tkr', 'tusental kronor']),
        mkr: random.one(['mkr', 'miljoner kronor', 'mnkr']),
      };
      const english = { kr: 'SEK', tkr: 'SEK thousand', mkr: 'SEK million' };
      this.cells.push([text(swedish ? `Belopp i ${prose[unit]}` : `Amounts in ${english[unit]}`)]);
    }
    if (this.cells.length > 0 && random.chance(0.6)) this.cells.push([]);
  }

  private values(dimension: Dimension): Key[] {
    const { sketch, region } = this;
    switch (dimension) {
      case 'month':
        return sketch.months.map((month) => ({ month }));
      case 'unit':
        return region.units.map((unit) => ({ unit }));
      case 'stream':
        return (sketch.streams ?? []).map((stream) => ({ stream }));
      case 'quantity': {
        const both = sketch.quantities.includes('cost') && sketch.quantities.includes('cost-budget');
        const keys: Key[] = sketch.quantities.map((quantity) => ({ quantity }));
        return both && sketch.columns.includes('quantity') && this.random.chance(0.6)
          ? [...keys, { quantity: 'variance' }]
          : keys;
      }
    }
  }

  private crossed(dimensions: readonly Dimension[]): Key[] {
    return dimensions.reduce<Key[]>(
      (keys, dimension) => {
        const values = this.values(dimension);
        return keys.flatMap((key) => values.map((value) => ({ ...key, ...value })));
      },
      [{}],
    );
  }

  private rowKeys(): Key[] {
    const keys = this.crossed(this.sketch.rows);
    const { units } = this.region;
    if (!this.sketch.rows.includes('unit') || units.length < 2 || !this.random.chance(0.45)) return keys;
    this.traits.push(`total row ${this.words.total}`);
    // The sum stands after the last unit of every group of rows that differ by unit and what lies within it.
    const inner = this.sketch.rows.slice(this.sketch.rows.indexOf('unit') + 1);
    const outer = this.sketch.rows.slice(0, this.sketch.rows.indexOf('unit'));
    const within = this.crossed(inner);
    const first = this.random.chance(0.1);
    return this.crossed(outer).flatMap((out) => {
      const total = within.map((key) => ({ ...out, unit: sum, ...key }));
      const each = units.flatMap((unit) => within.map((key) => ({ ...out, unit, ...key })));
      return first ? [...total, ...each] : [...each, ...total];
    });
  }

  private columnKeys(): Key[] {
    const keys = this.crossed(this.sketch.columns);
    const at = this.sketch.columns.indexOf('unit');
    if (at < 0 || this.region.units.length < 2 || !this.random.chance(0.4)) return keys;
    this.traits.push('total column');
    const outer = this.crossed(this.sketch.columns.slice(0, at));
    const within = this.crossed(this.sketch.columns.slice(at + 1));
    return outer.flatMap((out) =>
      [...this.region.units, sum].flatMap((unit) => within.map((key) => ({ ...out, unit, ...key }))),
    );
  }

  /** The label columns and their headers. */
  private labelHeaders(): { dimension: Dimension; header: string; year?: boolean }[] {
    const { words, sketch, how, random } = this;
    return sketch.rows.flatMap((dimension): { dimension: Dimension; header: string; year?: boolean }[] => {
      if (dimension === 'unit') return [{ dimension, header: words.unit }];
      if (dimension === 'stream') return [{ dimension, header: words.streamHeader }];
      if (dimension === 'quantity') return [{ dimension, header: words.measure }];
      if (how.monthForm !== 'name' || random.chance(0.5)) return [{ dimension, header: words.period }];
      this.traits.push('year and month apart');
      const swedish = how.language === 'sv';
      return [
        { dimension, header: swedish ? 'År' : 'Year', year: true },
        { dimension, header: swedish ? 'Månad' : 'Month' },
      ];
    });
  }

  private quantityText(quantity: Quantity | 'variance', withMoney: boolean): string {
    const { words, how } = this;
    if (quantity === 'variance') return how.language === 'sv' ? 'Avvikelse' : 'Variance';
    const several = this.sketch.quantities.filter((each) => kindOf(each) === kindOf(quantity)).length > 1;
    const version = several || quantity !== kindOf(quantity) ? words.version[versionOf(quantity)] : '';
    const kind = this.kindInTitle ? '' : (words.kind[kindOf(quantity)] ?? '');
    const ack = this.sketch.cumulative ? (how.language === 'sv' ? 'ack' : 'YTD') : '';
    const joined = [kind, kind === '' ? capital(version) : version, ack].filter((each) => each !== '').join(' ');
    const money = withMoney && isMoney(quantity) && how.moneySaid === 'header';
    return money ? `${joined} ${this.moneyInHeader()}`.trim() : joined;
  }

  private moneyInHeader(): string {
    const { money, language } = this.how;
    if (language === 'sv') return `(${money})`;
    return { kr: '(SEK)', tkr: '(SEK thousand)', mkr: '(SEK million)' }[money];
  }

  private header(labels: readonly { header: string }[], columns: readonly Key[]): number {
    const { sketch, how, random } = this;
    const levels: { cells: Cell[]; group: boolean }[] = [];
    const level = (dimension: Dimension): ((key: Key) => Cell)[] => {
      if (dimension === 'month') {
        if (!sketch.years) return [(key) => monthCell(key.month!, how)];
        const short = random.chance(0.5);
        return [
          (key) => (how.asNumbers ? { kind: 'number', value: yearOf(key.month!) } : text(String(yearOf(key.month!)))),
          (key) => text(monthName(key.month!, how.language, short)),
        ];
      }
      if (dimension === 'unit') return [(key) => text(key.unit === sum ? this.words.total : key.unit!)];
      if (dimension === 'stream') return [(key) => text(this.words.stream[key.stream as Stream])];
      return [(key) => text(this.quantityText(key.quantity!, true))];
    };
    const parts = sketch.columns.flatMap(level);
    const joinable = parts.length === 2 && !sketch.columns.includes('month') && random.chance(0.4);
    if (joinable) {
      const join = (key: Key): Cell => {
        const own = parts.map((part) => part(key)).flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
        return text(own.join(random.chance(0) ? ', ' : ' '));
      };
      levels.push({ cells: columns.map(join), group: false });
      this.traits.push('joined header');
    } else parts.forEach((part, index) => levels.push({ cells: columns.map(part), group: index < parts.length - 1 }));
    const left = labels.length;
    const grouping = sketch.years ?? random.one(['merged', 'filled', 'blank'] as const);
    const top = this.cells.length;
    const bottom = top + levels.length - 1;
    const labelsOnTop = levels.length > 1 && random.chance(0.3);
    levels.forEach(({ cells, group }, index) => {
      const row = top + index;
      const own = labels.map(({ header }) =>
        (labelsOnTop ? index === 0 : index === levels.length - 1) ? text(header) : emptyCell,
      );
      const shownCells = cells.map((cell, at) => {
        const before = cells[at - 1];
        const same =
          group &&
          before !== undefined &&
          JSON.stringify(before) === JSON.stringify(cell) &&
          this.sameGroup(columns, at, index);
        return same && grouping !== 'filled' ? emptyCell : cell;
      });
      this.cells.push([...own, ...shownCells]);
      if (!group || grouping !== 'merged') return;
      for (let start = 0; start < cells.length;) {
        let end = start;
        while (end + 1 < cells.length && shownCells[end + 1]?.kind === 'empty') end += 1;
        if (end > start) this.merges.push({ top: row, left: left + start, bottom: row, right: left + end });
        start = end + 1;
      }
    });
    if (labelsOnTop && grouping === 'merged')
      for (let column = 0; column < left; column += 1) this.merges.push({ top, left: column, bottom, right: column });
    if (levels.length > 1)
      this.traits.push(`${levels.length} header rows, ${grouping}${labelsOnTop ? ', labels on top' : ''}`);
    return bottom;
  }

  /** Whether a column lies under the same outer groups as the one before it. */
  private sameGroup(columns: readonly Key[], at: number, level: number): boolean {
    const outer = this.sketch.columns.slice(0, level + 1);
    const before = columns[at - 1]!;
    const now = columns[at]!;
    if (this.sketch.years && level === 0) return true;
    return outer.every((dimension) => before[dimension] === now[dimension]);
  }

  private body(rowKeys: readonly Key[], columnKeys: readonly Key[], left: number): void {
    const { sketch, random, how } = this;
    const once = sketch.rows.length > 1 && random.chance(0.2);
    if (once) this.traits.push('labels once');
    const outer = sketch.rows[0];
    const spaced = !once && random.chance(0.15);
    const sectioned = outer === 'unit' && !once && random.chance(0.1);
    const parts = sketch.rows.at(-1) === 'unit' && random.chance(0.2);
    const noteAt = random.chance(0.04) ? random.between(0, rowKeys.length * columnKeys.length - 1) : -1;
    const hide = random.chance(0.12);
    let before: Key | undefined;
    rowKeys.forEach((key, index) => {
      const newGroup = before !== undefined && outer !== undefined && before[outer] !== key[outer];
      if (newGroup && spaced && sketch.rows.length > 1) this.cells.push([]);
      if (sectioned && index === 0) this.cells.push([text(how.language === 'sv' ? 'Somatisk vård' : 'Somatic care')]);
      const labels = this.rowLabels(key, once ? before : undefined);
      const row = this.cells.length;
      const cells = columnKeys.map((columnKey, at) =>
        index * columnKeys.length + at === noteAt &&
        key.unit !== sum &&
        columnKey.unit !== sum &&
        columnKey.quantity !== 'variance'
          ? this.note(row, left + at)
          : this.figure({ ...this.sheetMonth, ...key, ...columnKey }, row, left + at),
      );
      this.cells.push([...labels, ...cells]);
      if (hide && random.chance(0.2)) this.hidden.push(row);
      if (parts && key.unit !== sum && random.chance(0.2)) this.part(key, columnKeys, once);
      before = key;
    });
    if (this.notes.length > 0) this.open.push('a note among the figures');
    if (this.hidden.length > 0) this.traits.push('hidden rows');
  }

  private rowLabels(key: Key, before: Key | undefined): Cell[] {
    const { how, words, sketch } = this;
    let same = before !== undefined;
    return sketch.rows.flatMap((dimension, index): Cell[] => {
      const inner = index === sketch.rows.length - 1;
      same &&= before?.[dimension] === key[dimension];
      const blank = same && !inner;
      if (dimension === 'unit') return [blank ? emptyCell : text(key.unit === sum ? words.total : key.unit!)];
      if (dimension === 'stream') return [blank ? emptyCell : text(words.stream[key.stream as Stream])];
      if (dimension === 'quantity') return [text(this.quantityText(key.quantity!, true))];
      if (!this.traits.includes('year and month apart')) return [blank ? emptyCell : monthCell(key.month!, how)];
      const year: Cell = how.asNumbers
        ? { kind: 'number', value: yearOf(key.month!) }
        : text(String(yearOf(key.month!)));
      return blank ? [emptyCell, emptyCell] : [year, text(monthName(key.month!, how.language, false))];
    });
  }

  private shownFor(key: Key, unit: string): { scaled: number; decimals: number; means: number; said: boolean } {
    const { how, sketch, region } = this;
    const quantity = key.quantity ?? sketch.quantities[0]!;
    const stream = key.stream === 'all' ? undefined : key.stream;
    const at = (of: Quantity): { scaled: number; decimals: number; means: number } => {
      const own = shown(of, region.value(of, unit, stream, key.month!), how);
      if (!sketch.cumulative) return own;
      const before = sketch.months.filter((month) => month < key.month! && yearOf(month) === yearOf(key.month!));
      const scaled = before.reduce(
        (sum, month) => sum + shown(of, region.value(of, unit, stream, month), how).scaled,
        own.scaled,
      );
      return { ...own, scaled };
    };
    if (quantity !== 'variance') return { ...at(quantity), said: true };
    const outcome = at('cost');
    const sign = (this.flippedVariance ? -1 : 1) * how.costSign;
    return {
      scaled: sign * (outcome.scaled - at('cost-budget').scaled),
      decimals: outcome.decimals,
      means: 0,
      said: false,
    };
  }

  private figure(key: Key, row: number, column: number): Cell {
    const { random, how, region } = this;
    const units = key.unit === sum ? region.units : [key.unit!];
    const each = units.map((unit) => this.shownFor(key, unit));
    const quantity = key.quantity ?? this.sketch.quantities[0]!;
    const money = quantity === 'variance' || isMoney(quantity);
    const own = each[0]!;
    if (own.said && key.unit !== sum) {
      // A gap in a running sum hides the month after it too: such tables are left whole.
      const missing = !this.sketch.cumulative && random.chance(0.01);
      if (missing) return text(random.one(['..', '-', '\u2013', '', 'saknas']));
      const stream = key.stream === undefined || key.stream === 'all' ? '-' : key.stream;
      this.facts.push({ key: `${quantity} ${key.unit} ${stream} ${key.month}`, value: own.means, row, column });
    }
    const scaled = each.reduce((total, one) => total + one.scaled, 0);
    const sign = quantity.startsWith('cost') ? how.costSign : 1;
    return figureCell(sign * scaled, own.decimals, money, how);
  }

  private note(row: number, column: number): Cell {
    this.notes.push({ row, column });
    return text(this.random.one(['se not 1', 'ej klar', '12 34', '?']));
  }

  /** A row of what a unit's row holds a part of. */
  private part(key: Key, columnKeys: readonly Key[], once: boolean): void {
    const { how, sketch } = this;
    this.traits.push('varav row');
    const labels = sketch.rows.map((dimension): Cell =>
      dimension === 'unit'
        ? text(how.language === 'sv' ? 'varav dagkirurgi' : 'of which day surgery')
        : dimension === 'month'
          ? once
            ? emptyCell
            : monthCell(key.month!, how)
          : text(this.words.stream[key.stream as Stream]),
    );
    if (this.traits.includes('year and month apart')) return;
    const cells = columnKeys.map((columnKey) => {
      const full = { ...this.sheetMonth, ...key, ...columnKey };
      const { scaled, decimals } = this.shownFor(
        { ...full, unit: key.unit! },
        full.unit === sum ? this.region.units[0]! : full.unit!,
      );
      const quantity = full.quantity ?? sketch.quantities[0]!;
      return figureCell(scaled * 0.3, decimals, quantity === 'variance' || isMoney(quantity), how);
    });
    this.cells.push([...labels, ...cells]);
  }

  private footnotes(): void {
    const { random, how } = this;
    if (!random.chance(0.25)) return;
    if (random.chance(0.5)) this.cells.push([]);
    this.cells.push([
      text(
        how.language === 'sv'
          ? 'Källa: vårddatalagret. Preliminära uppgifter.'
          : 'Source: care warehouse. Preliminary.',
      ),
    ]);
  }
}

const kindOf = (quantity: Quantity): Quantity => quantity.replace(/-(?:budget|forecast)$/, '') as Quantity;
const versionOf = (quantity: Quantity): 'outcome' | 'budget' | 'forecast' =>
  quantity.endsWith('-budget') ? 'budget' : quantity.endsWith('-forecast') ? 'forecast' : 'outcome';
