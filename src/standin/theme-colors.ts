import { readXml, type XmlElement } from '../workbook/file/xml-tree';
import type { PartText } from '../workbook/file/xml-text';

/** The order in which styles count a theme's colours: light before dark, unlike the theme itself. */
const counted = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** A theme's colours as RRGGBB, in the order styles count them. */
export function themeColors(theme: PartText): readonly string[] {
  const scheme = found(readXml(theme), 'clrScheme');
  return counted.map((name) => {
    const element = scheme?.children.find((one) => one.name === name)?.children[0];
    return (element?.attributes.lastClr ?? element?.attributes.val ?? '000000').slice(-6).toUpperCase();
  });
}

function found(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const one of element.children) {
    const inside = found(one, name);
    if (inside) return inside;
  }
  return undefined;
}

/**
 * A theme colour made lighter (tint above 0) or darker, as Excel reckons it: on the lightness alone.
 * @example themeColor('000000', 0.5) // '808080'
 */
export function themeColor(color: string | undefined, tint: number): string | undefined {
  if (color === undefined || tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const after = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const low = after - chroma / 2;
  const sectors: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (sectors[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + low) * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('');
}
