import type { Quantity, Stream } from '../../src/model/history';
import type { CellArea } from '../../src/quantities/cell-address';
import { yearOf } from '../../src/quantities/month';
import { emptyCell, type Cell, type Grid } from '../../src/region/grid';
import { dress, monthName, type Dress } from './random-dress';
import { Draw, knownRegion, type KnownRegion } from './random-region';
import { drawTable, type Block, type Dimension, type PlacedFact, type TableSketch } from './random-table';
import { gridOf } from './text-grid';

/** A workbook laid out at random, and what must be read out of it. */
export interface RandomWorkbook {
  readonly grids: readonly Grid[];
  readonly expected: readonly (PlacedFact & { readonly sheet: string; readonly headerRow: number })[];
  readonly notes: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Why the workbook can be read in more than one way; nothing where it cannot. */
  readonly open: readonly string[];
  readonly traits: readonly string[];
}

type Layout = 'long' | 'wide' | 'unit columns' | 'month blocks' | 'sheets' | 'sections';
const layouts: readonly Layout[] = ['long', 'long', 'long', 'wide', 'wide', 'unit columns', 'month blocks', 'sheets'];

/** A workbook of a known region drawn from one number. */
export function randomWorkbook(seed: number): RandomWorkbook {
  const draw = new Draw(seed);
  const region = knownRegion(draw);
  const how = dress(draw);
  const streamed = draw.chance(0.7);
  const wanted: { quantities: Quantity[]; streams: readonly Stream[] | undefined }[] = [
    {
      quantities: draw.chance(0.5) ? ['points', 'cases'] : ['points'],
      streams: streamed ? ['a', 'p', 'o'] : undefined,
    },
    {
      quantities: draw.one([
        ['cost'],
        ['cost-budget', 'cost'],
        ['cost', 'cost-budget', 'cost-forecast'],
      ] as Quantity[][]),
      streams: undefined,
    },
  ];
  if (draw.chance(0.25))
    wanted.push({
      quantities: draw.chance(0.5) ? ['waiting', 'waiting-over-90'] : ['waiting'],
      streams: streamed ? ['p', 'o'] : undefined,
    });
  if (draw.chance(0.25))
    wanted.push({ quantities: draw.chance(0.5) ? ['payment-budget', 'payment'] : ['payment'], streams: undefined });
  const traits = [
    `${how.language} ${how.money} ${how.moneySaid}${how.asNumbers ? ' numbers' : ` text ${how.minus}`} ${how.monthForm} sign ${how.costSign}`,
  ];
  const sheets = new SheetBook();
  const together: { block: Block; layout: Layout }[] = [];
  // Another unit of money, another language of headers: files are put together from many hands.
  for (const [index, { quantities, streams }] of wanted.entries()) {
    const own: Dress = index > 0 && draw.chance(0.2) ? { ...dress(draw), language: how.language } : how;
    const layout = draw.one(together.length < index ? layouts.filter((each) => each !== 'sheets') : layouts);
    const sketch = sketchOf(layout, quantities, streams, region, draw);
    traits.push(
      `${layout}: ${quantities.join('+')}${streams ? ` by ${streams.join('')}` : ''} [${sketch.rows.join()} / ${sketch.columns.join()}]${sketch.years ? ` years ${sketch.years}` : ''}${sketch.cumulative ? ' ack' : ''}`,
    );
    if (layout === 'sheets') monthSheets(sheets, region, sketch, own, draw);
    else together.push({ block: drawTable(region, sketch, own, draw), layout });
  }
  const sharing = together.length > 1 && draw.chance(0.35);
  if (sharing) {
    const way = draw.one(['under', 'beside', 'beside and lower'] as const);
    traits.push(`sharing: ${way}`);
    sheets.put(
      'Underlag',
      together.map(({ block }) => block),
      way,
      draw,
    );
  } else together.forEach(({ block }, index) => sheets.put(`Blad${index + 1}`, [block], 'under', draw));
  const { grids, expected, notes, open } = sheets;
  return { grids, expected, notes, open, traits: [...traits, ...sheets.traits] };
}

