import type { Appearance } from '../../report/appearance';
import { crc32 } from './crc32';
import type { CellLook } from './sheet-cells';

/** What one of our cells was when it was written: how it looked, and whether it was left blank for the reader. */
export interface WrittenCell {
  /** Short name of the look: equal looks have equal names. */
  readonly look: string;
  readonly blank: boolean;
}

/** Collects which cells a sheet is made of, as text: what the next run needs to tell ours from a person's. */
export class ShapeWriter {
  private readonly rows: (number | undefined)[][] = [];
  private readonly kinds = new Map<string, number>();

  add(cell: CellLook): void {
    const kind = kindOf(cell);
    const index = this.kinds.get(kind) ?? this.kinds.size;
    this.kinds.set(kind, index);
    while (this.rows.length <= cell.row) this.rows.push([]);
    const row = this.rows[cell.row];
    if (row) row[cell.column] = index;
  }

  /**
   * The kinds of cells, then runs of equal rows: "a1b2,c3d4_|1-1=4*0;3-9=2*1,1,3*0": rows from 1, cells as count and
   * kind, a count alone where nothing is written.
   */
  text(): string {
    const groups: { from: number; to: number; runs: string }[] = [];
    this.rows.forEach((cells, row) => {
      const runs = runsOf(cells);
      const last = groups[groups.length - 1];
      if (runs === '') return;
      if (last?.runs === runs && last.to === row - 1) last.to = row;
      else groups.push({ from: row, to: row, runs });
    });
    const rows = groups.map(({ from, to, runs }) => `${from + 1}-${to + 1}=${runs}`);
    return `${[...this.kinds.keys()].join(',')}|${rows.join(';')}`;
  }
}

const encoder = new TextEncoder();

/** Look and blankness of a cell as one short word. */
export function kindOf({ appearance, asText, blank }: Pick<CellLook, 'appearance' | 'asText' | 'blank'>): string {
  return lookName(appearance) + (asText ? 't' : '') + (blank ? '_' : '');
}

const lookNames = new WeakMap<Appearance, string>();
const lookNamesByText = new Map<string, string>();

/** Most cells have an appearance object of their own, and few texts stand for all of them. */
function lookName(appearance: Appearance): string {
  const known = lookNames.get(appearance);
  if (known !== undefined) return known;
  const text = JSON.stringify(appearance);
  const name = lookNamesByText.get(text) ?? spelledName(appearance);
  if (lookNamesByText.size > 1000) lookNamesByText.clear();
  lookNamesByText.set(text, name);
  lookNames.set(appearance, name);
  return name;
}

function spelledName(appearance: Appearance): string {
  const inOrder = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value;
  return crc32(encoder.encode(JSON.stringify(appearance, inOrder))).toString(16);
}

function runsOf(cells: readonly (number | undefined)[]): string {
  const runs: { count: number; kind: number | undefined }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const kind = cells[column];
    const last = runs[runs.length - 1];
    if (last && last.kind === kind) last.count++;
    else runs.push({ count: 1, kind });
  }
  return runs.map(({ count, kind }) => (kind === undefined ? String(count) : `${count}*${kind}`)).join(',');
}

/** A shape read back: asked cell by cell, for a text that somebody has written must not fill the memory. */
export class WrittenShape {
  private readonly groups: { from: number; to: number; runs: { count: number; kind: string | undefined }[] }[] = [];
  private last = 0;

  constructor(text: string) {
    const [kinds = '', rows = ''] = text.split('|');
    const names = kinds.split(',');
    for (const found of rows.matchAll(/(\d+)-(\d+)=([\d*,]+)/g)) {
      const [, from, to, runs = ''] = found;
      this.groups.push({
        from: Number(from) - 1,
        to: Number(to) - 1,
        runs: runs.split(',').map((run) => {
          const [count, kind] = run.split('*');
          return { count: Number(count), kind: kind === undefined ? undefined : names[Number(kind)] };
        }),
      });
    }
  }

  /** What was written in a cell; undefined where nothing was. */
  at(row: number, column: number): WrittenCell | undefined {
    const group = this.groupOf(row);
    if (!group) return undefined;
    let left = column;
    for (const { count, kind } of group.runs) {
      if (left < count) return kind === undefined ? undefined : cellOf(kind);
      left -= count;
    }
    return undefined;
  }

  /** Cells are asked for row by row, so the group is most often the last one or the next. */
  private groupOf(row: number) {
    for (const index of [this.last, this.last + 1]) {
      const group = this.groups[index];
      if (!group || row < group.from || row > group.to) continue;
      this.last = index;
      return group;
    }
    const index = this.groups.findIndex(({ from, to }) => row >= from && row <= to);
    if (index >= 0) this.last = index;
    return this.groups[index];
  }
}

function cellOf(kind: string): WrittenCell {
  const blank = kind.endsWith('_');
  return { look: blank ? kind.slice(0, -1) : kind, blank };
}
