import type { Appearance, Border } from './appearance';

const minus = '\u2212';
const space = '\u00a0';

/** Number formats (group and decimal signs come from the reader's own Excel). */
export const formats = {
  level: `#,##0.0;"${minus}"#,##0.0`,
  points: `#,##0;"${minus}"#,##0`,
  difference: `+#,##0.0;"${minus}"#,##0.0;0.0`,
  differencePercent: `+0.0"${space}"%;"${minus}"0.0"${space}"%;0.0"${space}"%`,
  differencePercentagePoints: `+0.0;"${minus}"0.0;0.0`,
  percent: `0.0"${space}"%;"${minus}"0.0"${space}"%`,
  finePercent: `0.00"${space}"%;"${minus}"0.00"${space}"%`,
  wholePercent: `0"${space}"%`,
  effect: `0.00;"${minus}"0.00`,
  fineEffect: `0.000;"${minus}"0.000`,
  whole: `0;"${minus}"0`,
  /** A parameter the payment model does not read: nothing shows as a dash. */
  unusedPercent: `0.0"${space}"%;"${minus}"0.0"${space}"%;"–"`,
  unusedNumber: `#,##0;"${minus}"#,##0;"–"`,
  number: `#,##0.0##;"${minus}"#,##0.0##`,
  factor: `0.0000;"${minus}"0.0000`,
  date: 'yyyy-mm-dd',
  /** A value that stands for nothing known: shown as a dash whatever the formula gives. */
  unknown: '"–";"–";"–";"–"',
} as const;

/** Formats of a level and of a difference by their measure: mkr, points with differences in shares, shares in p.e. */
export const levelFormats = { mkr: formats.level, points: formats.points, share: formats.percent } as const;
export const differenceFormats = {
  mkr: formats.difference,
  points: formats.differencePercent,
  share: formats.differencePercentagePoints,
} as const;

/**
 * A value as its format shows it where it shows nothing: a sign before a nought would say what nobody knows. Others stay.
 * @example asShown(-0.04, formats.difference) // 0
 * @example asShown(-0.04, formats.differencePercent) // -0.04
 */
export function asShown(value: number, format: string): number {
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.includes('%') ? 2 : 0);
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

const edge: Border = { style: 'thin', color: '404040' };
const hairline: Border = { style: 'hair', color: 'D9D9D9' };
const inputEdge: Border = { style: 'thin', color: 'BF9B30' };

/** Inks of scenarios 1, 2 and 3 on paper; further ones take the ink of text. */
export const scenarioInks = ['242424', '174F8F', '8F4700'] as const;
/** Line colours of scenarios in charts. */
export const scenarioLines = ['3D3D3D', '1C62B0', 'C46A10'] as const;
export const scenarioMarks = ['●', '■', '▲', '◆', '◇', '○', '□'] as const;
export const realLine = '1E6B3A';
export const registeredLine = 'A05FB8';

/** How the report's cells look, by what they are. */
export const looks = {
  plain: {},
  title: { bold: true, size: 16, ink: '0F5A6B' },
  text: { ink: '424242' },
  strong: { bold: true, ink: '242424' },
  warning: { bold: true, ink: '7A4A00' },
  framed: { bold: true, ink: '242424', borders: { top: edge, bottom: edge, left: edge, right: edge } },
  header: { bold: true, fill: 'E7ECEE', borders: { bottom: edge } },
  headerRight: { bold: true, fill: 'E7ECEE', align: 'right', borders: { bottom: edge } },
  headerCentre: { bold: true, fill: 'E7ECEE', align: 'center' },
  headerBand: { bold: true, fill: 'E7ECEE' },
  headerWrapped: { bold: true, fill: 'E7ECEE', align: 'right', wrap: true, vertical: 'top' },
  headerNote: { fill: 'E7ECEE', ink: '616161', align: 'right' },
  headerNoteLast: { fill: 'E7ECEE', ink: '616161', align: 'right', borders: { bottom: edge } },
  section: { bold: true, borders: { bottom: edge } },
  group: { bold: true, fill: 'F2F2F2' },
  label: { align: 'left', indent: 1, borders: { bottom: hairline } },
  headerIndented: { bold: true, fill: 'E7ECEE', align: 'left', indent: 1, borders: { bottom: edge } },
  labelPlain: { borders: { bottom: hairline } },
  labelSmall: { ink: '616161', borders: { bottom: hairline } },
  labelWrapped: { borders: { bottom: hairline }, wrap: true, vertical: 'top' },
  value: { align: 'right', borders: { bottom: hairline } },
  sumLabel: { bold: true, align: 'left', indent: 1, borders: { top: edge } },
  sum: { bold: true, align: 'right', borders: { top: edge } },
  input: {
    ink: '0B3D91',
    fill: 'FFF8E1',
    align: 'right',
    unlocked: true,
    borders: { top: inputEdge, bottom: inputEdge, left: inputEdge, right: inputEdge },
  },
  simulatedNote: { fill: 'F2F2F2', ink: '616161', align: 'right', borders: { bottom: hairline } },
  simulated: { fill: 'F2F2F2', align: 'right', borders: { bottom: hairline } },
  ownJudgement: { align: 'left', indent: 1, borders: { bottom: hairline, left: { style: 'medium', color: '7A4A00' } } },
} as const satisfies Record<string, Appearance>;

