import type { Appearance } from '../../src/report/appearance';
import type { CellContent, PageSetup, PlannedCell, PlannedSheet, SheetPlan } from '../../src/report/plan';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import type { WorkbookFile } from '../../src/workbook/file/workbook-file';
import { quotedSheet } from '../../src/quantities/cell-address';

/** Titles of the sample plan's sheets by role. */
export const sampleTitles = {
  assumptions: 'Växla Antaganden',
  'calculation:stay': 'Växla Beräkning 1',
  comparison: 'Växla Jämförelse',
};

const plain: Appearance = {};
const title: Appearance = { bold: true, size: 16, ink: '0F5A6B' };
const header: Appearance = {
  bold: true,
  fill: 'E7ECEE',
  wrap: true,
  align: 'center',
  vertical: 'center',
  borders: { bottom: { style: 'thin', color: '404040' } },
};
const input: Appearance = {
  format: '0.00',
  fill: 'FFF8E1',
  ink: '0B3D91',
  unlocked: true,
  borders: {
    left: { style: 'thin', color: 'BF9B30' },
    right: { style: 'thin', color: 'BF9B30' },
    top: { style: 'thin', color: 'BF9B30' },
    bottom: { style: 'thin', color: 'BF9B30' },
  },
};
const level: Appearance = { format: '#,##0.0;"−"#,##0.0', borders: { bottom: { style: 'hair', color: 'D9D9D9' } } };

const page: PageSetup = {
  orientation: 'landscape',
  fitWide: 1,
  fitTall: 0,
  marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
  repeatRows: [0, 2],
  header: { left: 'Region A & B', right: 'Syntetiska siffror' },
  footer: { left: 'Scenario, inte prognos' },
};

const cell = (value: CellContent, appearance: Appearance = plain): PlannedCell => ({ value, appearance });

export const months = Array.from({ length: 36 }, (_, index) =>
  String(202701 + Math.floor(index / 12) * 100 + (index % 12)),
);
const base = months.map((_, index) => 1000 + 40 * Math.sin(index / 2));
const factor = 1.25;

/** A small plan with every kind of block, names, checks, a link, a page set-up and both kinds of chart. */
export function samplePlan(workbook: WorkbookFile, change: Partial<Record<string, PlannedSheet>> = {}): SheetPlan {
  const titles = sheetTitles(workbook, sampleTitles) as typeof sampleTitles;
  const assumptions: PlannedSheet = {
    role: 'assumptions',
    title: titles.assumptions,
    columnWidths: [9.3, 33, 16, 12],
    rowHeights: { 0: 24 },
    freeze: { row: 3, column: 2 },
    page,
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    blocks: [
      {
        kind: 'cells',
        top: 0,
        left: 0,
        rows: [
          [cell('Antaganden & gränser', title)],
          [],
          [cell('Nyckel', header), cell('Term', header), cell('Värde', header), cell('Vid körning', header)],
          [cell('h'), cell('=HYPERLINK("http://example.org")'), cell(factor, input), cell(factor, level)],
          [
            cell('fel'),
            cell('rad 1\nrad 2\t"citat" <&> _x0041_ \u0001', { wrap: true }),
            cell(true),
            cell({ error: '#N/A' }),
          ],
          [
            { value: 'till beräkningen', appearance: plain, link: `${quotedSheet(titles['calculation:stay'])}!B4` },
            cell(null, header),
            { value: 2.5, formula: 'C4*2', appearance: level },
            { value: '', formula: 'IF(C4<>D4,"▲ ändrad","")', appearance: plain },
          ],
        ],
      },
    ],
    validations: [
      {
        area: { top: 3, left: 2, bottom: 3, right: 2 },
        kind: 'decimal',
        low: 0.5,
        high: 'D4*2',
        title: 'Utanför spannet',
        text: 'Värdet ligger utanför lågt och högt.',
      },
    ],
  };
  const values = base.map((value) => value * factor);
  const own = values.map((value) => value * 2);
  const calculation: PlannedSheet = {
    role: 'calculation:stay',
    title: titles['calculation:stay'],
    columnWidths: [10, 12, 12, 12],
    page: { ...page, orientation: 'portrait', fitTall: 1, repeatColumns: [0, 0] },
    blocks: [
      {
        kind: 'cells',
        top: 2,
        left: 0,
        rows: [[cell('Månad', header), cell('Bas', header), cell('Med namn', header), cell('Eget blad', header)]],
      },
      {
        kind: 'columns',
        top: 3,
        left: 0,
        columns: [
          { values: months, appearance: plain },
          { values: base, appearance: level },
          { values, formula: 'B4*vaxla_factor', appearance: level },
          {
            values: own,
            formula: `B4*2*${quotedSheet(titles.assumptions)}!$C$4+0*${quotedSheet(titles['calculation:stay'])}!B4`,
            appearance: level,
          },
        ],
      },
    ],
  };
  const series = (label: string, column: number, cached: number[], color: string, every: number) => ({
    label,
    categories: { sheet: 'calculation:stay', area: { top: 3, left: 0, bottom: 38, right: 0 } },
    values: { sheet: 'calculation:stay', area: { top: 3, left: column, bottom: 38, right: column } },
    categoryTexts: months,
    cached,
    color,
    dash: column === 1 ? ('solid' as const) : ('dash-dot' as const),
    marker: { shape: column === 1 ? ('circle' as const) : ('triangle' as const), filled: column === 1, every },
  });
  const comparison: PlannedSheet = {
    role: 'comparison',
    title: titles.comparison,
    columnWidths: [24.4, 12.4, 12.4],
    freeze: { row: 3, column: 0 },
    page,
    blocks: [{ kind: 'cells', top: 0, left: 0, rows: [[cell('Jämförelse', title)]] }],
    charts: [
      {
        name: 'production',
        kind: 'line',
        title: 'Produktion, DRG-poäng per månad',
        subtitle: 'Alla enheter. Axel från 900.',
        alternative: 'Produktionen ökar med 25 procent.',
        top: 3,
        left: 0,
        widthPixels: 640,
        heightPixels: 320,
        series: [series('Bas', 1, base, '1E6B3A', 6), series('Med namn', 2, values, 'A05FB8', 6)],
        axis: { format: '#,##0', low: 900 },
        labelEvery: 6,
      },
      {
        name: 'cost',
        kind: 'column',
        title: 'Kostnad mot ersättning, mkr',
        subtitle: '',
        alternative: 'Kostnaden är högre än ersättningen.',
        top: 22,
        left: 0,
        widthPixels: 640,
        heightPixels: 320,
        series: [series('Bas', 1, base, '3D3D3D', 1), series('Med namn', 2, values, '1C62B0', 1)],
        axis: { format: '#,##0' },
        labelEvery: 12,
      },
    ],
  };
  const sheets = [assumptions, calculation, comparison].flatMap((sheet) => {
    if (!(sheet.role in change)) return [sheet];
    const changed = change[sheet.role];
    return changed ? [changed] : [];
  });
  return {
    sheets,
    names: [{ name: 'vaxla_factor', sheet: 'assumptions', area: { top: 3, left: 2, bottom: 3, right: 2 } }],
  };
}
