import { absoluteArea, type CellArea } from '../../quantities/cell-address';
import type { PlannedSheet } from '../../report/plan';
import { chartPart } from './chart-part';
import { crc32 } from './crc32';
import { placeOf } from './drawing-part';
import { printAreaName, printTitlesName } from './own-sheet';
import { chartPiece } from './own-state';
import { printedArea, repeatedAreas } from './page-part';
import type { RegisteredSheet } from './sheet-register';
import { registeredPieces } from './worksheet-merge';
import { sheetPieces, type SheetPieces } from './worksheet-part';
import { ShapeWriter } from './written-shape';

/** What a planned sheet prints, as Excel's names say it. */
export function printedParts({
  page,
}: PlannedSheet): Readonly<Record<typeof printAreaName | typeof printTitlesName, string>> {
  return { [printAreaName]: printedArea(page), [printTitlesName]: repeatedAreas(page) };
}

/** What the register remembers of a sheet that is written, and the area it covers. */
export function registeredSheet(
  sheet: PlannedSheet,
  pieces: SheetPieces,
  shape: ShapeWriter,
  titleOf: (role: string) => string,
): { readonly area: CellArea; readonly registered: RegisteredSheet } {
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, pieces.cells.cells.length - 1),
    right: Math.max(0, pieces.cells.right),
  };
  const charts = (sheet.charts ?? []).map((chart) => [
    chartPiece + chart.name,
    `${placeOf(chart)}|${checksum(chartPart(chart, titleOf))}`,
  ]);
  const registered = {
    role: sheet.role,
    pieces: {
      area: absoluteArea(area),
      shape: shape.text(),
      ...registeredPieces(pieces),
      ...printedParts(sheet),
      ...(Object.fromEntries(charts) as Record<string, string>),
    },
  };
  return { area, registered };
}

/** The same for a sheet that another door writes: nothing of it depends on the file. */
export function plannedRegister(sheet: PlannedSheet, titleOf: (role: string) => string, file: string): RegisteredSheet {
  const shape = new ShapeWriter();
  const pieces = sheetPieces(
    sheet,
    (cell) => {
      shape.add(cell);
      return 0;
    },
    file,
  );
  return registeredSheet(sheet, pieces, shape, titleOf).registered;
}

/** A short name of a part's text: equal texts have equal names. */
export function checksum(xml: string): string {
  return crc32(new TextEncoder().encode(xml)).toString(16);
}
