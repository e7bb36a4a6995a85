import { plainStyle } from '../../src/standin/styles';
import type { CellStyle, CellView } from '../../src/standin/views';
import { cellFace } from '../../src/workbench/page/cell-face';
import { borderText, fontFamily, fontText } from '../../src/workbench/page/cell-style';

function cell(value: CellView['value'], text: string, format = 'General', more: Partial<CellStyle> = {}): CellView {
  return { value, text, format, formula: undefined, link: undefined, style: { ...plainStyle, format, ...more } };
}

/** Ten pixels per letter. */
const measure = (text: string) => text.length * 10;

test('numbers stand to the right, texts to the left, truth values and errors in the middle', () => {
  expect(cellFace(cell(12, '12'), 100, measure).align).toBe('right');
  expect(cellFace(cell('12', '12'), 100, measure).align).toBe('left');
  expect(cellFace(cell(true, 'SANT'), 100, measure).align).toBe('center');
  expect(cellFace(cell({ error: '#N/A' }, '#N/A'), 100, measure).align).toBe('center');
  expect(cellFace(cell(12, '12', 'General', { align: 'left' }), 100, measure).align).toBe('left');
});

test('a number that does not fit is never shown in part', () => {
  expect(cellFace(cell(123456, '123 456', '#,##0'), 60, measure).text).toBe('######');
  expect(cellFace(cell(123456, '123 456', '#,##0'), 70, measure).text).toBe('123 456');
});

test('a number in the usual format loses decimals before it becomes number signs', () => {
  expect(cellFace(cell(3.14159, '3,14159'), 40, measure).text).toBe('3,14');
  expect(cellFace(cell(-2.75, '-2,75'), 20, measure).text).toBe('-3');
  expect(cellFace(cell(12345.6, '12345,6'), 30, measure).text).toBe('###');
});

test('a text may run on over its neighbours, unless it wraps; a number may not', () => {
  expect(cellFace(cell('Verksamhet', 'Verksamhet'), 30, measure)).toMatchObject({ text: 'Verksamhet', runsOn: true });
  expect(cellFace(cell('Verksamhet', 'Verksamhet', 'General', { wrap: true }), 30, measure).runsOn).toBe(false);
  expect(cellFace(cell(1, '1'), 30, measure).runsOn).toBe(false);
});

test("a font's name from a workbook cannot end the text it is written in", () => {
  expect(fontFamily('x", url(evil)\\')).toBe('"x, url(evil)", "Segoe UI", system-ui, sans-serif');
});

test('the font is written with slope, weight and size in pixels', () => {
  expect(fontText({ ...plainStyle, bold: true, italic: true })).toBe(
    'italic bold 14.67px "Calibri", "Carlito", "Segoe UI", system-ui, sans-serif',
  );
});

test('a line style that is not known is drawn thin', () => {
  expect(borderText({ style: 'wavy', color: '404040' })).toBe('1px solid #404040');
});
