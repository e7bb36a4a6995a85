import fc from 'fast-check';
import { gridCommand, type GridCommand, type KeyGround, type PressedKey } from '../../src/workbench/page/grid-keys';
import { areaName, oneCell, within, type Selection } from '../../src/workbench/page/selection';

/** A sheet of 10 rows and 5 columns, the third row hidden, cells filled where the text has an x. */
const cells = ['xxx..', 'x....', 'xxxxx', '.....', 'x.x.x', 'x....', 'xx...', '.....', '.....', 'x...x'];
const hidden = 3;
const ground: KeyGround = {
  lastRow: 9,
  lastColumn: 4,
  page: 4,
  moved: (axis, from, steps) => {
    if (axis === 'column') return Math.min(4, Math.max(0, from + steps));
    let at = from;
    for (let left = Math.abs(steps); left > 0; left -= 1) {
      let next = at + Math.sign(steps);
      if (next === hidden) next += Math.sign(steps);
      if (next < 0 || next > 9) break;
      at = next;
    }
    return at === hidden ? hidden + 1 : at;
  },
  filled: (row, column) => cells[row]?.[column] === 'x',
};

function press(key: string, at: Selection, more: Partial<PressedKey> = {}): GridCommand | undefined {
  return gridCommand({ key, shift: false, control: false, alt: false, ...more }, at, ground);
}

function after(key: string, at: Selection, more: Partial<PressedKey> = {}): string {
  const command = press(key, at, more);
  return command?.kind === 'select' ? areaName(command.selection.area) : (command?.kind ?? 'nothing');
}

test.each([
  ['ArrowDown', 'B2', oneCell(0, 1)],
  ['ArrowUp', 'A1', oneCell(0, 0)],
  ['ArrowRight', 'C1', oneCell(0, 1)],
  ['ArrowLeft', 'A1', oneCell(0, 1)],
  ['Home', 'A2', oneCell(1, 4)],
  ['PageDown', 'A6', oneCell(0, 0)],
  ['Enter', 'A2', oneCell(0, 0)],
])('%s leads to %s', (key, to, from) => {
  expect(after(key, from)).toBe(to);
});

test('a hidden row is passed over', () => {
  expect(after('ArrowDown', oneCell(2, 0))).toBe('A5');
  expect(after('ArrowUp', oneCell(4, 0))).toBe('A3');
});

test('Ctrl and an arrow lead to the end of what is filled, or to the next that is', () => {
  const control = { control: true };
  expect(after('ArrowDown', oneCell(0, 0), control)).toBe('A3');
  expect(after('ArrowRight', oneCell(0, 0), control)).toBe('C1');
  expect(after('ArrowRight', oneCell(0, 2), control)).toBe('E1');
  expect(after('ArrowDown', oneCell(2, 0), control)).toBe('A5');
  expect(after('ArrowDown', oneCell(6, 0), control)).toBe('A10');
  expect(after('ArrowUp', oneCell(9, 0), control)).toBe('A7');
  expect(after('Home', oneCell(6, 3), control)).toBe('A1');
  expect(after('End', oneCell(6, 3), control)).toBe('E10');
});

test('Shift moves the corner opposite to the active cell, which stays', () => {
  const two = press('ArrowDown', oneCell(0, 1), { shift: true });
  if (two?.kind !== 'select') throw new Error('No selection');
  expect([areaName(two.selection.area), two.selection.row, two.selection.column]).toEqual(['B1:B2', 0, 1]);
  expect(after('ArrowRight', two.selection, { shift: true })).toBe('B1:C2');
  expect(after('ArrowUp', two.selection, { shift: true })).toBe('B1');
  expect(after('a', oneCell(4, 4), { control: true })).toBe('A1:E10');
});

test('typing begins over what stands there, F2 in it, Delete empties, Ctrl and page keys change sheet', () => {
  expect(press('7', oneCell(0, 0))).toEqual({ kind: 'edit', text: '7' });
  expect(press('F2', oneCell(0, 0))).toEqual({ kind: 'edit' });
  expect(press('Delete', oneCell(0, 0))).toEqual({ kind: 'clear' });
  expect(press('PageDown', oneCell(0, 0), { control: true })).toEqual({ kind: 'sheet', step: 1 });
  expect(press('PageUp', oneCell(0, 0), { control: true })).toEqual({ kind: 'sheet', step: -1 });
});

test.each(['Tab', 'Escape', 'F6', 'F5'])('%s is left to the page', (key) => {
  expect(press(key, oneCell(0, 0))).toBeUndefined();
});

test('shortcuts of the browser are left to it', () => {
  expect(press('c', oneCell(0, 0), { control: true })).toBeUndefined();
  expect(press('s', oneCell(0, 0), { alt: true })).toBeUndefined();
});

test('wherever keys lead, the active cell lies in the selection and both on the sheet', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Enter'];
  const pressed = fc.record({ key: fc.constantFrom(...keys), shift: fc.boolean(), control: fc.boolean() });
  fc.assert(
    fc.property(fc.array(pressed, { maxLength: 30 }), (all) => {
      let at = oneCell(0, 0);
      for (const { key, shift, control } of all) {
        const command = press(key, at, { shift, control });
        if (command?.kind === 'select') at = command.selection;
        expect(within(at.area, at.row, at.column)).toBe(true);
        expect(at.area.top >= 0 && at.area.left >= 0 && at.area.bottom <= 9 && at.area.right <= 4).toBe(true);
      }
    }),
  );
});
