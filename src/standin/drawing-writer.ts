import type { PackageDraft } from '../workbook/file/package-draft';
import { isRelationship, officeRelationships, relationshipsOf } from '../workbook/file/relationships';
import { appending, removal, spliced, type Splice } from '../workbook/file/splice';
import { readXml } from '../workbook/file/xml-tree';
import { escapeXml, partText } from '../workbook/file/xml-text';
import { chartIdOf } from './chart-reader';
import type { ChartState } from './chart-state';
import { chartXml } from './chart-writer';
import type { Sheet } from './sheet';
import type { WorkbookState } from './workbook-state';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const unitsPerPoint = 12_700;

/**
 * Writes the charts of a sheet that are new or changed; pictures and charts nobody touched stay in their drawing. The
 * answer is the relationship id of a drawing the sheet did not have.
 */
export function writeDrawing(
  draft: PackageDraft,
  sheetPart: string,
  folder: string,
  sheet: Sheet,
  state: WorkbookState,
): string | undefined {
  if (!sheet.touched.has('charts') && sheet.part !== undefined) return undefined;
  const changed = sheet.charts.filter((chart) => chart.part === undefined);
  for (const chart of sheet.charts) rewriteReferences(draft, chart);
  const present = relationshipsOf(draft, sheetPart).find((one) => isRelationship(one, 'drawing'))?.part;
  const bytes = present === undefined ? undefined : draft.read(present);
  if (present === undefined || !bytes) {
    if (changed.length === 0) return undefined;
    const name = draft.freePart(`${folder}drawings/drawing`);
    draft.put(name, drawingType, '');
    const anchors = anchorsOf(draft, name, folder, changed, sheet, state, 2);
    draft.put(name, drawingType, `<xdr:wsDr ${namespaces}>${anchors}</xdr:wsDr>`);
    return draft.relate(sheetPart, [{ type: `${officeRelationships}/drawing`, part: name }])[0];
  }
  const drawing = partText(bytes, present, draft.file);
  const root = readXml(drawing);
  const staying = new Set(sheet.charts.flatMap((chart) => (chart.part === undefined ? [] : [chart.filedId])));
  const splices: Splice[] = [];
  const ids: string[] = [];
  for (const anchor of root.children) {
    const id = chartIdOf(anchor);
    if (id === undefined || staying.has(id)) continue;
    ids.push(id);
    splices.push(removal(anchor));
  }
  draft.relate(present, [], ids);
  const anchors = anchorsOf(draft, present, folder, changed, sheet, state, root.children.length + 1000);
  if (anchors !== '')
    splices.push(appending(drawing.text, root, anchors.replace(/<xdr:oneCellAnchor/g, `$& ${namespaces}`)));
  draft.rewrite(drawing, spliced(drawing.text, splices));
  return undefined;
}

/** A chart nobody touched keeps all of its part but for references to a sheet that was renamed or is gone. */
function rewriteReferences(draft: PackageDraft, { part, rewrites }: ChartState): void {
  const bytes = part === undefined || rewrites.length === 0 ? undefined : draft.read(part);
  if (part === undefined || !bytes) return;
  const filed = partText(bytes, part, draft.file);
  let { text } = filed;
  for (const [before, after] of rewrites) {
    text = text.split(`f>${escapeXml(before)}</`).join(`f>${escapeXml(after)}</`);
  }
  draft.rewrite(filed, text);
}

function anchorsOf(
  draft: PackageDraft,
  drawing: string,
  folder: string,
  charts: readonly ChartState[],
  sheet: Sheet,
  state: WorkbookState,
  firstId: number,
): string {
  return charts
    .map((chart, index) => {
      const part = draft.freePart(`${folder}charts/chart`);
      draft.put(part, chartType, chartXml(chart, sheet, state));
      const [id = ''] = draft.relate(drawing, [{ type: `${officeRelationships}/chart`, part }]);
      return anchor(chart, sheet, firstId + index, id);
    })
    .join('');
}

function anchor(chart: ChartState, sheet: Sheet, id: number, relationship: string): string {
  const units = (points: number) => Math.round(points * unitsPerPoint);
  const [column, columnOffset] = placeIn(chart.left, (at) => sheet.width(at));
  const [row, rowOffset] = placeIn(chart.top, (at) => sheet.height(at));
  return (
    '<xdr:oneCellAnchor>' +
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${units(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(rowOffset)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${units(chart.width)}" cy="${units(chart.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" ` +
    `xmlns:r="${officeRelationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** Row or column a length reaches into, and how far. */
function placeIn(length: number, size: (at: number) => number): readonly [number, number] {
  let rest = length;
  for (let at = 0; at < 20_000; at++) {
    const step = size(at);
    if (rest < step) return [at, rest];
    rest -= step;
  }
  return [0, 0];
}
