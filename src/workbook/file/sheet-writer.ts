import type { CellArea } from '../../quantities/cell-address';
import type { PlannedChart, PlannedSheet } from '../../report/plan';
import { chartPart } from './chart-part';
import { mergedDrawing } from './drawing-merge';
import { drawingPart } from './drawing-part';
import { mergedWhole } from './element-merge';
import { printAreaName, printTitlesName } from './own-sheet';
import { chartPiece, registeredCharts, type OwnState } from './own-state';
import type { PackageDraft } from './package-draft';
import { isRelationship, officeRelationships, relationshipsOf } from './relationships';
import { sheetFormulas } from './sheet-formulas';
import { checksum, printedParts, registeredSheet } from './planned-register';
import { freeShared, type SheetBefore } from './sheet-rows';
import type { RegisteredSheet } from './sheet-register';
import type { StyleBook } from './style-book';
import { refuseTables } from './table-headers';
import type { WorkbookFile } from './workbook-file';
import { mergedWorksheet } from './worksheet-merge';
import { worksheetOutline } from './worksheet-outline';
import { sheetPieces, worksheetPart, type SheetPieces } from './worksheet-part';
import { partText } from './xml-text';
import { kindOf, ShapeWriter } from './written-shape';

const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

/** What a sheet's writing leaves for the workbook and the register. */
export interface SheetTrace {
  readonly area: CellArea;
  readonly printed: Readonly<Record<typeof printAreaName | typeof printTitlesName, string | undefined>>;
  readonly registered: RegisteredSheet;
}

/** Writes planned sheets into a draft, new ones and those the workbook has. */
export class SheetWriter {
  /** `folder` is where the workbook's parts lie, with its slash; `titleOf` gives the name of the sheet of a role. */
  constructor(
    private readonly workbook: WorkbookFile,
    private readonly draft: PackageDraft,
    private readonly styles: StyleBook,
    private readonly folder: string,
    private readonly titleOf: (role: string) => string,
  ) {}

  /** A sheet the workbook does not have yet, as a part of this name. */
  fresh(name: string, sheet: PlannedSheet, selected: boolean): SheetTrace {
    const shape = new ShapeWriter();
    const pieces = sheetPieces(
      sheet,
      (cell) => {
        shape.add(cell);
        return this.styles.index(cell.appearance, cell.asText);
      },
      this.workbook.file,
    );
    const charts = sheet.charts ?? [];
    const drawing = charts.length === 0 ? undefined : 'rId1';
    this.draft.put(name, contentTypes.worksheet, worksheetPart(pieces, { drawing, selected }));
    if (drawing !== undefined) this.newDrawing(name, charts);
    return this.trace(sheet, pieces, shape, undefined);
  }

