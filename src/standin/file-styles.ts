import { child, childrenOf, isTrue, readXml, type XmlElement } from '../workbook/file/xml-tree';
import type { PartText } from '../workbook/file/xml-text';
import { plainStyle } from './styles';
import { themeColor } from './theme-colors';
import type { BorderEdge, CellBorder, CellStyle } from './views';

/** Number formats a file may use by number alone (ECMA-376 part 1, §18.8.30). */
const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const indexedColors: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The looks of a file's cells, by style index, and which of those mark a text with an apostrophe. */
interface FileStyles {
  readonly looks: readonly CellStyle[];
  readonly quoted: ReadonlySet<number>;
}

/** Reads styles.xml; `theme` holds the theme's colours in the order styles count them. */
export function fileStyles(styles: PartText, theme: readonly string[]): FileStyles {
  const root = readXml(styles, 'styleSheet');
  const formats = new Map<number, string>(Object.entries(builtInFormats).map(([key, code]) => [Number(key), code]));
  for (const format of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? 'General');
  }
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, theme));
  const written = childrenOf(child(root, 'cellXfs'), 'xf');
  const quoted = written.flatMap(({ attributes }, index) => (isTrue(attributes.quotePrefix) ? [index] : []));
  const looks = written.map((xf) => {
    const number = (name: string) => Number(xf.attributes[name] ?? 0);
    const alignment = child(xf, 'alignment')?.attributes ?? {};
    const { horizontal, vertical } = alignment;
    return {
      ...plainStyle,
      ...fonts[number('fontId')],
      format: formats.get(number('numFmtId')) ?? 'General',
      fill: fills[number('fillId')],
      borders: borders[number('borderId')] ?? {},
      align: horizontal === undefined || horizontal === 'general' ? undefined : (horizontal as CellStyle['align']),
      vertical: (vertical ?? 'bottom') as CellStyle['vertical'],
      wrap: isTrue(alignment['wrapText']),
      indent: Number(alignment['indent'] ?? 0),
      locked: !['0', 'false'].includes(child(xf, 'protection')?.attributes.locked ?? '1'),
    };
  });
  return { looks, quoted: new Set(quoted) };
}

function readFont(font: XmlElement, theme: readonly string[]): Partial<CellStyle> {
  const shown = (name: string) => {
    const element = child(font, name);
    return element !== undefined && !['0', 'false', 'none'].includes(element.attributes.val ?? '1');
  };
  return {
    bold: shown('b'),
    italic: shown('i'),
    underline: shown('u'),
    size: Number(child(font, 'sz')?.attributes.val ?? 11),
    fontName: child(font, 'name')?.attributes.val ?? 'Calibri',
    ink: colorOf(child(font, 'color'), theme),
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType;
  if (!pattern || type === undefined || type === 'none') return undefined;
  const ink = colorOf(child(pattern, 'fgColor'), theme);
  if (type === 'solid') return ink;
  return type === 'gray125' ? undefined : (colorOf(child(pattern, 'bgColor'), theme) ?? ink);
}

function readBorders(border: XmlElement, theme: readonly string[]): CellStyle['borders'] {
  const edges: readonly (readonly [BorderEdge, string])[] = [
    ['left', 'start'],
    ['right', 'end'],
    ['top', 'top'],
    ['bottom', 'bottom'],
  ];
  const found = edges.flatMap(([edge, other]): [BorderEdge, CellBorder][] => {
    const element = child(border, edge) ?? child(border, other);
    const style = element?.attributes.style;
    if (!element || style === undefined || style === 'none') return [];
    return [[edge, { style, color: colorOf(child(element, 'color'), theme) ?? '000000' }]];
  });
  return Object.fromEntries(found);
}

function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const { rgb, theme: place, indexed, tint } = element?.attributes ?? {};
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (place !== undefined) return themeColor(theme[Number(place)], Number(tint ?? 0));
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  return number === 64 ? undefined : indexedColors[number];
}
