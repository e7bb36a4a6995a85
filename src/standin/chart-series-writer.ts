import { chartText, solidFill, unitsPerPoint } from '../workbook/file/chart-text';
import { cellText, escapeXml } from '../workbook/file/xml-text';
import type { SeriesState } from './chart-state';
import type { SeriesView } from './views';

const dashes: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

const markers: Readonly<Record<string, string>> = {
  Circle: 'circle',
  Square: 'square',
  Triangle: 'triangle',
  Diamond: 'diamond',
  X: 'x',
  Star: 'star',
  Plus: 'plus',
  Dash: 'dash',
  Dot: 'dot',
};

/** A series within its group: references with the values they have now. */
export function seriesXml(state: SeriesState | undefined, view: SeriesView, index: number, element: string): string {
  if (!state) return '';
  const lined = element === 'lineChart' || element === 'scatterChart';
  const name = state.name.startsWith('=')
    ? `<c:strRef><c:f>${escapeXml(state.name.slice(1))}</c:f><c:strCache><c:ptCount val="1"/>${point(0, cellText(view.name))}</c:strCache></c:strRef>`
    : `<c:v>${cellText(view.name)}</c:v>`;
  const shape = `<c:spPr>${lined ? '' : filling(view)}${stroke(view)}</c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${shape}` +
    (lined ? marker(view) + barePoints(view, shape) : element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (element === 'areaChart' ? '' : labels(state, view)) +
    whiskers(state, view) +
    data(state, view, element) +
    (lined ? `<c:smooth val="${state.bag.get('smooth') === true ? 1 : 0}"/>` : '') +
    '</c:ser>'
  );
}

const filling = ({ fill }: SeriesView) => (fill === undefined ? '<a:noFill/>' : solidFill(fill));

function stroke({ line }: SeriesView): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>';
  return (
    `<a:ln w="${Math.round(line.weight * unitsPerPoint)}" cap="rnd">${solidFill(line.color)}` +
    `<a:prstDash val="${dashes[line.dash] ?? 'solid'}"/><a:round/></a:ln>`
  );
}

function marker({ marker: shape }: SeriesView): string {
  if (!shape) return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="${markers[shape.style] ?? 'circle'}"/><c:size val="${shape.size}"/><c:spPr>` +
    `${solidFill(shape.fill)}<a:ln w="${unitsPerPoint}">${solidFill(shape.line)}</a:ln></c:spPr></c:marker>`
  );
}

/** Points without a marker; each repeats the line, for a point without one takes Excel's own colour. */
function barePoints({ marker: shape, markedPoints, values }: SeriesView, look: string): string {
  if (!shape || !markedPoints) return '';
  return values
    .map((_, at) =>
      markedPoints.includes(at)
        ? ''
        : `<c:dPt><c:idx val="${at}"/><c:marker><c:symbol val="none"/></c:marker><c:bubble3D val="0"/>${look}</c:dPt>`,
    )
    .join('');
}

function labels(state: SeriesState, { labels: shown }: SeriesView): string {
  const all = state.bag.get('hasDataLabels') === true;
  const single = shown.filter(({ point: at }) => state.points.get(at)?.get('hasDataLabel') === true);
  if (!all && single.length === 0) return '';
  const flags = (value: boolean, name: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/>` +
    `<c:showSerName val="${name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const items = single.map(({ point: at, color }) => {
    const label = state.points.get(at)?.child('dataLabel');
    const size = Number(label?.get('format/font/size') ?? 9);
    const place = places[String(label?.get('position'))];
    const named = label?.get('showSeriesName') === true;
    return (
      `<c:dLbl><c:idx val="${at}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(size, color)}` +
      `${place === undefined ? '' : `<c:dLblPos val="${place}"/>`}${flags(label?.get('showValue') !== false, named)}</c:dLbl>`
    );
  });
  return `<c:dLbls>${items.join('')}${flags(all, false)}</c:dLbls>`;
}

const places: Readonly<Record<string, string>> = {
  Right: 'r',
  Left: 'l',
  Top: 't',
  Bottom: 'b',
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
};

function whiskers({ whiskers: references }: SeriesState, { whiskers: lengths }: SeriesView): string {
  if (!references || !lengths) return '';
  const half = (formula: string, values: readonly number[]) =>
    `<c:numRef><c:f>${escapeXml(formula)}</c:f>${cache(values)}</c:numRef>`;
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${half(references.up, lengths.up)}</c:plus><c:minus>${half(references.down, lengths.down)}</c:minus>` +
    `<c:spPr><a:ln w="${Math.round(1.25 * unitsPerPoint)}">${solidFill('242424')}</a:ln></c:spPr></c:errBars>`
  );
}

function data({ categories, values }: SeriesState, view: SeriesView, element: string): string {
  const [first, second] = element === 'scatterChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const labelled =
    categories === ''
      ? ''
      : `<c:${first}><c:strRef><c:f>${escapeXml(categories)}</c:f><c:strCache><c:ptCount val="${view.categories.length}"/>` +
        `${view.categories.map((text, at) => point(at, cellText(text))).join('')}</c:strCache></c:strRef></c:${first}>`;
  const numbers =
    values === ''
      ? ''
      : `<c:${second}><c:numRef><c:f>${escapeXml(values)}</c:f>${cache(view.values)}</c:numRef></c:${second}>`;
  return labelled + numbers;
}

function cache(values: readonly (number | null)[]): string {
  const points = values.map((value, at) => (value === null ? '' : point(at, String(value))));
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}