/** How the board page's cells look: a page to print, with smaller text than the other sheets and no filled headings. */
export const boardLooks = {
  heading: { size: 9, ink: '616161', vertical: 'center', borders: { bottom: { style: 'medium', color: '0F5A6B' } } },
  headingRight: {
    size: 9,
    ink: '616161',
    align: 'right',
    vertical: 'center',
    borders: { bottom: { style: 'medium', color: '0F5A6B' } },
  },
  question: { bold: true, size: 15, ink: '0F5A6B', wrap: true, vertical: 'center' },
  state: { bold: true, size: 9, ink: '7A4A00' },
  answer: { size: 10.5, ink: '242424', wrap: true, vertical: 'top' },
  scenarioName: { bold: true, size: 10.5, align: 'center', wrap: true, vertical: 'center' },
  scenarioNote: { size: 9, ink: '616161', align: 'center', wrap: true, vertical: 'top' },
  headLine: { size: 9, ink: '616161', borders: { bottom: edge } },
  headLineNote: { size: 9, ink: '616161', borders: { bottom: edge } },
  headLineCentre: { size: 9, ink: '616161', align: 'center', borders: { bottom: edge } },
  headLineRight: { size: 9, ink: '616161', align: 'right', wrap: true, borders: { bottom: edge } },
  label: { size: 10, vertical: 'center', borders: { bottom: hairline } },
  labelWrapped: { size: 10, vertical: 'center', wrap: true, borders: { bottom: hairline } },
  unit: { size: 9, ink: '616161', vertical: 'center', borders: { bottom: hairline } },
  from: { size: 10, bold: true, fill: 'F2F2F2', align: 'right', vertical: 'center', borders: { bottom: hairline } },
  till: {
    size: 9,
    ink: '616161',
    fill: 'F2F2F2',
    align: 'center',
    vertical: 'center',
    borders: { bottom: hairline },
  },
  to: { size: 10, bold: true, fill: 'F2F2F2', align: 'left', vertical: 'center', borders: { bottom: hairline } },
  chosen: { size: 10, align: 'right', vertical: 'center', borders: { bottom: hairline } },
  chartTitle: { bold: true, size: 10.5, ink: '242424' },
  chartSubtitle: { size: 8.5, ink: '616161', vertical: 'top' },
  check: { size: 8.5, ink: '242424', wrap: true, vertical: 'top', borders: { bottom: hairline } },
  checkTitle: { bold: true, size: 10.5, ink: '242424', vertical: 'top' },
  checkName: { bold: true, size: 8.5, ink: '242424', wrap: true, vertical: 'top', borders: { bottom: hairline } },
  note: { size: 8.5, ink: '242424', wrap: true, vertical: 'top' },
  noteFirst: { size: 8.5, ink: '242424', wrap: true, vertical: 'top', borders: { top: edge } },
  stamp: { size: 8.5, ink: '616161', vertical: 'center', borders: { top: edge } },
  stampRight: { size: 8.5, ink: '616161', align: 'right', vertical: 'center', borders: { top: edge } },
} as const satisfies Record<string, Appearance>;

/** Bands of a scenario's fan that hold 90 and 50 % of the draws, opaque so that they print as they look. */
export const scenarioTints = ['E3E3E3', 'C9DAEE', 'F3DDC6'] as const;
export const innerTints = ['BDBDBD', '8FB4DD', 'E0AE78'] as const;
/** A bar that pulls downwards. */
export const downwards = '7F7F7F';

/** An appearance with a number format. */
export function withFormat(appearance: Appearance, format: string): Appearance {
  return { ...appearance, format };
}

/** An appearance in a scenario's own ink. */
export function inScenarioInk(appearance: Appearance, index: number): Appearance {
  return { ...appearance, ink: scenarioInks[index] ?? '242424' };
}
