import type { PlannedChart } from '../../report/plan';
import { cellText } from './xml-text';

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
  const anchors = charts.map((chart, index) => {
    const width = Math.round(chart.widthPixels * unitsPerPixel);
    const height = Math.round(chart.heightPixels * unitsPerPixel);
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${chart.left}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${chart.top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${width}" cy="${height}"/>` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${cellText(chart.name)}" descr="${cellText(chart.alternative)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chartNamespace}">` +
      `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
    );
  });
  return `<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}
