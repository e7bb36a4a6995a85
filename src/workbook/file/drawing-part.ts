import type { PlannedChart } from '../../report/plan';
import { escapeXml } from './xml-text';

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** English metric units in a pixel at 96 to the inch. */
const unitsPerPixel = 9_525;

/**
 * The drawing that places a sheet's charts, each held by one cell at its own size (CT_Drawing, ECMA-376 part 1, §20.5).
 * The n-th chart is the drawing's relationship rId(n + 1).
 */
export function drawingPart(charts: readonly PlannedChart[]): string {
  const anchors = charts.map((chart, index) => chartAnchor(chart, index + 2, `rId${index + 1}`));
  return `<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

/** A chart's place in a drawing of other people's, whose root need not declare our prefixes. */
export function foreignAnchor(chart: PlannedChart, id: number, relationship: string): string {
  return chartAnchor(chart, id, relationship).replace('<xdr:oneCellAnchor', `$& ${namespaces}`);
}

/** Where a chart was placed and how large it was, as the register keeps it. */
export function placeOf({ left, top, widthPixels, heightPixels }: PlannedChart): string {
  return [left, top, widthPixels, heightPixels].join(' ');
}

/** Text as an attribute of a drawing shows it: there the escapes of cells are not known, so what XML cannot hold goes. */
export function shown(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ');
}

function chartAnchor(chart: PlannedChart, id: number, relationship: string): string {
  const width = Math.round(chart.widthPixels * unitsPerPixel);
  const height = Math.round(chart.heightPixels * unitsPerPixel);
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${chart.left}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${chart.top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${width}" cy="${height}"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeXml(shown(chart.name))}" descr="${escapeXml(shown(chart.alternative))}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chartNamespace}">` +
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