function sketchOf(
  layout: Layout,
  quantities: readonly Quantity[],
  streams: readonly Stream[] | undefined,
  region: KnownRegion,
  draw: Draw,
): TableSketch {
  const stream: Dimension[] = streams ? ['stream'] : [];
  const inColumns = draw.chance(0.4);
  const base = { quantities, streams, months: region.months };
  const cumulative = draw.chance(0.1) ? { cumulative: true } : {};
  const bare = quantities.length === 1 && draw.chance(0.4);
  const quantity: Dimension[] = bare ? [] : ['quantity'];
  switch (layout) {
    case 'long': {
      const rows: Dimension[] = draw.chance(0.5) ? ['month', 'unit'] : ['unit', 'month'];
      if (inColumns && streams)
        return { ...base, rows, columns: draw.chance(0.5) ? ['stream', 'quantity'] : ['quantity', 'stream'] };
      return { ...base, ...cumulative, rows: [...rows, ...stream], columns: ['quantity'] };
    }
    case 'wide':
      return {
        ...base,
        rows: ['unit', ...stream, ...quantity],
        columns: ['month'],
        ...(draw.chance(0.5) && { years: draw.one(['merged', 'filled', 'blank'] as const) }),
      };
    case 'unit columns':
      return {
        ...base,
        rows: ['month', ...(inColumns ? [] : stream)],
        columns: ['unit', ...(inColumns ? stream : []), ...quantity],
      };
    case 'month blocks':
      return {
        ...base,
        rows: ['unit', ...stream],
        columns: ['month', 'quantity'],
        ...(draw.chance(0.3) && { years: draw.one(['merged', 'filled', 'blank'] as const) }),
      };
    default:
      return {
        ...base,
        rows: ['unit', ...(inColumns ? [] : stream)],
        columns: [...(inColumns ? stream : []), 'quantity'],
      };
  }
}

/** One sheet a month, named after it. */
function monthSheets(sheets: SheetBook, region: KnownRegion, sketch: TableSketch, how: Dress, draw: Draw): void {
  const form = draw.one(['code', 'name'] as const);
  // The same table on every sheet: its words and its dress are drawn anew from the same state.
  const seed = draw.between(0, 1e9);
  for (const month of region.months) {
    const code = `${yearOf(month)}${String((month % 12) + 1).padStart(2, '0')}`;
    const name = form === 'code' ? code : `${monthName(month, how.language, true)} ${yearOf(month)}`;
    const block = drawTable(
      { ...region, months: [month] },
      { ...sketch, months: [month], monthBySheet: true },
      how,
      new Draw(seed),
    );
    sheets.put(name, [block], 'under', draw);
  }
}

class SheetBook {
  readonly grids: Grid[] = [];
  readonly expected: (PlacedFact & { sheet: string; headerRow: number })[] = [];
  readonly notes: { sheet: string; row: number; column: number }[] = [];
  readonly open: string[] = [];
  readonly traits: string[] = [];

  put(sheet: string, blocks: readonly Block[], way: 'under' | 'beside' | 'beside and lower', draw: Draw): void {
    const cells: Cell[][] = [];
    const merges: CellArea[] = [];
    const hidden = new Set<number>();
    let [top, left] = [draw.chance(0.1) ? 2 : 0, draw.chance(0.1) ? 1 : 0];
    for (const block of blocks) {
      const at = (row: number, column: number): { row: number; column: number } => ({
        row: row + top,
        column: column + left,
      });
      block.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell.kind === 'empty') return;
          const place = at(r, c);
          while (cells.length <= place.row) cells.push([]);
          const line = cells[place.row]!;
          while (line.length < place.column) line.push(emptyCell);
          line[place.column] = cell;
        }),
      );
      for (const area of block.merges)
        merges.push({
          top: area.top + top,
          bottom: area.bottom + top,
          left: area.left + left,
          right: area.right + left,
        });
      for (const row of block.hidden) hidden.add(row + top);
      for (const fact of block.facts)
        this.expected.push({ ...fact, ...at(fact.row, fact.column), sheet, headerRow: block.headerRow + top });
      for (const note of block.notes) this.notes.push({ ...at(note.row, note.column), sheet });
      this.open.push(...block.open);
      this.traits.push(...block.traits.map((trait) => `${sheet}: ${trait}`));
      if (way === 'under') top += block.cells.length + draw.between(1, 3);
      else {
        left += Math.max(...block.cells.map((row) => row.length)) + draw.between(1, 2);
        if (way === 'beside and lower') top += draw.between(1, 4);
      }
    }
    this.grids.push(gridOf(cells, { sheet, merges, hiddenRows: hidden, file: 'region.xlsx' }));
  }
}
