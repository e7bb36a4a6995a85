import { bareAddress } from '../area-address';
import { refusal, unplayed } from '../errors';
import { columnsOf, rowsOf, type RangeTarget } from '../range-target';
import { readProperty, writeProperty } from '../property-path';
import { range } from './range';

type Wanted = Readonly<Record<string, unknown>>;

/** The values of a range that an options object asks for: {address: true, format: {fill: {color: true}}}. */
function picked(target: RangeTarget, wanted: Wanted): unknown {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, asked]) => {
      if (asked === false || asked === undefined) return [];
      if (name === 'address' || name === 'addressLocal')
        return [[name, `${target.sheet.name}!${bareAddress(target.area)}`]];
      return [[name, readProperty(range, target, name, asked)]];
    }),
  );
}

/** What getCellProperties answers: an object per cell. */
export function cellProperties({ sheet, area }: RangeTarget, wanted: Wanted): unknown {
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return picked({ sheet, area: { top: row, left: column, bottom: row, right: column } }, wanted);
    }),
  );
}

/** What getRowProperties and getColumnProperties answer: an object per row or column. */
export function lineProperties({ sheet, area }: RangeTarget, wanted: Wanted, along: 'rows' | 'columns'): unknown {
  return lines(area, along).map((line) => picked({ sheet, area: line }, wanted));
}

export function setCellProperties({ sheet, area }: RangeTarget, properties: unknown): void {
  const grid = properties as readonly (readonly Wanted[])[];
  if (!Array.isArray(grid) || grid.length !== rowsOf(area) || grid.some((line) => line.length !== columnsOf(area))) {
    throw refusal('InvalidArgument');
  }
  grid.forEach((line: readonly Wanted[], down: number) =>
    line.forEach((one: Wanted, across: number) => {
      const [row, column] = [area.top + down, area.left + across];
      put({ sheet, area: { top: row, left: column, bottom: row, right: column } }, one);
    }),
  );
}

export function setLineProperties({ sheet, area }: RangeTarget, properties: unknown, along: 'rows' | 'columns'): void {
  const list = properties as readonly Wanted[];
  const places = lines(area, along);
  if (!Array.isArray(list) || list.length !== places.length) throw refusal('InvalidArgument');
  list.forEach((one, index) => {
    const line = places[index];
    if (line) put({ sheet, area: line }, one);
  });
}

function put(target: RangeTarget, properties: Wanted): void {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined) continue;
    if (!['format', 'hyperlink', 'style', 'rowHidden', 'columnHidden'].includes(name))
      throw unplayed(`cell property ${name}`);
    writeProperty(range, target, name, value);
  }
}

function lines(area: RangeTarget['area'], along: 'rows' | 'columns') {
  return along === 'rows'
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : Array.from({ length: columnsOf(area) }, (_, column) => ({
        ...area,
        left: area.left + column,
        right: area.left + column,
      }));
}