  /** A sheet the workbook has, in its place, among everything a person has added to it. */
  again(state: OwnState, sheet: PlannedSheet): SheetTrace {
    const { owned, registered, part, tab } = state;
    const { file } = this.workbook;
    const outline = worksheetOutline(part);
    const place = { file, sheet: tab.name };
    const heights = owned.unmoved ? heightsOf(registered?.pieces['heights']) : undefined;
    const before: SheetBefore = { outline, owned, heights, formulas: () => sheetFormulas(part), place };
    const styles = new Map(
      outline.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell.style]))]),
    );
    const shape = new ShapeWriter();
    const pieces = sheetPieces(
      sheet,
      (cell) => {
        shape.add(cell);
        const now = styles.get(cell.row)?.get(cell.column);
        const had = owned.unmoved ? owned.written(cell.row, cell.column) : undefined;
        const stays = had && now !== undefined && kindOf({ ...cell, blank: false }) === had.look;
        return stays ? now : this.styles.index(cell.appearance, cell.asText);
      },
      file,
      freeShared(outline, owned),
    );
    refuseTables(this.workbook, tab, sheet);
    const drawing = this.drawingAgain(state, sheet.charts ?? []);
    this.draft.rewrite(part, mergedWorksheet(before, registered, pieces, drawing));
    return this.trace(sheet, pieces, shape, state);
  }

  private newDrawing(sheetPart: string, charts: readonly PlannedChart[]): string {
    const name = this.draft.freePart(`${this.folder}drawings/drawing`);
    this.draft.put(name, contentTypes.drawing, drawingPart(charts));
    const parts = charts.map((chart) => this.newChart(chart));
    this.draft.putRelationships(
      name,
      parts.map((part) => ({ type: `${officeRelationships}/chart`, part })),
    );
    return this.draft.relate(sheetPart, [{ type: `${officeRelationships}/drawing`, part: name }])[0] ?? '';
  }

  private newChart(chart: PlannedChart): string {
    const name = this.draft.freePart(`${this.folder}charts/chart`);
    this.draft.put(name, contentTypes.chart, chartPart(chart, this.titleOf));
    return name;
  }

  /** The relationship id of the sheet's drawing; undefined where it needs none. */
  private drawingAgain(state: OwnState, charts: readonly PlannedChart[]): string | undefined {
    const { tab, registered, owned } = state;
    const related = relationshipsOf(this.workbook.pack, tab.part).find((one) => isRelationship(one, 'drawing'));
    const bytes = related?.part === undefined ? undefined : this.workbook.pack.read(related.part);
    if (related?.part === undefined || !bytes) {
      return charts.length === 0 ? undefined : this.newDrawing(tab.part, charts);
    }
    const drawing = partText(bytes, related.part, this.workbook.file);
    const places = new Map(
      registeredCharts(registered).map((name) => {
        const [place] = registered?.pieces[chartPiece + name]?.split('|') ?? [];
        return [name, owned.unmoved ? place : undefined];
      }),
    );
    const added: string[] = [];
    const merged = mergedDrawing(drawing, charts, places, (chart) => {
      const part = this.newChart(chart);
      const [id = ''] = this.draft.relate(drawing.part, [{ type: `${officeRelationships}/chart`, part }]);
      added.push(id);
      return id;
    });
    this.draft.relate(drawing.part, [], merged.gone);
    if (merged.empty) {
      this.draft.relate(tab.part, [], [related.id]);
      return undefined;
    }
    this.draft.rewrite(drawing, merged.text);
    const parts = new Map(relationshipsOf(this.workbook.pack, drawing.part).map(({ id, part }) => [id, part]));
    for (const chart of charts) {
      const part = parts.get(merged.relationships.get(chart.name) ?? '');
      const [, sum] = registered?.pieces[chartPiece + chart.name]?.split('|') ?? [];
      const xml = chartPart(chart, this.titleOf);
      // A chart whose figures are as they were keeps what a person has made of its looks.
      if (part !== undefined && checksum(xml) !== sum) this.draft.put(part, contentTypes.chart, xml);
    }
    return related.id;
  }

  private trace(sheet: PlannedSheet, pieces: SheetPieces, shape: ShapeWriter, state: OwnState | undefined): SheetTrace {
    const mine = printedParts(sheet);
    const { area, registered } = registeredSheet(sheet, pieces, shape, this.titleOf);
    return { area, printed: state ? this.printedAgain(state, mine) : mine, registered };
  }

  /** What is printed: undefined where a person has chosen it. */
  private printedAgain(
    { mark, registered, owned }: OwnState,
    mine: Readonly<Record<typeof printAreaName | typeof printTitlesName, string>>,
  ): SheetTrace['printed'] {
    const chosen = (name: typeof printAreaName | typeof printTitlesName) => {
      const now = this.workbook.part.names.find((one) => one.tab === mark.tab && one.name === name)?.formula ?? '';
      const theirs = now.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '');
      const base = owned.unmoved ? registered?.pieces[name] : undefined;
      const merged = mergedWhole(theirs, base, mine[name], (areas) => areas);
      return merged === mine[name] ? merged : undefined;
    };
    return { [printAreaName]: chosen(printAreaName), [printTitlesName]: chosen(printTitlesName) };
  }
}

/** Heights as the register has them: "0=24 3=30". */
function heightsOf(piece: string | undefined): Readonly<Record<number, number>> | undefined {
  if (piece === undefined) return undefined;
  const pairs = piece.split(' ').flatMap((pair) => {
    const [row, height] = pair.split('=').map(Number);
    return row !== undefined && height !== undefined ? [[row, height] as const] : [];
  });
  return Object.fromEntries(pairs);
}
