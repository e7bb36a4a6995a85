/** English metric units in a point; DrawingML counts every length in them. */
export const unitsPerPoint = 12_700;
/** Text and lines of a chart: the second ink. */
export const chartInk = '424242';

/** The font of the sheets' own text. The theme's would be found by its name, which LibreOffice 7.4 does not in a chart. */
export const chartFont = '<a:latin typeface="Calibri"/>';

/** Size in points and ink of a chart's texts. */
export function chartText(points: number, ink: string = chartInk, bold = false): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${Math.round(points * 100)}" b="${bold ? 1 : 0}">${solidFill(ink)}${chartFont}</a:defRPr></a:pPr>` +
    '<a:endParaRPr/></a:p></c:txPr>'
  );
}

/** A fill of one colour, RRGGBB. */
export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
